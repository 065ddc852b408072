// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace charrette {

/// The words an enumeration is stored and exported as, in the order of its enumerators.
/// Specialised beside each enumeration: `template <> inline constexpr std::array
/// words<Horizon>{…}`.
template <typename Enum>
inline constexpr std::array<std::string_view, 0> words{};

template <typename Enum>
constexpr std::string_view key(Enum value)
{
    return words<Enum>[static_cast<std::size_t>(value)];
}

/// Throws Error{Problem::Damaged} for a word this version does not know.
template <typename Enum>
Enum fromKey(std::string_view word)
{
    for (std::size_t i = 0; i < words<Enum>.size(); ++i) {
        if (words<Enum>[i] == word)
            return static_cast<Enum>(i);
    }
    throw Error{Problem::Damaged, "unknown word " + std::string{word}};
}

/// Every enumerator, in order; for lists of choices.
template <typename Enum>
constexpr auto everyOne()
{
    std::array<Enum, words<Enum>.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<Enum>(i);
    return all;
}

/// The colour of a group and its notes.
enum class Colour { Yellow, Pink, Blue, Green, Violet, Orange };
template <>
inline constexpr std::array<std::string_view, 6> words<Colour>{
    "yellow", "pink", "blue", "green", "violet", "orange"};

} // namespace charrette
