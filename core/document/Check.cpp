// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Check.h"

#include "core/base/Date.h"
#include "core/base/Error.h"
#include "core/document/History.h"
#include "core/document/Migrations.h"
#include "core/document/Tables.h"
#include "core/media/Attachment.h"
#include "core/sqlite/Database.h"

#include <sodium.h>

namespace charrette {

namespace {

using Problems = std::vector<std::string>;

std::string firstText(const sqlite::Row& row)
{
    return row.text(0);
}

int rowsOf(const sqlite::Database& db, const std::string& table)
{
    return db.value<int>("SELECT count(*) FROM " + table);
}

int checkPages(const sqlite::Database& db, Problems& problems)
{
    for (auto& line : db.select(firstText, "PRAGMA integrity_check(20)")) {
        if (line != "ok")
            problems.push_back(std::move(line));
    }
    return db.value<int>("PRAGMA page_count");
}

int checkFormat(const sqlite::Database& db, Problems&)
{
    requireOwnSchema(db, allMigrations(), db.value<int>("PRAGMA user_version"));
    return db.value<int>("SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
}

int checkLinks(const sqlite::Database& db, Problems& problems)
{
    const auto read = [](const sqlite::Row& row) {
        return row.text(0) + " row leads to no " + row.text(2);
    };
    problems = db.select(read, "PRAGMA foreign_key_check");
    for (auto& line : db.select(firstText, R"sql(
        SELECT 'gap ' || c.gap || ' is closed by an action of another workshop'
        FROM closing c JOIN case_point p ON p.id = c.gap JOIN action a ON a.id = c.action
        WHERE p.workshop <> a.workshop
    )sql"))
        problems.push_back(std::move(line));
    int rows = 0;
    for (const std::string table : table::recorded)
        rows += rowsOf(db, table);
    return rows;
}

int checkEvidence(const sqlite::Database& db, Problems& problems)
{
    constexpr auto sql = R"sql(
        SELECT 'evidence of insight ' || e.insight || ' is of another workshop'
        FROM evidence e LEFT JOIN insight i ON i.id = e.insight LEFT JOIN note n ON n.id = e.note
        WHERE i.workshop IS NOT e.workshop OR n.workshop IS NOT e.workshop
    )sql";
    problems = db.select(firstText, sql);
    return rowsOf(db, table::evidence);
}

int checkOrder(const sqlite::Database& db, Problems& problems)
{
    constexpr auto sql = R"sql(
        WITH RECURSIVE after (action, earlier) AS (
            SELECT action, earlier FROM dependency
            UNION
            SELECT a.action, d.earlier FROM after a JOIN dependency d ON d.action = a.earlier)
        SELECT 'action ' || action || ' comes after itself' FROM after WHERE action = earlier
        UNION ALL
        SELECT 'action ' || d.action || ' comes after one of another workshop'
        FROM dependency d JOIN action a ON a.id = d.action JOIN action e ON e.id = d.earlier
        WHERE a.workshop <> e.workshop
    )sql";
    problems = db.select(firstText, sql);
    return rowsOf(db, table::action);
}

sqlite::Bytes sha256(const sqlite::Bytes& content)
{
    sqlite::Bytes hash(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
        reinterpret_cast<const unsigned char*>(content.data()), content.size());
    return hash;
}

int checkPictures(const sqlite::Database& db, Problems& problems)
{
    problems = db.select(firstText, R"sql(
        SELECT 'attachment ' || id || ' has no picture' FROM attachment
        WHERE picture NOT IN (SELECT sha256 FROM picture)
        UNION ALL
        SELECT 'the logo of the reports has no picture' FROM report_style
        WHERE logo IS NOT NULL AND logo NOT IN (SELECT sha256 FROM picture)
    )sql");
    for (const auto word : words<Bearer>) {
        const std::string bearer{word};
        const auto orphans = db.select(firstText,
            "SELECT 'attachment ' || id || ' belongs to no " + bearer
                + "' FROM attachment WHERE kind = ?1 AND item NOT IN (SELECT id FROM " + bearer
                + ")",
            bearer);
        problems.insert(problems.end(), orphans.begin(), orphans.end());
    }
    const auto isChanged = [](const sqlite::Row& row) {
        return row.blob(0) != sha256(row.blob(1));
    };
    for (const bool changed : db.select(isChanged, "SELECT sha256, content FROM picture")) {
        if (changed)
            problems.emplace_back("a picture is not the one that was stored");
    }
    return rowsOf(db, "picture");
}

void checkDays(const sqlite::Database& db, const std::string& table, const std::string& column,
    Problems& problems, int& count)
{
    const auto sql = "SELECT " + column + " FROM " + table + " WHERE " + column + " IS NOT NULL";
    for (const auto& text : db.select(firstText, sql)) {
        ++count;
        if (!Date::from(text))
            problems.push_back("no such day in " + table + ": " + text);
    }
}

/// Nothing was made before 1970, and nothing is made after 2200 yet.
void checkMoments(const sqlite::Database& db, const std::string& table, const std::string& column,
    Problems& problems, int& count)
{
    const auto since = "SELECT count(*) FROM " + table + " WHERE " + column;
    count += db.value<int>(since + " IS NOT NULL");
    const auto odd = db.value<int>(since + " NOT BETWEEN 0 AND 7258118400000");
    if (odd > 0)
        problems.push_back("a moment that cannot be in " + table + "." + column);
}

int checkDates(const sqlite::Database& db, Problems& problems)
{
    int count = 0;
    checkDays(db, table::workshop, "starts", problems, count);
    checkDays(db, table::day, "date", problems, count);
    checkDays(db, table::action, "due", problems, count);
    checkMoments(db, table::interview, "held", problems, count);
    checkMoments(db, table::interview, "withdrawn", problems, count);
    for (const std::string table : {table::note, table::insight, table::idea, table::vote})
        checkMoments(db, table, "made", problems, count);
    const auto early = db.value<int>(
        "SELECT count(*) FROM day d JOIN workshop w ON w.id = d.workshop WHERE d.date < w.starts");
    if (early > 0)
        problems.emplace_back("a day lies before its workshop starts");
    return count;
}

int checkHistory(const sqlite::Database& db, Problems& problems)
{
    if (const auto broken = firstBrokenChange(db))
        problems.push_back("change " + std::to_string(*broken) + " is not the one that was made");
    return rowsOf(db, "change");
}

CheckLine carriedOut(
    Checked what, const sqlite::Database& db, int (*work)(const sqlite::Database&, Problems&))
{
    CheckLine line{.what = what};
    try {
        line.count = work(db, line.problems);
    } catch (const Error& error) {
        line.problems.emplace_back(error.what());
    }
    return line;
}

} // namespace

std::vector<CheckLine> check(const sqlite::Database& db)
{
    return {
        carriedOut(Checked::Pages, db, &checkPages),
        carriedOut(Checked::Format, db, &checkFormat),
        carriedOut(Checked::Links, db, &checkLinks),
        carriedOut(Checked::Evidence, db, &checkEvidence),
        carriedOut(Checked::Order, db, &checkOrder),
        carriedOut(Checked::Pictures, db, &checkPictures),
        carriedOut(Checked::Dates, db, &checkDates),
        carriedOut(Checked::History, db, &checkHistory),
    };
}

} // namespace charrette
