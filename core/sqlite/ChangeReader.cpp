// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/ChangeReader.h"

#include "core/base/Error.h"

#include <algorithm>
#include <bit>
#include <string_view>

namespace charrette::sqlite {

namespace {

constexpr std::size_t maxBytes = 256U * 1024 * 1024;

// The letters of the format: record types are SQLite's own operation codes.
constexpr unsigned char tableMark = 'T';
constexpr unsigned char deleteMark = 9;
constexpr unsigned char insertMark = 18;
constexpr unsigned char updateMark = 23;

enum class Tag : unsigned char { Undefined, Integer, Real, Text, Blob, Null };

[[noreturn]] void refuse(const char* why)
{
    throw Error{Problem::Damaged, std::string{"changeset: "} + why};
}

class Cursor {
public:
    explicit Cursor(std::span<const std::byte> bytes)
        : m_rest{bytes}
    {}

    bool atEnd() const { return m_rest.empty(); }

    unsigned char peek() const
    {
        if (m_rest.empty())
            refuse("cut short");
        return std::to_integer<unsigned char>(m_rest.front());
    }

    unsigned char byte() { return std::to_integer<unsigned char>(take(1).front()); }

    std::span<const std::byte> take(std::size_t count)
    {
        if (count > m_rest.size())
            refuse("cut short");
        const auto taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }

    std::uint64_t bigEndian()
    {
        std::uint64_t value = 0;
        for (const auto part : take(8))
            value = value << 8U | std::to_integer<std::uint64_t>(part);
        return value;
    }

    /// SQLite's variable-length integer, in as few bytes as it takes; here never more than five.
    std::size_t length()
    {
        std::size_t value = 0;
        for (int i = 0; i < 5; ++i) {
            const auto part = byte();
            if (i == 0 && part == 0x80U)
                break;
            value = value << 7U | (part & 0x7FU);
            if ((part & 0x80U) == 0)
                return value;
        }
        refuse("length out of range");
    }

    std::string_view zeroEnded()
    {
        const auto end = std::ranges::find(m_rest, std::byte{0});
        if (end == m_rest.end())
            refuse("name without an end");
        const auto bytes = take(static_cast<std::size_t>(end - m_rest.begin()));
        take(1);
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }

private:
    std::span<const std::byte> m_rest;
};

void checkType(const ColumnShape& column, Tag tag)
{
    using Type = ColumnShape::Type;
    const bool fits = tag == Tag::Null ? !column.isRequired
        : tag == Tag::Integer          ? column.type == Type::Integer
        : tag == Tag::Real             ? column.type == Type::Real
        : tag == Tag::Text             ? column.type == Type::Text
                                       : column.type == Type::Blob;
    if (!fits)
        refuse("a value of the wrong type");
}

std::optional<Value> readValue(Cursor& cursor, const ColumnShape& column)
{
    const auto raw = cursor.byte();
    if (raw > static_cast<unsigned char>(Tag::Null))
        refuse("unknown type of value");
    const auto tag = static_cast<Tag>(raw);
    if (tag == Tag::Undefined)
        return {};
    checkType(column, tag);
    switch (tag) {
    case Tag::Integer:
        return Value{static_cast<std::int64_t>(cursor.bigEndian())};
    case Tag::Real:
        return Value{std::bit_cast<double>(cursor.bigEndian())};
    case Tag::Text: {
        const auto bytes = cursor.take(cursor.length());
        return Value{std::string{reinterpret_cast<const char*>(bytes.data()), bytes.size()}};
    }
    case Tag::Blob: {
        const auto bytes = cursor.take(cursor.length());
        return Value{std::vector<std::byte>{bytes.begin(), bytes.end()}};
    }
    case Tag::Null:
    case Tag::Undefined:
        break;
    }
    return Value{};
}

std::vector<std::optional<Value>> readRecord(Cursor& cursor, const TableShape& table)
{
    std::vector<std::optional<Value>> values;
    values.reserve(table.columns.size());
    for (const auto& column : table.columns)
        values.push_back(readValue(cursor, column));
    return values;
}

void requireWhole(const std::vector<std::optional<Value>>& values)
{
    if (!std::ranges::all_of(values, [](const auto& value) { return value.has_value(); }))
        refuse("a row with missing columns");
}

/// An edit gives its keys before, never after, and each other column on both sides or neither.
void requireEdit(const RowEdit& edit)
{
    bool changes = false;
    for (std::size_t i = 0; i < edit.before.size(); ++i) {
        const bool isKey = edit.table->columns[i].isKey;
        if (edit.before[i].has_value() != (isKey || edit.after[i].has_value())
            || (isKey && edit.after[i]))
            refuse("an edit with columns that do not match");
        changes = changes || edit.after[i];
    }
    if (!changes)
        refuse("an edit of nothing");
}

RowEdit readRow(Cursor& cursor, const TableShape& table)
{
    const auto mark = cursor.byte();
    if (cursor.byte() > 1)
        refuse("unknown flag");
    RowEdit edit{&table, RowEdit::Kind::Edited, {}, {}};
    switch (mark) {
    case insertMark:
        edit.kind = RowEdit::Kind::Added;
        edit.after = readRecord(cursor, table);
        requireWhole(edit.after);
        break;
    case deleteMark:
        edit.kind = RowEdit::Kind::Removed;
        edit.before = readRecord(cursor, table);
        requireWhole(edit.before);
        break;
    case updateMark:
        edit.before = readRecord(cursor, table);
        edit.after = readRecord(cursor, table);
        requireEdit(edit);
        break;
    default:
        refuse("unknown kind of change");
    }
    return edit;
}

/// SQLite numbers the columns of the key; any other column has 0. Where the library finds another
/// number it passes over the whole table without a word.
void checkKeys(std::span<const std::byte> flags, const TableShape& table)
{
    for (std::size_t i = 0; i < flags.size(); ++i) {
        if (std::to_integer<int>(flags[i]) != table.columns[i].keyPlace)
            refuse("other key columns");
    }
}

const TableShape& readTable(Cursor& cursor, const Shape& shape)
{
    if (cursor.byte() != tableMark)
        refuse("no table where one must begin");
    const auto columns = cursor.length();
    const auto flags = cursor.take(columns);
    const auto* table = shape.find(cursor.zeroEnded());
    if (!table || table->columns.size() != columns)
        refuse("a table that is not recorded");
    checkKeys(flags, *table);
    return *table;
}

} // namespace

std::vector<std::int64_t> RowEdit::key() const
{
    const auto& values = kind == Kind::Added ? after : before;
    std::vector<std::int64_t> key;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (table->columns[i].isKey)
            key.push_back(std::get<std::int64_t>(*values[i]));
    }
    return key;
}

std::vector<RowEdit> readChanges(std::span<const std::byte> bytes, const Shape& shape)
{
    if (bytes.size() > maxBytes)
        refuse("too large");
    Cursor cursor{bytes};
    std::vector<RowEdit> edits;
    std::vector<const TableShape*> seen;
    while (!cursor.atEnd()) {
        const auto& table = readTable(cursor, shape);
        if (std::ranges::find(seen, &table) != seen.end())
            refuse("a table twice");
        seen.push_back(&table);
        if (cursor.atEnd() || cursor.peek() == tableMark)
            refuse("a table without rows");
        while (!cursor.atEnd() && cursor.peek() != tableMark)
            edits.push_back(readRow(cursor, table));
    }
    return edits;
}

} // namespace charrette::sqlite
