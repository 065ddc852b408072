// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/CaseForChange.h"

#include "core/base/Error.h"
#include "core/challenges/Challenge.h"
#include "core/document/Record.h"
#include "core/plan/Progress.h"

#include <algorithm>

namespace charrette {

template <>
struct TableOf<CasePoint> {
    static constexpr auto name = "case_point";
    static constexpr std::tuple columns{plain("workshop", &CasePoint::workshop),
        plain("kind", &CasePoint::kind), required("text", &CasePoint::text),
        plain("challenge", &CasePoint::challenge), plain("horizon", &CasePoint::horizon)};
    static constexpr auto scope = "workshop";
    static auto within(const CasePoint& row) { return row.workshop; }
};

namespace {

CasePoint fitting(CasePoint point)
{
    if (!isGap(point.kind))
        point.challenge.reset();
    if (point.kind != PointKind::Benefit)
        point.horizon.reset();
    return point;
}

/// The same in another workshop, as far as what it leads to is there.
CasePoint copyFor(const sqlite::Database& db, CasePoint point, WorkshopId workshop)
{
    point.id = CasePointId::draw();
    point.workshop = workshop;
    const auto there = challengesOf(db, workshop);
    if (std::ranges::none_of(
            there, [&](const auto& one) { return one.challenge.id == point.challenge; }))
        point.challenge.reset();
    return point;
}

} // namespace

std::vector<CasePoint> casePointsOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<CasePoint>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<CasePoint> find(const sqlite::Database& db, CasePointId id)
{
    return record::find<CasePoint>(db, id);
}

CasePointId add(Edit& edit, const CasePoint& point)
{
    return record::add(edit, fitting(point));
}

void save(Edit& edit, const CasePoint& point)
{
    record::save(edit, fitting(point));
    if (!isGap(point.kind))
        edit.run("DELETE FROM closing WHERE gap = ?1", point.id);
}

void remove(Edit& edit, CasePointId id)
{
    record::remove<CasePoint>(edit, id);
}

void moveBefore(Edit& edit, CasePointId id, std::optional<CasePointId> before)
{
    record::moveBefore<CasePoint>(edit, id, before);
}

void moveInto(Edit& edit, const std::vector<CasePointId>& ids, PointKind kind,
    std::optional<CasePointId> before)
{
    for (const auto id : ids)
        change(edit, id, [&](CasePoint& point) { point.kind = kind; });
    record::moveBefore<CasePoint>(edit, ids, before);
}

std::vector<Closing> closingsIn(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT c.gap, c.action FROM closing c
        JOIN case_point p ON p.id = c.gap JOIN action a ON a.id = c.action
        WHERE p.workshop = ?1 ORDER BY p.position, p.id, a.position, a.id
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return Closing{.gap = row.as<CasePointId>(0), .action = row.as<ActionId>(1)};
    };
    return db.select(read, sql, workshop);
}

std::vector<Action> actionsClosing(const sqlite::Database& db, CasePointId gap)
{
    constexpr auto sql = R"sql(
        SELECT a.id FROM closing c JOIN action a ON a.id = c.action
        WHERE c.gap = ?1 ORDER BY a.position, a.id
    )sql";
    std::vector<Action> all;
    for (const auto id :
        db.select([](const sqlite::Row& row) { return row.as<ActionId>(0); }, sql, gap))
        all.push_back(*find(db, id));
    return all;
}

std::vector<CasePoint> gapsClosedBy(const sqlite::Database& db, ActionId action)
{
    return record::list<CasePoint>(db,
        "WHERE id IN (SELECT gap FROM closing WHERE action = ?1) ORDER BY position, id", action);
}

void closeGap(Edit& edit, CasePointId id, ActionId actionId)
{
    const auto gap = find(edit.db(), id);
    const auto action = find(edit.db(), actionId);
    if (!gap || !action || !isGap(gap->kind) || !(gap->workshop == action->workshop))
        throw Error{Problem::Refused, "the action cannot close that"};
    edit.run(
        "INSERT INTO closing (gap, action) VALUES (?1, ?2) ON CONFLICT DO NOTHING", id, actionId);
}

void leaveOpen(Edit& edit, CasePointId gap, ActionId action)
{
    edit.run("DELETE FROM closing WHERE gap = ?1 AND action = ?2", gap, action);
}

bool isUnanswered(const CasePoint& point, const std::vector<Closing>& closings)
{
    return isGap(point.kind) ? std::ranges::count(closings, point.id, &Closing::gap) == 0
                             : point.kind == PointKind::Benefit && !point.horizon;
}

namespace {

/// By an action that is done.
bool isClosedForGood(
    const sqlite::Database& db, CasePointId gap, const std::vector<Closing>& closings)
{
    return std::ranges::any_of(closings, [&](const Closing& closing) {
        const auto action = closing.gap == gap ? find(db, closing.action) : std::nullopt;
        return action && action->status == Status::Done;
    });
}

} // namespace

void carryCase(Edit& edit, WorkshopId from, WorkshopId into)
{
    const auto& db = edit.db();
    const auto there = casePointsOf(db, into);
    const auto closings = closingsIn(db, from);
    const auto carried = carriedInto(db, into);
    for (const auto& point : casePointsOf(db, from)) {
        const auto same = std::ranges::find_if(there, [&](const CasePoint& other) {
            return other.kind == point.kind && other.text == point.text;
        });
        const bool isThere = same != there.end();
        if (!isThere && (!there.empty() || isClosedForGood(db, point.id, closings)))
            continue;
        const auto copy = isThere ? same->id : add(edit, copyFor(db, point, into));
        for (const auto& one : carried) {
            if (std::ranges::count(closings, Closing{point.id, one.earlier}) > 0)
                closeGap(edit, copy, one.action);
        }
    }
}

} // namespace charrette
