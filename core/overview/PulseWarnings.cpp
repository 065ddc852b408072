// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of the pulse mean.
#include "core/overview/Pulse.h"

#include <algorithm>
#include <initializer_list>

namespace charrette {

namespace {

constexpr int fewIdeas = 5; ///< below this nobody asks yet what they rest on
constexpr int manyExpected = 3;
constexpr int leastUsual = 6; ///< below this a third of it says nothing
/// What shows how far a group has come; quick wins and feedback follow from the others.
constexpr std::initializer_list<PulseColumn> milestones{PulseColumn::Interviews, PulseColumn::Notes,
    PulseColumn::Insights, PulseColumn::Questions, PulseColumn::Ideas, PulseColumn::Prototypes};

using Kind = PulseWarning::Kind;

/// Minutes of group work without a word; they count from its beginning at the earliest.
int quietFor(const Pulse& pulse, const GroupPulse& group, Instant now)
{
    if (!pulse.groupWorkSince)
        return 0;
    auto since = pulse.groupWorkSince->ms;
    if (group.last)
        since = std::max(since, group.last->ms);
    return static_cast<int>((now.ms - since) / 60'000);
}

/// What the group in the middle has.
int usual(const Pulse& pulse, PulseColumn column)
{
    std::vector<int> counts;
    for (const auto& group : pulse.groups)
        counts.push_back(group.count(column));
    const auto middle = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
    std::nth_element(counts.begin(), middle, counts.end());
    return *middle;
}

std::vector<int> usualOfAll(const Pulse& pulse)
{
    std::vector<int> all;
    for (const auto column : milestones)
        all.push_back(pulse.groups.empty() ? 0 : usual(pulse, column));
    return all;
}

/// The earliest thing in which the group is behind the others, if there is one.
std::optional<PulseWarning> behind(
    const Pulse& pulse, const GroupPulse& group, const std::vector<int>& usualCounts)
{
    PulseWarning warning{Kind::NothingYet, group.group.id, group.group.number};
    for (const auto column : milestones) {
        if (isMissing(pulse, group, column)) {
            warning.column = column;
            return warning;
        }
    }
    std::size_t i = 0;
    for (const auto column : milestones) {
        const int most = usualCounts[i++];
        const int count = group.count(column);
        if (count > 0 && most >= leastUsual && 3 * count <= most) {
            warning.kind = Kind::Behind;
            warning.count = count;
            warning.column = column;
            return warning;
        }
    }
    return {};
}

} // namespace

bool isMissing(const Pulse& pulse, const GroupPulse& group, PulseColumn column)
{
    if (group.count(column) > 0)
        return false;
    const auto having = std::ranges::count_if(
        pulse.groups, [&](const GroupPulse& other) { return other.count(column) > 0; });
    const auto others = static_cast<std::ptrdiff_t>(pulse.groups.size()) - 1;
    return having > 0 && 2 * having >= others;
}

std::vector<PulseWarning> warningsOf(const Pulse& pulse, Instant now)
{
    std::vector<PulseWarning> warnings;
    const auto usualCounts = usualOfAll(pulse);
    for (const auto& group : pulse.groups) {
        const auto id = group.group.id;
        const int number = group.group.number;
        if (const int quiet = quietFor(pulse, group, now); quiet >= quietMinutes)
            warnings.push_back({Kind::Quiet, id, number, quiet});
        if (const auto warning = behind(pulse, group, usualCounts))
            warnings.push_back(*warning);
        const int ideas = group.count(PulseColumn::Ideas);
        if (ideas >= fewIdeas && 2 * group.ideasWithoutEvidence > ideas)
            warnings.push_back({Kind::WithoutEvidence, id, number, group.ideasWithoutEvidence,
                PulseColumn::Ideas});
        if (group.expectedIdeas >= manyExpected)
            warnings.push_back(
                {Kind::Expected, id, number, group.expectedIdeas, PulseColumn::Ideas});
    }
    std::ranges::stable_sort(warnings, {}, &PulseWarning::kind);
    return warnings;
}

RoomPulse pulseForRoom(const Pulse& pulse)
{
    RoomPulse room;
    for (const auto& group : pulse.groups) {
        room.groups.push_back(
            {group.group.number, group.group.name, group.group.colour, group.counts});
        for (std::size_t i = 0; i < pulseColumns; ++i)
            room.sum[i] += group.counts[i];
    }
    return room;
}

} // namespace charrette
