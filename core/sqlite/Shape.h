// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace charrette::sqlite {

class Database;

struct ColumnShape {
    enum class Type { Integer, Real, Text, Blob };

    std::string name;
    Type type;
    bool isKey;
    bool isRequired;
    int keyPlace; ///< 1 for the first column of the primary key; 0 outside it
};

/// A foreign key: `columns` of this table name the row whose `parentColumns` hold the same values.
struct LinkShape {
    std::string parent;
    std::vector<std::string> columns;
    std::vector<std::string> parentColumns;
};

struct TableShape {
    std::string name;
    std::vector<ColumnShape> columns;
    std::vector<LinkShape> links;
};

/// What the recorded tables look like, as SQLite itself describes them.
class Shape {
public:
    Shape() = default;
    Shape(const Database& db, std::span<const char* const> tables);

    const TableShape* find(std::string_view table) const;
    const std::vector<TableShape>& tables() const noexcept { return m_tables; }

private:
    std::vector<TableShape> m_tables;
};

} // namespace charrette::sqlite
