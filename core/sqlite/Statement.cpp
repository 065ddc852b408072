// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Statement.h"

#include <sqlite3.h>

#include <cctype>
#include <utility>

namespace charrette::sqlite {

namespace {

Problem problemFor(int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return Problem::Moved;
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return Problem::NotCharrette;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return Problem::ReadOnly;
    case SQLITE_FULL:
        return Problem::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Problem::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_INTERRUPT:
        return Problem::Damaged;
    case SQLITE_IOERR:
    case SQLITE_NOMEM: // The document is well, and may be opened again when there is memory.
        return Problem::Unreadable;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return Problem::Refused;
    default:
        return Problem::Bug;
    }
}

bool blank(const char* sql)
{
    while (std::isspace(static_cast<unsigned char>(*sql)) != 0)
        ++sql;
    return *sql == '\0';
}

} // namespace

void fail(sqlite3* db, std::string_view doing)
{
    throw Error{problemFor(sqlite3_extended_errcode(db)),
        std::string{sqlite3_errmsg(db)} + " while: " + std::string{doing}};
}

Error errorOf(int code, std::string_view doing)
{
    return {problemFor(code), std::string{sqlite3_errstr(code)} + " while: " + std::string{doing}};
}

void fail(int code, std::string_view doing)
{
    throw errorOf(code, doing);
}

std::int64_t Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string Row::text(int column) const
{
    const auto* bytes = sqlite3_column_text(m_statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string{reinterpret_cast<const char*>(bytes), size} : std::string{};
}

Bytes Row::blob(int column) const
{
    const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? Bytes{bytes, bytes + size} : Bytes{};
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Statement::Statement(sqlite3* db, std::string_view sql)
{
    const char* tail = nullptr;
    const std::string text{sql};
    if (sqlite3_prepare_v3(db, text.c_str(), static_cast<int>(text.size()),
            SQLITE_PREPARE_PERSISTENT, &m_statement, &tail)
        != SQLITE_OK)
        fail(db, sql);
    if (!m_statement || !blank(tail)) {
        sqlite3_finalize(m_statement);
        throw Error{Problem::Bug, "not one statement: " + text};
    }
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_statement{std::exchange(other.m_statement, nullptr)}
{}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

void Statement::bind(int index, std::int64_t value)
{
    if (sqlite3_bind_int64(m_statement, index, value) != SQLITE_OK)
        fail(sqlite3_db_handle(m_statement), "bind");
}

void Statement::bind(int index, double value)
{
    if (sqlite3_bind_double(m_statement, index, value) != SQLITE_OK)
        fail(sqlite3_db_handle(m_statement), "bind");
}

void Statement::bind(int index, std::string_view value)
{
    // A null pointer would bind NULL; an empty string is still text.
    const char* data = value.data() ? value.data() : "";
    if (sqlite3_bind_text64(m_statement, index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8)
        != SQLITE_OK)
        fail(sqlite3_db_handle(m_statement), "bind");
}

void Statement::bind(int index, std::span<const std::byte> value)
{
    const void* data = value.empty() ? static_cast<const void*>("") : value.data();
    if (sqlite3_bind_blob64(m_statement, index, data, value.size(), SQLITE_TRANSIENT) != SQLITE_OK)
        fail(sqlite3_db_handle(m_statement), "bind");
}

void Statement::bindNull(int index)
{
    if (sqlite3_bind_null(m_statement, index) != SQLITE_OK)
        fail(sqlite3_db_handle(m_statement), "bind");
}

bool Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        fail(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
    }
}

bool Statement::onlyReads() const noexcept
{
    return sqlite3_stmt_readonly(m_statement) != 0;
}

void Statement::reset() noexcept
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

} // namespace charrette::sqlite
