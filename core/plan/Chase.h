// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"

#include <optional>
#include <vector>

namespace charrette {

/// How an unfinished action stands on a given day.
enum class Standing { Late, ThisWeek, Later, NoDate };

/// This week is today and the six days after it.
Standing standingOf(const Action& action, Date today);

/// Whom to ask how it goes, and about what: one owner's unfinished actions, the most pressing
/// first. Those that nobody owns are together, too.
struct Chase {
    std::optional<Person> owner;
    std::vector<Action> actions;

    int count(Standing standing, Date today) const;
    bool operator==(const Chase&) const = default;
};

/// Whoever has something late or due this week comes first, then by name; nobody comes last.
std::vector<Chase> chaseList(const sqlite::Database& db, WorkshopId workshop, Date today);

} // namespace charrette
