// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Odt.h"

#include "core/summary/ChartHeadings.h"
#include "core/summary/Headings.h"
#include "core/summary/OdtParts.h"
#include "core/summary/Xml.h"

#include <array>
#include <set>

namespace charrette::summary {

namespace {

/// "481.9pt", of twentieths of a point or tenths.
std::string points(int tenths)
{
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + "pt";
}

std::string pointsOf(int twentieths)
{
    return points(twentieths / 2);
}

/// Writes a report into the content of an OpenDocument text.
class OdtBody {
public:
    explicit OdtBody(const Report& report)
        : m_root{openContent()}
        , m_styles{xml::child(m_root, "office:automatic-styles")}
        , m_text{xml::child(xml::child(m_root, "office:body"), "office:text")}
    {
        addOwnStyles();
        const bool isBook = report.shape == Shape::Book;
        addCover(report);
        if (isBook)
            addContents(report);
        for (std::size_t i = 0; i < report.sections.size(); ++i)
            addSection(report.sections[i], i, isBook);
        // A line stands below the last table in any case: a small one needs no page of its own.
        if (m_text.last_child().name() == std::string_view{"table:table"})
            addParagraph("End", {});
    }

    std::string text() const { return xml::written(m_document); }
    const PackedPictures& pictures() const { return m_pictures; }

private:
    pugi::xml_node openContent()
    {
        auto root = xml::child(m_document, "office:document-content");
        constexpr std::array<std::pair<const char*, const char*>, 7> rooms{
            {{"office", "office"}, {"style", "style"}, {"text", "text"}, {"table", "table"},
                {"draw", "drawing"}, {"fo", "xsl-fo-compatible"}, {"svg", "svg-compatible"}}};
        for (const auto& [prefix, name] : rooms)
            root.append_attribute(("xmlns:" + std::string{prefix}).c_str())
                .set_value(("urn:oasis:names:tc:opendocument:xmlns:" + std::string{name} + ":1.0")
                               .c_str());
        root.append_attribute("xmlns:xlink").set_value("http://www.w3.org/1999/xlink");
        root.append_attribute("office:version").set_value(std::string{odt_parts::version}.c_str());
        return root;
    }

    pugi::xml_node addStyle(const char* name, const char* family, const char* parent = nullptr)
    {
        auto style =
            xml::child(m_styles, "style:style", "style:name", name, "style:family", family);
        if (parent)
            style.append_attribute("style:parent-style-name").set_value(parent);
        return style;
    }

    /// What nobody would look for in the list of styles: breaks, and the lines of tables.
    void addOwnStyles()
    {
        auto begins = addStyle("SectionOfBook", "paragraph", "Heading_20_1");
        xml::child(begins, "style:paragraph-properties", "fo:break-before", "page");
        auto contents = addStyle("ContentsTitle", "paragraph", "Subtitle");
        contents.append_attribute("style:master-page-name").set_value("Standard");
        xml::child(addStyle("Table", "table"), "style:table-properties", "style:width",
            pointsOf(officeWidth), "table:align", "left", "fo:margin-top", "0pt",
            "fo:margin-bottom", "10pt");
        xml::child(addStyle("Row", "table-row"), "style:table-row-properties", "fo:keep-together",
            "always");
        xml::child(addStyle("Cell", "table-cell"), "style:table-cell-properties", "fo:padding-left",
            "0pt", "fo:padding-right", "7pt", "fo:padding-top", "2pt", "fo:padding-bottom", "1pt",
            "fo:border", "none", "fo:border-bottom", "0.5pt solid #E2DFD7");
        auto last = addStyle("End", "paragraph", "Standard");
        xml::child(last, "style:paragraph-properties", "fo:margin-bottom", "0pt", "fo:line-height",
            "100%");
        xml::child(last, "style:text-properties", "fo:font-size", "2pt");
        xml::child(addStyle("Figure", "table-cell"), "style:table-cell-properties", "fo:padding",
            "0pt", "fo:padding-right", "7pt", "fo:border", "none");
    }

    /// Blanks side by side, and at either end, are one or none unless they are written as such.
    static void addText(pugi::xml_node parent, std::string_view typed)
    {
        const auto text = xml::clean(typed);
        std::string plain;
        const auto flush = [&] {
            if (!plain.empty())
                parent.append_child(pugi::node_pcdata).set_value(plain.c_str());
            plain.clear();
        };
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool isAlone = !plain.empty() && i + 1 < text.size() && text[i + 1] != ' ';
            if (text[i] == '\n' || text[i] == '\t' || (text[i] == ' ' && !isAlone)) {
                flush();
                xml::child(parent,
                    text[i] == '\n'       ? "text:line-break"
                        : text[i] == '\t' ? "text:tab"
                                          : "text:s");
            } else {
                plain += text[i];
            }
        }
        flush();
    }

