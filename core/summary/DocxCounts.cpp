// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/summary/Docx.h"
#include "core/summary/Package.h"

namespace charrette::summary {

DocxCounts countsOf(const Report& report)
{
    DocxCounts counts;
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

DocxCounts countsInDocx(std::string_view bytes)
{
    const auto parts = unpacked(bytes);
    for (const auto& [path, content] : parts) {
        if (!path.starts_with("word/media/"))
            countElements(content, "");
    }
    const auto document = parts.find("word/document.xml");
    if (document == parts.end())
        throw Error{Problem::Unreadable, "no text in the document"};
    return {countElements(document->second, "w:pStyle", "w:val", "Heading"),
        countElements(document->second, "w:tr"), countElements(document->second, "w:drawing")};
}

} // namespace charrette::summary
