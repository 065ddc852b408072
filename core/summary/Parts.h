// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Words.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace charrette {

namespace summary {

/// The parts of a report to choose from, in the usual order.
enum class Part {
    Glance,
    Challenges,
    Heard,
    Insights,
    Personas,
    Ideas,
    Prototypes,
    Visions,
    Case,
    Actions,
    Persisting,
    Course,
};

} // namespace summary

template <>
inline constexpr std::array<std::string_view, 12> words<summary::Part>{"glance", "challenges",
    "heard", "insights", "personas", "ideas", "prototypes", "visions", "case", "actions",
    "persisting", "course"};

namespace summary {

/// Which parts a report has, and in which order. Those it has not keep their place among them, for
/// when they are wanted again.
class Parts {
public:
    static constexpr std::size_t count = words<Part>.size();
    using Order = std::array<Part, count>;

    static Parts all() { return Parts{~Set{}}; }
    static Parts none() { return Parts{Set{}}; }

    bool has(Part part) const { return m_set.test(static_cast<std::size_t>(part)); }
    /// Every part, had or not.
    const Order& order() const { return m_order; }

    Parts with(Part part, bool wanted = true) const
    {
        auto parts = *this;
        parts.m_set.set(static_cast<std::size_t>(part), wanted);
        return parts;
    }

    /// The part at that place of the order, and the others behind one another as they are.
    Parts movedTo(Part part, std::size_t place) const
    {
        auto parts = *this;
        const auto from = std::find(parts.m_order.begin(), parts.m_order.end(), part);
        const auto to = parts.m_order.begin() + static_cast<std::ptrdiff_t>(place);
        if (from < to)
            std::rotate(from, from + 1, to + 1);
        else
            std::rotate(to, from, from + 1);
        return parts;
    }

    bool operator==(const Parts&) const = default;

private:
    using Set = std::bitset<count>;

    explicit Parts(Set set)
        : m_set{set}
    {
        for (std::size_t i = 0; i < count; ++i)
            m_order[i] = static_cast<Part>(i);
    }

    Set m_set;
    Order m_order{};
};

/// Their words in their order, "glance,-heard,ideas": with a dash what the report has not. Nothing
/// for all of them in the usual order.
std::string textOf(const Parts& parts);

/// The parts named, in that order. Those not named come last: among what the report has if
/// `withOthers`, and else not. Nothing where a word is none, or there twice.
std::optional<Parts> partsFrom(std::string_view text, bool withOthers);

} // namespace summary
} // namespace charrette
