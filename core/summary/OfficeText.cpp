// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/OfficeText.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <numeric>

namespace charrette::summary {

namespace {

/// Every part is read, so that none is broken; gives back the one with the text.
std::string textPart(std::string_view bytes, std::string_view path, std::string_view pictures)
{
    auto parts = unpacked(bytes);
    for (const auto& [name, content] : parts) {
        const bool isXml = name.ends_with(".xml") || name.ends_with(".rels");
        if (isXml && !name.starts_with(pictures))
            countElements(content, "");
    }
    const auto text = parts.find(path);
    if (text == parts.end())
        throw Error{Problem::Unreadable, "no text in the document"};
    return std::move(text->second);
}

} // namespace

TextCounts countsOf(const Report& report)
{
    TextCounts counts;
    if (report.look.logo && report.look.logo->canBeShown())
        ++counts.pictures;
    for (const auto& section : report.sections) {
        ++counts.headings;
        for (const auto& piece : section.pieces) {
            const auto* entry = std::get_if<Entry>(&piece);
            if (std::holds_alternative<Heading>(piece) || (entry && !entry->title.empty()))
                ++counts.headings;
            if (const auto* table = std::get_if<Table>(&piece))
                counts.rows += static_cast<int>(table->rows.size()) + 1;
            if (std::holds_alternative<Figures>(piece))
                ++counts.rows;
            if (const auto* chart = std::get_if<Chart>(&piece))
                counts.rows += static_cast<int>(tableOf(*chart).rows.size()) + 1;
            if (const auto* image = std::get_if<Image>(&piece); image && image->canBeShown())
                ++counts.pictures;
        }
    }
    return counts;
}

TextCounts countsInDocx(std::string_view bytes)
{
    const auto text = textPart(bytes, "word/document.xml", "word/media/");
    return {countElements(text, "w:pStyle", "w:val", "Heading"), countElements(text, "w:tr"),
        countElements(text, "w:drawing")};
}

TextCounts countsInOdt(std::string_view bytes)
{
    const auto text = textPart(bytes, "content.xml", "Pictures/");
    return {countElements(text, "text:h"), countElements(text, "table:table-row"),
        countElements(text, "draw:frame")};
}

std::vector<int> widthsOf(const std::vector<Column>& columns)
{
    const auto weights = std::accumulate(columns.begin(), columns.end(), 0,
        [](int sum, const Column& column) { return sum + column.weight; });
    std::vector<int> widths;
    for (const auto& column : columns)
        widths.push_back(officeWidth * column.weight / weights);
    return widths;
}

std::string factsOf(const Entry& entry)
{
    return joined(entry.facts, " · ");
}

std::string PackedPictures::take(const Image& image)
{
    m_images.push_back(image);
    return name(m_images.size());
}

std::string PackedPictures::name(std::size_t number) const
{
    return "image" + std::to_string(number) + "."
        + std::string{key(m_images.at(number - 1).picture->format)};
}

std::string PackedPictures::mediaType(std::size_t number) const
{
    return "image/" + std::string{key(m_images.at(number - 1).picture->format)};
}

void PackedPictures::addTo(PackageParts& parts, std::string_view folder) const
{
    for (std::size_t i = 1; i <= m_images.size(); ++i)
        parts.emplace_back(
            std::string{folder} + name(i), std::string{bytesOf(*m_images[i - 1].picture)});
}

void replaceEach(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

} // namespace charrette::summary
