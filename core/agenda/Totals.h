// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Kinds.h"
#include "core/agenda/Timetable.h"

#include <array>
#include <vector>

namespace charrette {

/// How many minutes of a day belong to each family. Time that parallel streams spend on the same
/// counts once: it is the room's time.
using Totals = std::array<int, words<Family>.size()>;

Totals totals(const std::vector<TimedBlock>& blocks);

/// The part of what participants live through in which they do something themselves, without the
/// breaks: 0 to 1, and 0 for an empty day.
double handsOnShare(const Totals& totals);

/// Nobody listens for longer than this without a break.
inline constexpr int longestStretch = 90;

/// A time without a break.
struct Stretch {
    MinuteOfDay from;
    MinuteOfDay to;

    int minutes() const noexcept { return to - from; }
    bool operator==(const Stretch&) const = default;
};

/// When participants of some stream go on for longer than `most` minutes without a break, a meal or
/// ten minutes of nothing; in the order of the day. Of those that overlap, the longest.
std::vector<Stretch> longStretches(
    const std::vector<TimedBlock>& blocks, int most = longestStretch);

} // namespace charrette
