// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Clock.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace charrette {

/// A block, what was planned for it when the day began, and what became of it.
struct CourseLine {
    Block block;
    std::optional<Instant> plannedStart = {}; ///< nothing for what was added during the day
    int plannedMinutes = 0;
    std::optional<Instant> started = {}; ///< nothing for what was never on
    std::optional<Instant> ended = {}; ///< nothing while it is on
    std::int64_t on = 0; ///< ms, added up over all times it was on

    bool operator==(const CourseLine&) const = default;
};

/// Plan against actual, in the order of the agenda; empty for a day that was not started.
std::vector<CourseLine> courseOf(const RunningDay& day);

} // namespace charrette
