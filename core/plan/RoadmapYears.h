// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/Action.h"

#include <optional>

namespace charrette {

/// From the first year to the last one, or on where there is no last.
struct YearSpan {
    int first;
    std::optional<int> last;

    bool operator==(const YearSpan&) const = default;
};

/// The years that the columns of a change programme span, one behind the other.
struct RoadmapYears {
    int now; ///< the first year of each column
    int next;
    int later;
    std::optional<int> until = {}; ///< the last year of the third column

    YearSpan of(ActionHorizon horizon) const;
    /// Each begins after the one before, and none is out of this world.
    bool isInOrder() const;

    bool operator==(const RoadmapYears&) const = default;
};

/// Those that were set; else one year each, from the new year that is nearest to the workshop.
RoadmapYears roadmapYears(const sqlite::Database& db, WorkshopId workshop);
/// Makes the columns stand for these years. What was due by the end of a column of years still is.
/// Throws Error{Problem::Refused} unless they are in order.
void setRoadmapYears(Edit& edit, WorkshopId workshop, const RoadmapYears& years);

} // namespace charrette
