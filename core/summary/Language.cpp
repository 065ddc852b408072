// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Language.h"

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
