// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/PptxShapes.h"

#include "core/summary/PptxParts.h"
#include "core/summary/Xml.h"

#include <algorithm>

namespace charrette::summary {

namespace {

int hundredths(double size)
{
    return static_cast<int>(size * 100);
}

} // namespace

SlideWriter::SlideWriter()
    : m_root{xml::child(m_document, "p:sld", "xmlns:a", pptx_parts::drawingNamespace, "xmlns:r",
        pptx_parts::relationNamespace, "xmlns:p", pptx_parts::slideNamespace)}
    , m_tree{xml::child(xml::child(m_root, "p:cSld"), "p:spTree")}
{
    auto group = xml::child(m_tree, "p:nvGrpSpPr");
    xml::child(group, "p:cNvPr", "id", 1, "name", "");
    xml::child(group, "p:cNvGrpSpPr");
    xml::child(group, "p:nvPr");
    xml::child(m_tree, "p:grpSpPr");
}

std::string SlideWriter::text()
{
    xml::child(xml::child(m_root, "p:clrMapOvr"), "a:masterClrMapping");
    return xml::written(m_document);
}

pugi::xml_node SlideWriter::placeholder(
    const char* name, const char* type, int index, const SlideRect* at)
{
    auto shape = this->shape(name, false);
    auto mark = xml::child(shape.first_child().child("p:nvPr"), "p:ph");
    if (*type)
        mark.append_attribute("type").set_value(type);
    if (index > 0)
        mark.append_attribute("idx").set_value(index);
    auto properties = xml::child(shape, "p:spPr");
    if (at)
        addFrame(properties, "a:xfrm", *at);
    return textBody(shape);
}

pugi::xml_node SlideWriter::quoteBox(const SlideRect& at)
{
    auto shape = this->shape("Quote", true);
    auto properties = xml::child(shape, "p:spPr");
    addFrame(properties, "a:xfrm", at);
    xml::child(xml::child(properties, "a:prstGeom", "prst", "rect"), "a:avLst");
    addColour(properties, "bg2");
    auto body = xml::child(shape, "p:txBody");
    xml::child(body, "a:bodyPr", "wrap", "square", "lIns", quotePadding, "rIns", quotePadding,
        "tIns", quotePadding, "bIns", quotePadding, "anchor", "ctr");
    xml::child(body, "a:lstStyle");
    return body;
}

void SlideWriter::addParagraph(
    pugi::xml_node body, const std::string& text, double size, bool isPoint, const char* colour)
{
    auto paragraph = xml::child(body, "a:p");
    if (isPoint) {
        auto properties = xml::child(paragraph, "a:pPr", "marL", 285'750, "indent", -285'750);
        xml::child(properties, "a:buFont", "typeface", "Arial");
        xml::child(properties, "a:buChar", "char", "•");
    }
    addRuns(paragraph, text, size, colour);
}

void SlideWriter::addRuns(
    pugi::xml_node paragraph, std::string_view text, double size, const char* colour, bool isBold)
{
    while (true) {
        const auto end = text.find('\n');
        auto run = xml::child(paragraph, "a:r");
        auto properties = xml::child(run, "a:rPr", "lang", localeOf(spoken()));
        if (size > 0)
            properties.append_attribute("sz").set_value(hundredths(size));
        if (isBold)
            properties.append_attribute("b").set_value(1);
        if (colour)
            addColour(properties, colour);
        xml::child(run, "a:t").text().set(xml::clean(text.substr(0, end)).c_str());
        if (end == std::string_view::npos)
            return;
        xml::child(paragraph, "a:br");
        text.remove_prefix(end + 1);
    }
}

void SlideWriter::addTable(const Table& table, double size, const SlideRect& at,
    const std::vector<int>& widths, const std::vector<int>& heights)
{
    auto frame = xml::child(m_tree, "p:graphicFrame");
    auto about = xml::child(frame, "p:nvGraphicFramePr");
    xml::child(about, "p:cNvPr", "id", ++m_id, "name", "Table");
    xml::child(xml::child(about, "p:cNvGraphicFramePr"), "a:graphicFrameLocks", "noGrp", 1);
    xml::child(about, "p:nvPr");
    addFrame(frame, "p:xfrm", at);
    auto data = xml::child(xml::child(frame, "a:graphic"), "a:graphicData", "uri",
        "http://schemas.openxmlformats.org/drawingml/2006/table");
    auto grid = xml::child(data, "a:tbl");
    xml::child(grid, "a:tblPr", "firstRow", 1);
    auto columns = xml::child(grid, "a:tblGrid");
    for (const int width : widths)
        xml::child(columns, "a:gridCol", "w", width);
    auto head = xml::child(grid, "a:tr", "h", heights.front());
    for (const auto& column : table.columns)
        addCell(head, column.title, size * 0.75, "accent5", false, column.isNumber);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto row = xml::child(grid, "a:tr", "h", heights[i + 1]);
        for (std::size_t k = 0; k < table.rows[i].size(); ++k)
            addCell(row, table.rows[i][k].text, size, "tx1", table.columns[k].isKey,
                table.columns[k].isNumber);
    }
}

