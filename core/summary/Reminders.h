// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/plan/Action.h"

#include <string>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

namespace summary {

/// The actions that have a date as iCalendar (RFC 5545): each a whole day, with a reminder the day
/// before. An action keeps its UID, so that a later calendar takes the place of an earlier one.
/// What may not be passed on of interviews is left out. Throws Error{Problem::Refused} when there
/// is no such workshop.
std::string reminders(const sqlite::Database& db, WorkshopId workshop,
    const std::vector<Action>& actions, Instant made);

} // namespace summary
} // namespace charrette
