// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Shape.h"

#include "core/sqlite/Database.h"

#include <algorithm>
#include <utility>

namespace charrette::sqlite {

namespace {

ColumnShape::Type typeNamed(const std::string& word)
{
    if (word == "INTEGER")
        return ColumnShape::Type::Integer;
    if (word == "REAL")
        return ColumnShape::Type::Real;
    if (word == "TEXT")
        return ColumnShape::Type::Text;
    if (word == "BLOB")
        return ColumnShape::Type::Blob;
    throw Error{Problem::Damaged, "unknown column type " + word};
}

std::vector<ColumnShape> columnsOf(const Database& db, const char* table)
{
    const auto read = [](const Row& row) {
        const auto place = row.as<int>(2);
        return ColumnShape{row.text(0), typeNamed(row.text(1)), place > 0,
            place > 0 || row.integer(3) != 0, place};
    };
    return db.select(
        read, "SELECT name, type, pk, \"notnull\" FROM pragma_table_info(?1) ORDER BY cid", table);
}

std::vector<LinkShape> linksOf(const Database& db, const char* table)
{
    struct Part {
        std::int64_t link;
        std::string parent;
        std::string from;
        std::string to;
    };
    const auto read = [](const Row& row) {
        return Part{row.integer(0), row.text(1), row.text(2),
            row.isNull(3) ? std::string{"id"} : row.text(3)};
    };
    const auto parts = db.select(read,
        "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?1) ORDER BY id, seq",
        table);
    std::vector<LinkShape> links;
    std::int64_t current = -1;
    for (const auto& part : parts) {
        if (part.link != current)
            links.push_back({part.parent, {}, {}});
        current = part.link;
        links.back().columns.push_back(part.from);
        links.back().parentColumns.push_back(part.to);
    }
    return links;
}

} // namespace

Shape::Shape(const Database& db, std::span<const char* const> tables)
{
    for (const auto* table : tables) {
        // A file of an earlier version, before it is migrated, does not have them all.
        if (auto columns = columnsOf(db, table); !columns.empty())
            m_tables.push_back({table, std::move(columns), linksOf(db, table)});
    }
}

const TableShape* Shape::find(std::string_view table) const
{
    const auto found = std::ranges::find(m_tables, table, &TableShape::name);
    return found == m_tables.end() ? nullptr : &*found;
}

} // namespace charrette::sqlite
