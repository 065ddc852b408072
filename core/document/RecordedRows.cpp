// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/RecordedRows.h"

#include "core/base/Error.h"
#include "core/document/History.h"
#include "core/document/OpenFile.h"
#include "core/document/Tables.h"

#include <algorithm>

namespace charrette {

namespace {

void follow(RecordedRows& record, const sqlite::RowEdit& row)
{
    auto& known = record.tables[row.table->name];
    const auto key = row.key();
    if (row.kind == sqlite::RowEdit::Kind::Removed) {
        known[key].reset();
        return;
    }
    auto& now = known[key];
    if (!now)
        now.emplace();
    auto& values = *now;
    values.resize(row.table->columns.size());
    for (std::size_t i = 0; i < row.after.size(); ++i) {
        if (row.after[i])
            values[i] = row.after[i];
    }
    for (std::size_t i = 0, part = 0; i < values.size(); ++i) {
        if (row.table->columns[i].isKey)
            values[i] = key[part++];
    }
}

/// Undo reaches no further, and what is older may be of another shape.
std::int64_t firstWithinReach(const sqlite::Database& db, int oldestFormat)
{
    return db.value<std::int64_t>("SELECT max(coalesce(max(id), 0) - ?1, coalesce("
                                  "(SELECT max(id) FROM change WHERE format < ?2), 0)) + 1 "
                                  "FROM change",
        History::reach, oldestFormat);
}

int firstFormat(const sqlite::Database& db)
{
    return db.value<int>("SELECT coalesce((SELECT format FROM change WHERE id = 1), 0)");
}

/// In the table itself: an index may be older or newer than that.
std::int64_t rowsIn(const sqlite::Database& db, const sqlite::TableShape& table)
{
    return db.value<std::int64_t>("SELECT count(*) FROM " + table.name + " NOT INDEXED");
}

std::int64_t presentIn(const TableRecord& known)
{
    return std::ranges::count_if(known, [](const auto& one) { return one.second.has_value(); });
}

bool isAsRecorded(
    const sqlite::Database& db, const sqlite::TableShape& table, const TableRecord& known)
{
    const auto sql = rows::selectSql(table) + "WHERE " + rows::keySql(table);
    const auto read = [&](const sqlite::Row& row) { return rows::valuesOf(row, table); };
    return std::ranges::all_of(known, [&](const auto& one) {
        const auto& [key, values] = one;
        const auto found = db.firstBound(read, sql, [&](sqlite::Statement& statement) {
            rows::bind(statement, rows::Values(key.begin(), key.end()));
        });
        return found.has_value() == values.has_value() && (!found || !isOtherwise(*found, *values));
    });
}

} // namespace

rows::Values valuesOf(const KnownValues& known)
{
    rows::Values values;
    for (const auto& value : known)
        values.push_back(value.value_or(sqlite::Value{}));
    return values;
}

bool isOtherwise(const rows::Values& values, const KnownValues& known)
{
    for (std::size_t i = 0; i < values.size() && i < known.size(); ++i) {
        if (known[i] && *known[i] != values[i])
            return true;
    }
    return false;
}

RecordedRows recordedRows(const sqlite::Database& db, const sqlite::Shape& shape, std::int64_t from,
    int format, const IsGivenUp& isGivenUp)
{
    RecordedRows record;
    std::int64_t last = 0;
    std::optional<Hash> expected;
    try {
        last = lastChange(db).id;
        record.isFromTheStart = from == 1 && firstFormat(db) == format;
    } catch (const Error&) {
        record.isWhole = false;
    }
    for (std::int64_t id = from; id <= last; ++id) {
        requireWanted(isGivenUp);
        try {
            const auto change = readChange(db, id);
            record.isWhole = record.isWhole && (!expected || change.previous == *expected);
            expected = change.hash;
            for (const auto& row : sqlite::readChanges(change.content, shape))
                follow(record, row);
        } catch (const Error&) {
            record.isWhole = false;
        }
    }
    return record;
}

bool areRowsAsRecorded(const sqlite::Database& db, const sqlite::Shape& shape, int oldest,
    int newest, const IsGivenUp& isGivenUp)
{
    const auto from = firstWithinReach(db, oldest);
    const auto record = recordedRows(db, shape, from, newest, isGivenUp);
    if (!record.isWhole)
        return true; // Nobody knows; what is damaged in it is told by others.
    if (!areIndexesRight(db))
        return false; // The rows may be found or not, depending on who looks for them.
    return std::ranges::all_of(shape.tables(), [&](const sqlite::TableShape& table) {
        requireWanted(isGivenUp);
        const auto found = record.tables.find(table.name);
        static const TableRecord nothing;
        const auto& known = found == record.tables.end() ? nothing : found->second;
        return isAsRecorded(db, table, known)
            && (!record.isFromTheStart || presentIn(known) == rowsIn(db, table));
    });
}

std::vector<const char*> recordedTablesIn(const sqlite::Database& db)
{
    std::vector<const char*> tables;
    for (const auto* table : table::recorded) {
        if (db.value<int>("SELECT count(*) FROM sqlite_schema WHERE name = ?1", table) > 0)
            tables.push_back(table);
    }
    return tables;
}

bool isAsItsVersionLeftIt(
    const sqlite::Database& db, std::span<const Migration> steps, const IsGivenUp& isGivenUp)
{
    const auto version = db.value<int>("PRAGMA user_version");
    const auto isLater = [&](const Migration& step) { return step.version > version; };
    const auto own =
        steps.first(static_cast<std::size_t>(std::ranges::find_if(steps, isLater) - steps.begin()));
    const auto oldest = oldestUndoableFormat(own);
    return History{db, oldest}.isIntact()
        && areRowsAsRecorded(
            db, sqlite::Shape{db, recordedTablesIn(db)}, oldest, version, isGivenUp);
}

} // namespace charrette
