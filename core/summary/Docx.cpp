// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Docx.h"

#include "core/summary/ChartHeadings.h"
#include "core/summary/DocxParts.h"
#include "core/summary/Headings.h"
#include "core/summary/Xml.h"

namespace charrette::summary {

namespace {

constexpr int ownRelations = 5; ///< to styles and the like; those to pictures follow

/// Writes a report into the body of a text document.
class DocxBody {
public:
    explicit DocxBody(const Report& report)
        : m_root{xml::child(m_document, "w:document", "xmlns:w", docx_parts::wordNamespace,
            "xmlns:r", docx_parts::relationNamespace)}
        , m_body{xml::child(m_root, "w:body")}
    {
        const bool isBook = report.shape == Shape::Book;
        addCover(report);
        if (isBook)
            addContents(report);
        for (std::size_t i = 0; i < report.sections.size(); ++i)
            addSection(report.sections[i], i, isBook);
        endSection(isBook, report.look.paper);
    }

    std::string text() const { return xml::written(m_document); }

    /// The relations of the document with those to its pictures.
    std::string relations() const
    {
        std::string all{docx_parts::relations};
        std::string own;
        for (std::size_t i = 1; i <= m_pictures.count(); ++i)
            own += "<Relationship Id=\"rId"
                + std::to_string(i + static_cast<std::size_t>(ownRelations)) + "\" Target=\"media/"
                + m_pictures.name(i) + "\" Type=\"" + std::string{docx_parts::relationNamespace}
                + "/image\"/>\n";
        return all.insert(all.rfind("</"), own);
    }

    const PackedPictures& pictures() const { return m_pictures; }

private:
    pugi::xml_node paragraph(pugi::xml_node parent, const char* style)
    {
        auto node = xml::child(parent, "w:p");
        xml::child(xml::child(node, "w:pPr"), "w:pStyle", "w:val", style);
        return node;
    }

    /// A line end in the text becomes one in the paragraph.
    void addRun(pugi::xml_node parent, std::string_view text, const char* style = nullptr,
        bool isBold = false)
    {
        auto run = xml::child(parent, "w:r");
        if (style || isBold) {
            auto properties = xml::child(run, "w:rPr");
            if (style)
                xml::child(properties, "w:rStyle", "w:val", style);
            if (isBold)
                xml::child(properties, "w:b");
        }
        while (true) {
            const auto end = text.find('\n');
            xml::child(run, "w:t", "xml:space", "preserve")
                .text()
                .set(xml::clean(text.substr(0, end)).c_str());
            if (end == std::string_view::npos)
                return;
            xml::child(run, "w:br");
            text.remove_prefix(end + 1);
        }
    }

    void addParagraph(const char* style, std::string_view text)
    {
        addRun(paragraph(m_body, style), text);
    }

    void addCover(const Report& report)
    {
        const auto& cover = report.cover;
        const bool isBook = report.shape == Shape::Book;
        if (report.look.logo)
            add(*report.look.logo);
        addParagraph(isBook ? "Title" : "SheetTitle", cover.title);
        addParagraph("Subtitle", cover.subtitle);
        for (const auto& fact : cover.facts)
            addParagraph("CoverFact", fact);
    }

    void addContents(const Report& report)
    {
        auto title = paragraph(m_body, "Subtitle");
        xml::child(title.child("w:pPr"), "w:pageBreakBefore");
        addRun(title, heading::contents);
        for (std::size_t i = 0; i < report.sections.size(); ++i) {
            auto line = paragraph(m_body, "Contents");
            auto link = xml::child(line, "w:hyperlink", "w:anchor", anchor(i));
            addRun(link, report.sections[i].title, "Hyperlink");
        }
    }

    static std::string anchor(std::size_t section) { return "part" + std::to_string(section + 1); }

    void addSection(const Section& section, std::size_t index, bool isBook)
    {
        auto title = paragraph(m_body, "Heading1");
        if (isBook || (section.ownPage && index > 0))
            xml::child(title.child("w:pPr"), "w:pageBreakBefore");
        const auto id = static_cast<int>(index);
        xml::child(title, "w:bookmarkStart", "w:id", id, "w:name", anchor(index));
        addRun(title, section.title);
        xml::child(title, "w:bookmarkEnd", "w:id", id);
        if (!section.note.empty())
            addParagraph("SectionNote", section.note);
        for (const auto& piece : section.pieces)
            std::visit([this](const auto& one) { add(one); }, piece);
    }

    void add(const Paragraph& piece)
    {
        addParagraph(piece.tone == Tone::Lead ? "Lead"
                : piece.tone == Tone::Quiet   ? "Quiet"
                                              : "Normal",
            piece.text);
    }

    void add(const Heading& piece)
    {
        addParagraph("Heading2", piece.text);
        if (!piece.note.empty())
            addParagraph("SectionNote", piece.note);
    }

