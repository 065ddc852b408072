// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Ledger.h"

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

void findBeginnings(
    const sqlite::Database& db, const std::vector<Edition>& editions, const Rows& rows)
{
    constexpr auto sql = "SELECT challenge FROM verdict WHERE workshop = ?1";
    for (auto i = editions.size(); i-- > 0;) {
        const auto read = [&](const sqlite::Row& row) {
            if (auto* entry = rowAt(rows, row.integer(0)))
                entry->since = i;
            return 0;
        };
        db.select(read, sql, editions[i].workshop);
    }
}

void readPromises(const sqlite::Database& db, Ledger& ledger, const Rows& rows)
{
    constexpr auto sql = R"sql(
        SELECT a.id, a.text, coalesce(p.name, ''), a.status, a.remark, a.challenge
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
                .remark = row.text(4)};
            if (isFollowed)
                ledger.promised.count(promise.status);
            auto* entry = rowAt(rows, row.integer(5));
            if (entry && entry->left.workshop == edition.workshop)
                entry->promises.push_back(std::move(promise));
            return 0;
        };
        db.select(read, sql, edition.workshop);
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
            .insights = std::vector<int>(ledger.editions.size())});
    }
    Rows rows;
    for (auto& row : ledger.rows)
        rows.emplace(row.challenge.id.value(), &row);
    countInsights(db, ledger.editions, rows);
    countInterviews(db, workshop, rows);
    findBeginnings(db, ledger.editions, rows);
    readPromises(db, ledger, rows);
    return ledger;
}

void bringAndJudge(Edit& edit, const Judgement& judgement)
{
    bringInto(edit, judgement.challenge, judgement.workshop);
    judge(edit, judgement);
}

} // namespace charrette
