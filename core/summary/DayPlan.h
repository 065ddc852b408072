// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Timetable.h"
#include "core/workshop/Workshop.h"

#include <optional>
#include <vector>

namespace charrette::summary {

/// Who is to read it: participants get nothing that is for staff only, and nothing private.
enum class Reader { Crew, Participant };

/// Blocks that everybody goes through one after another, or that streams go through side by side.
struct Stretch {
    std::vector<TimedBlock> blocks;
    bool isParallel = false;

    MinuteOfDay start() const;
    MinuteOfDay end() const;
};

/// A day with the times its blocks begin at.
struct DayPlan {
    Day day;
    int number = 1; ///< from 1, in the workshop
    int dayCount = 1;
    std::vector<TimedBlock> blocks = {}; ///< those the reader may know of, in their order

    std::vector<Stretch> stretches() const;
};

/// The days of a workshop, or one of them, as that reader may know them. What participants may not
/// see takes its time all the same, and is gone from here altogether: title, notes and everything.
/// Throws Error{Problem::Refused} when the day is not of the workshop.
std::vector<DayPlan> dayPlans(
    const sqlite::Database& db, WorkshopId workshop, std::optional<DayId> day, Reader reader);

} // namespace charrette::summary
