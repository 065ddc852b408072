// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/Roadmap.h"

#include "core/base/Error.h"
#include "core/document/Edit.h"
#include "core/plan/RoadmapYears.h"
#include "core/workshop/Workshop.h"

#include <algorithm>

namespace charrette {

namespace {

/// It comes after the other, by however many steps, or is that one.
bool comesAfter(const sqlite::Database& db, ActionId action, ActionId other)
{
    // UNION, not UNION ALL: a file from elsewhere may hold a circle, and this ends all the same.
    constexpr auto sql = R"sql(
        WITH RECURSIVE before (id) AS (
            SELECT ?1
            UNION
            SELECT d.earlier FROM before b JOIN dependency d ON d.action = b.id)
        SELECT count(*) FROM before WHERE id = ?2
    )sql";
    return db.value<int>(sql, action, other) > 0;
}

std::optional<Date> daysAfter(const sqlite::Database& db, WorkshopId workshop, int count)
{
    const auto one = find(db, workshop);
    if (!one)
        return {};
    const auto days = daysOf(db, workshop);
    return (days.empty() ? one->starts : days.back().date).plusDays(count);
}

} // namespace

RoadmapScale roadmapScale(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto inYears = "SELECT count(*) FROM roadmap_years WHERE workshop = ?1 AND chosen";
    if (db.value<int>(inYears, workshop) > 0)
        return RoadmapScale::Years;
    const auto read = [](const sqlite::Row& row) { return row.as<RoadmapScale>(0); };
    return db.first(read, "SELECT scale FROM roadmap_scale WHERE workshop = ?1", workshop)
        .value_or(RoadmapScale::Horizons);
}

void setRoadmapScale(Edit& edit, WorkshopId workshop, RoadmapScale scale)
{
    if (scale == RoadmapScale::Years) {
        setRoadmapYears(edit, workshop, roadmapYears(edit.db(), workshop));
        return;
    }
    edit.run("UPDATE roadmap_years SET chosen = 0 WHERE workshop = ?1 AND chosen", workshop);
    if (scale == RoadmapScale::Horizons) {
        edit.run("DELETE FROM roadmap_scale WHERE workshop = ?1", workshop);
        return;
    }
    constexpr auto sql = R"sql(
        INSERT INTO roadmap_scale (workshop, scale) VALUES (?1, ?2)
        ON CONFLICT (workshop) DO UPDATE SET scale = excluded.scale
    )sql";
    edit.run(sql, workshop, scale);
}

int daysOf(ActionHorizon horizon) noexcept
{
    constexpr int each = 30;
    return each * (static_cast<int>(horizon) + 1);
}

std::optional<Date> lastDayOf(
    const sqlite::Database& db, WorkshopId workshop, ActionHorizon horizon)
{
    switch (roadmapScale(db, workshop)) {
    case RoadmapScale::Horizons:
        return {};
    case RoadmapScale::Days:
        return daysAfter(db, workshop, daysOf(horizon));
    case RoadmapScale::Years:
        break;
    }
    const auto last = roadmapYears(db, workshop).of(horizon).last;
    return last ? Date::from(*last, 12, 31) : std::nullopt;
}

void place(Edit& edit, ActionId id, ActionHorizon horizon)
{
    auto action = find(edit.db(), id);
    if (!action)
        return;
    const bool hasEnds = roadmapScale(edit.db(), action->workshop) != RoadmapScale::Horizons;
    const bool isOurs =
        !action->due || action->due == lastDayOf(edit.db(), action->workshop, action->horizon);
    if (hasEnds && isOurs && action->horizon != horizon)
        action->due = lastDayOf(edit.db(), action->workshop, horizon);
    action->horizon = horizon;
    save(edit, *action);
}

std::vector<Dependency> dependenciesIn(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT d.action, d.earlier FROM dependency d
        JOIN action a ON a.id = d.action JOIN action e ON e.id = d.earlier
        WHERE a.workshop = ?1 ORDER BY a.position, a.id, e.position, e.id
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return Dependency{.action = row.as<ActionId>(0), .earlier = row.as<ActionId>(1)};
    };
    return db.select(read, sql, workshop);
}

std::vector<Action> earlierThan(const sqlite::Database& db, ActionId action)
{
    std::vector<Action> all;
    const auto one = find(db, action);
    if (!one)
        return all;
    for (const auto& link : dependenciesIn(db, one->workshop)) {
        if (link.action != action)
            continue;
        if (auto earlier = find(db, link.earlier))
            all.push_back(std::move(*earlier));
    }
    return all;
}

std::vector<Action> couldBeEarlier(const sqlite::Database& db, ActionId action)
{
    const auto one = find(db, action);
    if (!one)
        return {};
    auto all = actionsOf(db, one->workshop);
    const auto known = earlierThan(db, action);
    std::erase_if(all, [&](const Action& other) {
        return comesAfter(db, other.id, action)
            || std::ranges::count(known, other.id, &Action::id) > 0;
    });
    return all;
}

bool mayComeAfter(const sqlite::Database& db, ActionId action, ActionId earlier)
{
    const auto later = find(db, action);
    const auto before = find(db, earlier);
    return later && before && later->workshop == before->workshop
        && !comesAfter(db, earlier, action);
}

void putAfter(Edit& edit, ActionId action, ActionId earlier)
{
    if (!mayComeAfter(edit.db(), action, earlier))
        throw Error{Problem::Refused, "an action cannot come after that one"};
    edit.run("INSERT INTO dependency (action, earlier) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        action, earlier);
}

void freeFrom(Edit& edit, ActionId action, ActionId earlier)
{
    edit.run("DELETE FROM dependency WHERE action = ?1 AND earlier = ?2", action, earlier);
}

} // namespace charrette
