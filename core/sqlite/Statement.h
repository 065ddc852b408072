// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/base/Words.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace charrette::sqlite {

using Bytes = std::vector<std::byte>;

/// One row under the cursor of a running query; valid only inside the reader it is passed to.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) noexcept
        : m_statement{statement}
    {}

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    Bytes blob(int column) const;
    bool isNull(int column) const;

    template <typename Entity>
    Id<Entity> id(int column) const
    {
        return Id<Entity>{integer(column)};
    }

    /// Any column type that Statement::bind takes, read back.
    template <typename T>
    T as(int column) const;

private:
    sqlite3_stmt* m_statement;
};

/// A prepared statement with its parameters. SQL of more than one statement is refused.
class Statement {
public:
    Statement(sqlite3* db, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    template <typename... Args>
    Statement& bindAll(const Args&... args)
    {
        [[maybe_unused]] int index = 0;
        (bind(++index, args), ...);
        return *this;
    }

    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    void bind(int index, std::string_view value);
    void bind(int index, std::span<const std::byte> value);
    void bindNull(int index);

    void bind(int index, int value) { bind(index, std::int64_t{value}); }
    void bind(int index, bool value) { bind(index, std::int64_t{value}); }
    void bind(int index, const std::string& value) { bind(index, std::string_view{value}); }
    void bind(int index, const char* value) { bind(index, std::string_view{value}); }
    void bind(int index, const Bytes& value) { bind(index, std::span<const std::byte>{value}); }
    void bind(int index, Date value) { bind(index, value.text()); }
    void bind(int index, Instant value) { bind(index, value.ms); }

    template <typename Entity>
    void bind(int index, Id<Entity> id)
    {
        bind(index, id.value());
    }

    template <typename Enum>
    requires std::is_enum_v<Enum>
    void bind(int index, Enum value) { bind(index, key(value)); }

    template <typename T>
    void bind(int index, const std::optional<T>& value)
    {
        if (value)
            bind(index, *value);
        else
            bindNull(index);
    }

    /// True while there is a row; false when the statement is done. Throws on anything else.
    bool step();
    /// Ready to be bound and run again.
    void reset() noexcept;
    /// It changes nothing in the file.
    bool onlyReads() const noexcept;

    Row row() const noexcept { return Row{m_statement}; }

private:
    sqlite3_stmt* m_statement = nullptr;
};

namespace detail {

template <typename T>
struct ReadAs;

template <typename T>
requires std::is_integral_v<T>
struct ReadAs<T> {
    static T from(const Row& row, int column) { return static_cast<T>(row.integer(column)); }
};

template <>
struct ReadAs<double> {
    static double from(const Row& row, int column) { return row.real(column); }
};

template <>
struct ReadAs<std::string> {
    static std::string from(const Row& row, int column) { return row.text(column); }
};

template <>
struct ReadAs<Bytes> {
    static Bytes from(const Row& row, int column) { return row.blob(column); }
};

template <>
struct ReadAs<Instant> {
    static Instant from(const Row& row, int column) { return {row.integer(column)}; }
};

template <>
struct ReadAs<Date> {
    static Date from(const Row& row, int column)
    {
        if (const auto date = Date::from(row.text(column)))
            return *date;
        throw Error{Problem::Damaged, "not a date: " + row.text(column)};
    }
};

template <typename Entity>
struct ReadAs<Id<Entity>> {
    static Id<Entity> from(const Row& row, int column) { return row.id<Entity>(column); }
};

template <typename Enum>
requires std::is_enum_v<Enum>
struct ReadAs<Enum> {
    static Enum from(const Row& row, int column) { return fromKey<Enum>(row.text(column)); }
};

template <typename T>
struct ReadAs<std::optional<T>> {
    static std::optional<T> from(const Row& row, int column)
    {
        return row.isNull(column) ? std::nullopt : std::optional<T>{row.as<T>(column)};
    }
};

} // namespace detail

template <typename T>
T Row::as(int column) const
{
    return detail::ReadAs<T>::from(*this, column);
}

/// Turns a failed SQLite call on this connection into an Error.
[[noreturn]] void fail(sqlite3* db, std::string_view doing);
/// The same where the call itself says what went wrong.
[[noreturn]] void fail(int code, std::string_view doing);
Error errorOf(int code, std::string_view doing);

} // namespace charrette::sqlite
