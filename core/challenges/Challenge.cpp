// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/challenges/Challenge.h"

#include "core/document/Record.h"
#include "core/media/Attachment.h"

#include <algorithm>

namespace charrette {

template <>
struct TableOf<Challenge> {
    static constexpr auto name = "challenge";
    static constexpr std::tuple columns{required("title", &Challenge::title),
        text("description", &Challenge::description), line("owner", &Challenge::owner)};
};

namespace {

Judgement readJudgement(const sqlite::Row& row, int first)
{
    return {
        .challenge = row.id<Challenge>(first),
        .workshop = row.id<Workshop>(first + 1),
        .verdict = row.as<std::optional<Verdict>>(first + 2),
        .cause = row.as<std::optional<Cause>>(first + 3),
        .reason = row.text(first + 4),
        .evidence = row.text(first + 5),
        .obstacle = row.as<std::optional<Obstacle>>(first + 6),
    };
}

JudgedChallenge readJudged(const sqlite::Row& row)
{
    return {record::read<Challenge>(row), readJudgement(row, 4)};
}

} // namespace

std::optional<Challenge> find(const sqlite::Database& db, ChallengeId id)
{
    return record::find<Challenge>(db, id);
}

void save(Edit& edit, const Challenge& challenge)
{
    record::save(edit, challenge);
}

std::vector<JudgedChallenge> challengesOf(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        SELECT c.id, c.title, c.description, c.owner,
               v.challenge, v.workshop, v.value, v.cause, v.reason, v.evidence, o.kind
        FROM verdict v JOIN challenge c ON c.id = v.challenge
        LEFT JOIN obstacle o ON (o.challenge, o.workshop) = (v.challenge, v.workshop)
        WHERE v.workshop = ?1
        ORDER BY v.position, c.id
    )sql";
    return db.select(readJudged, sql, workshop);
}

std::vector<Judgement> judgementsOf(const sqlite::Database& db, ChallengeId challenge)
{
    constexpr auto sql = R"sql(
        SELECT v.challenge, v.workshop, v.value, v.cause, v.reason, v.evidence, o.kind
        FROM verdict v JOIN workshop w ON w.id = v.workshop
        LEFT JOIN obstacle o ON (o.challenge, o.workshop) = (v.challenge, v.workshop)
        WHERE v.challenge = ?1
        ORDER BY w.starts, w.id
    )sql";
    return db.select([](const sqlite::Row& row) { return readJudgement(row, 0); }, sql, challenge);
}

std::vector<LeftChallenge> challengesLeftTo(const sqlite::Database& db, WorkshopId workshop)
{
    // SQLite gives bare columns from the row that holds the min().
    constexpr auto sql = R"sql(
        WITH RECURSIVE earlier (id, follows, back) AS (
            SELECT b.id, b.follows, 1
            FROM workshop a JOIN workshop b ON b.id = a.follows WHERE a.id = ?1
            UNION ALL
            SELECT w.id, w.follows, e.back + 1 FROM earlier e JOIN workshop w ON w.id = e.follows),
        left_by AS (
            SELECT min(e.back) AS back, v.challenge, v.workshop, v.value, v.cause, v.reason,
                   v.evidence, v.position
            FROM earlier e JOIN verdict v ON v.workshop = e.id
            GROUP BY v.challenge)
        SELECT c.id, c.title, c.description, c.owner,
               l.challenge, l.workshop, l.value, l.cause, l.reason, l.evidence, p.kind,
               v.challenge, v.workshop, v.value, v.cause, v.reason, v.evidence, o.kind
        FROM left_by l
        JOIN challenge c ON c.id = l.challenge
        LEFT JOIN verdict v ON v.challenge = l.challenge AND v.workshop = ?1
        LEFT JOIN obstacle o ON (o.challenge, o.workshop) = (v.challenge, v.workshop)
        LEFT JOIN obstacle p ON (p.challenge, p.workshop) = (l.challenge, l.workshop)
        WHERE v.challenge IS NOT NULL OR l.value IS NULL
            OR (l.value NOT IN ('resolved', 'no_longer_relevant')
                AND NOT (l.value = 'changed_shape'
                    AND EXISTS (SELECT 1 FROM descent d WHERE d.parent = l.challenge)))
        ORDER BY l.back, l.position, c.id
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return LeftChallenge{.challenge = record::read<Challenge>(row),
            .left = readJudgement(row, 4),
            .here = row.isNull(11) ? std::nullopt : std::optional{readJudgement(row, 11)}};
    };
    return db.select(read, sql, workshop);
}

ChallengeId raise(Edit& edit, const Challenge& challenge, WorkshopId workshop)
{
    record::add(edit, challenge);
    bringInto(edit, challenge.id, workshop);
    return challenge.id;
}

void bringInto(Edit& edit, ChallengeId challenge, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        INSERT INTO verdict (challenge, workshop, position)
        VALUES (?1, ?2,
            (SELECT coalesce(max(position), 0) + 1 FROM verdict WHERE workshop = ?2))
        ON CONFLICT (challenge, workshop) DO NOTHING
    )sql";
    edit.run(sql, challenge, workshop);
}

void judge(Edit& edit, const Judgement& judgement)
{
    constexpr auto sql = R"sql(
        UPDATE verdict SET value = ?3, cause = ?4, reason = ?5, evidence = ?6
        WHERE challenge = ?1 AND workshop = ?2
    )sql";
    edit.run(sql, judgement.challenge, judgement.workshop, judgement.verdict, judgement.cause,
        cleanText(judgement.reason), cleanText(judgement.evidence));
    if (judgement.cause == Cause::Blocked && judgement.obstacle) {
        constexpr auto name = R"sql(
            INSERT INTO obstacle (challenge, workshop, kind)
            SELECT challenge, workshop, ?3 FROM verdict WHERE challenge = ?1 AND workshop = ?2
            ON CONFLICT (challenge, workshop) DO UPDATE SET kind = excluded.kind
        )sql";
        edit.run(name, judgement.challenge, judgement.workshop, *judgement.obstacle);
    } else {
        edit.run("DELETE FROM obstacle WHERE challenge = ?1 AND workshop = ?2", judgement.challenge,
            judgement.workshop);
    }
}

void withdraw(Edit& edit, ChallengeId challenge, WorkshopId workshop)
{
    edit.run("DELETE FROM verdict WHERE challenge = ?1 AND workshop = ?2", challenge, workshop);
    edit.run("DELETE FROM challenge WHERE id = ?1 "
             "AND NOT EXISTS (SELECT 1 FROM verdict WHERE challenge = ?1)",
        challenge);
    removeOrphans(edit);
}

void moveBefore(
    Edit& edit, WorkshopId workshop, ChallengeId challenge, std::optional<ChallengeId> before)
{
    if (before == challenge)
        return;
    std::vector<ChallengeId> order;
    for (const auto& other : challengesOf(edit.db(), workshop)) {
        if (other.challenge.id != challenge)
            order.push_back(other.challenge.id);
    }
    const auto place = before ? std::find(order.begin(), order.end(), *before) : order.end();
    order.insert(place, challenge);
    double position = 1;
    for (const auto id : order) {
        edit.run("UPDATE verdict SET position = ?3 WHERE challenge = ?1 AND workshop = ?2", id,
            workshop, position++);
    }
}

} // namespace charrette
