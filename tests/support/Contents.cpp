// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Contents.h"

#include "core/document/Document.h"

namespace charrette::tests {

namespace {

/// quote() tells 1 from 1.0 from '1', and shows every digit of a number that matters and every byte
/// of a blob.
std::string quoted(const sqlite::TableShape& table)
{
    std::string sql = "''";
    for (const auto& column : table.columns)
        sql += " || ' ' || quote(" + column.name + ")";
    return sql;
}

std::vector<std::string> keysOf(const sqlite::TableShape& table)
{
    std::vector<std::string> keys;
    for (const auto& column : table.columns) {
        if (column.isKey)
            keys.push_back(column.name);
    }
    return keys;
}

} // namespace

Contents contents(const Document& document)
{
    Contents all;
    for (const auto& table : document.shape().tables()) {
        const auto keys = keysOf(table);
        const auto read = [&](const sqlite::Row& row) {
            return all.emplace(std::tuple{table.name, row.integer(0), row.integer(1)}, row.text(2))
                .second;
        };
        document.db().select(read,
            "SELECT " + keys[0] + ", " + (keys.size() > 1 ? keys[1] : "0") + ", " + quoted(table)
                + " FROM " + table.name);
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
    std::vector<RowChange> rows;
    const auto put = [&](const Contents::key_type& key, RowChange::Kind kind) {
        const auto& [table, id, second] = key;
        rows.push_back({table, id, second, kind});
    };
    auto old = before.begin();
    auto fresh = after.begin();
    while (old != before.end() || fresh != after.end()) {
        if (fresh == after.end() || (old != before.end() && old->first < fresh->first)) {
            put((old++)->first, RowChange::Kind::Removed);
        } else if (old == before.end() || fresh->first < old->first) {
            put((fresh++)->first, RowChange::Kind::Added);
        } else {
            if (old->second != fresh->second)
                put(old->first, RowChange::Kind::Edited);
            ++old;
            ++fresh;
        }
    }
    return rows;
}

} // namespace charrette::tests
