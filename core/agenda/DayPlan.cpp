// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/DayPlan.h"

#include "core/agenda/Timetable.h"

#include <algorithm>

namespace charrette {

namespace {

constexpr std::int64_t msPerDay = 24 * 60 * msPerMinute;

} // namespace

std::vector<PlannedBlock> dayPlan(
    Date date, MinuteOfDay start, const std::vector<Block>& blocks, const EventClock& clock)
{
    // The timetable counts on from the start of the day, and so do the pins given to it.
    const auto origin = clock(date, start);
    auto counted = blocks;
    for (auto& block : counted) {
        if (block.pinned)
            block.pinned =
                static_cast<int>((clock(date, *block.pinned).ms - origin.ms) / msPerMinute);
    }
    const auto timed = timetable(0, counted);
    std::vector<PlannedBlock> plan;
    plan.reserve(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto moment = [&](int minute) { return Instant{origin.ms + minute * msPerMinute}; };
        plan.push_back({blocks[i], moment(timed[i].start), moment(timed[i].end()), timed[i].slack,
            timed[i].overlap});
    }
    return plan;
}

std::optional<Instant> endOf(const std::vector<PlannedBlock>& plan)
{
    const auto last =
        std::ranges::max_element(plan, {}, [](const PlannedBlock& block) { return block.end.ms; });
    return last == plan.end() ? std::nullopt : std::optional{last->end};
}

Date dateAt(Instant moment, const EventClock& clock)
{
    // No zone is a whole day away from UTC, so it is that day or the one beside it.
    const auto days = moment.ms / msPerDay - (moment.ms % msPerDay < 0 ? 1 : 0);
    auto date = Date::from(1970, 1, 1)->plusDays(static_cast<int>(days) + 1);
    while (clock(date, 0).ms > moment.ms)
        date = date.plusDays(-1);
    return date;
}

} // namespace charrette
