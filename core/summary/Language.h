// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Words.h"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace charrette {

/// In which the words of a report are that nobody typed: its headings, counts and dates. What was
/// typed stays as it was typed.
namespace summary {

enum class Language { English, French, German };

} // namespace summary

template <>
inline constexpr std::array<std::string_view, 3> words<summary::Language>{"en", "fr", "de"};

namespace summary {

/// The language of reports that this thread builds or writes; English unless it was told.
Language spoken() noexcept;

/// For as long as it lives, reports of this thread are in that language.
class Speaking {
public:
    explicit Speaking(Language language) noexcept;
    ~Speaking();
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    Language m_before;
};

/// A wording in every language, and the one that is spoken where a text is asked for. One that is
/// left empty, or left as it is in English, does not compile; where a language has the same word,
/// `alike` says so.
class Phrase {
public:
    // NOLINTNEXTLINE(bugprone-easily-swappable-parameters): always in this order
    consteval Phrase(std::string_view english, std::string_view french, std::string_view german)
        : m_texts{english, french, german}
    {
        if (english.empty() || french.empty() || german.empty())
            throw "a language has no word";
        if (french == english || german == english)
            throw "a language has the English word";
        if (!isFrenchSpaced(french))
            throw "a French mark has no hard space before it";
    }

    static consteval Phrase alike(
        std::string_view english, std::string_view french, std::string_view german)
    {
        if (english.empty() || french.empty() || german.empty())
            throw "a language has no word";
        if (french != english && german != english)
            throw "these are not alike";
        if (!isFrenchSpaced(french))
            throw "a French mark has no hard space before it";
        return Phrase{{english, french, german}};
    }

    constexpr std::string_view in(Language language) const
    {
        return m_texts[static_cast<std::size_t>(language)];
    }
    operator std::string_view() const { return in(spoken()); } // NOLINT: it stands for its text

private:
    /// A mark that stands alone at the end of a word has a hard space before it.
    static consteval bool isFrenchSpaced(std::string_view text)
    {
        constexpr std::string_view hard{"\u00A0"};
        for (auto at = text.find_first_of(":;?!"); at != std::string_view::npos;
             at = text.find_first_of(":;?!", at + 1)) {
            if (!text.substr(0, at).ends_with(hard))
                return false;
        }
        return true;
    }

    constexpr explicit Phrase(std::array<std::string_view, 3> texts)
        : m_texts{texts}
    {}

    std::array<std::string_view, 3> m_texts;
};

/// The phrase with what stands for %1, %2 and %3.
std::string filled(const Phrase& phrase, std::initializer_list<std::string_view> parts);

/// The language whose small words a text has most of; nothing where it has none, or as many of two.
std::optional<Language> typedIn(std::string_view text);

/// "en-GB", for programs that look at the spelling.
std::string_view localeOf(Language language);

} // namespace summary
} // namespace charrette