    static void addSpan(pugi::xml_node parent, const char* style, std::string_view text)
    {
        addText(xml::child(parent, "text:span", "text:style-name", style), text);
    }

    static pugi::xml_node paragraph(pugi::xml_node parent, const char* style)
    {
        return xml::child(parent, "text:p", "text:style-name", style);
    }

    void addParagraph(const char* style, std::string_view text)
    {
        addText(paragraph(m_text, style), text);
    }

    pugi::xml_node headline(int level, const char* style)
    {
        return xml::child(m_text, "text:h", "text:style-name", style, "text:outline-level", level);
    }

    void addCover(const Report& report)
    {
        const auto& cover = report.cover;
        const bool isBook = report.shape == Shape::Book;
        if (report.look.logo)
            add(*report.look.logo);
        addParagraph(isBook ? "Title" : "SheetTitle", cover.title);
        if (isBook)
            beginOnCover();
        addParagraph("Subtitle", cover.subtitle);
        for (const auto& fact : cover.facts)
            addParagraph("CoverFact", fact);
    }

    /// Nothing above and below the cover: its first line says that this is one.
    void beginOnCover()
    {
        auto first = m_text.first_child().attribute("text:style-name");
        addStyle("First", "paragraph", first.value())
            .append_attribute("style:master-page-name")
            .set_value("Cover");
        first.set_value("First");
    }

    void addContents(const Report& report)
    {
        addParagraph("ContentsTitle", heading::contents);
        for (std::size_t i = 0; i < report.sections.size(); ++i) {
            auto link = xml::child(paragraph(m_text, "Contents"), "text:a", "xlink:type", "simple",
                "xlink:href", "#" + anchor(i), "text:style-name", "Internet_20_link",
                "text:visited-style-name", "Internet_20_link");
            addText(link, report.sections[i].title);
        }
    }

    static std::string anchor(std::size_t section) { return "part" + std::to_string(section + 1); }

    void addSection(const Section& section, std::size_t index, bool isBook)
    {
        auto title = headline(
            1, isBook || (section.ownPage && index > 0) ? "SectionOfBook" : "Heading_20_1");
        const auto name = anchor(index);
        xml::child(title, "text:bookmark-start", "text:name", name);
        addText(title, section.title);
        xml::child(title, "text:bookmark-end", "text:name", name);
        if (!section.note.empty())
            addParagraph("SectionNote", section.note);
        for (const auto& piece : section.pieces)
            std::visit([this](const auto& one) { add(one); }, piece);
    }

    void add(const Paragraph& piece)
    {
        addParagraph(piece.tone == Tone::Lead ? "Lead"
                : piece.tone == Tone::Quiet   ? "Quiet"
                                              : "Standard",
            piece.text);
    }

    void add(const Heading& piece)
    {
        addText(headline(2, "Heading_20_2"), piece.text);
        if (!piece.note.empty())
            addParagraph("SectionNote", piece.note);
    }

    void addBullets(const std::vector<std::string>& items)
    {
        auto list = xml::child(m_text, "text:list", "text:style-name", "Bullets");
        for (const auto& item : items)
            addText(paragraph(xml::child(list, "text:list-item"), "ListBullet"), item);
    }

    void add(const Bullets& piece)
    {
        if (!piece.items.empty())
            addBullets(piece.items);
    }

    void add(const Quote& quote)
    {
        auto line = paragraph(m_text, "Quotations");
        addText(line, heading::quoted(quote));
        if (!quote.by.empty())
            addSpan(line, "Attribution", "  — " + quote.by);
    }

    void add(const Quotes& piece)
    {
        for (const auto& quote : piece.items)
            add(quote);
    }

    pugi::xml_node addTable(const std::vector<int>& widths)
    {
        auto table = xml::child(m_text, "table:table", "table:name",
            "Table" + std::to_string(++m_tables), "table:style-name", "Table");
        for (const int width : widths) {
            const auto name = "Column" + std::to_string(width);
            if (m_widths.insert(width).second)
                xml::child(addStyle(name.c_str(), "table-column"), "style:table-column-properties",
                    "style:column-width", pointsOf(width));
            xml::child(table, "table:table-column", "table:style-name", name);
        }
        return table;
    }

