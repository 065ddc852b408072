// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Html.h"

#include "core/summary/ChartHeadings.h"
#include "core/summary/ChartSvg.h"
#include "core/summary/Headings.h"

#include <algorithm>

namespace charrette::summary {

namespace {

constexpr std::string_view styleSheet = R"css(
:root { --bg: #F6F5F1; --surface: #FFFFFF; --line: #E2DFD7; --ink: #1E2126; --muted: #6A6F78;
  --accent: #0E6E66; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --bg: #17191A; --surface: #1F2223; --line: #34393A;
  --ink: #E9E7E1; --muted: #A3A8AB; --accent: #57C4B6; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.5 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, nav, main { max-width: 46rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 14vh; padding-bottom: 3rem; }
h1 { font-size: 2.5rem; line-height: 1.2; letter-spacing: -0.01em; margin: 0 0 0.5rem; }
h2 { font-size: 1.6rem; line-height: 1.3; letter-spacing: -0.01em; margin: 0; }
h3 { font-size: 1.15rem; margin: 2.2rem 0 0.6rem; }
h4, .entry > h3 { font-size: 1rem; margin: 0 0 0.25rem; }
p { margin: 0 0 0.75rem; }
a { color: var(--accent); }
.subtitle { font-size: 1.15rem; color: var(--muted); margin-bottom: 3rem; }
.facts, .note, .detail, .by, .quiet { color: var(--muted); }
.facts { margin: 0; }
.note { margin: 0.25rem 0 1.25rem; }
h3 + .note { margin: -0.5rem 0 0.75rem; }
nav ol { list-style: none; margin: 0 0 2rem; padding: 1rem 0; border: solid var(--line);
  border-width: 1px 0; columns: 2; }
nav li { margin: 0.15rem 0; break-inside: avoid; }
nav a { text-decoration: none; }
section { padding: 2.5rem 0 0.5rem; }
.own-page { break-before: page; }
.entry { padding: 1rem 0; border-top: 1px solid var(--line); }
.lead { font-size: 1.2rem; }
blockquote { margin: 0.4rem 0; padding-left: 0.9rem; border-left: 3px solid var(--line); }
.by::before { content: "— "; }
.by { white-space: normal; }
ul { margin: 0.25rem 0 0.75rem; padding-left: 1.2rem; }
dl { margin: 0.5rem 0; }
dt { color: var(--muted); font-size: 0.9rem; margin-top: 0.5rem; }
dd { margin: 0; }
dd ul { margin: 0; }
.figures { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1rem 0; padding: 0;
  list-style: none; }
.figures li { flex: 1 1 6rem; background: var(--surface); border: 1px solid var(--line);
  border-radius: 8px; padding: 0.75rem 1rem; color: var(--muted); }
.figures b { display: block; color: var(--ink); font-size: 1.6rem; line-height: 1.25; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.9rem 0.45rem 0;
  border-bottom: 1px solid var(--line); }
th { color: var(--muted); font-weight: 500; font-size: 0.9rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.number:last-child { padding-right: 0; }
.key { font-weight: 600; }
.detail { font-size: 0.9rem; font-weight: 400; }
figure { margin: 1.25rem 0; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; background: #FFFFFF; border-radius: 8px;
  padding: 1rem; }
figure img { display: block; max-width: 100%; max-height: 32rem; width: auto; height: auto;
  border-radius: 4px; }
figcaption { color: var(--muted); font-size: 0.9rem; margin-top: 0.35rem; }
figcaption.title { color: var(--ink); font-size: 1rem; font-weight: 600; margin: 0 0 0.5rem; }
footer { height: 4rem; }
.sheet header { padding-top: 2.5rem; padding-bottom: 0; }
.sheet header .subtitle { margin-bottom: 0.5rem; }
.sheet header, .sheet main { max-width: 60rem; }
@media (max-width: 34rem) { nav ol { columns: 1; } h1 { font-size: 2rem; } }
@media print {
  :root { --bg: #FFFFFF; --surface: #FFFFFF; --line: #D8D5CD; --ink: #000000; --muted: #555555;
    --accent: #000000; }
  @page { size: A4; margin: 20mm; }
  body { font-size: 10.5pt; }
  header, nav, main { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 25%; }
  figure svg { padding: 0; }
  nav { break-after: page; }
  .sheet header { padding-top: 0; }
  h2, h3, h4, th { break-after: avoid; }
  .entry, blockquote, tr, .figures { break-inside: avoid; }
}
)css";

void openTag(std::string& out, std::string_view tag, std::string_view classes)
{
    out += "<";
    out += tag;
    if (!classes.empty()) {
        out += " class=\"";
        out += classes;
        out += "\"";
    }
}

/// An element around a text somebody typed, which chooses its own direction.
void element(
    std::string& out, std::string_view tag, std::string_view classes, const std::string& text)
{
    openTag(out, tag, classes);
    out += " dir=\"auto\">" + htmlText(text) + "</";
    out += tag;
    out += ">\n";
}

/// In an attribute and in a drawing there are no line breaks.
std::string attributeText(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return htmlText(text);
}

std::string base64(std::string_view bytes)
{
    constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        unsigned group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8
                | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            out += at + i <= bytes.size() ? letters[group >> (18 - 6 * i) & 63U] : '=';
    }
    return out;
}

void write(std::string& out, const Quote& quote)
{
    out += "<blockquote dir=\"auto\">" + htmlText(heading::quoted(quote));
    if (!quote.by.empty())
        out += " <bdi class=\"by\">" + htmlText(quote.by) + "</bdi>";
    out += "</blockquote>\n";
}

void write(std::string& out, const Paragraph& piece)
{
    const auto classes = piece.tone == Tone::Lead ? "lead"
        : piece.tone == Tone::Quiet               ? "quiet"
                                                  : "";
    element(out, "p", classes, piece.text);
}

void write(std::string& out, const Heading& piece)
{
    element(out, "h3", {}, piece.text);
    if (!piece.note.empty())
        element(out, "p", "note", piece.note);
}

void writeList(std::string& out, const std::vector<std::string>& items)
{
    out += "<ul>\n";
    for (const auto& item : items)
        element(out, "li", {}, item);
    out += "</ul>\n";
}

void write(std::string& out, const Bullets& piece)
{
    writeList(out, piece.items);
}

void write(std::string& out, const Quotes& piece)
{
    for (const auto& quote : piece.items)
        write(out, quote);
}

void write(std::string& out, const Figures& piece)
{
    out += "<ul class=\"figures\">\n";
    for (const auto& [value, label] : piece.items)
        out += "<li><b>" + htmlText(value) + "</b> " + htmlText(label) + "</li>\n";
    out += "</ul>\n";
}

void write(std::string& out, const Table& piece)
{
    out += "<div class=\"wide\"><table>\n<thead><tr>";
    for (const auto& column : piece.columns) {
        openTag(out, "th", column.isNumber ? "number" : "");
        out += " scope=\"col\">" + htmlText(column.title) + "</th>";
    }
    out += "</tr></thead>\n<tbody>\n";
    for (const auto& row : piece.rows) {
        out += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto& column = piece.columns[i];
            openTag(out, "td", column.isNumber ? "number" : column.isKey ? "key" : "");
            out += " dir=\"auto\">" + htmlText(row[i].text);
            if (!row[i].detail.empty())
                out += "<div class=\"detail\" dir=\"auto\">" + htmlText(row[i].detail) + "</div>";
            out += "</td>";
        }
        out += "</tr>\n";
    }
    out += "</tbody>\n</table></div>\n";
}

void writeFigure(std::string& out, const std::string& title, const std::string& inside,
    const std::string& caption)
{
    out += "<figure>\n";
    if (!title.empty())
        element(out, "figcaption", "title", title);
    out += inside + "\n";
    if (!caption.empty())
        element(out, "figcaption", {}, caption);
    out += "</figure>\n";
}

void write(std::string& out, const Chart& piece)
{
    auto svg = drawn(piece).svg;
    const auto end = svg.find('>');
    const auto words = attributeText(described(piece));
    svg.insert(
        end + 1, "\n<title>" + attributeText(piece.title) + "</title><desc>" + words + "</desc>");
    svg.insert(end, " role=\"img\" aria-label=\"" + words + "\"");
    writeFigure(out, piece.title, svg, {});
}

std::string sourceOf(const Picture& picture)
{
    return "data:image/" + std::string{key(picture.format)} + ";base64," + base64(bytesOf(picture));
}

void write(std::string& out, const Image& piece)
{
    if (!piece.picture) {
        element(out, "p", "quiet", std::string{heading::pictureMissing} + " " + piece.caption);
        return;
    }
    auto image = "<img alt=\"" + attributeText(piece.words) + "\"";
    if (piece.canBeShown())
        image += " width=\"" + std::to_string(piece.width) + "\" height=\""
            + std::to_string(piece.height) + "\"";
    image += " src=\"" + sourceOf(*piece.picture) + "\">";
    writeFigure(out, piece.title, image, piece.caption);
}

void write(std::string& out, const Entry& piece)
{
    out += "<article class=\"entry\">\n";
    if (!piece.title.empty())
        element(out, "h4", {}, piece.title);
    if (!piece.text.empty())
        element(out, "p", {}, piece.text);
    for (const auto& quote : piece.quotes)
        write(out, quote);
    if (!piece.fields.empty())
        out += "<dl>\n";
    for (const auto& field : piece.fields) {
        element(out, "dt", {}, field.label);
        if (field.values.size() == 1) {
            element(out, "dd", {}, field.values.front());
            continue;
        }
        out += "<dd>";
        writeList(out, field.values);
        out += "</dd>\n";
    }
    if (!piece.fields.empty())
        out += "</dl>\n";
    std::string facts;
    for (const auto& fact : piece.facts)
        facts += (facts.empty() ? "<bdi>" : " · <bdi>") + htmlText(fact) + "</bdi>";
    if (!facts.empty())
        out += "<p class=\"facts\">" + facts + "</p>\n";
    out += "</article>\n";
}

std::string anchor(std::size_t section)
{
    return "part-" + std::to_string(section + 1);
}

void writeContents(std::string& out, const Report& report)
{
    out += "<nav aria-label=\"" + htmlText(heading::contents) + "\">\n<ol>\n";
    for (std::size_t i = 0; i < report.sections.size(); ++i)
        out += "<li><a href=\"#" + anchor(i) + "\">" + htmlText(report.sections[i].title)
            + "</a></li>\n";
    out += "</ol>\n</nav>\n";
}

void writeSection(std::string& out, const Section& section, std::size_t index)
{
    out += "<section id=\"" + anchor(index) + "\"";
    out += section.ownPage && index > 0 ? " class=\"own-page\">\n" : ">\n";
    element(out, "h2", {}, section.title);
    if (!section.note.empty())
        element(out, "p", "note", section.note);
    for (const auto& piece : section.pieces)
        std::visit([&](const auto& one) { write(out, one); }, piece);
    out += "</section>\n";
}

} // namespace

std::string htmlText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\'')
            out += "&#39;";
        else if (c == '\n')
            out += "<br>";
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
            out += c;
    }
    return out;
}

