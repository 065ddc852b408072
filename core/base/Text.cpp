// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include "core/base/Error.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace charrette {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Letters, their accents, and digits: what a word is made of.
bool isLetter(utf8proc_int32_t point)
{
    switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

bool isLetterAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return false;
    utf8proc_int32_t point = 0;
    const auto rest = text.substr(at);
    const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
        static_cast<utf8proc_ssize_t>(rest.size()), &point);
    return read > 0 && isLetter(point);
}

bool isLetterBefore(std::string_view text, std::size_t at)
{
    const auto continues = [&](std::size_t place) {
        return (static_cast<unsigned char>(text[place]) & 0xC0) == 0x80;
    };
    if (at == 0)
        return false;
    --at;
    while (at > 0 && continues(at))
        --at;
    return isLetterAt(text, at);
}

bool isControl(utf8proc_int32_t point)
{
    return utf8proc_category(point) == UTF8PROC_CATEGORY_CC && point != '\n';
}

/// Every blank of every script becomes the one blank; no-break ones too, as they do on paper.
bool isSpace(utf8proc_int32_t point)
{
    return point == '\t' || utf8proc_category(point) == UTF8PROC_CATEGORY_ZS;
}

bool isLineEnd(utf8proc_int32_t point)
{
    return point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029;
}

/// Marks that web pages leave in pasted text. Joiners stay: scripts and emoji need them.
bool isInvisible(utf8proc_int32_t point)
{
    return point == 0x200B || point == 0x2060 || point == 0xFEFF;
}

/// Valid UTF-8 without control characters, with \n as the only line end and no tabs.
std::string sanitized(std::string_view raw)
{
    std::string out;
    out.reserve(raw.size());
    while (!raw.empty()) {
        utf8proc_int32_t point = -1;
        const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(raw.data());
        const auto used =
            utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(raw.size()), &point);
        const auto length = used > 0 ? static_cast<std::size_t>(used) : 1;
        if (used <= 0)
            out += replacement;
        else if (isLineEnd(point))
            out += point == '\r' && raw.substr(length).starts_with('\n') ? "" : "\n";
        else if (isSpace(point))
            out += ' ';
        else if (!isControl(point) && !isInvisible(point))
            out += raw.substr(0, length);
        raw.remove_prefix(length);
    }
    return out;
}

std::string mapped(std::string_view text, unsigned options)
{
    utf8proc_uint8_t* result = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &result,
        static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned{result, &std::free};
    if (size < 0)
        throw Error{Problem::Bug, utf8proc_errmsg(size)};
    return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(size)};
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string normalized(std::string_view raw)
{
    return mapped(sanitized(raw), UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

/// Without blanks at its ends, and with one for each run of them.
std::string inOneLine(std::string_view text)
{
    std::string line;
    for (const char c : trimmed(text)) {
        if (!isBlank(c))
            line += c;
        else if (!line.ends_with(' '))
            line += ' ';
    }
    return line;
}

} // namespace

std::string cleanLine(std::string_view raw)
{
    return inOneLine(normalized(raw));
}

std::string cleanText(std::string_view raw)
{
    const auto text = normalized(raw);
    std::string out;
    for (const char c : text) {
        while (c == '\n' && out.ends_with(' '))
            out.pop_back();
        out += c;
    }
    return std::string{trimmed(out)};
}

std::vector<std::string> cleanLines(std::string_view raw)
{
    const auto text = cleanText(raw);
    std::vector<std::string> lines;
    std::size_t start = 0;
    while (start <= text.size()) {
        const auto end = std::min(text.find('\n', start), text.size());
        if (auto line = cleanLine(std::string_view{text}.substr(start, end - start)); !line.empty())
            lines.push_back(std::move(line));
        start = end + 1;
    }
    return lines;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (const auto& part : parts) {
        if (!text.empty() && !part.empty())
            text += between;
        text += part;
    }
    return text;
}

std::size_t findWords(std::string_view text, std::string_view words, std::size_t from)
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    while (!words.empty() && from + words.size() <= text.size()) {
        const auto found =
            std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), words.begin(),
                words.end(), [&](char one, char other) { return lower(one) == lower(other); });
        if (found == text.end())
            break;
        const auto at = static_cast<std::size_t>(found - text.begin());
        const auto end = at + words.size();
        const bool isGenitive = end < text.size() && text[end] == 's' && !isLetterAt(text, end + 1);
        if (!isLetterBefore(text, at) && (!isLetterAt(text, end) || isGenitive))
            return at;
        from = at + 1;
    }
    return std::string_view::npos;
}

std::string folded(std::string_view text)
{
    // A mark on nothing but a blank leaves two blanks.
    return inOneLine(mapped(cleanLine(text),
        UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK));
}

} // namespace charrette
