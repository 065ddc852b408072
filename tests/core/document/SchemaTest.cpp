// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace charrette;

namespace {

using Names = std::vector<std::string>;

template <typename... Args>
Names names(const Document& document, std::string_view sql, const Args&... args)
{
    return document.db().select([](const sqlite::Row& row) { return row.text(0); }, sql, args...);
}

Names tablesOf(const Document& document)
{
    return names(document,
        "SELECT name FROM pragma_table_list WHERE schema = 'main' "
        "AND name NOT LIKE 'sqlite%' ORDER BY name");
}

Names keyOf(const Document& document, const std::string& table)
{
    return names(
        document, "SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk", table);
}

Names columnsOfIndex(const Document& document, const std::string& index)
{
    return names(document, "SELECT name FROM pragma_index_info(?1) ORDER BY seqno", index);
}

/// Whether some index, or the primary key, begins with these columns in any order.
bool isIndexed(const Document& document, const std::string& table, Names columns)
{
    const auto begins = [&](Names index) {
        if (index.size() < columns.size())
            return false;
        index.resize(columns.size());
        return std::is_permutation(index.begin(), index.end(), columns.begin());
    };
    const auto indices = names(document, "SELECT name FROM pragma_index_list(?1)", table);
    return begins(keyOf(document, table))
        || std::any_of(indices.begin(), indices.end(),
            [&](const auto& index) { return begins(columnsOfIndex(document, index)); });
}

} // namespace

TEST_CASE("Every table is recorded, but pictures and the record itself", "[schema]")
{
    const auto document = Document::inMemory();
    Names expected{table::recorded.begin(), table::recorded.end()};
    expected.insert(expected.end(), {"change", "picture"});
    std::sort(expected.begin(), expected.end());

    CHECK(tablesOf(*document) == expected);
}

TEST_CASE("Every table is strict and has a primary key of its own", "[schema]")
{
    const auto document = Document::inMemory();
    for (const auto& table : tablesOf(*document)) {
        INFO(table);
        // Sessions pass over tables without a primary key, and one that is NULL.
        CHECK(document->db().value<bool>(
            "SELECT strict FROM pragma_table_list WHERE schema = 'main' AND name = ?1", table));
        CHECK_FALSE(keyOf(*document, table).empty());
    }
}

TEST_CASE("Recorded rows are known by numbers drawn for them", "[schema]")
{
    const auto document = Document::inMemory();
    for (const std::string table : table::recorded) {
        INFO(table);
        for (const auto& column : keyOf(*document, table))
            CHECK(names(*document, "SELECT type FROM pragma_table_info(?1) WHERE name = ?2", table,
                      column)
                == Names{"INTEGER"});
        const auto sql =
            names(*document, "SELECT sql FROM sqlite_schema WHERE name = ?1", table).front();
        CHECK(sql.find("AUTOINCREMENT") == std::string::npos);
    }
}

TEST_CASE("Unique indices hold the primary key, so rows can be put back in any order", "[schema]")
{
    const auto document = Document::inMemory();
    for (const std::string table : table::recorded) {
        for (const auto& index :
            names(*document, "SELECT name FROM pragma_index_list(?1) WHERE \"unique\"", table)) {
            INFO(index);
            const auto columns = columnsOfIndex(*document, index);
            for (const auto& key : keyOf(*document, table))
                CHECK(std::find(columns.begin(), columns.end(), key) != columns.end());
        }
    }
}

TEST_CASE("Nothing is generated, triggered or viewed", "[schema]")
{
    const auto document = Document::inMemory();

    CHECK(names(*document, "SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')")
              .empty());
    for (const auto& table : tablesOf(*document)) {
        INFO(table);
        CHECK(names(*document, "SELECT name FROM pragma_table_xinfo(?1) WHERE hidden", table)
                  .empty());
    }
}

TEST_CASE("Every link can be followed backwards by an index", "[schema]")
{
    const auto document = Document::inMemory();
    for (const auto& table : tablesOf(*document)) {
        for (const auto& id :
            names(*document, "SELECT DISTINCT id FROM pragma_foreign_key_list(?1)", table)) {
            const auto columns =
                names(*document, "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE id = ?2",
                    table, std::stoi(id));
            INFO(table << ": " << columns.front());
            CHECK((table == "change" || isIndexed(*document, table, columns)));
        }
    }
}

TEST_CASE("Every link along the chain and to what contains it is enforced", "[schema]")
{
    const auto document = Document::inMemory();
    for (const auto& table : document->shape().tables()) {
        for (const auto& column : table.columns) {
            const auto named = [&](const auto& other) { return other.name == column.name; };
            if (!std::any_of(
                    document->shape().tables().begin(), document->shape().tables().end(), named))
                continue;
            INFO(table.name << "." << column.name);
            const auto linked = [&](const sqlite::LinkShape& link) {
                return std::find(link.columns.begin(), link.columns.end(), column.name)
                    != link.columns.end();
            };
            const bool isText = column.type == sqlite::ColumnShape::Type::Text;
            CHECK((isText || std::any_of(table.links.begin(), table.links.end(), linked)));
        }
    }
}

TEST_CASE("An action has one owner at most", "[schema][rules]")
{
    const auto document = Document::inMemory();

    CHECK(names(*document,
              "SELECT \"from\" FROM pragma_foreign_key_list('action') WHERE \"table\" = 'person'")
        == Names{"owner"});
    CHECK(names(*document, "SELECT name FROM pragma_table_list WHERE name LIKE '%owner%'").empty());
    // No other table joins an action to a person.
    CHECK(names(*document,
        "SELECT m.name FROM pragma_table_list m, pragma_foreign_key_list(m.name) a, "
        "pragma_foreign_key_list(m.name) p "
        "WHERE a.\"table\" = 'action' AND p.\"table\" = 'person'")
              .empty());
}

TEST_CASE("Every link names columns that its parent has", "[schema]")
{
    const auto document = Document::inMemory();
    for (const auto& table : document->shape().tables()) {
        for (const auto& link : table.links) {
            const auto* parent = document->shape().find(link.parent);
            REQUIRE(parent);
            for (const auto& name : link.parentColumns) {
                INFO(table.name << " to " << link.parent << "." << name);
                CHECK(std::any_of(parent->columns.begin(), parent->columns.end(),
                    [&](const auto& column) { return column.name == name; }));
            }
        }
    }
}
