// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Ledger.h"

#include "core/challenges/Lineage.h"
#include "core/document/Edit.h"
#include "core/sqlite/Database.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace charrette {

namespace {

std::vector<Edition> editionsOf(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr auto sql = R"sql(
        WITH RECURSIVE edition (id, title, starts, follows) AS (
            SELECT id, title, starts, follows FROM workshop WHERE id = ?1
            UNION ALL
            SELECT w.id, w.title, w.starts, w.follows
            FROM edition e JOIN workshop w ON w.id = e.follows)
        SELECT id, title, starts FROM edition ORDER BY starts, id
    )sql";
    const auto read = [](const sqlite::Row& row) {
        return Edition{
            .workshop = row.as<WorkshopId>(0), .title = row.text(1), .starts = row.as<Date>(2)};
    };
    return db.select(read, sql, workshop);
}

using Rows = std::unordered_map<std::int64_t, LedgerRow*>;

LedgerRow* rowAt(const Rows& rows, std::int64_t challenge)
{
    const auto found = rows.find(challenge);
    return found == rows.end() ? nullptr : found->second;
}

void countInsights(
    const sqlite::Database& db, const std::vector<Edition>& editions, const Rows& rows)
{
    constexpr auto sql = R"sql(
        SELECT challenge, count(*) FROM insight
        WHERE workshop = ?1 AND challenge IS NOT NULL GROUP BY challenge
    )sql";
    for (std::size_t i = 0; i < editions.size(); ++i) {
        const auto read = [&](const sqlite::Row& row) {
            if (auto* entry = rowAt(rows, row.integer(0)))
                entry->insights[i] = row.as<int>(1);
            return 0;
        };
        db.select(read, sql, editions[i].workshop);
    }
}

void countInterviews(const sqlite::Database& db, WorkshopId workshop, const Rows& rows)
{
    constexpr auto sql = R"sql(
        SELECT challenge, count(*) FROM interview
        WHERE workshop = ?1 AND challenge IS NOT NULL GROUP BY challenge
    )sql";
    const auto read = [&](const sqlite::Row& row) {
        if (auto* entry = rowAt(rows, row.integer(0)))
            entry->interviews = row.as<int>(1);
        return 0;
    };
    db.select(read, sql, workshop);
}

void readJudgements(
    const sqlite::Database& db, const std::vector<Edition>& editions, const Rows& rows)
{
    for (auto i = editions.size(); i-- > 0;) {
        for (auto& judged : challengesOf(db, editions[i].workshop)) {
            if (auto* entry = rowAt(rows, judged.challenge.id.value())) {
                entry->since = i;
                entry->judgements[i] = std::move(judged.judgement);
            }
        }
    }
}

/// A question names its challenge, or the insight it is under does.
void readQuestions(
    const sqlite::Database& db, const std::vector<Edition>& editions, const Rows& rows)
{
    constexpr auto sql = R"sql(
        SELECT coalesce(q.challenge, i.challenge), q.text
        FROM question q LEFT JOIN insight i ON i.id = q.insight
        WHERE q.workshop = ?1 AND coalesce(q.challenge, i.challenge) IS NOT NULL
        ORDER BY q.position, q.id
    )sql";
    for (std::size_t edition = 0; edition < editions.size(); ++edition) {
        const auto read = [&](const sqlite::Row& row) {
            if (auto* entry = rowAt(rows, row.integer(0)))
                entry->questions[edition].push_back(row.text(1));
            return 0;
        };
        db.select(read, sql, editions[edition].workshop);
    }
}

void readWalk(const sqlite::Database& db, WorkshopId workshop, const Rows& rows)
{
    for (auto& verdict : groupVerdictsIn(db, workshop)) {
        if (auto* entry = rowAt(rows, verdict.challenge.value()))
            entry->groups.push_back(std::move(verdict));
    }
    for (const auto challenge : settledIn(db, workshop)) {
        if (auto* entry = rowAt(rows, challenge.value()))
            entry->isSettled = true;
    }
}

