// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace charrette {

/// What is compared of a short text: its word stems and runs of three letters, as numbers in
/// ascending order. Made by a Reading.
struct Gist {
    /// As English, French and German would have them, without the common words of that language.
    std::array<std::vector<std::uint32_t>, 3> stems = {};
    std::size_t language = 0; ///< the one whose common words it has most of
    std::vector<std::uint32_t> trigrams = {};
    std::vector<std::uint32_t> numbers = {};
    bool isTurned = false; ///< it says "without", "fewer", "no"…
};

/// Reads texts in English, French and German. Not for two threads at once.
class Reading {
public:
    Reading();
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    Gist gist(std::string_view text) const;

private:
    struct Stemmers;
    std::unique_ptr<Stemmers> m_stemmers;
};

/// How much two texts say the same, from 0 to 1. It knows forms of words, order and slips of the
/// pen, but no synonyms.
double likeness(const Gist& one, const Gist& other);
/// From here on two texts may say the same; people decide.
inline constexpr double alikeFrom = 0.6;

/// How much of a short text a longer one repeats, from 0 to 1.
double coverage(const Gist& expected, const Gist& text);
/// From here on a text is close to what was expected.
inline constexpr double closeFrom = 0.6;

struct AlikePair {
    std::size_t first; ///< the lower index
    std::size_t second;
    double likeness;

    bool operator==(const AlikePair&) const = default;
};

/// All pairs from `alikeFrom` on, the most alike first. Looks only at pairs that share letters, so
/// thousands of texts take a moment. Ends early, with nothing, when `isUnwanted` becomes true.
std::vector<AlikePair> alikePairs(
    const std::vector<Gist>& gists, const std::atomic<bool>* isUnwanted = nullptr);

} // namespace charrette
