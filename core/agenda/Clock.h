// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/DayPlan.h"
#include "core/workshop/Workshop.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace charrette {

using ActualId = Id<struct Actual>;

/// Where a day that was started has got to. While a block is on, either it runs towards its
/// deadline or it is paused with what remains. Without both the day is over.
struct Clock {
    DayId day;
    Date date; ///< on which it is held
    std::optional<BlockId> block = {}; ///< nothing too when the block that was on is gone
    std::optional<Instant> deadline = {};
    std::optional<std::int64_t> remaining = {}; ///< ms; below 0 where it ran over
    Instant seen = {}; ///< the latest moment known

    bool operator==(const Clock&) const = default;
};

/// A block was on from `started` to `ended`, or still is.
struct Actual {
    ActualId id = ActualId::draw();
    BlockId block;
    Instant started;
    std::optional<Instant> ended = {};
    std::optional<Instant> due = {}; ///< the deadline it had when it ended

    bool operator==(const Actual&) const = default;
};

/// What was planned for a block when its day was started.
struct Planned {
    BlockId block;
    Instant starts;
    int minutes;

    bool operator==(const Planned&) const = default;
};

/// All that the clock of a day goes by.
struct RunningDay {
    Day day;
    std::vector<Block> blocks;
    std::optional<Clock> clock = {};
    std::vector<Actual> actual = {}; ///< in the order in which they were on
    std::vector<Planned> planned = {};

    /// The timetable of the agenda as it is now, on the date on which the day is held.
    std::vector<PlannedBlock> plan(const EventClock& clock) const;
    const Block* find(std::optional<BlockId> id) const;
};

/// Nothing when there is no such day.
std::optional<RunningDay> runningDay(const sqlite::Database& db, DayId day);
/// The day of the workshop that the clock is about: one that is running, or else the one of today,
/// or else the first that was not started yet, or else the last one. A day that nobody ended hours
/// ago gives way to the one of today.
std::optional<DayId> dayToRun(
    const sqlite::Database& db, WorkshopId workshop, const EventClock& clock, Instant now);

/// What the clock says at one moment.
struct ClockReading {
    enum class State { NotStarted, Running, Paused, Ended };

    State state = State::NotStarted;
    std::optional<BlockId> block = {}; ///< what is on
    std::optional<BlockId> next = {}; ///< what follows, or begins the day
    std::int64_t left = 0; ///< ms to its deadline; below 0 once it runs over
    std::int64_t length = 0; ///< ms it has in all
    std::int64_t late = 0; ///< ms by which it will end later than planned; below 0 when early
    std::int64_t setBack = 0; ///< ms by which the computer's clock is behind what it showed before

    bool operator==(const ClockReading&) const = default;
};

ClockReading readClock(const RunningDay& day, const EventClock& clock, Instant now);

/// What Next leads to. A dropped block, of no minutes, is passed over. Where streams part, it stays
/// in the stream that was on, else in the one that takes longest.
std::optional<BlockId> following(const RunningDay& day, std::optional<BlockId> block);

/// The commands. Each does nothing where it makes no sense, such as pausing what is paused.

/// Keeps the plan as it is, and begins with the first block, or with what participants are in by
/// then. A day that was over begins anew, without what it was before. Another day of the workshop
/// that nobody ended is over.
void startDay(Edit& edit, DayId day, const EventClock& clock, Instant now);
void pauseDay(Edit& edit, DayId day, Instant now);
void resumeDay(Edit& edit, DayId day, Instant now);
/// More time, counted from now where there was none left; or less, but never less than none.
void extend(Edit& edit, DayId day, int minutes, Instant now);
/// On to what follows, or to the end of the day.
void goOn(Edit& edit, DayId day, const EventClock& clock, Instant now);
/// Back to what was on before, with the time it had left. What was on for less than a minute was
/// not meant: then it is as if it had not begun.
void goBack(Edit& edit, DayId day, Instant now);
/// To any block of the day. One that was cut short before has the time it had left.
void jumpTo(Edit& edit, DayId day, BlockId block, const EventClock& clock, Instant now);
void endDay(Edit& edit, DayId day, Instant now);
/// The length of a block in the agenda. While it is on, its deadline moves by the difference.
void changeLength(Edit& edit, BlockId id, int minutes);
/// After the computer's clock was set back by so many ms: counts on from what was left.
void followSetBack(Edit& edit, DayId day, std::int64_t by, Instant now);

} // namespace charrette
