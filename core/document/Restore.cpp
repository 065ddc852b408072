// SPDX-License-Identifier: GPL-3.0-or-later
// A document is made what it was by changing those rows that differ, so that the change is as small
// as it can be, and is taken back like any other.
#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/document/EarlierVersions.h"
#include "core/document/Rows.h"
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

Rows rowsOf(const sqlite::Database& db, const sqlite::TableShape& table)
{
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

void put(Edit& edit, const std::string& sql, const Values& values)
{
    edit.runBound(sql, [&](sqlite::Statement& statement) { rows::bind(statement, values); });
}

/// Rows that were there and are not, and rows that were otherwise.
void bringBack(Edit& edit, const sqlite::TableShape& table, const Rows& then, const Rows& now)
{
    const auto insert = rows::insertSql(table);
    const auto update = "UPDATE " + table.name + " " + setSql(table);
    for (const auto& [key, values] : then) {
        const auto found = now.find(key);
        if (found == now.end())
            put(edit, insert, values);
        else if (found->second != values)
            put(edit, update, values);
    }
}

void takeAway(Edit& edit, const sqlite::TableShape& table, const Rows& then, const Rows& now)
{
    const auto sql = "DELETE FROM " + table.name + " WHERE " + rows::keySql(table);
    for (const auto& [key, values] : now) {
        if (!then.contains(key))
            put(edit, sql, Values(key.begin(), key.end()));
    }
}

/// Pictures are never edited, and stay when nothing shows them any more.
void bringBackPictures(Edit& edit, const sqlite::Database& then)
{
    const auto hash = [](const sqlite::Row& row) { return row.blob(0); };
    const auto copy = [&](const sqlite::Row& row) {
        edit.run("INSERT INTO picture (sha256, format, content) VALUES (?1, ?2, ?3)", row.blob(0),
            row.text(1), row.blob(2));
        return 0;
    };
    for (const auto& sha : then.select(hash, "SELECT sha256 FROM picture")) {
        if (edit.db().value<int>("SELECT count(*) FROM picture WHERE sha256 = ?1", sha) == 0)
            then.first(copy, "SELECT sha256, format, content FROM picture WHERE sha256 = ?1", sha);
    }
}

void makeLike(Edit& edit, const sqlite::Shape& shape, const sqlite::Database& then)
{
    // Links are looked at when all rows are in place.
    edit.run("PRAGMA defer_foreign_keys = ON");
    bringBackPictures(edit, then);
    // Dates are part of the link between two workshops, and would be followed on their way.
    edit.run("UPDATE workshop SET follows = NULL, follows_starts = NULL");
    std::vector<std::pair<Rows, Rows>> all;
    for (const auto& table : shape.tables())
        all.emplace_back(rowsOf(then, table), rowsOf(edit.db(), table));
    for (std::size_t i = 0; i < all.size(); ++i)
        bringBack(edit, shape.tables()[i], all[i].first, all[i].second);
    // No row that stays names one that goes, so nothing else goes with it.
    for (std::size_t i = 0; i < all.size(); ++i)
        takeAway(edit, shape.tables()[i], all[i].first, all[i].second);
    const auto name = [](const sqlite::Row& row) { return row.text(0); };
    if (const auto table = edit.db().first(name, "PRAGMA foreign_key_check"))
        throw Error{Problem::Damaged, "the earlier version has a dangling link in " + *table};
}

} // namespace

void restore(
    Edit& edit, const Document& document, const fs::path& copy, const Surroundings& surroundings)
{
    // Opened like any document, it is brought up to date where it is of an older format.
    const ScratchFolder folder;
    auto around = surroundings;
    around.earlierVersions = folder.path();
    const auto then = Document::open(folder.bring(copy, "copy.charrette"), std::move(around));
    makeLike(edit, document.shape(), then->db());
}

} // namespace charrette
