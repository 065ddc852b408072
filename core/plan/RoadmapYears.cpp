// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/RoadmapYears.h"

#include "core/base/Error.h"
#include "core/document/Edit.h"
#include "core/plan/Roadmap.h"
#include "core/workshop/Workshop.h"

#include <utility>

namespace charrette {

namespace {

RoadmapYears usualYears(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr int summer = 7;
    const auto one = find(db, workshop);
    const int first = !one ? 2000 : one->starts.year() + (one->starts.month() >= summer ? 1 : 0);
    return {first, first + 1, first + 2};
}

} // namespace

YearSpan RoadmapYears::of(ActionHorizon horizon) const
{
    switch (horizon) {
    case ActionHorizon::Now:
        return {now, next - 1};
    case ActionHorizon::Next:
        return {next, later - 1};
    case ActionHorizon::Later:
        return {later, until};
    }
    return {later, until};
}

bool RoadmapYears::isInOrder() const
{
    constexpr int earliest = 1900;
    constexpr int latest = 2999;
    return earliest <= now && now < next && next < later && later <= until.value_or(later)
        && until.value_or(later) <= latest;
}

RoadmapYears roadmapYears(const sqlite::Database& db, WorkshopId workshop)
{
    const auto read = [](const sqlite::Row& row) {
        return RoadmapYears{.now = row.as<int>(0),
            .next = row.as<int>(1),
            .later = row.as<int>(2),
            .until = row.as<std::optional<int>>(3)};
    };
    constexpr auto sql = "SELECT now_from, next_from, later_from, later_until FROM roadmap_years "
                         "WHERE workshop = ?1";
    const auto kept = db.first(read, sql, workshop);
    return kept ? *kept : usualYears(db, workshop);
}

void setRoadmapYears(Edit& edit, WorkshopId workshop, const RoadmapYears& years)
{
    if (!years.isInOrder())
        throw Error{Problem::Refused, "the years are not in order"};
    const auto& db = edit.db();
    // What a column's end had given them goes along with it.
    std::vector<Action> moving;
    if (roadmapScale(db, workshop) == RoadmapScale::Years) {
        for (auto& action : actionsOf(db, workshop)) {
            if (action.due && action.due == lastDayOf(db, workshop, action.horizon))
                moving.push_back(std::move(action));
        }
    }
    edit.run("DELETE FROM roadmap_scale WHERE workshop = ?1", workshop);
    constexpr auto sql = R"sql(
        INSERT INTO roadmap_years (workshop, chosen, now_from, next_from, later_from, later_until)
        VALUES (?1, 1, ?2, ?3, ?4, ?5)
        ON CONFLICT (workshop) DO UPDATE SET chosen = 1, now_from = excluded.now_from,
            next_from = excluded.next_from, later_from = excluded.later_from,
            later_until = excluded.later_until
    )sql";
    edit.run(sql, workshop, years.now, years.next, years.later, years.until);
    for (auto& action : moving) {
        if (const auto due = lastDayOf(db, workshop, action.horizon)) {
            action.due = due;
            save(edit, action);
        }
    }
}

} // namespace charrette
