// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/base/Id.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace charrette {

namespace sqlite {
class Database;
}

namespace summary {

/// The moment at which clocks at the event show that time of that day. Rules of time zones are the
/// system's, so whoever calls brings them along.
using EventClock = std::function<Instant(Date date, MinuteOfDay minute)>;

/// What participants see of the agenda as iCalendar (RFC 5545), for the whole event or one of its
/// days. A block keeps its UID for as long as it lives, so that a later calendar takes the place of
/// an earlier one. Throws Error{Problem::Refused} when there is no such workshop, or when the day
/// is not of it.
std::string calendar(const sqlite::Database& db, WorkshopId workshop, std::optional<DayId> day,
    const EventClock& clock, Instant made);

/// One content line: folded after at most 75 bytes, never inside a character, and ended.
std::string calendarLine(std::string_view name, std::string_view value);
/// A text as a value.
std::string calendarText(std::string_view text);
/// 20261118T090000Z
std::string calendarTime(Instant moment);

} // namespace summary
} // namespace charrette