    void add(const Bullets& piece)
    {
        for (const auto& item : piece.items)
            addParagraph("ListBullet", item);
    }

    void add(const Quote& quote)
    {
        auto line = paragraph(m_body, "Quote");
        addRun(line, heading::quoted(quote));
        if (!quote.by.empty())
            addRun(line, "  — " + quote.by, "Attribution");
    }

    void add(const Quotes& piece)
    {
        for (const auto& quote : piece.items)
            add(quote);
    }

    pugi::xml_node addTable(const char* style, const std::vector<int>& widths)
    {
        auto table = xml::child(m_body, "w:tbl");
        auto properties = xml::child(table, "w:tblPr");
        xml::child(properties, "w:tblStyle", "w:val", style);
        xml::child(properties, "w:tblW", "w:w", officeWidth, "w:type", "dxa");
        xml::child(properties, "w:tblLayout", "w:type", "fixed");
        auto grid = xml::child(table, "w:tblGrid");
        for (const int width : widths)
            xml::child(grid, "w:gridCol", "w:w", width);
        return table;
    }

    pugi::xml_node addRow(pugi::xml_node table, bool isHead)
    {
        auto row = xml::child(table, "w:tr");
        auto properties = xml::child(row, "w:trPr");
        xml::child(properties, "w:cantSplit");
        if (isHead)
            xml::child(properties, "w:tblHeader");
        return row;
    }

    pugi::xml_node addCell(pugi::xml_node row, int width)
    {
        auto cell = xml::child(row, "w:tc");
        xml::child(xml::child(cell, "w:tcPr"), "w:tcW", "w:w", width, "w:type", "dxa");
        return cell;
    }

    void addCellText(pugi::xml_node cell, const char* style, const std::string& text,
        bool isNumber = false, bool isBold = false)
    {
        auto line = paragraph(cell, style);
        if (isNumber)
            xml::child(line.child("w:pPr"), "w:jc", "w:val", "right");
        addRun(line, text, nullptr, isBold);
    }

    void add(const Figures& piece)
    {
        const auto count = static_cast<int>(piece.items.size());
        const std::vector<int> widths(piece.items.size(), officeWidth / count);
        auto row = addRow(addTable("TableNormal", widths), false);
        for (const auto& [value, label] : piece.items) {
            auto cell = addCell(row, widths.front());
            addCellText(cell, "FigureValue", value);
            addCellText(cell, "FigureLabel", label);
        }
        addParagraph("Normal", {});
    }

    void add(const Table& piece)
    {
        const auto widths = widthsOf(piece.columns);
        auto table = addTable("ReportTable", widths);
        auto head = addRow(table, true);
        for (std::size_t i = 0; i < piece.columns.size(); ++i)
            addCellText(addCell(head, widths[i]), "TableHead", piece.columns[i].title,
                piece.columns[i].isNumber);
        for (const auto& cells : piece.rows) {
            auto row = addRow(table, false);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                auto cell = addCell(row, widths[i]);
                const auto& column = piece.columns[i];
                addCellText(cell, "TableText", cells[i].text, column.isNumber, column.isKey);
                if (!cells[i].detail.empty())
                    addCellText(cell, "TableDetail", cells[i].detail);
            }
        }
        addParagraph("Normal", {}); // Two tables in a row would grow together.
    }

    /// As a table where nobody has drawn it.
    void add(const Chart& piece)
    {
        addParagraph("ChartTitle", piece.title);
        add(tableOf(piece));
    }

    void add(const Image& piece)
    {
        if (!piece.canBeShown()) {
            addParagraph("Quiet", std::string{heading::pictureMissing} + " " + piece.caption);
            return;
        }
        if (!piece.title.empty())
            addParagraph("ChartTitle", piece.title);
        auto line = paragraph(m_body, "Normal");
        if (!piece.caption.empty())
            xml::child(line.child("w:pPr"), "w:keepNext");
        addDrawing(xml::child(xml::child(line, "w:r"), "w:drawing"), piece);
        if (!piece.caption.empty())
            addParagraph("Caption", piece.caption);
    }

