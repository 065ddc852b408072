// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Text.h"
#include "core/document/Edit.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

/// How a record and its row become each other. Included by the .cpp of a subject only, which gives
///
///     template <> struct TableOf<Idea> {
///         static constexpr auto name = "idea";
///         static constexpr std::tuple columns{plain("workshop", &Idea::workshop),
///             required("text", &Idea::text), line("detail", &Idea::detail)};
///         static constexpr auto scope = "workshop"; // the column within which rows are in order
///         static auto within(const Idea& idea) { return idea.workshop; } // its value
///     };
///
/// and writes its find, add, save and remove with the functions below. A table in `position` order
/// has that column besides those listed.
namespace charrette {

template <typename Record>
struct TableOf;

/// What happens to a text before it is stored.
enum class Cleaning { None, Line, Text };

template <typename Record, typename Field>
struct Column {
    using Type = Field;

    const char* name;
    Field Record::*field;
    Cleaning cleaning;
    bool isRequired;
};

template <typename Record, typename Field>
constexpr Column<Record, Field> plain(const char* name, Field Record::*field)
{
    return {name, field, Cleaning::None, false};
}

template <typename Record>
constexpr Column<Record, std::string> line(const char* name, std::string Record::*field)
{
    return {name, field, Cleaning::Line, false};
}

template <typename Record>
constexpr Column<Record, std::string> text(const char* name, std::string Record::*field)
{
    return {name, field, Cleaning::Text, false};
}

/// One line that may not be blank.
template <typename Record>
constexpr Column<Record, std::string> required(const char* name, std::string Record::*field)
{
    return {name, field, Cleaning::Line, true};
}

/// Several lines that may not be blank.
template <typename Record>
constexpr Column<Record, std::string> requiredText(const char* name, std::string Record::*field)
{
    return {name, field, Cleaning::Text, true};
}

namespace record {

template <typename Record>
concept Ordered = requires
{
    TableOf<Record>::scope;
};

template <typename Record, typename Field>
Field stored(const Record& record, const Column<Record, Field>& column)
{
    if constexpr (std::is_same_v<Field, std::string>) {
        const auto& raw = record.*column.field;
        auto clean = column.cleaning == Cleaning::Line ? cleanLine(raw)
            : column.cleaning == Cleaning::Text        ? cleanText(raw)
                                                       : raw;
        if (column.isRequired && clean.empty())
            throw Error{Problem::Refused, std::string{"blank "} + column.name};
        return clean;
    } else {
        return record.*column.field;
    }
}

template <typename Record>
std::string columnNames()
{
    std::string names = "id";
    std::apply([&](const auto&... column) { ((names += ", ", names += column.name), ...); },
        TableOf<Record>::columns);
    return names;
}

template <typename Record>
const std::string& selectSql()
{
    static const auto sql =
        "SELECT " + columnNames<Record>() + " FROM " + TableOf<Record>::name + " ";
    return sql;
}

/// Members are filled in the order of the columns, so that must be the order they are declared in.
template <typename Record, std::size_t... index>
Record fields(const sqlite::Row& row, std::index_sequence<index...>)
{
    using Columns = decltype(TableOf<Record>::columns);
    return Record{row.as<decltype(Record::id)>(0),
        row.as<typename std::tuple_element_t<index, Columns>::Type>(
            static_cast<int>(index) + 1)...};
}

template <typename Record>
bool isInOrder(const Record& record)
{
    const void* last = &record.id;
    bool ascending = true;
    std::apply(
        [&](const auto&... column) {
            ((ascending = ascending
                     && std::less<>{}(last, static_cast<const void*>(&(record.*column.field))),
                 last = &(record.*column.field)),
                ...);
        },
        TableOf<Record>::columns);
    return ascending;
}

template <typename Record>
Record read(const sqlite::Row& row)
{
    using Columns = decltype(TableOf<Record>::columns);
    auto record = fields<Record>(row, std::make_index_sequence<std::tuple_size_v<Columns>>{});
    static const bool inOrder = isInOrder(record);
    if (!inOrder)
        throw Error{Problem::Bug, std::string{"columns out of order: "} + TableOf<Record>::name};
    return record;
}

template <typename Record, typename RecordId>
std::optional<Record> find(const sqlite::Database& db, RecordId id)
{
    static const auto sql = selectSql<Record>() + "WHERE id = ?1";
    return db.first(read<Record>, sql, id);
}

/// Rows where `condition`, a constant such as "WHERE workshop = ?1 ORDER BY position, id".
template <typename Record, typename... Args>
std::vector<Record> list(const sqlite::Database& db, const char* condition, const Args&... args)
{
    return db.select(read<Record>, selectSql<Record>() + condition, args...);
}

/// Throws Error{Problem::Refused} for a blank required text or a link that the schema forbids.
template <typename Record>
auto add(Edit& edit, const Record& record)
{
    static const auto sql = [] {
        using Table = TableOf<Record>;
        auto names = columnNames<Record>();
        std::string values = "?1";
        for (std::size_t i = 0; i < std::tuple_size_v<decltype(Table::columns)>; ++i)
            values += ", ?" + std::to_string(i + 2);
        if constexpr (Ordered<Record>) {
            names += ", position";
            const auto last = std::to_string(std::tuple_size_v<decltype(Table::columns)> + 2);
            values += std::string{", (SELECT coalesce(max(position), 0) + 1 FROM "} + Table::name
                + " WHERE " + Table::scope + " = ?" + last + ")";
        }
        return std::string{"INSERT INTO "} + Table::name + " (" + names + ") VALUES (" + values
            + ")";
    }();
    std::apply(
        [&](const auto&... column) {
            if constexpr (Ordered<Record>)
                edit.run(
                    sql, record.id, stored(record, column)..., TableOf<Record>::within(record));
            else
                edit.run(sql, record.id, stored(record, column)...);
        },
        TableOf<Record>::columns);
    return record.id;
}

/// Writes the fields that are not as before. An untouched column costs nothing that way: writing it
/// again would take its row out of every index and put it back.
template <typename Record>
void save(Edit& edit, const Record& record)
{
    const auto fresh =
        std::apply([&](const auto&... column) { return std::tuple{stored(record, column)...}; },
            TableOf<Record>::columns);
    const auto old = find<Record>(edit.db(), record.id);
    if (!old)
        return;
    /// Runs `work` with the name and the new value of each field that changes.
    const auto forEachChanged = [&](auto work) {
        const auto look = [&]<std::size_t... index>(std::index_sequence<index...>)
        {
            const auto one = [&](const auto& column, const auto& value) {
                if ((*old).*column.field != value)
                    work(column.name, value);
            };
            (one(std::get<index>(TableOf<Record>::columns), std::get<index>(fresh)), ...);
        };
        look(std::make_index_sequence<std::tuple_size_v<decltype(fresh)>>{});
    };
    std::string sets;
    int number = 1;
    forEachChanged([&](const char* name, const auto&) {
        sets += (sets.empty() ? "" : ", ") + std::string{name} + " = ?" + std::to_string(++number);
    });
    if (sets.empty())
        return;
    const auto sql =
        std::string{"UPDATE "} + TableOf<Record>::name + " SET " + sets + " WHERE id = ?1";
    edit.runBound(sql, [&](sqlite::Statement& statement) {
        statement.bind(1, record.id);
        int place = 1;
        forEachChanged([&](const char*, const auto& value) { statement.bind(++place, value); });
    });
}

template <typename Record, typename RecordId>
void remove(Edit& edit, RecordId id)
{
    static const auto sql = std::string{"DELETE FROM "} + TableOf<Record>::name + " WHERE id = ?1";
    edit.run(sql, id);
}

/// Puts rows of one scope, in the order given, just before another of that scope, or last.
/// `before` is none of them. Nothing changes where they are there already.
template <typename Record, typename RecordId>
void moveBefore(Edit& edit, const std::vector<RecordId>& ids, std::optional<RecordId> before)
{
    using Table = TableOf<Record>;
    static const auto all = std::string{"SELECT id, position FROM "} + Table::name + " WHERE "
        + Table::scope + " = (SELECT " + Table::scope + " FROM " + Table::name
        + " WHERE id = ?1) ORDER BY position, id";
    static const auto place =
        std::string{"UPDATE "} + Table::name + " SET position = ?2 WHERE id = ?1";
    if (ids.empty())
        return;
    const auto current = edit.db().select(
        [](const sqlite::Row& row) {
            return std::pair{row.as<RecordId>(0), row.real(1)};
        },
        all, ids.front());
    const std::unordered_set<RecordId> moved{ids.begin(), ids.end()};
    auto others = current;
    std::erase_if(others, [&](const auto& other) { return moved.contains(other.first); });
    std::size_t next = 0;
    while (next < others.size() && !(before && others[next].first == *before))
        ++next;
    const auto isThere = [&](std::size_t i) { return current[next + i].first == ids[i]; };
    std::size_t there = 0;
    while (there < ids.size() && next + there < current.size() && isThere(there))
        ++there;
    if (there == ids.size())
        return;
    const auto count = static_cast<double>(ids.size());
    const double low = next == 0 ? 0.0 : others[next - 1].second;
    const double high = next == others.size() ? low + count + 1 : others[next].second;
    const double step = (high - low) / (count + 1);
    if (step > high * 1e-13) {
        double position = low;
        for (const auto id : ids)
            edit.run(place, id, position += step);
        return;
    }
    // No numbers are left between the two: number the whole scope anew.
    double position = 1;
    for (std::size_t i = 0; i <= others.size(); ++i) {
        if (i == next) {
            for (const auto id : ids)
                edit.run(place, id, position++);
        }
        if (i < others.size())
            edit.run(place, others[i].first, position++);
    }
}

/// Puts the row just before another of the same scope, or last. Nothing changes where it is there
/// already. Looks at its neighbours only, however many rows the scope has.
template <typename Record, typename RecordId>
void moveBefore(Edit& edit, RecordId id, std::optional<RecordId> before)
{
    using Table = TableOf<Record>;
    static const auto scope = std::string{Table::scope} + " = (SELECT " + Table::scope + " FROM "
        + Table::name + " WHERE id = ?1)";
    static const auto positionOf =
        std::string{"SELECT position FROM "} + Table::name + " WHERE id = ?2 AND " + scope;
    static const auto neighbour = std::string{"SELECT id, position FROM "} + Table::name + " WHERE "
        + scope + " AND (position, id) < (?2, ?3) ORDER BY position DESC, id DESC LIMIT 1";
    static const auto place =
        std::string{"UPDATE "} + Table::name + " SET position = ?2 WHERE id = ?1";
    const auto number = [](const sqlite::Row& row) { return row.real(0); };
    const auto next = before ? edit.db().first(number, positionOf, id, *before) : std::nullopt;
    const auto previous = edit.db().first(
        [](const sqlite::Row& row) {
            return std::pair{row.as<RecordId>(0), row.real(1)};
        },
        neighbour, id, next.value_or(std::numeric_limits<double>::infinity()), next ? *before : id);
    if (before == id || (previous && previous->first == id))
        return;
    const double low = previous ? previous->second : 0.0;
    const double high = next.value_or(low + 2.0);
    const double middle = low + (high - low) / 2;
    if (low < middle && middle < high)
        edit.run(place, id, middle);
    else
        moveBefore<Record>(edit, std::vector{id}, before);
}

} // namespace record

/// Reads a record, lets `work` change it and writes it back: the way to edit one field.
/// Nothing happens when the row is gone. `Find` is the subject's find(db, id).
template <typename RecordId, typename Work>
void change(Edit& edit, RecordId id, Work&& work)
{
    if (auto record = find(edit.db(), id)) {
        work(*record);
        save(edit, *record);
    }
}

} // namespace charrette
