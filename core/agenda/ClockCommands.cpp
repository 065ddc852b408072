// SPDX-License-Identifier: GPL-3.0-or-later
// How the clock of a day is moved.
#include "core/agenda/Arrange.h"
#include "core/agenda/Clock.h"
#include "core/document/Edit.h"

#include <algorithm>
#include <cstdlib>

namespace charrette {

namespace {

constexpr std::int64_t notMeant = msPerMinute; // on for less than this, Next was pressed too soon
constexpr std::int64_t soon = 10 * msPerMinute;

void save(Edit& edit, const Clock& clock)
{
    constexpr auto sql = R"sql(
        INSERT INTO clock (day, date, block, deadline, remaining, seen)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (day) DO UPDATE SET date = ?2, block = ?3, deadline = ?4, remaining = ?5,
            seen = ?6
    )sql";
    edit.run(sql, clock.day, clock.date, clock.block, clock.deadline, clock.remaining, clock.seen);
}

/// A day under a command: what is changed here is written as it is changed.
class Hand {
public:
    Hand(Edit& edit, RunningDay day, Instant now)
        : m_edit{edit}
        , m_day{std::move(day)}
        , m_now{now}
    {}

    const RunningDay& day() const { return m_day; }
    const Clock& clock() const { return *m_day.clock; }
    Instant now() const { return m_now; }

    void begin(BlockId block, Instant deadline)
    {
        const Actual run{.block = block, .started = m_now};
        m_edit.run("INSERT INTO actual (id, block, started) VALUES (?1, ?2, ?3)", run.id, block,
            run.started);
        m_day.actual.push_back(run);
        count(block, deadline);
    }

    /// Ends whatever is on.
    void end(Instant at)
    {
        const auto due = m_day.clock ? this->due() : at;
        for (auto& run : m_day.actual) {
            if (run.ended)
                continue;
            run.ended = Instant{std::max(at.ms, run.started.ms)};
            run.due = due;
            m_edit.run(
                "UPDATE actual SET ended = ?2, due = ?3 WHERE id = ?1", run.id, run.ended, run.due);
        }
    }

    void takeUpAgain(const Actual& run)
    {
        m_edit.run("UPDATE actual SET ended = NULL, due = NULL WHERE id = ?1", run.id);
        count(run.block, run.due.value_or(m_now));
    }

    void forget(const Actual& run) { m_edit.run("DELETE FROM actual WHERE id = ?1", run.id); }

    void put(Clock clock)
    {
        clock.seen = {std::max(clock.seen.ms, m_now.ms)};
        m_day.clock = clock;
        save(m_edit, clock);
    }

    /// When the block that is on is to end, as things stand.
    Instant due() const
    {
        const auto& clock = *m_day.clock;
        return clock.deadline.value_or(Instant{m_now.ms + clock.remaining.value_or(0)});
    }

private:
    void count(BlockId block, Instant deadline)
    {
        auto clock = *m_day.clock;
        clock.block = block;
        clock.deadline = deadline;
        clock.remaining.reset();
        put(clock);
    }

