// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Clock.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace charrette {

namespace {

constexpr std::int64_t notWorthSaying = 2'000; // network time corrects a clock by a little

bool isDropped(const Block& block)
{
    return block.minutes == 0;
}

/// The stream that the clock was in last, among those that have blocks here.
std::optional<StreamId> followed(const RunningDay& day, const std::vector<const Block*>& stretch)
{
    for (auto run = day.actual.rbegin(); run != day.actual.rend(); ++run) {
        const auto* block = day.find(run->block);
        if (!block || !block->stream)
            continue;
        const auto here = [&](const Block* other) { return other->stream == block->stream; };
        if (std::ranges::any_of(stretch, here))
            return block->stream;
    }
    return {};
}

std::optional<StreamId> longestStream(const std::vector<const Block*>& stretch)
{
    std::unordered_map<StreamId, int> minutes;
    std::optional<StreamId> longest;
    for (const auto* block : stretch)
        minutes[*block->stream] += block->minutes;
    for (const auto* block : stretch) { // in their order: of equal ones, the first
        if (!longest || minutes[*block->stream] > minutes[*longest])
            longest = block->stream;
    }
    return longest;
}

using Place = std::vector<Block>::const_iterator;

std::optional<BlockId> firstFrom(const RunningDay& day, Place from)
{
    const auto here =
        std::find_if(from, day.blocks.end(), [](const Block& it) { return !isDropped(it); });
    if (here == day.blocks.end())
        return {};
    if (!here->stream)
        return here->id;
    std::vector<const Block*> stretch;
    for (auto it = here; it != day.blocks.end() && it->stream; ++it) {
        if (!isDropped(*it))
            stretch.push_back(&*it);
    }
    auto stream = followed(day, stretch);
    if (!stream)
        stream = longestStream(stretch);
    const auto first =
        std::ranges::find_if(stretch, [&](const Block* block) { return block->stream == stream; });
    return (*first)->id;
}

/// What is left once the block that was on is gone: what follows the one before it.
std::optional<BlockId> lastOn(const RunningDay& day)
{
    return day.actual.empty() ? std::nullopt : std::optional{day.actual.back().block};
}

std::int64_t lateInEnding(
    const RunningDay& day, BlockId block, const EventClock& clock, std::int64_t end)
{
    const auto plan = day.plan(clock);
    const auto planned =
        std::ranges::find(plan, block, [](const PlannedBlock& it) { return it.block.id; });
    return planned == plan.end() ? 0 : end - planned->end.ms;
}

/// What the day was late by when it ended, against what was planned when it began.
std::int64_t lateAtTheEnd(const RunningDay& day)
{
    std::optional<std::int64_t> planned;
    std::optional<std::int64_t> ended;
    for (const auto& block : day.planned) {
        const auto end = block.starts.ms + block.minutes * msPerMinute;
        planned = std::max(planned.value_or(end), end);
    }
    for (const auto& run : day.actual) {
        if (run.ended)
            ended = std::max(ended.value_or(run.ended->ms), run.ended->ms);
    }
    return planned && ended ? *ended - *planned : 0;
}

const Actual* runOf(const RunningDay& day, BlockId block)
{
    const auto run = std::find_if(day.actual.rbegin(), day.actual.rend(),
        [&](const Actual& it) { return it.block == block && !it.ended; });
    return run == day.actual.rend() ? nullptr : &*run;
}

ClockReading beforeStart(const RunningDay& day, const EventClock& clock, Instant now)
{
    ClockReading reading;
    reading.next = firstFrom(day, day.blocks.begin());
    if (!reading.next)
        return reading;
    const auto plan = day.plan(clock);
    const auto first =
        std::ranges::find(plan, *reading.next, [](const PlannedBlock& it) { return it.block.id; });
    reading.left = first->start.ms - now.ms;
    if (reading.left < 0 && reading.left > -halfDay)
        reading.late = -reading.left;
    return reading;
}

} // namespace

std::optional<BlockId> following(const RunningDay& day, std::optional<BlockId> block)
{
    const auto here = block ? std::ranges::find(day.blocks, *block, &Block::id) : day.blocks.end();
    if (here == day.blocks.end())
        return firstFrom(day, day.blocks.begin());
    auto after = std::next(here);
    if (!here->stream)
        return firstFrom(day, after);
    for (; after != day.blocks.end() && after->stream; ++after) {
        if (after->stream == here->stream && !isDropped(*after))
            return after->id;
    }
    return firstFrom(day, after);
}

ClockReading readClock(const RunningDay& day, const EventClock& clock, Instant now)
{
    if (!day.clock)
        return beforeStart(day, clock, now);
    const auto& its = *day.clock;
    ClockReading reading;
    if (const auto behind = its.seen.ms - now.ms; behind > notWorthSaying)
        reading.setBack = behind;
    if (!its.deadline && !its.remaining) {
        reading.state = ClockReading::State::Ended;
        reading.late = lateAtTheEnd(day);
        return reading;
    }
    reading.state = its.remaining ? ClockReading::State::Paused : ClockReading::State::Running;
    reading.left = its.remaining ? *its.remaining : its.deadline->ms - now.ms;
    if (!day.find(its.block)) {
        reading.next = following(day, lastOn(day));
        return reading;
    }
    reading.block = its.block;
    reading.next = following(day, its.block);
    const auto end = now.ms + std::max<std::int64_t>(0, reading.left);
    reading.late = lateInEnding(day, *its.block, clock, end);
    const auto* run = runOf(day, *its.block);
    reading.length = std::max<std::int64_t>(0, run ? now.ms + reading.left - run->started.ms : 0);
    return reading;
}

} // namespace charrette
