// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/Action.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace charrette {

/// What the three columns of a roadmap stand for.
enum class RoadmapScale { Horizons, Days, Years };
template <>
inline constexpr std::array<std::string_view, 3> words<RoadmapScale>{"horizons", "days", "years"};

/// Now, next and later until another was chosen.
RoadmapScale roadmapScale(const sqlite::Database& db, WorkshopId workshop);
void setRoadmapScale(Edit& edit, WorkshopId workshop, RoadmapScale scale);

/// 30, 60 and 90, where the columns are days.
int daysOf(ActionHorizon horizon) noexcept;
/// By when a column is to be done: so many days after the workshop's last one, or with the last of
/// its years. Nothing for now, next and later, and for years without an end.
std::optional<Date> lastDayOf(
    const sqlite::Database& db, WorkshopId workshop, ActionHorizon horizon);

/// Puts the action into a column. What nobody gave a date is due by the end of a column that has
/// one; a date that somebody gave stays.
void place(Edit& edit, ActionId id, ActionHorizon horizon);

/// One action that comes after another.
struct Dependency {
    ActionId action;
    ActionId earlier;

    bool operator==(const Dependency&) const = default;
};

/// By the order of the later action, then of the earlier.
std::vector<Dependency> dependenciesIn(const sqlite::Database& db, WorkshopId workshop);
/// What the action comes after.
std::vector<Action> earlierThan(const sqlite::Database& db, ActionId action);
/// What it could come after as well: other actions of its workshop that do not come after it.
std::vector<Action> couldBeEarlier(const sqlite::Database& db, ActionId action);
/// They are of one workshop, and it would not go round in a circle.
bool mayComeAfter(const sqlite::Database& db, ActionId action, ActionId earlier);
/// Throws Error{Problem::Refused} for an action of another workshop, and where it would go round
/// in a circle.
void putAfter(Edit& edit, ActionId action, ActionId earlier);
void freeFrom(Edit& edit, ActionId action, ActionId earlier);

} // namespace charrette