    Edit& m_edit;
    RunningDay m_day;
    Instant m_now;
};

bool isOn(const RunningDay& day)
{
    return day.clock && (day.clock->deadline || day.clock->remaining);
}

/// The day, if it was started.
std::optional<Hand> handOn(Edit& edit, DayId id, Instant now)
{
    auto day = runningDay(edit.db(), id);
    if (!day || !day->clock)
        return {};
    return Hand{edit, std::move(*day), now};
}

/// The day, if a block is on or is paused.
std::optional<Hand> handOnRunning(Edit& edit, DayId id, Instant now)
{
    auto hand = handOn(edit, id, now);
    return hand && isOn(hand->day()) ? std::move(hand) : std::nullopt;
}

/// What it had left when it was last on; nothing when it was not.
std::optional<std::int64_t> leftOf(const RunningDay& day, BlockId block)
{
    const auto run = std::find_if(day.actual.rbegin(), day.actual.rend(),
        [&](const Actual& it) { return it.block == block && it.ended; });
    if (run == day.actual.rend() || !run->due)
        return {};
    return std::max<std::int64_t>(0, run->due->ms - run->ended->ms);
}

/// All of its minutes, unless it was cut short before.
std::int64_t timeOf(const RunningDay& day, const Block& block)
{
    const auto left = leftOf(day, block.id).value_or(0);
    return left < msPerMinute ? block.minutes * msPerMinute : left;
}

/// A pinned block that begins early still ends when it was to end.
Instant deadlineOf(const RunningDay& day, const Block& block, const EventClock& clock, Instant now)
{
    const auto whole = timeOf(day, block);
    if (!block.pinned)
        return {now.ms + whole};
    const auto pinned = clock(day.clock->date, *block.pinned);
    return {std::max(now.ms, pinned.ms) + whole};
}

/// Nearly always the date it is planned for; when it is rehearsed, the date of the rehearsal.
Date heldOn(const RunningDay& day, const EventClock& clock, Instant now)
{
    const auto planned = clock(day.day.date, day.day.start);
    return std::abs(now.ms - planned.ms) < halfDay ? day.day.date : dateAt(now, clock);
}

/// The staff are up first: whoever starts the day when participants are about to come in, or later,
/// begins with what they come in to.
std::optional<BlockId> opening(
    const RunningDay& day, const std::vector<PlannedBlock>& plan, Instant now)
{
    auto first = following(day, {});
    for (auto next = first; next; next = following(day, next)) {
        const auto planned =
            std::ranges::find(plan, *next, [](const PlannedBlock& it) { return it.block.id; });
        if (next != first && planned->start.ms > now.ms + soon)
            break;
        first = next;
        if (isForParticipants(planned->block))
            break;
    }
    return first;
}

void keepPlan(Edit& edit, const std::vector<PlannedBlock>& plan)
{
    constexpr auto sql = R"sql(
        INSERT INTO planned (block, starts, minutes) VALUES (?1, ?2, ?3)
        ON CONFLICT (block) DO UPDATE SET starts = ?2, minutes = ?3
    )sql";
    for (const auto& block : plan)
        edit.run(sql, block.block.id, block.start, block.block.minutes);
}

/// A day that nobody ended was over at its last deadline.
void endForgotten(Edit& edit, const Day& day, Instant now)
{
    for (const auto& other : daysOf(edit.db(), day.workshop)) {
        if (other.id == day.id)
            continue;
        if (const auto hand = handOnRunning(edit, other.id, now)) {
            const auto due = hand->due();
            endDay(edit, other.id, due.ms < now.ms ? due : now);
        }
    }
}

} // namespace

void startDay(Edit& edit, DayId id, const EventClock& clock, Instant now)
{
    auto day = runningDay(edit.db(), id);
    if (!day || isOn(*day))
        return;
    const auto seen = day->clock ? day->clock->seen : now;
    day->clock = Clock{.day = id, .date = heldOn(*day, clock, now), .seen = seen};
    const auto plan = day->plan(clock);
    const auto first = opening(*day, plan, now);
    if (!first)
        return;
    endForgotten(edit, day->day, now);
    for (const auto& run : day->actual)
        edit.run("DELETE FROM actual WHERE id = ?1", run.id);
    day->actual.clear();
    keepPlan(edit, plan);
    const auto block = *day->find(first);
    auto deadline = Instant{now.ms + block.minutes * msPerMinute};
    const auto planned =
        std::ranges::find(plan, block.id, [](const PlannedBlock& it) { return it.block.id; });
    // Whoever is ready a little early has not made the day shorter.
    if (planned->start.ms > now.ms && planned->start.ms <= now.ms + soon)
        deadline = planned->end;
    Hand{edit, std::move(*day), now}.begin(block.id, deadline);
}

void pauseDay(Edit& edit, DayId day, Instant now)
{
    auto hand = handOnRunning(edit, day, now);
    if (!hand || hand->clock().remaining)
        return;
    auto clock = hand->clock();
    clock.remaining = clock.deadline->ms - now.ms;
    clock.deadline.reset();
    hand->put(clock);
}