void readMemory(const sqlite::Database& db, LedgerRow& row)
{
    const auto id = row.challenge.id;
    row.attempts = attemptsAt(db, id);
    for (const auto& descent : lineageOf(db, id)) {
        const bool isParent = descent.child == id;
        if (!isParent && descent.parent != id)
            continue;
        const auto other = isParent ? descent.parent : descent.child;
        if (const auto kin = find(db, other))
            (isParent ? row.parents : row.children).push_back({other, kin->title});
    }
}

void readPromises(const sqlite::Database& db, Ledger& ledger, const Rows& rows)
{
    constexpr auto sql = R"sql(
        SELECT a.id, a.text, coalesce(p.name, ''), a.status, a.remark, a.due,
               EXISTS (SELECT 1 FROM carried c JOIN action n ON n.id = c.action
                       WHERE c.earlier = a.id AND n.workshop = ?2),
               a.challenge
        FROM action a LEFT JOIN person p ON p.id = a.owner
        WHERE a.workshop = ?1
        ORDER BY a.position, a.id
    )sql";
    for (std::size_t i = 0; i + 1 < ledger.editions.size(); ++i) {
        const auto& edition = ledger.editions[i];
        const bool isFollowed = i + 2 == ledger.editions.size();
        const auto read = [&](const sqlite::Row& row) {
            Promise promise{.action = row.as<ActionId>(0),
                .text = row.text(1),
                .owner = row.text(2),
                .status = row.as<Status>(3),
                .remark = row.text(4),
                .due = row.as<std::optional<Date>>(5),
                .isCarriedOn = row.as<bool>(6)};
            if (isFollowed)
                ledger.promised.count(promise.status);
            auto* entry = rowAt(rows, row.integer(7));
            if (entry && entry->left.workshop == edition.workshop)
                entry->promises.push_back(std::move(promise));
            return 0;
        };
        db.select(read, sql, edition.workshop, ledger.editions.back().workshop);
    }
}

} // namespace

void PromiseTally::count(Status status)
{
    switch (status) {
    case Status::Done:
        ++done;
        break;
    case Status::UnderWay:
        ++underWay;
        break;
    case Status::NotStarted:
        ++notStarted;
        break;
    case Status::Dropped:
        ++dropped;
        break;
    }
}

PromiseTally LedgerRow::promised() const
{
    PromiseTally tally;
    for (const auto& promise : promises)
        tally.count(promise.status);
    return tally;
}

int Ledger::count(Verdict verdict) const
{
    return static_cast<int>(std::ranges::count(rows, std::optional{verdict}, &LedgerRow::verdict));
}

int Ledger::unjudged() const
{
    return static_cast<int>(
        std::ranges::count(rows, std::optional<Verdict>{}, &LedgerRow::verdict));
}

int Ledger::disputed() const
{
    return static_cast<int>(std::ranges::count_if(rows, &LedgerRow::isDisputed));
}

std::vector<ChallengeId> Ledger::toBring() const
{
    std::vector<ChallengeId> ids;
    for (const auto& row : rows) {
        if (!row.here)
            ids.push_back(row.challenge.id);
    }
    return ids;
}

Ledger ledgerOf(const sqlite::Database& db, WorkshopId workshop)
{
    Ledger ledger{.editions = editionsOf(db, workshop)};
    for (auto& left : challengesLeftTo(db, workshop)) {
        ledger.rows.push_back({.challenge = std::move(left.challenge),
            .left = std::move(left.left),
            .here = std::move(left.here),
            .insights = std::vector<int>(ledger.editions.size()),
            .judgements = std::vector<std::optional<Judgement>>(ledger.editions.size()),
            .questions = std::vector<std::vector<std::string>>(ledger.editions.size())});
        readMemory(db, ledger.rows.back());
    }
    Rows rows;
    for (auto& row : ledger.rows)
        rows.emplace(row.challenge.id.value(), &row);
    countInsights(db, ledger.editions, rows);
    countInterviews(db, workshop, rows);
    readJudgements(db, ledger.editions, rows);
    readQuestions(db, ledger.editions, rows);
    readWalk(db, workshop, rows);
    readPromises(db, ledger, rows);
    return ledger;
}

void bringAndJudge(Edit& edit, const Judgement& judgement)
{
    bringInto(edit, judgement.challenge, judgement.workshop);
    judge(edit, judgement);
}

} // namespace charrette
