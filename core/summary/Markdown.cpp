// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Markdown.h"

#include "core/base/Digits.h"
#include "core/summary/ChartHeadings.h"
#include "core/summary/Headings.h"

#include <algorithm>

namespace charrette::summary {

namespace {

constexpr std::string_view alwaysMarkup = "\\`*_[]<>#|~$@";

/// A character at the start of a line that would make it a list or the underline of a heading.
bool beginsBlock(std::string_view line, std::size_t at)
{
    if (std::string_view{"-+="}.find(line[at]) != std::string_view::npos)
        return at == 0;
    if (line[at] != '.' && line[at] != ')')
        return false;
    std::size_t digits = 0;
    while (digits < at && isDigit(line[digits]))
        ++digits;
    return at > 0 && digits == at;
}

/// Readers turn bare addresses into links.
bool makesLink(std::string_view line, std::size_t at)
{
    if (line[at] == ':')
        return line.substr(at).starts_with("://");
    if (line[at] != '.' || at < 3)
        return false;
    const auto before = line.substr(at - 3, 3);
    return std::ranges::all_of(before, [](char c) { return c == 'w' || c == 'W'; });
}

/// "&amp;" shows as "&", while "R&D" is left alone.
bool makesEntity(std::string_view line, std::size_t at)
{
    if (line[at] != '&')
        return false;
    const auto end = line.find_first_of("; ", at);
    return end != std::string_view::npos && line[end] == ';';
}

std::string escapedLine(std::string_view line)
{
    while (line.starts_with(' '))
        line.remove_prefix(1);
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            continue;
        if (alwaysMarkup.find(c) != std::string_view::npos || beginsBlock(line, i)
            || makesLink(line, i) || makesEntity(line, i))
            out += '\\';
        out += c;
    }
    return out;
}

/// The lines of a text, escaped, with something between them.
std::string escaped(std::string_view text, std::string_view between)
{
    std::string out;
    while (true) {
        const auto end = text.find('\n');
        out += escapedLine(text.substr(0, end));
        if (end == std::string_view::npos)
            return out;
        text.remove_prefix(end + 1);
        out += between;
    }
}

/// Text that must stay on one line: in a heading, a list or a cell.
std::string oneLine(std::string_view text)
{
    return escaped(text, " ");
}

class MarkdownWriter {
public:
    std::string take() { return std::move(m_out); }

    void paragraph(const std::string& text) { m_out += text + "\n\n"; }

    void section(const Section& section)
    {
        paragraph("## " + oneLine(section.title));
        if (!section.note.empty())
            paragraph(markdownText(section.note));
        m_entryLevel = "### ";
        for (const auto& piece : section.pieces)
            std::visit([this](const auto& one) { write(one); }, piece);
    }

private:
    void write(const Paragraph& piece) { paragraph(markdownText(piece.text)); }

    void write(const Heading& piece)
    {
        paragraph("### " + oneLine(piece.text));
        if (!piece.note.empty())
            paragraph(markdownText(piece.note));
        m_entryLevel = "#### ";
    }

    void write(const Bullets& piece)
    {
        for (const auto& item : piece.items)
            m_out += "- " + oneLine(item) + "\n";
        m_out += "\n";
    }

    void write(const Quotes& piece)
    {
        for (const auto& quote : piece.items)
            write(quote);
    }

    void write(const Quote& quote)
    {
        auto text = escaped(heading::quoted(quote), "  \n> ");
        if (!quote.by.empty())
            text += " — " + oneLine(quote.by);
        paragraph("> " + text);
    }

    void write(const Figures& piece)
    {
        std::string text;
        for (const auto& [value, label] : piece.items)
            text += (text.empty() ? "**" : " · **") + oneLine(value) + "** " + oneLine(label);
        paragraph(text);
    }

    void write(const Table& piece)
    {
        std::string titles = "|";
        std::string rule = "|";
        for (const auto& column : piece.columns) {
            titles += " " + oneLine(column.title) + " |";
            rule += column.isNumber ? " ---: |" : " --- |";
        }
        m_out += titles + "\n" + rule + "\n";
        for (const auto& row : piece.rows) {
            m_out += "|";
            for (const auto& [text, detail] : row) {
                m_out += " " + escaped(text, "<br>");
                if (!detail.empty())
                    m_out += (text.empty() ? "" : "<br>") + escaped(detail, "<br>");
                m_out += " |";
            }
            m_out += "\n";
        }
        m_out += "\n";
    }

    void write(const Chart& piece)
    {
        if (piece.isTold)
            return;
        paragraph("**" + oneLine(piece.title) + "**");
        write(tableOf(piece));
    }

    void write(const Image& piece)
    {
        const auto words = piece.caption.empty() ? piece.words : piece.caption;
        paragraph(
            "*" + oneLine(words.empty() ? std::string{heading::pictureMissing} : words) + "*");
    }

    void write(const Entry& piece)
    {
        if (!piece.title.empty())
            paragraph(m_entryLevel + oneLine(piece.title));
        if (!piece.text.empty())
            paragraph(markdownText(piece.text));
        for (const auto& quote : piece.quotes)
            write(quote);
        for (const auto& field : piece.fields)
            write(field);
        if (!piece.fields.empty())
            m_out += "\n";
        std::string facts;
        for (const auto& fact : piece.facts)
            facts += (facts.empty() ? "" : " · ") + oneLine(fact);
        if (!facts.empty())
            paragraph(facts);
    }

    void write(const Field& field)
    {
        if (field.values.size() == 1) {
            m_out += "- **" + oneLine(field.label) + ":** " + oneLine(field.values.front()) + "\n";
            return;
        }
        m_out += "- **" + oneLine(field.label) + "**\n";
        for (const auto& value : field.values)
            m_out += "  - " + oneLine(value) + "\n";
    }

    std::string m_out;
    std::string m_entryLevel = "### ";
};

} // namespace

std::string markdownText(std::string_view text)
{
    return escaped(text, "  \n");
}

std::string markdown(const Report& report)
{
    const Speaking speaking{report.language};
    MarkdownWriter writer;
    writer.paragraph("# " + oneLine(report.cover.title));
    writer.paragraph(markdownText(report.cover.subtitle));
    std::string facts;
    for (const auto& fact : report.cover.facts)
        facts += (facts.empty() ? "" : "  \n") + oneLine(fact);
    writer.paragraph(facts);
    for (const auto& section : report.sections)
        writer.section(section);
    auto text = writer.take();
    while (text.ends_with("\n\n"))
        text.pop_back();
    return text;
}

} // namespace charrette::summary
