// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/ChangeReader.h"
#include "core/sqlite/Shape.h"
#include "core/sqlite/Statement.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// The rows of any table as values: what copies, restores and rescues them needs no more.
namespace charrette::rows {

using Key = std::vector<std::int64_t>;
using Values = std::vector<sqlite::Value>;
using Rows = std::map<Key, Values>;

/// "SELECT a, b, c FROM table ".
std::string selectSql(const sqlite::TableShape& table);
/// "INSERT INTO table (a, b, c) VALUES (?1, ?2, ?3)".
std::string insertSql(const sqlite::TableShape& table);
/// "a = ?1 AND b = ?2" over the columns of the key.
std::string keySql(const sqlite::TableShape& table);

/// All columns of a row that selectSql reads.
Values valuesOf(const sqlite::Row& row, const sqlite::TableShape& table);
Key keyOf(const Values& values, const sqlite::TableShape& table);

void bind(sqlite::Statement& statement, const Values& values);

} // namespace charrette::rows
