// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind the clock of a day.
#include "core/agenda/Clock.h"
#include "core/document/Record.h"

#include <algorithm>

namespace charrette {

namespace {

constexpr std::int64_t forgotten = 6 * 60 * msPerMinute;

std::optional<Clock> clockOf(const sqlite::Database& db, DayId day)
{
    const auto read = [](const sqlite::Row& row) {
        return Clock{row.as<DayId>(0), row.as<Date>(1), row.as<std::optional<BlockId>>(2),
            row.as<std::optional<Instant>>(3), row.as<std::optional<std::int64_t>>(4),
            row.as<Instant>(5)};
    };
    return db.first(
        read, "SELECT day, date, block, deadline, remaining, seen FROM clock WHERE day = ?1", day);
}

std::vector<Actual> actualOf(const sqlite::Database& db, DayId day)
{
    const auto read = [](const sqlite::Row& row) {
        return Actual{row.as<ActualId>(0), row.as<BlockId>(1), row.as<Instant>(2),
            row.as<std::optional<Instant>>(3), row.as<std::optional<Instant>>(4)};
    };
    constexpr auto sql = R"sql(
        SELECT a.id, a.block, a.started, a.ended, a.due
        FROM actual a JOIN block b ON b.id = a.block
        WHERE b.day = ?1
        ORDER BY a.started, a.ended IS NULL, a.ended, a.id
    )sql";
    return db.select(read, sql, day);
}

std::vector<Planned> plannedOf(const sqlite::Database& db, DayId day)
{
    const auto read = [](const sqlite::Row& row) {
        return Planned{row.as<BlockId>(0), row.as<Instant>(1), row.as<int>(2)};
    };
    constexpr auto sql = R"sql(
        SELECT p.block, p.starts, p.minutes
        FROM planned p JOIN block b ON b.id = p.block
        WHERE b.day = ?1
        ORDER BY p.starts, p.block
    )sql";
    return db.select(read, sql, day);
}

/// How much a day asks to be the one that the clock is about; the first of the highest is.
int claim(const Day& day, const std::optional<Clock>& clock, Date today, Instant now)
{
    const bool isRunning = clock && (clock->deadline || clock->remaining);
    if (isRunning) {
        const auto alive = std::max(clock->deadline.value_or(clock->seen).ms, clock->seen.ms);
        if (now.ms < alive + forgotten)
            return 5;
    }
    if ((clock ? clock->date : day.date) == today)
        return clock && !isRunning ? 3 : 4;
    if (isRunning)
        return 2;
    return clock ? 0 : 1;
}

} // namespace

std::vector<PlannedBlock> RunningDay::plan(const EventClock& eventClock) const
{
    return dayPlan(clock ? clock->date : day.date, day.start, blocks, eventClock);
}

const Block* RunningDay::find(std::optional<BlockId> id) const
{
    const auto found = id ? std::ranges::find(blocks, *id, &Block::id) : blocks.end();
    return found == blocks.end() ? nullptr : &*found;
}

std::optional<RunningDay> runningDay(const sqlite::Database& db, DayId id)
{
    const auto day = find(db, id);
    if (!day)
        return {};
    return RunningDay{*day, blocksOf(db, id), clockOf(db, id), actualOf(db, id), plannedOf(db, id)};
}

std::optional<DayId> dayToRun(
    const sqlite::Database& db, WorkshopId workshop, const EventClock& eventClock, Instant now)
{
    const auto today = dateAt(now, eventClock);
    std::optional<DayId> best;
    int highest = -1;
    for (const auto& day : daysOf(db, workshop)) {
        const auto claimed = claim(day, clockOf(db, day.id), today, now);
        // Of days that are over, the last one.
        if (claimed > highest || (claimed == 0 && highest == 0)) {
            highest = claimed;
            best = day.id;
        }
    }
    return best;
}

} // namespace charrette