    void addDrawing(pugi::xml_node drawing, const Image& piece)
    {
        constexpr double perPoint = 12'700;
        const auto size = sizeOnPaper(piece);
        const auto cx = static_cast<int>(size.width * perPoint);
        const auto cy = static_cast<int>(size.height * perPoint);
        const auto name = m_pictures.take(piece);
        const auto number = static_cast<int>(m_pictures.count());
        auto frame = xml::child(drawing, "wp:inline", "xmlns:wp", docx_parts::frameNamespace,
            "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml::child(frame, "wp:extent", "cx", cx, "cy", cy);
        xml::child(frame, "wp:docPr", "id", number, "name", "Picture " + std::to_string(number),
            "descr", piece.words);
        auto data =
            xml::child(xml::child(frame, "a:graphic", "xmlns:a", docx_parts::drawingNamespace),
                "a:graphicData", "uri", docx_parts::pictureNamespace);
        auto picture = xml::child(data, "pic:pic", "xmlns:pic", docx_parts::pictureNamespace);
        auto about = xml::child(picture, "pic:nvPicPr");
        xml::child(about, "pic:cNvPr", "id", number, "name", name);
        xml::child(about, "pic:cNvPicPr");
        auto fill = xml::child(picture, "pic:blipFill");
        xml::child(fill, "a:blip", "r:embed", "rId" + std::to_string(number + ownRelations));
        xml::child(xml::child(fill, "a:stretch"), "a:fillRect");
        auto shape = xml::child(picture, "pic:spPr");
        auto place = xml::child(shape, "a:xfrm");
        xml::child(place, "a:off", "x", 0, "y", 0);
        xml::child(place, "a:ext", "cx", cx, "cy", cy);
        xml::child(xml::child(shape, "a:prstGeom", "prst", "rect"), "a:avLst");
    }

    void add(const Entry& piece)
    {
        if (!piece.title.empty())
            addParagraph("Heading3", piece.title);
        if (!piece.text.empty())
            addParagraph("Normal", piece.text);
        for (const auto& quote : piece.quotes)
            add(quote);
        for (const auto& field : piece.fields) {
            addParagraph("FieldLabel", field.label);
            for (const auto& value : field.values)
                addParagraph(field.values.size() > 1 ? "ListBullet" : "Normal", value);
        }
        if (const auto facts = factsOf(piece); !facts.empty())
            addParagraph("Facts", facts);
    }

    void endSection(bool isBook, Paper paper)
    {
        auto end = xml::child(m_body, "w:sectPr");
        xml::child(end, "w:headerReference", "w:type", "default", "r:id", "rId4");
        xml::child(end, "w:footerReference", "w:type", "default", "r:id", "rId5");
        const bool isLetter = paper == Paper::Letter;
        xml::child(end, "w:pgSz", "w:w", isLetter ? 12240 : 11906, "w:h", isLetter ? 15840 : 16838);
        xml::child(end, "w:pgMar", "w:top", 1418, "w:right", 1134, "w:bottom", 1304, "w:left", 1134,
            "w:header", 680, "w:footer", 624, "w:gutter", 0);
        if (isBook)
            xml::child(end, "w:titlePg"); // Nothing above and below the cover.
    }

    pugi::xml_document m_document;
    pugi::xml_node m_root;
    pugi::xml_node m_body;
    PackedPictures m_pictures;
};

std::string headerPart(std::string_view title)
{
    pugi::xml_document document;
    auto root = xml::child(document, "w:hdr", "xmlns:w", docx_parts::wordNamespace);
    auto line = xml::child(root, "w:p");
    xml::child(xml::child(line, "w:pPr"), "w:pStyle", "w:val", "Header");
    xml::child(xml::child(line, "w:r"), "w:t").text().set(xml::clean(title).c_str());
    return xml::written(document);
}

std::string footerPart()
{
    pugi::xml_document document;
    auto root = xml::child(document, "w:ftr", "xmlns:w", docx_parts::wordNamespace);
    auto line = xml::child(root, "w:p");
    xml::child(xml::child(line, "w:pPr"), "w:pStyle", "w:val", "Footer");
    const auto addField = [&](const char* code) {
        auto field = xml::child(line, "w:fldSimple", "w:instr", code);
        xml::child(xml::child(field, "w:r"), "w:t").text().set("1");
    };
    addField("PAGE");
    xml::child(xml::child(line, "w:r"), "w:t", "xml:space", "preserve").text().set(" / ");
    addField("NUMPAGES");
    return xml::written(document);
}

/// The styles say in which language the spelling is to be looked at.
std::string stylesOf(const Report& report)
{
    std::string text{docx_parts::styles};
    replaceEach(text, "en-GB", localeOf(report.language));
    replaceEach(text, "0E6E66", letterColour(report.look));
    return text;
}

} // namespace

std::string docx(const Report& report, Instant made)
{
    const Speaking speaking{report.language};
    namespace parts = docx_parts;
    const DocxBody body{report};
    PackageParts all{
        {"[Content_Types].xml", std::string{parts::contentTypes}},
        {"_rels/.rels", std::string{parts::rootRelations}},
        {"docProps/core.xml", xml::coreProperties(report.cover.title, isoText(made))},
        {"word/document.xml", body.text()},
        {"word/_rels/document.xml.rels", body.relations()},
        {"word/styles.xml", stylesOf(report)},
        {"word/numbering.xml", std::string{parts::numbering}},
        {"word/settings.xml", std::string{parts::settings}},
        {"word/header1.xml", headerPart(report.cover.title)},
        {"word/footer1.xml", footerPart()},
    };
    body.pictures().addTo(all, "word/media/");
    return package(all, made);
}

} // namespace charrette::summary
