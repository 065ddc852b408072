// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Clock.h"

#include <optional>
#include <vector>

namespace charrette {

/// A way for a late day to come back to its plan. None moves a pinned block or takes a block below
/// its least length.
struct CatchUp {
    enum class Kind {
        Shorten, ///< several blocks, work before pauses
        Pause, ///< one flexible pause or buffer alone, to nothing where it may be dropped
        Gap, ///< the free time before a pinned block takes it up
        EndLater ///< everything moves on
    };
    struct Cut {
        BlockId block;
        int minutes; ///< by which it becomes shorter
        bool drops = false; ///< to nothing

        bool operator==(const Cut&) const = default;
    };

    Kind kind;
    std::vector<Cut> cuts = {}; ///< in the order of the agenda
    int gain = 0; ///< minutes of being late that it takes away
    std::optional<BlockId> before = {}; ///< the pinned block that a gap lies before
    std::optional<Instant> end = {}; ///< of the day, where it ends later

    bool operator==(const CatchUp&) const = default;
};

/// More than this is late enough to do something about it.
inline constexpr std::int64_t worthCatchingUp = 3 * msPerMinute;

/// At most three, none when the day is not late. The best comes first.
std::vector<CatchUp> catchUps(const RunningDay& day, const EventClock& clock, Instant now);

/// One command. What the later blocks give goes to the one that is on, so that the timetable of the
/// agenda says again when everything begins.
void take(Edit& edit, DayId day, const CatchUp& offer, Instant now);

} // namespace charrette
