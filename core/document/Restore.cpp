// SPDX-License-Identifier: GPL-3.0-or-later
// A document is made what it was by changing those rows that differ, so that the change is as small
// as it can be, and is taken back like any other.
#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/document/EarlierVersions.h"
#include "core/document/OpenFile.h"
#include "core/document/ScratchFolder.h"

namespace charrette {

namespace fs = std::filesystem;

namespace {

using rows::Rows;
using rows::Values;

/// "SET a = ?3, b = ?4 WHERE id = ?1", numbered by the places of the columns.
std::string setSql(const sqlite::TableShape& table)
{
    std::string sets;
    std::string where;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto term = table.columns[i].name + " = ?" + std::to_string(i + 1);
        if (table.columns[i].isKey)
            where += (where.empty() ? "" : " AND ") + term;
        else
            sets += (sets.empty() ? "" : ", ") + term;
    }
    return "SET " + sets + " WHERE " + where;
}

Rows rowsOf(const sqlite::Database& db, const sqlite::TableShape& table, const IsGivenUp& isGivenUp)
{
    requireWanted(isGivenUp);
    Rows all;
    const auto read = [&](const sqlite::Row& row) {
        auto values = rows::valuesOf(row, table);
        auto key = rows::keyOf(values, table);
        all.emplace(std::move(key), std::move(values));
        return 0;
    };
    db.select(read, rows::selectSql(table));
    return all;
}

/// Finds out which rows differ.
class Comparison {
public:
    Comparison(const sqlite::Database& then, const sqlite::Database& now,
        const sqlite::Shape& shape, const IsGivenUp& isGivenUp)
    {
        for (const auto& table : shape.tables())
            m_tables.push_back(
                {table, rowsOf(then, table, isGivenUp), rowsOf(now, table, isGivenUp)});
        for (auto& table : m_tables) {
            if (table.shape.name == table::workshop)
                unlink(table.now, table.shape);
            bringBack(table);
        }
        // No row that stays names one that goes, so nothing else goes with it.
        for (const auto& table : m_tables)
            takeAway(table);
    }

    std::vector<Restoring::Step> take() { return std::move(m_steps); }

private:
    struct Table {
        const sqlite::TableShape& shape;
        Rows then;
        Rows now;
    };

    /// As they are when the steps are taken: see carryOut.
    static void unlink(Rows& workshops, const sqlite::TableShape& shape)
    {
        for (std::size_t i = 0; i < shape.columns.size(); ++i) {
            const auto& name = shape.columns[i].name;
            if (name != "follows" && name != "follows_starts")
                continue;
            for (auto& [key, values] : workshops)
                values[i] = {};
        }
    }

    /// Rows that were there and are not, and rows that were otherwise.
    void bringBack(const Table& table)
    {
        const auto insert = rows::insertSql(table.shape);
        const auto update = "UPDATE " + table.shape.name + " " + setSql(table.shape);
        for (const auto& [key, values] : table.then) {
            const auto found = table.now.find(key);
            if (found == table.now.end())
                m_steps.push_back({insert, values});
            else if (found->second != values)
                m_steps.push_back({update, values});
        }
    }

    void takeAway(const Table& table)
    {
        const auto sql = "DELETE FROM " + table.shape.name + " WHERE " + rows::keySql(table.shape);
        for (const auto& [key, values] : table.now) {
            if (!table.then.contains(key))
                m_steps.push_back({sql, Values(key.begin(), key.end())});
        }
    }

    std::vector<Table> m_tables;
    std::vector<Restoring::Step> m_steps;
};

/// Pictures are never edited, and stay when nothing shows them any more.
std::vector<Restoring::Step> missingPictures(
    const sqlite::Database& then, const sqlite::Database& now)
{
    const std::string insert = "INSERT INTO picture (sha256, format, content) VALUES (?1, ?2, ?3)";
    const auto hash = [](const sqlite::Row& row) { return row.blob(0); };
    const auto read = [&](const sqlite::Row& row) {
        return Restoring::Step{insert, {row.blob(0), row.text(1), row.blob(2)}};
    };
    std::vector<Restoring::Step> steps;
    for (const auto& sha : then.select(hash, "SELECT sha256 FROM picture")) {
        if (now.value<int>("SELECT count(*) FROM picture WHERE sha256 = ?1", sha) > 0)
            continue;
        if (auto step = then.first(
                read, "SELECT sha256, format, content FROM picture WHERE sha256 = ?1", sha))
            steps.push_back(*std::move(step));
    }
    return steps;
}

Restoring between(const Document& then, const sqlite::Database& now, const IsGivenUp& isGivenUp)
{
    const auto name = [](const sqlite::Row& row) { return row.text(0); };
    if (const auto table = then.db().first(name, "PRAGMA foreign_key_check"))
        throw Error{Problem::Damaged, "the earlier version has a dangling link in " + *table};
    requireWanted(isGivenUp);
    Restoring found{.from = lastChange(now), .pictures = missingPictures(then.db(), now)};
    found.rows = Comparison{then.db(), now, then.shape(), isGivenUp}.take();
    return found;
}

void carryOut(Edit& edit, const Restoring& restoring)
{
    // Links are looked at when all rows are in place.
    edit.run("PRAGMA defer_foreign_keys = ON");
    // Dates are part of the link between two workshops, and would be followed on their way.
    edit.run("UPDATE workshop SET follows = NULL, follows_starts = NULL");
    for (const auto* steps : {&restoring.pictures, &restoring.rows}) {
        for (const auto& step : *steps)
            edit.runBound(step.sql,
                [&](sqlite::Statement& statement) { rows::bind(statement, step.values); });
    }
}

/// Opened like any document, it is brought up to date where it is of an older format.
class OpenedCopy {
public:
    OpenedCopy(const fs::path& copy, Surroundings surroundings)
    {
        surroundings.earlierVersions = m_folder.path();
        m_document =
            Document::open(m_folder.bring(copy, "copy.charrette"), std::move(surroundings));
    }

    const Document& operator*() const { return *m_document; }

private:
    ScratchFolder m_folder;
    std::unique_ptr<Document> m_document;
};

} // namespace

Restoring howToRestore(
    const fs::path& document, const fs::path& copy, const Surroundings& surroundings)
{
    const OpenedCopy then{copy, surroundings};
    const auto now = openChecked(document, sqlite::Open::ReadOnly, surroundings);
    return between(*then, *now, surroundings.isGivenUp);
}

bool restore(Edit& edit, const Restoring& restoring)
{
    if (lastChange(edit.db()) != restoring.from)
        return false;
    carryOut(edit, restoring);
    return true;
}

void restore(Edit& edit, const fs::path& copy, const Surroundings& surroundings)
{
    carryOut(edit, between(*OpenedCopy{copy, surroundings}, edit.db(), {}));
}

} // namespace charrette
