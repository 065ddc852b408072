// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/challenges/Lineage.h"

#include "core/base/Text.h"
#include "core/document/Edit.h"

#include <algorithm>

namespace charrette {

namespace {

bool isAncestor(const sqlite::Database& db, ChallengeId elder, ChallengeId of)
{
    // UNION, not UNION ALL: a file from elsewhere may hold a circle, and this ends all the same.
    constexpr auto sql = R"sql(
        WITH RECURSIVE elder (id) AS (
            SELECT ?2
            UNION
            SELECT d.parent FROM elder e JOIN descent d ON d.child = e.id)
        SELECT count(*) FROM elder WHERE id = ?1
    )sql";
    return db.value<int>(sql, elder, of) > 0;
}

/// The parent goes on as something else, and its verdict says so.
void changeShape(Edit& edit, ChallengeId parent, WorkshopId workshop)
{
    bringInto(edit, parent, workshop);
    edit.run("UPDATE verdict SET value = ?3 WHERE challenge = ?1 AND workshop = ?2", parent,
        workshop, Verdict::ChangedShape);
}

} // namespace

std::vector<Descent> lineageOf(const sqlite::Database& db, ChallengeId challenge)
{
    constexpr auto sql = R"sql(
        WITH RECURSIVE kin (id) AS (
            SELECT ?1
            UNION
            SELECT CASE WHEN d.parent = k.id THEN d.child ELSE d.parent END
            FROM kin k JOIN descent d ON d.parent = k.id OR d.child = k.id)
        SELECT d.parent, d.child, d.workshop
        FROM descent d JOIN workshop w ON w.id = d.workshop
        WHERE d.parent IN (SELECT id FROM kin)
        ORDER BY w.starts, w.id, d.parent, d.child
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return Descent{.parent = row.as<ChallengeId>(0),
            .child = row.as<ChallengeId>(1),
            .workshop = row.as<WorkshopId>(2)};
    };
    return db.select(read, sql, challenge);
}

std::vector<ChallengeId> split(
    Edit& edit, ChallengeId challenge, WorkshopId workshop, const std::vector<std::string>& titles)
{
    const auto parent = find(edit.db(), challenge);
    std::vector<ChallengeId> parts;
    for (const auto& title : titles) {
        if (!parent || cleanLine(title).empty())
            continue;
        parts.push_back(raise(edit, Challenge{.title = title, .owner = parent->owner}, workshop));
        descend(edit, {.parent = challenge, .child = parts.back(), .workshop = workshop});
    }
    if (parts.empty())
        throw Error{Problem::Refused, "nothing to split into"};
    changeShape(edit, challenge, workshop);
    return parts;
}

ChallengeId join(Edit& edit, const std::vector<ChallengeId>& challenges, WorkshopId workshop,
    const std::string& title)
{
    if (challenges.empty())
        throw Error{Problem::Refused, "nothing to join"};
    const auto first = find(edit.db(), challenges.front());
    const auto joined = raise(
        edit, Challenge{.title = title, .owner = first ? first->owner : std::string{}}, workshop);
    for (const auto parent : challenges) {
        descend(edit, {.parent = parent, .child = joined, .workshop = workshop});
        changeShape(edit, parent, workshop);
    }
    return joined;
}

void carryOnAs(Edit& edit, ChallengeId challenge, ChallengeId other, WorkshopId workshop)
{
    descend(edit, {.parent = challenge, .child = other, .workshop = workshop});
    changeShape(edit, challenge, workshop);
}

void descend(Edit& edit, const Descent& descent)
{
    if (isAncestor(edit.db(), descent.child, descent.parent))
        throw Error{Problem::Refused, "a challenge cannot come out of itself"};
    constexpr auto sql = R"sql(
        INSERT INTO descent (parent, child, workshop) VALUES (?1, ?2, ?3)
        ON CONFLICT (parent, child) DO NOTHING
    )sql";
    edit.run(sql, descent.parent, descent.child, descent.workshop);
}

void partFrom(Edit& edit, ChallengeId parent, ChallengeId child)
{
    edit.run("DELETE FROM descent WHERE parent = ?1 AND child = ?2", parent, child);
}

} // namespace charrette
