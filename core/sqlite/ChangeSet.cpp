// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/ChangeSet.h"

#include "core/base/Error.h"
#include "core/sqlite/Database.h"

// The session API is declared only when these are defined; the library must be built with them too.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <algorithm>

namespace charrette::sqlite {

namespace {

Bytes adopt(void* data, int size)
{
    const auto owned = std::unique_ptr<void, decltype(&sqlite3_free)>{data, &sqlite3_free};
    const auto* bytes = static_cast<const std::byte*>(data);
    return {bytes, bytes + size};
}

void* raw(const Bytes& bytes)
{
    return const_cast<std::byte*>(bytes.data()); // The C API is not const-correct; it only reads.
}

int abortOnConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

std::string joined(const LinkShape& link)
{
    std::string condition;
    for (std::size_t i = 0; i < link.columns.size(); ++i) {
        condition += i == 0 ? "p." : " AND p.";
        condition += link.parentColumns[i] + " = c." + link.columns[i];
    }
    return condition;
}

/// Rows of `table` under the key ?1, ?2 whose link leads nowhere.
std::string danglingSql(const TableShape& table, const LinkShape& link, const std::string& where)
{
    auto sql = "SELECT 1 FROM " + table.name + " c WHERE " + where;
    for (const auto& column : link.columns)
        sql += " AND c." + column + " IS NOT NULL";
    return sql + " AND NOT EXISTS (SELECT 1 FROM " + link.parent + " p WHERE " + joined(link) + ")";
}

std::string keyCondition(const TableShape& table)
{
    std::string where;
    int number = 0;
    for (const auto& column : table.columns) {
        if (column.isKey)
            where += (where.empty() ? "c." : " AND c.") + column.name + " = ?"
                + std::to_string(++number);
    }
    return where;
}

bool anyRow(const Database& db, const std::string& sql, const std::vector<std::int64_t>& key)
{
    const auto read = [](const Row& row) { return row.integer(0); };
    switch (key.size()) {
    case 1:
        return db.first(read, sql, key[0]).has_value();
    case 2:
        return db.first(read, sql, key[0], key[1]).has_value();
    default:
        throw Error{Problem::Bug, "a key of more columns than any table has"};
    }
}

/// Rows of `child` that still name `parent` as it was before the edit, and so lead nowhere.
bool anyLeftBehind(
    const Database& db, const RowEdit& parent, const TableShape& child, const LinkShape& link)
{
    std::string where;
    std::vector<std::int64_t> values;
    for (std::size_t i = 0; i < link.columns.size(); ++i) {
        const auto column =
            std::ranges::find(parent.table->columns, link.parentColumns[i], &ColumnShape::name);
        const auto& before =
            parent.before[static_cast<std::size_t>(column - parent.table->columns.begin())];
        const auto* number = before ? std::get_if<std::int64_t>(&*before) : nullptr;
        if (!number)
            continue; // Unchanged, or a text: the numbers are enough to find the rows.
        values.push_back(*number);
        where += (where.empty() ? "c." : " AND c.") + link.columns[i] + " = ?"
            + std::to_string(values.size());
    }
    return anyRow(db, danglingSql(child, link, where), values);
}

bool changesAny(const RowEdit& row, const std::vector<std::string>& columns)
{
    for (std::size_t i = 0; i < row.after.size(); ++i) {
        if (row.after[i] && std::ranges::find(columns, row.table->columns[i].name) != columns.end())
            return true;
    }
    return false;
}

} // namespace

ChangeSet::ChangeSet(Bytes bytes, const Shape& shape)
    : m_bytes{std::move(bytes)}
    , m_rows{readChanges(m_bytes, shape)}
{}

ChangeSet ChangeSet::inverse(const Shape& shape) const
{
    int size = 0;
    void* data = nullptr;
    const int code =
        sqlite3changeset_invert(static_cast<int>(m_bytes.size()), raw(m_bytes), &size, &data);
    if (code != SQLITE_OK)
        fail(code, "invert a change");
    return {adopt(data, size), shape};
}

void ChangeSet::apply(Database& db, const Shape& shape) const
{
    const int code = sqlite3changeset_apply(db.handle(), static_cast<int>(m_bytes.size()),
        raw(m_bytes), nullptr, abortOnConflict, nullptr);
    if ((code & 0xff) == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        throw Error{Problem::Damaged, "the rows are not as this change left them"};
    if (code != SQLITE_OK)
        fail(code, "apply a change");
    requireLinks(db, shape);
}

void ChangeSet::requireLinks(const Database& db, const Shape& shape) const
{
    const auto refuse = [](const std::string& table) {
        throw Error{Problem::Damaged, "the change leaves a dangling link in " + table};
    };
    for (const auto& row : m_rows) {
        const auto key = row.key();
        for (const auto& link : row.table->links) {
            const bool relevant = row.kind == RowEdit::Kind::Added || changesAny(row, link.columns);
            if (relevant
                && anyRow(db, danglingSql(*row.table, link, keyCondition(*row.table)), key))
                refuse(row.table->name);
        }
        if (row.kind == RowEdit::Kind::Added)
            continue;
        for (const auto& child : shape.tables()) {
            for (const auto& link : child.links) {
                if (link.parent != row.table->name)
                    continue;
                const bool relevant =
                    row.kind == RowEdit::Kind::Removed || changesAny(row, link.parentColumns);
                if (relevant && anyLeftBehind(db, row, child, link))
                    refuse(child.name);
            }
        }
    }
}

ForeignKeysOff::ForeignKeysOff(Database& db)
    : m_db{db}
{
    if (db.inTransaction())
        throw Error{Problem::Bug, "foreign keys switched off inside a transaction"};
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}

ForeignKeysOff::~ForeignKeysOff()
{
    sqlite3_db_config(m_db.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

Recorder::Recorder(Database& db, const Shape& shape)
    : m_shape{shape}
{
    sqlite3_session* session = nullptr;
    // What goes wrong here is returned, and not kept with the connection.
    if (const int code = sqlite3session_create(db.handle(), "main", &session); code != SQLITE_OK)
        fail(code, "start recording");
    m_session.reset(session);
    // Most commands touch a table or two, so tables are attached when they are touched.
    const auto isRecorded = [](void* known, const char* table) {
        return static_cast<const Shape*>(known)->find(table) ? 1 : 0;
    };
    sqlite3session_table_filter(session, isRecorded, const_cast<Shape*>(&shape));
    if (const int code = sqlite3session_attach(session, nullptr); code != SQLITE_OK)
        fail(code, "record every table");
}

ChangeSet Recorder::take() const
{
    int size = 0;
    void* data = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &data);
    if (code != SQLITE_OK)
        fail(code, "record the change");
    return {adopt(data, size), m_shape};
}

void Recorder::Delete::operator()(sqlite3_session* session) const noexcept
{
    sqlite3session_delete(session);
}

} // namespace charrette::sqlite
