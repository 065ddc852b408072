// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/Counts.h"

#include "core/challenges/Challenge.h"
#include "core/research/Persona.h"
#include "core/sqlite/Database.h"

#include <algorithm>

namespace charrette {

namespace {

int count(const sqlite::Row& row, int column)
{
    return row.as<int>(column);
}

void countPreparation(const sqlite::Database& db, WorkshopId workshop, Counts& counts)
{
    constexpr auto sql = R"sql(
        SELECT
            (SELECT count(*) FROM day d JOIN block b ON b.day = d.id WHERE d.workshop = ?1),
            (SELECT count(*) FROM attendance WHERE workshop = ?1),
            (SELECT count(*) FROM work_group WHERE round =
                (SELECT id FROM round WHERE workshop = ?1 ORDER BY position DESC, id DESC LIMIT 1)),
            (SELECT count(*) FROM verdict WHERE workshop = ?1)
    )sql";
    const auto read = [&](const sqlite::Row& row) {
        counts.blocks = count(row, 0);
        counts.people = count(row, 1);
        counts.groups = count(row, 2);
        counts.challenges = count(row, 3);
        return true;
    };
    db.first(read, sql, workshop);
}

void countResearch(const sqlite::Database& db, WorkshopId workshop, Counts& counts)
{
    // One voice: the first note of the evidence has a voice, and no other note has another one.
    constexpr auto sql = R"sql(
        WITH resting AS MATERIALIZED (
            SELECT i.id AS insight,
                (SELECT n.interview FROM evidence e JOIN note n ON n.id = e.note
                 WHERE e.insight = i.id LIMIT 1) AS voice
            FROM insight i WHERE i.workshop = ?1),
        asked AS MATERIALIZED (
            SELECT count(*) AS n, total(kind = 'stakeholder') AS stakeholders
            FROM interview WHERE workshop = ?1
                AND id NOT IN (SELECT interview FROM room_interview))
        SELECT
            (SELECT stakeholders FROM asked),
            (SELECT n - stakeholders FROM asked),
            (SELECT count(*) FROM note WHERE workshop = ?1),
            (SELECT count(*) FROM question WHERE workshop = ?1),
            count(*), total(voice IS NULL),
            total(voice IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM evidence e JOIN note n ON n.id = e.note
                WHERE e.insight = resting.insight AND n.interview <> voice))
        FROM resting
    )sql";
    const auto read = [&](const sqlite::Row& row) {
        counts.stakeholderInterviews = count(row, 0);
        counts.empathyInterviews = count(row, 1);
        counts.notes = count(row, 2);
        counts.questions = count(row, 3);
        counts.insights = count(row, 4);
        counts.insightsWithoutEvidence = count(row, 5);
        counts.insightsOnOneVoice = count(row, 6);
        return true;
    };
    db.first(read, sql, workshop);
}

void countIdeas(const sqlite::Database& db, WorkshopId workshop, Counts& counts)
{
    constexpr auto sql = R"sql(
        WITH proven AS MATERIALIZED (
            SELECT id FROM question q
            WHERE workshop = ?1
                AND EXISTS (SELECT 1 FROM evidence e WHERE e.insight = q.insight))
        SELECT count(*), sum(horizon = 'quick_win'), sum(horizon = 'long_term'),
            sum(question IS NULL OR question NOT IN (SELECT id FROM proven)),
            sum(horizon = 'quick_win'
                AND NOT EXISTS (SELECT 1 FROM action WHERE action.idea = idea.id))
        FROM idea WHERE workshop = ?1
    )sql";
    const auto read = [&](const sqlite::Row& row) {
        counts.ideas = count(row, 0);
        counts.quickWins = count(row, 1);
        counts.longTerm = count(row, 2);
        counts.ideasWithoutEvidence = count(row, 3);
        counts.quickWinsWithoutAction = count(row, 4);
        return true;
    };
    db.first(read, sql, workshop);
}

void countCommitment(const sqlite::Database& db, WorkshopId workshop, Counts& counts)
{
    constexpr auto sql = R"sql(
        SELECT
            (SELECT count(*) FROM prototype WHERE workshop = ?1),
            (SELECT count(*) FROM prototype
                WHERE workshop = ?1 AND (decision IS NOT NULL OR learned <> '')),
            (SELECT count(*) FROM vision WHERE workshop = ?1),
            (SELECT count(*) FROM pitch WHERE workshop = ?1),
            count(*), total(is_open AND owner IS NULL), total(is_open AND due IS NULL)
        FROM (SELECT owner, due, status IN ('not_started', 'under_way') AS is_open
              FROM action WHERE workshop = ?1)
    )sql";
    const auto read = [&](const sqlite::Row& row) {
        counts.prototypes = count(row, 0);
        counts.prototypesTested = count(row, 1);
        counts.visions = count(row, 2);
        counts.pitches = count(row, 3);
        counts.actions = count(row, 4);
        counts.actionsWithoutOwner = count(row, 5);
        counts.actionsWithoutDate = count(row, 6);
        return true;
    };
    db.first(read, sql, workshop);
}

} // namespace

Counts countsOf(const sqlite::Database& db, WorkshopId workshop)
{
    Counts counts;
    countPreparation(db, workshop, counts);
    countResearch(db, workshop, counts);
    const auto personas = personaSupportIn(db, workshop);
    counts.personas = static_cast<int>(personas.size());
    counts.personasProto =
        static_cast<int>(std::ranges::count_if(personas, &PersonaSupport::isProto));
    countIdeas(db, workshop, counts);
    countCommitment(db, workshop, counts);
    const auto left = challengesLeftTo(db, workshop);
    counts.challengesToReview = static_cast<int>(left.size());
    counts.challengesUnjudged = static_cast<int>(std::ranges::count_if(
        left, [](const LeftChallenge& each) { return !each.here || !each.here->verdict; }));
    return counts;
}

std::vector<ChallengeWork> workOnChallenges(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        WITH insights AS (
            SELECT challenge, count(*) AS n FROM insight WHERE workshop = ?1 GROUP BY challenge),
        ideas AS (
            SELECT coalesce(i.challenge, q.challenge, s.challenge) AS challenge, count(*) AS n
            FROM idea i
            LEFT JOIN question q ON q.id = i.question
            LEFT JOIN insight s ON s.id = q.insight
            WHERE i.workshop = ?1 GROUP BY 1),
        actions AS (
            SELECT challenge, count(*) AS n FROM action WHERE workshop = ?1 GROUP BY challenge)
        SELECT c.id, c.title, coalesce(insights.n, 0), coalesce(ideas.n, 0), coalesce(actions.n, 0)
        FROM verdict v
        JOIN challenge c ON c.id = v.challenge
        LEFT JOIN insights ON insights.challenge = c.id
        LEFT JOIN ideas ON ideas.challenge = c.id
        LEFT JOIN actions ON actions.challenge = c.id
        WHERE v.workshop = ?1
        ORDER BY 4 DESC, v.position, c.id
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return ChallengeWork{.challenge = row.as<ChallengeId>(0),
            .title = row.text(1),
            .insights = count(row, 2),
            .ideas = count(row, 3),
            .actions = count(row, 4)};
    };
    return db.select(read, sql, workshop);
}

} // namespace charrette
