// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Rows.h"

#include "core/base/Error.h"

namespace charrette::rows {

namespace {

sqlite::Value valueAt(const sqlite::Row& row, int place, sqlite::ColumnShape::Type type)
{
    if (row.isNull(place))
        return {};
    switch (type) {
    case sqlite::ColumnShape::Type::Integer:
        return row.integer(place);
    case sqlite::ColumnShape::Type::Real:
        return row.real(place);
    case sqlite::ColumnShape::Type::Text:
        return row.text(place);
    case sqlite::ColumnShape::Type::Blob:
        return row.blob(place);
    }
    return {};
}

void bindOne(sqlite::Statement& statement, int place, const sqlite::Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        statement.bind(place, *number);
    else if (const auto* real = std::get_if<double>(&value))
        statement.bind(place, *real);
    else if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(place, *text);
    else if (const auto* bytes = std::get_if<std::vector<std::byte>>(&value))
        statement.bind(place, *bytes);
    else
        statement.bindNull(place);
}

std::string names(const sqlite::TableShape& table)
{
    std::string text;
    for (const auto& column : table.columns)
        text += (text.empty() ? "" : ", ") + column.name;
    return text;
}

} // namespace

std::string selectSql(const sqlite::TableShape& table)
{
    return "SELECT " + names(table) + " FROM " + table.name + " ";
}

std::string insertSql(const sqlite::TableShape& table)
{
    std::string places;
    for (std::size_t i = 1; i <= table.columns.size(); ++i)
        places += (i == 1 ? "?" : ", ?") + std::to_string(i);
    return "INSERT INTO " + table.name + " (" + names(table) + ") VALUES (" + places + ")";
}

std::string keySql(const sqlite::TableShape& table)
{
    std::string condition;
    int place = 0;
    for (const auto& column : table.columns) {
        if (column.isKey)
            condition +=
                (condition.empty() ? "" : " AND ") + column.name + " = ?" + std::to_string(++place);
    }
    return condition;
}

Values valuesOf(const sqlite::Row& row, const sqlite::TableShape& table)
{
    Values values;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        values.push_back(valueAt(row, static_cast<int>(i), table.columns[i].type));
    return values;
}

Key keyOf(const Values& values, const sqlite::TableShape& table)
{
    Key key;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].isKey)
            continue;
        const auto* number = std::get_if<std::int64_t>(&values[i]);
        if (!number)
            throw Error{Problem::Damaged, "a key that is no number in " + table.name};
        key.push_back(*number);
    }
    return key;
}

void bind(sqlite::Statement& statement, const Values& values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        bindOne(statement, static_cast<int>(i) + 1, values[i]);
}

} // namespace charrette::rows
