// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Contents.h"

#include "core/document/Document.h"

#include <sstream>
#include <tuple>
#include <utility>

namespace charrette::tests {

namespace {

constexpr char rowEnd = '\x1E'; // No text has it: control characters are not stored.

/// quote() tells 1 from 1.0 from '1', and shows every byte of a blob.
std::string sqlFor(const sqlite::TableShape& table)
{
    std::string keys;
    std::string values;
    for (const auto& column : table.columns) {
        if (column.isKey)
            keys += (keys.empty() ? "" : ", ") + column.name;
        values += (values.empty() ? "quote(" : " || ' ' || quote(") + column.name + ")";
    }
    const auto second = keys.find(", ");
    const auto key = second == std::string::npos
        ? keys + " || ' 0 '"
        : keys.substr(0, second) + " || ' ' || " + keys.substr(second + 2) + " || ' '";
    return "SELECT group_concat(row, '') FROM (SELECT " + key + " || " + values
        + " || char(30) AS row FROM " + table.name + " ORDER BY " + keys + ")";
}

using Rows = std::map<std::tuple<std::int64_t, std::int64_t>, std::string>;

Rows rowsOf(const std::string& text)
{
    Rows rows;
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line, rowEnd);) {
        std::istringstream fields{line};
        std::int64_t id = 0;
        std::int64_t second = 0;
        fields >> id >> second;
        rows.emplace(std::tuple{id, second}, line);
    }
    return rows;
}

} // namespace

Contents contents(const Document& document)
{
    Contents all;
    for (const auto& table : document.shape().tables()) {
        auto rows = document.db().value<std::string>(sqlFor(table));
        if (!rows.empty())
            all.emplace(table.name, std::move(rows));
    }
    return all;
}

std::vector<std::string> recordOf(const Document& document)
{
    constexpr auto sql = R"sql(
        SELECT id || kind || coalesce(target, '-') || label || made || author || laptop || format
               || quote(content) || quote(previous) || quote(hash)
        FROM change ORDER BY id
    )sql";
    return document.db().select([](const sqlite::Row& row) { return row.text(0); }, sql);
}

std::vector<RowChange> difference(const Contents& before, const Contents& after)
{
    std::vector<RowChange> changes;
    const auto put = [&](const std::string& table, const Rows::key_type& key, auto kind) {
        changes.push_back({table, std::get<0>(key), std::get<1>(key), kind});
    };
    auto tables = before;
    tables.insert(after.begin(), after.end());
    for (const auto& [table, ignored] : tables) {
        const auto old = rowsOf(before.contains(table) ? before.at(table) : "");
        const auto fresh = rowsOf(after.contains(table) ? after.at(table) : "");
        auto keys = old;
        keys.insert(fresh.begin(), fresh.end());
        for (const auto& [key, values] : keys) {
            if (!fresh.contains(key))
                put(table, key, RowChange::Kind::Removed);
            else if (!old.contains(key))
                put(table, key, RowChange::Kind::Added);
            else if (old.at(key) != fresh.at(key))
                put(table, key, RowChange::Kind::Edited);
        }
    }
    return changes;
}

} // namespace charrette::tests
