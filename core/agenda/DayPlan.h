// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace charrette {

/// The moment at which clocks at the event show that minute of that day. Rules of time zones are
/// the system's, so whoever calls brings them along.
using EventClock = std::function<Instant(Date date, MinuteOfDay minute)>;

inline constexpr std::int64_t msPerMinute = 60'000;
inline constexpr std::int64_t halfDay = 12 * 60 * msPerMinute;

/// A block with the moments it is planned for.
struct PlannedBlock {
    Block block;
    Instant start;
    Instant end;
    int slack = 0; ///< minutes of nothing before a pinned block
    int overlap = 0; ///< minutes by which what comes before runs into a pinned block
};

/// The timetable in moments: lengths are real time, also in a night in which clocks change, and a
/// pinned block begins when clocks show its time.
std::vector<PlannedBlock> dayPlan(
    Date date, MinuteOfDay start, const std::vector<Block>& blocks, const EventClock& clock);

/// When the last block ends; nothing when there is none.
std::optional<Instant> endOf(const std::vector<PlannedBlock>& plan);

/// The day that clocks at the event show.
Date dateAt(Instant moment, const EventClock& clock);

} // namespace charrette