    static pugi::xml_node addRow(pugi::xml_node table)
    {
        return xml::child(table, "table:table-row", "table:style-name", "Row");
    }

    static pugi::xml_node addCell(pugi::xml_node row, const char* style)
    {
        return xml::child(
            row, "table:table-cell", "table:style-name", style, "office:value-type", "string");
    }

    void add(const Figures& piece)
    {
        const auto count = static_cast<int>(piece.items.size());
        auto row = addRow(addTable(std::vector<int>(piece.items.size(), officeWidth / count)));
        for (const auto& [value, label] : piece.items) {
            auto cell = addCell(row, "Figure");
            addText(paragraph(cell, "FigureValue"), value);
            addText(paragraph(cell, "FigureLabel"), label);
        }
    }

    static void addKey(pugi::xml_node line, const std::string& text, bool isKey)
    {
        if (isKey)
            addSpan(line, "Strong_20_Emphasis", text);
        else
            addText(line, text);
    }

    void add(const Table& piece)
    {
        auto table = addTable(widthsOf(piece.columns));
        auto head = addRow(xml::child(table, "table:table-header-rows"));
        for (const auto& column : piece.columns)
            addText(
                paragraph(addCell(head, "Cell"), column.isNumber ? "TableHeadNumber" : "TableHead"),
                column.title);
        for (const auto& cells : piece.rows) {
            auto row = addRow(table);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const auto& column = piece.columns[i];
                auto cell = addCell(row, "Cell");
                addKey(paragraph(cell, column.isNumber ? "TableNumber" : "TableText"),
                    cells[i].text, column.isKey);
                if (!cells[i].detail.empty())
                    addText(paragraph(cell, "TableDetail"), cells[i].detail);
            }
        }
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
        addFrame(
            paragraph(m_text, piece.caption.empty() ? "Picture" : "PictureWithCaption"), piece);
        if (!piece.caption.empty())
            addParagraph("Caption", piece.caption);
    }

    void addFrame(pugi::xml_node line, const Image& piece)
    {
        const auto size = sizeOnPaper(piece);
        const auto name = m_pictures.take(piece);
        auto frame = xml::child(line, "draw:frame", "draw:style-name", "Graphics", "draw:name",
            "Picture " + std::to_string(m_pictures.count()), "text:anchor-type", "as-char",
            "svg:width", points(static_cast<int>(size.width * 10)), "svg:height",
            points(static_cast<int>(size.height * 10)));
        xml::child(frame, "draw:image", "xlink:href", "Pictures/" + name, "xlink:type", "simple",
            "xlink:show", "embed", "xlink:actuate", "onLoad");
        if (!piece.words.empty())
            xml::child(frame, "svg:desc").text().set(xml::clean(piece.words).c_str());
    }

    void add(const Entry& piece)
    {
        if (!piece.title.empty())
            addText(headline(3, "Heading_20_3"), piece.title);
        if (!piece.text.empty())
            addParagraph("Standard", piece.text);
        for (const auto& quote : piece.quotes)
            add(quote);
        for (const auto& field : piece.fields) {
            addParagraph("FieldLabel", field.label);
            if (field.values.size() > 1)
                addBullets(field.values);
            else if (!field.values.empty())
                addParagraph("Standard", field.values.front());
        }
        if (const auto facts = factsOf(piece); !facts.empty())
            addParagraph("Facts", facts);
    }

    pugi::xml_document m_document;
    pugi::xml_node m_root;
    pugi::xml_node m_styles;
    pugi::xml_node m_text;
    PackedPictures m_pictures;
    std::set<int> m_widths; ///< of columns that have a style
    int m_tables = 0;
};

} // namespace

std::string odt(const Report& report, Instant made)
{
    const Speaking speaking{report.language};
    const OdtBody body{report};
    PackageParts all{
        {"mimetype", std::string{odt_parts::mediaType}}, // First, so that the kind is seen at once.
        {"content.xml", body.text()},
        {"styles.xml", odt_parts::styles(report)},
        {"settings.xml", odt_parts::settings()},
        {"meta.xml", odt_parts::meta(report, made)},
    };
    body.pictures().addTo(all, "Pictures/");
    all.emplace_back("META-INF/manifest.xml", odt_parts::manifest(body.pictures()));
    return package(all, made);
}

} // namespace charrette::summary
