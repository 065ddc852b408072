// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Language.h"

#include "core/base/CommonWords.h"
#include "core/base/Text.h"

#include <algorithm>

namespace charrette::summary {

namespace {

thread_local Language current = Language::English;

} // namespace

Language spoken() noexcept
{
    return current;
}

Speaking::Speaking(Language language) noexcept
    : m_before{current}
{
    current = language;
}

Speaking::~Speaking()
{
    current = m_before;
}

/// What is put in is not looked at again: it may have a %1 of its own.
std::string filled(const Phrase& phrase, std::initializer_list<std::string_view> parts)
{
    const std::string_view text = phrase;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto part = text[i] == '%' && i + 1 < text.size()
            ? static_cast<std::size_t>(text[i + 1] - '1')
            : parts.size();
        if (part < parts.size()) {
            out += parts.begin()[part];
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::optional<Language> typedIn(std::string_view text)
{
    std::array<int, words<Language>.size()> common{};
    const auto isLetter = [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z');
    };
    const auto small = folded(text);
    for (auto from = small.begin(); from != small.end();) {
        const auto end = std::find_if_not(from, small.end(), isLetter);
        for (std::size_t i = 0; i < common.size(); ++i)
            common[i] += isCommon(i, {from, end}) ? 1 : 0;
        from = std::find_if(end, small.end(), isLetter);
    }
    const auto most = std::ranges::max_element(common);
    if (*most == 0 || std::ranges::count(common, *most) > 1)
        return {};
    return static_cast<Language>(most - common.begin());
}

std::string_view localeOf(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::French:
        return "fr-FR";
    case Language::German:
        return "de-DE";
    }
    return "en-GB";
}

} // namespace charrette::summary
