// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/base/Id.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// One event, of any length.
struct Workshop {
    WorkshopId id = WorkshopId::draw();
    std::string title;
    std::string format = {}; ///< id of the format it was made from
    std::string client = {};
    std::string place = {};
    std::string objective = {};
    std::string timeZone = "UTC"; ///< IANA name
    Date starts;
    std::optional<WorkshopId> follows = {}; ///< set by follow()
    std::optional<Date> followsStarts = {};

    bool operator==(const Workshop&) const = default;
};

/// Newest first.
std::vector<Workshop> workshops(const sqlite::Database& db);
std::optional<Workshop> find(const sqlite::Database& db, WorkshopId id);
WorkshopId add(Edit& edit, const Workshop& workshop);
void save(Edit& edit, const Workshop& workshop);
/// Takes everything of that workshop along, and challenges that no other workshop has. People stay.
void remove(Edit& edit, WorkshopId id);

/// Says which earlier workshop this one is the next edition of.
/// Throws Error{Problem::Refused} unless that one starts earlier, which also keeps circles out.
void follow(Edit& edit, WorkshopId id, std::optional<WorkshopId> earlier);

/// Moves the workshop and all its days to a new first day.
/// Throws Error{Problem::Refused} when that would put it before the one it follows.
void reschedule(Edit& edit, WorkshopId id, Date starts);

struct Day {
    DayId id = DayId::draw();
    WorkshopId workshop;
    Date date;
    MinuteOfDay start = 9 * 60;
    std::string title = {};

    bool operator==(const Day&) const = default;
};

std::vector<Day> daysOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Day> find(const sqlite::Database& db, DayId id);
DayId add(Edit& edit, const Day& day);
void save(Edit& edit, const Day& day);
void remove(Edit& edit, DayId id);

/// A parallel track with its own challenge.
struct Stream {
    StreamId id = StreamId::draw();
    WorkshopId workshop;
    std::string name;
    std::string room = {};
    std::optional<ChallengeId> challenge = {};

    bool operator==(const Stream&) const = default;
};

std::vector<Stream> streamsOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Stream> find(const sqlite::Database& db, StreamId id);
StreamId add(Edit& edit, const Stream& stream);
void save(Edit& edit, const Stream& stream);
void remove(Edit& edit, StreamId id);

} // namespace charrette
