// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/challenges/StatusWalk.h"

#include "core/base/Text.h"
#include "core/document/Edit.h"

#include <algorithm>

namespace charrette {

namespace {

GroupVerdict readGroupVerdict(const sqlite::Row& row)
{
    return {
        .challenge = row.as<ChallengeId>(0),
        .group = row.as<GroupId>(1),
        .verdict = row.as<Verdict>(2),
        .evidence = row.text(3),
    };
}

std::optional<WorkshopId> workshopOf(const sqlite::Database& db, GroupId group)
{
    constexpr auto sql = R"sql(
        SELECT r.workshop FROM work_group g JOIN round r ON r.id = g.round WHERE g.id = ?1
    )sql";
    return db.first([](const sqlite::Row& row) { return row.as<WorkshopId>(0); }, sql, group);
}

void reopen(Edit& edit, ChallengeId challenge, WorkshopId workshop)
{
    edit.run("DELETE FROM settlement WHERE challenge = ?1 AND workshop = ?2", challenge, workshop);
}

} // namespace

std::vector<GroupVerdict> groupVerdictsIn(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT s.challenge, s.work_group, s.value, s.evidence
        FROM verdict v
        JOIN group_verdict s ON s.challenge = v.challenge AND s.workshop = v.workshop
        JOIN work_group g ON g.id = s.work_group
        JOIN round r ON r.id = g.round
        WHERE v.workshop = ?1
        ORDER BY v.position, v.challenge, r.position, g.number, g.id
    )sql";
    return db.select(readGroupVerdict, sql, workshop);
}

std::vector<GroupVerdict> groupVerdictsOn(
    const sqlite::Database& db, WorkshopId workshop, ChallengeId challenge)
{
    constexpr auto sql = R"sql(
        SELECT s.challenge, s.work_group, s.value, s.evidence
        FROM group_verdict s
        JOIN work_group g ON g.id = s.work_group
        JOIN round r ON r.id = g.round
        WHERE s.challenge = ?2 AND s.workshop = ?1
        ORDER BY r.position, g.number, g.id
    )sql";
    return db.select(readGroupVerdict, sql, workshop, challenge);
}

std::vector<ChallengeId> settledIn(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT s.challenge FROM verdict v
        JOIN settlement s ON s.challenge = v.challenge AND s.workshop = v.workshop
        WHERE v.workshop = ?1
    )sql";
    return db.select([](const sqlite::Row& row) { return row.as<ChallengeId>(0); }, sql, workshop);
}

bool doDiffer(const std::vector<GroupVerdict>& verdicts)
{
    return std::ranges::any_of(
        verdicts, [&](const GroupVerdict& one) { return one.verdict != verdicts.front().verdict; });
}

void judgeAs(Edit& edit, const GroupVerdict& verdict)
{
    const auto workshop = workshopOf(edit.db(), verdict.group);
    if (!workshop)
        throw Error{Problem::Refused, "the group is gone"};
    bringInto(edit, verdict.challenge, *workshop);
    const auto all = groupVerdictsOn(edit.db(), *workshop, verdict.challenge);
    const auto before = std::ranges::find(all, verdict.group, &GroupVerdict::group);
    if (before == all.end() || before->verdict != verdict.verdict)
        reopen(edit, verdict.challenge, *workshop);
    constexpr auto sql = R"sql(
        INSERT INTO group_verdict (challenge, work_group, workshop, value, evidence)
        VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (challenge, work_group)
        DO UPDATE SET value = excluded.value, evidence = excluded.evidence
    )sql";
    edit.run(sql, verdict.challenge, verdict.group, *workshop, verdict.verdict,
        cleanText(verdict.evidence));
}

void takeBack(Edit& edit, ChallengeId challenge, GroupId group)
{
    edit.run(
        "DELETE FROM group_verdict WHERE challenge = ?1 AND work_group = ?2", challenge, group);
}

void settle(Edit& edit, ChallengeId challenge, WorkshopId workshop, Verdict verdict)
{
    bringInto(edit, challenge, workshop);
    edit.run("UPDATE verdict SET value = ?3 WHERE challenge = ?1 AND workshop = ?2", challenge,
        workshop, verdict);
    constexpr auto sql = R"sql(
        INSERT INTO settlement (challenge, workshop, made) VALUES (?1, ?2, ?3)
        ON CONFLICT (challenge, workshop) DO NOTHING
    )sql";
    edit.run(sql, challenge, workshop, edit.now());
}

} // namespace charrette
