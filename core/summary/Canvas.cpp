// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Canvas.h"

#include "core/summary/Html.h"
#include "core/summary/Xml.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace charrette::summary {

namespace {

constexpr std::string_view ellipsis = "…";

std::size_t lengthOfLetter(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// The next letter of a text, all of its bytes.
std::string_view letterAt(std::string_view text, std::size_t at)
{
    return text.substr(at, lengthOfLetter(text[at]));
}

bool isOneOf(char c, std::string_view all)
{
    return all.find(c) != std::string_view::npos;
}

double widthOf(std::string_view letter)
{
    const char c = letter.front();
    switch (letter.size()) {
    case 2:
        return c == '\xCC' || c == '\xCD' ? 0 : 0.72; // Accents that stand on the letter before.
    case 3:
        return c == '\xE2' || c == '\xE0' ? 0.75 : 1.02;
    case 4:
        return 1.3;
    default:
        break;
    }
    if (isOneOf(c, " iIl.,;:'|!j"))
        return 0.33;
    if (isOneOf(c, "ftr()[]{}-\"/\\`"))
        return 0.42;
    if (isOneOf(c, "mwMW@%"))
        return 0.99;
    if (c >= 'A' && c <= 'Z')
        return 0.76;
    return 0.64;
}

std::string number(double value)
{
    const auto hundredths = static_cast<long long>(std::llround(value * 100));
    std::string out = hundredths < 0 ? "-" : "";
    const auto whole = std::abs(hundredths);
    out += std::to_string(whole / 100);
    if (const auto rest = whole % 100; rest > 0) {
        out += rest < 10 ? ".0" : ".";
        out += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    }
    return out;
}

std::string attribute(std::string_view name, std::string_view value)
{
    return " " + std::string{name} + "=\"" + std::string{value} + "\"";
}

std::string attribute(std::string_view name, double value)
{
    return attribute(name, number(value));
}

/// A line, as HTML has it: what is SVG here may stand in a page.
std::string escapedForSvg(std::string_view text)
{
    auto line = xml::clean(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return htmlText(line);
}

/// Lays words into lines one by one.
class Wrapper {
public:
    Wrapper(double width, double size, bool isBold)
        : m_width{width / size}
        , m_isBold{isBold}
    {}

    void add(std::string_view word)
    {
        const auto joined = m_line.empty() ? std::string{word} : m_line + " " + std::string{word};
        if (fits(joined)) {
            m_line = joined;
            return;
        }
        end();
        if (fits(word)) {
            m_line = word;
            return;
        }
        for (std::size_t at = 0; at < word.size(); at += letterAt(word, at).size()) {
            const auto letter = letterAt(word, at);
            if (!m_line.empty() && !fits(m_line + std::string{letter}))
                end();
            m_line += letter;
        }
    }

    void end()
    {
        if (!m_line.empty())
            m_lines.push_back(std::exchange(m_line, {}));
    }

    std::vector<std::string> take(std::size_t most)
    {
        if (m_lines.size() <= most)
            return std::move(m_lines);
        m_lines.resize(most);
        auto& last = m_lines.back();
        while (!last.empty() && !fits(last + std::string{ellipsis})) {
            while (last.size() > 1 && (static_cast<unsigned char>(last.back()) & 0xC0) == 0x80)
                last.pop_back();
            last.pop_back(); // The first byte of the letter whose others are gone.
        }
        while (last.ends_with(' '))
            last.pop_back();
        last += ellipsis;
        return std::move(m_lines);
    }

private:
    bool fits(std::string_view text) const { return textWidth(text, m_isBold) <= m_width; }

    double m_width;
    bool m_isBold;
    std::string m_line;
    std::vector<std::string> m_lines;
};

} // namespace

double textWidth(std::string_view text, bool isBold)
{
    double width = 0;
    for (std::size_t at = 0; at < text.size(); at += letterAt(text, at).size())
        width += widthOf(letterAt(text, at));
    return isBold ? width * 1.07 : width;
}

std::vector<std::string> wrapped(
    std::string_view text, double width, double size, std::size_t most, bool isBold)
{
    Wrapper wrapper{width, size, isBold};
    while (!text.empty()) {
        const auto end = text.find_first_of(" \n\t");
        if (end != 0)
            wrapper.add(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        if (text[end] == '\n')
            wrapper.end();
        text.remove_prefix(end + 1);
    }
    wrapper.end();
    return wrapper.take(most);
}

std::string_view fillOf(Shade shade)
{
    switch (shade) {
    case Shade::Strong:
        return "#0E6E66";
    case Shade::Soft:
        return "#B5DCFF";
    case Shade::Pale:
        return "#FFFFFF";
    case Shade::Good:
        return "#E2F2E3";
    case Shade::Warn:
        return "#FCEFD9";
    case Shade::Bad:
        return "#FBE4E1";
    case Shade::Quiet:
        return "#EFEDE7";
    case Shade::Yellow:
        return "#FFE894";
    case Shade::Pink:
        return "#FFC2CF";
    case Shade::Blue:
        return "#B5DCFF";
    case Shade::Green:
        return "#C4EABD";
    case Shade::Violet:
        return "#DCCEFF";
    case Shade::Orange:
        return "#FFD3AC";
    }
    return {};
}

std::string_view inkOn(Shade shade)
{
    switch (shade) {
    case Shade::Strong:
        return "#FFFFFF";
    case Shade::Good:
        return "#2B772F";
    case Shade::Warn:
        return "#AE5009";
    case Shade::Bad:
        return "#B42318";
    default:
        return inkColour;
    }
}

void Canvas::box(const Place& at, std::string_view fill, std::string_view stroke, double radius)
{
    m_shapes += "<rect" + attribute("x", at.x) + attribute("y", at.y) + attribute("width", at.width)
        + attribute("height", at.height);
    if (radius > 0)
        m_shapes += attribute("rx", radius) + attribute("ry", radius);
    m_shapes += attribute("fill", fill);
    if (!stroke.empty())
        m_shapes += attribute("stroke", stroke) + attribute("stroke-width", 0.6);
    m_shapes += "/>\n";
}

void Canvas::line(
    double x1, double y1, double x2, double y2, std::string_view colour, bool isDashed)
{
    m_shapes += "<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2)
        + attribute("y2", y2) + attribute("stroke", colour) + attribute("stroke-width", 0.6);
    if (isDashed)
        m_shapes += attribute("stroke-dasharray", "3,2");
    m_shapes += "/>\n";
}

void Canvas::circle(
    double x, double y, double radius, std::string_view fill, std::string_view stroke)
{
    m_shapes += "<circle" + attribute("cx", x) + attribute("cy", y) + attribute("r", radius)
        + attribute("fill", fill) + attribute("stroke", stroke) + attribute("stroke-width", 0.6)
        + "/>\n";
}

void Canvas::shape(const std::vector<std::pair<double, double>>& corners, std::string_view fill)
{
    std::string points;
    for (const auto& [x, y] : corners)
        points += (points.empty() ? "" : " ") + number(x) + "," + number(y);
    m_shapes += "<polygon" + attribute("points", points) + attribute("fill", fill) + "/>\n";
}

void Canvas::text(double x, double y, std::string_view words, const Lettering& how)
{
    m_shapes += "<text" + attribute("x", x) + attribute("y", y) + attribute("font-size", how.size)
        + attribute("fill", how.colour);
    if (how.isBold)
        m_shapes += attribute("font-weight", "bold");
    if (how.anchor != Anchor::Start)
        m_shapes += attribute("text-anchor", how.anchor == Anchor::Middle ? "middle" : "end");
    m_shapes += ">" + escapedForSvg(words) + "</text>\n";
}

double Canvas::lines(
    double x, double top, const std::vector<std::string>& words, const Lettering& how)
{
    double y = top;
    for (const auto& line : words) {
        text(x, y + how.size, line, how);
        y += how.size * chartLeading;
    }
    return y;
}

Drawing Canvas::take(double width, double height) const
{
    std::string svg = "<svg" + attribute("xmlns", "http://www.w3.org/2000/svg")
        + attribute("version", "1.2") + attribute("baseProfile", "tiny")
        + attribute("stroke", "none") + attribute("width", width) + attribute("height", height)
        + attribute("viewBox", "0 0 " + number(width) + " " + number(height)) + ">\n" + m_shapes
        + "</svg>";
    return {std::move(svg), width, height};
}

} // namespace charrette::summary