void SlideWriter::addImage(const Image& image, const SlideRect& room, const char* relation)
{
    const double scale = std::min(static_cast<double>(room.width) / image.width,
        static_cast<double>(room.height) / image.height);
    const SlideRect size{
        0, 0, static_cast<int>(image.width * scale), static_cast<int>(image.height * scale)};
    auto picture = xml::child(m_tree, "p:pic");
    auto about = xml::child(picture, "p:nvPicPr");
    xml::child(about, "p:cNvPr", "id", ++m_id, "name", "Picture", "descr", image.words);
    xml::child(xml::child(about, "p:cNvPicPr"), "a:picLocks", "noChangeAspect", 1);
    xml::child(about, "p:nvPr");
    auto fill = xml::child(picture, "p:blipFill");
    xml::child(fill, "a:blip", "r:embed", relation);
    xml::child(xml::child(fill, "a:stretch"), "a:fillRect");
    auto shape = xml::child(picture, "p:spPr");
    addFrame(shape, "a:xfrm", {room.left, room.top, size.width, size.height});
    xml::child(xml::child(shape, "a:prstGeom", "prst", "rect"), "a:avLst");
}

pugi::xml_node SlideWriter::shape(const char* name, bool isBox)
{
    auto shape = xml::child(m_tree, "p:sp");
    auto about = xml::child(shape, "p:nvSpPr");
    xml::child(about, "p:cNvPr", "id", ++m_id, "name", name);
    auto kind = xml::child(about, "p:cNvSpPr");
    if (isBox)
        kind.append_attribute("txBox").set_value(1);
    else
        xml::child(kind, "a:spLocks", "noGrp", 1);
    xml::child(about, "p:nvPr");
    return shape;
}

pugi::xml_node SlideWriter::textBody(pugi::xml_node shape)
{
    auto body = xml::child(shape, "p:txBody");
    xml::child(body, "a:bodyPr");
    xml::child(body, "a:lstStyle");
    return body;
}

void SlideWriter::addFrame(pugi::xml_node parent, const char* name, const SlideRect& at)
{
    auto frame = xml::child(parent, name);
    xml::child(frame, "a:off", "x", at.left, "y", at.top);
    xml::child(frame, "a:ext", "cx", at.width, "cy", at.height);
}

void SlideWriter::addColour(pugi::xml_node parent, const char* colour)
{
    xml::child(xml::child(parent, "a:solidFill"), "a:schemeClr", "val", colour);
}

void SlideWriter::addCell(pugi::xml_node row, const std::string& text, double size,
    const char* colour, bool isBold, bool isNumber)
{
    auto cell = xml::child(row, "a:tc");
    auto body = xml::child(cell, "a:txBody");
    xml::child(body, "a:bodyPr");
    xml::child(body, "a:lstStyle");
    auto paragraph = xml::child(body, "a:p");
    if (isNumber)
        xml::child(paragraph, "a:pPr", "algn", "r");
    addRuns(paragraph, text, size, colour, isBold);
    auto properties = xml::child(
        cell, "a:tcPr", "marL", 0, "marR", 90'000, "marT", 50'000, "marB", 50'000, "anchor", "ctr");
    for (const char* side : {"a:lnL", "a:lnR", "a:lnT"})
        xml::child(xml::child(properties, side, "w", 0), "a:noFill");
    auto line = xml::child(properties, "a:lnB", "w", 9525);
    xml::child(xml::child(line, "a:solidFill"), "a:srgbClr", "val", "E2DFD7");
    xml::child(properties, "a:noFill");
}

} // namespace charrette::summary
