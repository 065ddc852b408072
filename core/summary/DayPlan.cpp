// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/DayPlan.h"

#include "core/base/Error.h"
#include "core/summary/Redaction.h"

#include <algorithm>

namespace charrette::summary {

namespace {

/// Nothing that is not for participants goes on, not even unseen.
void keepForParticipants(std::vector<TimedBlock>& blocks, const Redaction& redaction)
{
    std::erase_if(blocks, [](const TimedBlock& one) { return !isForParticipants(one.block); });
    for (auto& [block, start, slack, overlap] : blocks) {
        block.title = redaction.text(block.title);
        block.onStage = redaction.text(block.onStage);
        block.ledBy = redaction.bearer(block.ledBy);
        block.notes.clear();
        block.outcome.clear();
        block.materials.clear();
    }
}

} // namespace

MinuteOfDay Stretch::start() const
{
    return std::ranges::min(blocks, {}, &TimedBlock::start).start;
}

MinuteOfDay Stretch::end() const
{
    return std::ranges::max(blocks, {}, &TimedBlock::end).end();
}

std::vector<Stretch> DayPlan::stretches() const
{
    std::vector<Stretch> stretches;
    for (const auto& one : blocks) {
        const bool isParallel = one.block.stream.has_value();
        if (stretches.empty() || stretches.back().isParallel != isParallel)
            stretches.push_back({{}, isParallel});
        stretches.back().blocks.push_back(one);
    }
    return stretches;
}

std::vector<DayPlan> dayPlans(
    const sqlite::Database& db, WorkshopId workshop, std::optional<DayId> wanted, Reader reader)
{
    const Redaction redaction{db, workshop};
    const auto days = daysOf(db, workshop);
    if (wanted && !std::ranges::count(days, *wanted, &Day::id))
        throw Error{Problem::Refused, "the day is not of this workshop"};
    std::vector<DayPlan> plans;
    int number = 0;
    for (const auto& day : days) {
        ++number;
        if (wanted && day.id != *wanted)
            continue;
        auto blocks = timetable(day.start, blocksOf(db, day.id));
        if (reader == Reader::Participant)
            keepForParticipants(blocks, redaction);
        plans.push_back({day, number, static_cast<int>(days.size()), std::move(blocks)});
    }
    return plans;
}

} // namespace charrette::summary
