// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/PptxSlide.h"

#include "core/summary/Headings.h"
#include "core/summary/PptxParts.h"
#include "core/summary/PptxShapes.h"
#include "core/summary/Xml.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace charrette::summary {

namespace {

constexpr int pointLength = 12'700;
constexpr double lineSpacing = 1.22;
constexpr double letterWidth = 0.56; ///< of the size of the type, with room for wide ones
constexpr double boldWider = 1.12; ///< and where the font is not there, others are wider yet
constexpr double largestTable = 1.0; ///< of the scales: a table that goes on looks as before
constexpr int titleTop = 760'000;
constexpr int bodyBottom = 6'180'000;
constexpr int boxGap = 200'000;
constexpr std::array<double, 9> scales{1.2, 1.1, 1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52};

/// How large the kinds of text are, in points, on a slide that is not crowded.
constexpr double titleSize = 32;
constexpr double leadSize = 24;
constexpr double pointSize = 20;
constexpr double quoteSize = 22;
constexpr double cellSize = 18;
constexpr double labelSize = 16;

int letters(std::string_view text)
{
    return static_cast<int>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// How high a text comes out, roughly, in a box of that width.
int heightOf(std::string_view text, double size, int width, bool isBold = false)
{
    const double letter = size * letterWidth * (isBold ? boldWider : 1);
    const double perLine = width / (letter * pointLength);
    int lines = 0;
    while (true) {
        const auto end = text.find('\n');
        lines += std::max(1, static_cast<int>(std::ceil(letters(text.substr(0, end)) / perLine)));
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return static_cast<int>(lines * size * lineSpacing * pointLength);
}

std::string attributed(const Quote& quote)
{
    return heading::quoted(quote) + (quote.by.empty() ? "" : "\n" + quote.by);
}

bool hasLabel(const Slide& slide)
{
    return !slide.pointsLabel.empty() && !slide.points.empty();
}

/// Where everything comes on a slide, at one scale.
struct Arrangement {
    double scale = 1;
    int text = 0; ///< heights
    std::vector<int> quotes = {};
    std::vector<int> rows = {};
    std::vector<int> columns = {};
    int total = 0;
};

std::vector<int> columnWidths(const Table& table)
{
    const auto weights = std::accumulate(table.columns.begin(), table.columns.end(), 0,
        [](int sum, const Column& column) { return sum + column.weight; });
    std::vector<int> widths;
    for (const auto& column : table.columns)
        widths.push_back(pptx_parts::textWidth / weights * column.weight);
    return widths;
}

Arrangement arranged(const Slide& slide, double scale)
{
    constexpr int width = pptx_parts::textWidth;
    Arrangement at{.scale = scale};
    if (!slide.lead.empty())
        at.text += heightOf(slide.lead, leadSize * scale, width);
    if (hasLabel(slide))
        at.text += heightOf(slide.pointsLabel, labelSize * scale, width) + 6 * pointLength;
    for (const auto& point : slide.points)
        at.text += heightOf(point, pointSize * scale, width - 300'000) + 6 * pointLength;
    at.total = at.text > 0 ? at.text + boxGap : 0;
    for (const auto& quote : slide.quotes) {
        at.quotes.push_back(heightOf(attributed(quote), quoteSize * scale, width - 2 * quotePadding)
            + 2 * quotePadding);
        at.total += at.quotes.back() + boxGap;
    }
    if (!slide.table)
        return at;
    at.columns = columnWidths(*slide.table);
    at.rows.push_back(heightOf("A", cellSize * scale * 0.75, width) + 100'000);
    for (const auto& cells : slide.table->rows) {
        int height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i)
            height = std::max(height,
                heightOf(cells[i].text, cellSize * scale, at.columns[i] - 90'000,
                    slide.table->columns[i].isKey));
        at.rows.push_back(height + 100'000);
    }
    at.total += std::accumulate(at.rows.begin(), at.rows.end(), 0);
    return at;
}

std::string joinedFacts(const std::vector<std::string>& facts)
{
    std::string text;
    for (const auto& fact : facts)
        text += (text.empty() ? "" : " · ") + fact;
    return text;
}

} // namespace

std::string pptxSlide(const Slide& shown)
{
    auto slide = shown;
    if (slide.chart && !slide.table) // Nobody has drawn it.
        slide.table = tableOf(*slide.chart);
    constexpr int width = pptx_parts::textWidth;
    constexpr int left = pptx_parts::margin;
    SlideWriter writer;
    writer.addParagraph(writer.placeholder("Kind", "body", 10), slide.kind);
    double size = titleSize;
    while (size > 20
        && heightOf(slide.title, size, width, true) > 2.5 * size * lineSpacing * pointLength)
        size -= 2;
    const SlideRect title{left, titleTop, width, heightOf(slide.title, size, width, true) + 60'000};
    writer.addParagraph(writer.placeholder("Title", "title", 0, &title), slide.title, size);

    int y = titleTop + title.height + boxGap;
    auto at = arranged(slide, scales.back());
    for (const double scale : scales) {
        if (slide.table && scale > largestTable)
            continue;
        if (auto larger = arranged(slide, scale); y + larger.total <= bodyBottom) {
            at = std::move(larger);
            break;
        }
    }
    if (at.text > 0) {
        const SlideRect rect{left, y, width, at.text};
        auto body = writer.placeholder("Text", "body", 1, &rect);
        if (!slide.lead.empty())
            writer.addParagraph(body, slide.lead, leadSize * at.scale);
        if (hasLabel(slide))
            writer.addParagraph(body, slide.pointsLabel, labelSize * at.scale, false, "accent5");
        for (const auto& point : slide.points)
            writer.addParagraph(body, point, pointSize * at.scale, true);
        y += at.text + boxGap;
    }
    for (std::size_t i = 0; i < slide.quotes.size(); ++i) {
        auto body = writer.quoteBox({left, y, width, at.quotes[i]});
        const auto& quote = slide.quotes[i];
        auto words = xml::child(body, "a:p");
        writer.addRuns(words, heading::quoted(quote), quoteSize * at.scale);
        if (!quote.by.empty()) {
            auto by = xml::child(body, "a:p");
            writer.addRuns(by, quote.by, quoteSize * at.scale * 0.7, "accent5");
        }
        y += at.quotes[i] + boxGap;
    }
    if (slide.table) {
        const auto height = std::accumulate(at.rows.begin(), at.rows.end(), 0);
        writer.addTable(
            *slide.table, cellSize * at.scale, {left, y, width, height}, at.columns, at.rows);
    }
    if (slide.image && slide.image->canBeShown())
        writer.addImage(*slide.image, {left, y, width, bodyBottom - y});
    if (const auto facts = joinedFacts(slide.facts); !facts.empty())
        writer.addParagraph(writer.placeholder("Facts", "body", 11), facts);
    auto number = xml::child(writer.placeholder("Slide number", "sldNum", 12), "a:p");
    auto field = xml::child(
        number, "a:fld", "id", "{6F1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D}", "type", "slidenum");
    xml::child(field, "a:rPr", "lang", localeOf(spoken()));
    xml::child(field, "a:t").text().set("‹#›");
    return writer.text();
}

std::string pptxCover(const Cover& cover, const std::optional<Image>& logo)
{
    constexpr SlideRect logoRoom{9'400'000, 420'000, 2'300'000, 900'000};
    SlideWriter writer;
    if (logo)
        writer.addImage(*logo, logoRoom, pptxLogoRelation);
    writer.addParagraph(writer.placeholder("Title", "ctrTitle", 0), cover.title);
    writer.addParagraph(writer.placeholder("Subtitle", "subTitle", 1), cover.subtitle);
    if (!cover.facts.empty()) {
        auto facts = writer.placeholder("Facts", "body", 10);
        for (const auto& fact : cover.facts)
            writer.addParagraph(facts, fact);
    }
    return writer.text();
}

std::string pptxNotes(const std::string& text)
{
    pugi::xml_document document;
    auto root = xml::child(document, "p:notes", "xmlns:a", pptx_parts::drawingNamespace, "xmlns:r",
        pptx_parts::relationNamespace, "xmlns:p", pptx_parts::slideNamespace);
    auto tree = xml::child(xml::child(root, "p:cSld"), "p:spTree");
    auto group = xml::child(tree, "p:nvGrpSpPr");
    xml::child(group, "p:cNvPr", "id", 1, "name", "");
    xml::child(group, "p:cNvGrpSpPr");
    xml::child(group, "p:nvPr");
    xml::child(tree, "p:grpSpPr");
    const auto addShape = [&](int id, const char* name, const char* type, int index) {
        auto shape = xml::child(tree, "p:sp");
        auto about = xml::child(shape, "p:nvSpPr");
        xml::child(about, "p:cNvPr", "id", id, "name", name);
        xml::child(xml::child(about, "p:cNvSpPr"), "a:spLocks", "noGrp", 1);
        xml::child(xml::child(about, "p:nvPr"), "p:ph", "type", type, "idx", index);
        xml::child(shape, "p:spPr");
        return shape;
    };
    addShape(2, "Slide", "sldImg", 2);
    auto body = xml::child(addShape(3, "Notes", "body", 3), "p:txBody");
    xml::child(body, "a:bodyPr");
    xml::child(body, "a:lstStyle");
    std::string_view rest{text};
    while (true) {
        const auto end = rest.find('\n');
        auto run = xml::child(xml::child(body, "a:p"), "a:r");
        xml::child(run, "a:rPr", "lang", localeOf(spoken()));
        xml::child(run, "a:t").text().set(xml::clean(rest.substr(0, end)).c_str());
        if (end == std::string_view::npos)
            break;
        rest.remove_prefix(end + 1);
    }
    xml::child(xml::child(root, "p:clrMapOvr"), "a:masterClrMapping");
    return xml::written(document);
}

} // namespace charrette::summary