void resumeDay(Edit& edit, DayId day, Instant now)
{
    auto hand = handOnRunning(edit, day, now);
    if (!hand || hand->clock().deadline)
        return;
    auto clock = hand->clock();
    clock.deadline = Instant{now.ms + *clock.remaining};
    clock.remaining.reset();
    hand->put(clock);
}

void extend(Edit& edit, DayId day, int minutes, Instant now)
{
    auto hand = handOnRunning(edit, day, now);
    if (!hand || !hand->clock().block)
        return;
    const auto left = hand->due().ms - now.ms;
    const auto by = minutes * msPerMinute;
    if (minutes < 0 && left <= 0)
        return;
    const auto changed = std::max<std::int64_t>(0, std::max<std::int64_t>(0, left) + by);
    auto clock = hand->clock();
    if (clock.remaining)
        clock.remaining = changed;
    else
        clock.deadline = Instant{now.ms + changed};
    hand->put(clock);
}

void goOn(Edit& edit, DayId day, const EventClock& clock, Instant now)
{
    const auto hand = handOnRunning(edit, day, now);
    if (!hand)
        return;
    if (const auto next = readClock(hand->day(), clock, now).next)
        jumpTo(edit, day, *next, clock, now);
    else
        endDay(edit, day, now);
}

void goBack(Edit& edit, DayId day, Instant now)
{
    auto hand = handOn(edit, day, now);
    if (!hand)
        return;
    const auto& runs = hand->day().actual;
    const auto current = hand->clock().block;
    const auto previous = std::find_if(runs.rbegin(), runs.rend(),
        [&](const Actual& run) { return run.ended && run.block != current; });
    if (previous == runs.rend())
        return;
    const auto before = *previous;
    const auto open = std::ranges::find_if(runs, [](const Actual& run) { return !run.ended; });
    const auto since = open == runs.end() ? before.ended->ms : open->started.ms;
    if (now.ms - since < notMeant && since == before.ended->ms) {
        if (open != runs.end())
            hand->forget(*open);
        hand->takeUpAgain(before);
        return;
    }
    const auto* block = hand->day().find(before.block);
    const auto left = leftOf(hand->day(), block->id).value_or(0);
    hand->end(now);
    hand->begin(block->id, {now.ms + left});
}

void jumpTo(Edit& edit, DayId day, BlockId id, const EventClock& clock, Instant now)
{
    auto hand = handOn(edit, day, now);
    const auto* block = hand ? hand->day().find(id) : nullptr;
    if (!block || (isOn(hand->day()) && hand->clock().block == id))
        return;
    const auto deadline = deadlineOf(hand->day(), *block, clock, now);
    hand->end(now);
    hand->begin(id, deadline);
}

void endDay(Edit& edit, DayId day, Instant now)
{
    auto hand = handOnRunning(edit, day, now);
    if (!hand)
        return;
    hand->end(now);
    auto clock = hand->clock();
    clock.block.reset();
    clock.deadline.reset();
    clock.remaining.reset();
    hand->put(clock);
}

void changeLength(Edit& edit, BlockId id, int minutes)
{
    const auto block = find(edit.db(), id);
    if (!block)
        return;
    setLength(edit, id, minutes);
    const auto day = runningDay(edit.db(), block->day);
    if (!day || !isOn(*day) || day->clock->block != id)
        return;
    const auto by = (minutes - block->minutes) * msPerMinute;
    auto clock = *day->clock;
    if (clock.deadline)
        clock.deadline->ms += by;
    else
        *clock.remaining += by;
    save(edit, clock);
}

void followSetBack(Edit& edit, DayId day, std::int64_t by, Instant now)
{
    auto hand = handOn(edit, day, now);
    if (!hand || by <= 0)
        return;
    auto clock = hand->clock();
    if (clock.deadline)
        clock.deadline->ms -= by;
    clock.seen.ms = std::min(clock.seen.ms, now.ms);
    edit.run("UPDATE actual SET started = started - ?2 WHERE ended IS NULL AND block IN "
             "(SELECT id FROM block WHERE day = ?1)",
        day, by);
    save(edit, clock);
}

} // namespace charrette