std::string html(const Report& report)
{
    const Speaking speaking{report.language};
    const auto& cover = report.cover;
    std::string out = "<!doctype html>\n<html lang=\"" + std::string{key(report.language)}
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n<title>";
    out += htmlText(cover.title) + "</title>\n<style>" + std::string{styleSheet};
    // By night the usual colour stays: it was chosen to be read there.
    out += "@media (prefers-color-scheme: light) { :root { --accent: #" + letterColour(report.look)
        + "; } }\n.logo { max-height: 4rem; max-width: 14rem; }\n";
    out += "</style>\n</head>\n";
    out += report.shape == Shape::Sheet ? "<body class=\"sheet\">\n" : "<body>\n";
    out += "<header>\n";
    if (report.look.logo && report.look.logo->picture)
        out += "<p><img class=\"logo\" alt=\"\" src=\"" + sourceOf(*report.look.logo->picture)
            + "\"></p>\n";
    element(out, "h1", {}, cover.title);
    element(out, "p", "subtitle", cover.subtitle);
    for (const auto& fact : cover.facts)
        element(out, "p", "facts", fact);
    out += "</header>\n";
    if (report.shape == Shape::Book)
        writeContents(out, report);
    out += "<main>\n";
    for (std::size_t i = 0; i < report.sections.size(); ++i)
        writeSection(out, report.sections[i], i);
    out += "</main>\n<footer></footer>\n</body>\n</html>\n";
    return out;
}

} // namespace charrette::summary
