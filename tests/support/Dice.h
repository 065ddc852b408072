// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Words.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace charrette::tests {

/// Numbers that look random and are the same for the same seed on every machine (SplitMix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state{seed}
    {}

    std::uint64_t bits()
    {
        m_state += 0x9E3779B97F4A7C15U;
        auto value = m_state;
        value = (value ^ value >> 30U) * 0xBF58476D1CE4E5B9U;
        value = (value ^ value >> 27U) * 0x94D049BB133111EBU;
        return value ^ value >> 31U;
    }

    /// 0 to `count` - 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(bits() % count); }

    int between(int least, int most)
    {
        return least + static_cast<int>(below(static_cast<std::size_t>(most - least) + 1));
    }

    bool oneIn(std::size_t count) { return below(count) == 0; }

    template <typename T>
    const T& oneOf(const std::vector<T>& items)
    {
        return items[below(items.size())];
    }

    template <typename Enum>
    Enum oneOfAll()
    {
        return static_cast<Enum>(below(words<Enum>.size()));
    }

    /// Some words, as people type them: with accents, other scripts, marks that combine.
    std::string phrase(int most = 6);
    /// Any bytes, seldom valid UTF-8.
    std::string bytes(std::size_t count);

private:
    std::uint64_t m_state;
};

/// While it lives, drawId() gives the same ids for the same seed.
class SeededIds {
public:
    explicit SeededIds(std::uint64_t seed);
    ~SeededIds();
    SeededIds(const SeededIds&) = delete;
    SeededIds& operator=(const SeededIds&) = delete;
};

} // namespace charrette::tests
