// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/Chase.h"

#include "core/base/Text.h"

#include <algorithm>
#include <tuple>

namespace charrette {

namespace {

bool isUnfinished(const Action& action)
{
    return action.status == Status::NotStarted || action.status == Status::UnderWay;
}

/// Late before this week before later before none; then by date.
bool isMorePressing(const Action& a, const Action& b)
{
    if (a.due && b.due)
        return *a.due < *b.due;
    return a.due.has_value() && !b.due.has_value();
}

auto rankOf(const Chase& chase, Date today)
{
    const int late = chase.count(Standing::Late, today);
    const int soon = chase.count(Standing::ThisWeek, today);
    return std::tuple{!chase.owner.has_value(), -late, -soon,
        chase.owner ? folded(chase.owner->name) : std::string{}};
}

} // namespace

Standing standingOf(const Action& action, Date today)
{
    if (!action.due)
        return Standing::NoDate;
    const int days = action.due->daysSince(today);
    return days < 0 ? Standing::Late : days < 7 ? Standing::ThisWeek : Standing::Later;
}

int Chase::count(Standing standing, Date today) const
{
    return static_cast<int>(std::ranges::count_if(
        actions, [&](const Action& action) { return standingOf(action, today) == standing; }));
}

std::vector<Chase> chaseList(const sqlite::Database& db, WorkshopId workshop, Date today)
{
    std::vector<Chase> list;
    for (const auto& action : actionsOf(db, workshop)) {
        if (!isUnfinished(action))
            continue;
        const auto isTheirs = [&](const Chase& chase) {
            return chase.owner ? action.owner == chase.owner->id : !action.owner;
        };
        auto place = std::ranges::find_if(list, isTheirs);
        if (place == list.end())
            place = list.insert(list.end(),
                Chase{
                    .owner = action.owner ? find(db, *action.owner) : std::nullopt, .actions = {}});
        place->actions.push_back(action);
    }
    for (auto& chase : list)
        std::ranges::stable_sort(chase.actions, isMorePressing);
    std::ranges::stable_sort(
        list, [&](const Chase& a, const Chase& b) { return rankOf(a, today) < rankOf(b, today); });
    return list;
}

} // namespace charrette
