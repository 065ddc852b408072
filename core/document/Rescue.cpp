// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Rescue.h"

#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/document/History.h"
#include "core/document/OpenFile.h"
#include "core/document/RecordedRows.h"
#include "core/document/ScratchFolder.h"
#include "core/document/Tables.h"
#include "core/media/Attachment.h"

#include <sodium.h>

#include <algorithm>
#include <limits>

namespace charrette {

namespace fs = std::filesystem;

namespace {

using rows::Key;
using rows::Rows;
using rows::Values;

constexpr int patienceMilliseconds = 5 * 60 * 1000;

/// Reads a table from both ends up to what cannot be read, and then halves what lies between, until
/// only the damaged pages are left out.
class Salvage {
public:
    Salvage(const sqlite::Database& db, const sqlite::TableShape& table)
        : m_db{db}
        , m_table{table}
    {
        const auto key = std::ranges::find(table.columns, 1, &sqlite::ColumnShape::keyPlace);
        m_key = key->name;
        m_place = static_cast<std::size_t>(key - table.columns.begin());
        scan(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
    }

    Rows take() { return std::move(m_rows); }
    bool isWhole() const { return m_failures == 0; }

private:
    static constexpr int patience = 4000; ///< failures; a table of random bytes ends here

    /// Reads from one end; gives back the last key read, and nothing when all of it was.
    std::optional<std::int64_t> walk(std::int64_t from, std::int64_t to, bool isForward)
    {
        auto last = isForward ? from : to;
        const auto read = [&](const sqlite::Row& row) {
            auto values = rows::valuesOf(row, m_table);
            last = std::get<std::int64_t>(values.at(m_place));
            auto key = rows::keyOf(values, m_table);
            m_rows.emplace(std::move(key), std::move(values));
            return 0;
        };
        try {
            m_db.select(read,
                rows::selectSql(m_table) + "WHERE " + m_key + " BETWEEN ?1 AND ?2 ORDER BY " + m_key
                    + (isForward ? "" : " DESC"),
                from, to);
            return {};
        } catch (const Error&) {
            ++m_failures;
            return last;
        } catch (const std::bad_variant_access&) {
            ++m_failures;
            return last;
        }
    }

    void scan(std::int64_t from, std::int64_t to)
    {
        if (from > to || m_failures > patience)
            return;
        const auto low = walk(from, to, true);
        if (!low)
            return;
        const auto high = walk(*low, to, false);
        if (!high || *high <= *low || (*low == from && *high == to && to - 1 <= from))
            return;
        const auto middle = *low / 2 + *high / 2;
        if (middle <= *low || middle >= *high)
            return;
        scan(*low + 1, middle);
        scan(middle + 1, *high - 1);
    }

    const sqlite::Database& m_db;
    const sqlite::TableShape& m_table;
    std::string m_key;
    std::size_t m_place = 0;
    Rows m_rows;
    int m_failures = 0;
};

/// What people know the row by: its first text.
std::string nameOf(const sqlite::TableShape& table, const Values& values)
{
    for (std::size_t i = 0; i < values.size() && i < table.columns.size(); ++i) {
        const auto* text = std::get_if<std::string>(&values[i]);
        if (text && !text->empty() && table.columns[i].type == sqlite::ColumnShape::Type::Text)
            return *text;
    }
    std::string numbers;
    for (const auto number : rows::keyOf(values, table))
        numbers += (numbers.empty() ? "" : "/") + std::to_string(number);
    return numbers;
}

void insertAll(
    sqlite::Database& fresh, const sqlite::TableShape& table, const Rows& all, RescuedTable& told)
{
    const auto sql = rows::insertSql(table);
    for (const auto& [key, values] : all) {
        try {
            fresh.runBound(
                sql, [&](sqlite::Statement& statement) { rows::bind(statement, values); });
            ++told.rescued;
        } catch (const Error& error) {
            if (error.problem() != Problem::Refused)
                throw;
            told.missing.push_back(nameOf(table, values));
        }
    }
}

std::string dangling(const sqlite::LinkShape& link)
{
    std::string there;
    std::string joined;
    for (std::size_t i = 0; i < link.columns.size(); ++i) {
        there += link.columns[i] + " IS NOT NULL AND ";
        joined += (i == 0 ? "p." : " AND p.") + link.parentColumns[i] + " = c." + link.columns[i];
    }
    return there + "NOT EXISTS (SELECT 1 FROM " + link.parent + " p WHERE " + joined + ")";
}

bool canBeCut(const sqlite::TableShape& table, const sqlite::LinkShape& link)
{
    return std::ranges::none_of(link.columns, [&](const std::string& name) {
        const auto column = std::ranges::find(table.columns, name, &sqlite::ColumnShape::name);
        return column->isRequired || column->isKey;
    });
}

/// Takes out the rows that `condition` is true of, and says which.
bool takeOut(sqlite::Database& fresh, const sqlite::TableShape& table, const std::string& condition,
    RescuedTable& told)
{
    const auto read = [&](const sqlite::Row& row) { return rows::valuesOf(row, table); };
    auto sql = rows::selectSql(table);
    sql += "AS c WHERE " + condition;
    const auto gone = fresh.select(read, sql);
    for (const auto& values : gone) {
        const auto key = rows::keyOf(values, table);
        fresh.runBound("DELETE FROM " + table.name + " WHERE " + rows::keySql(table),
            [&](sqlite::Statement& statement) {
                rows::bind(statement, Values(key.begin(), key.end()));
            });
        told.missing.push_back(nameOf(table, values));
        --told.rescued;
    }
    return !gone.empty();
}

/// A link to what is gone is cut where the row can do without, else the row goes too.
bool mendLinks(sqlite::Database& fresh, const sqlite::TableShape& table, RescuedTable& told)
{
    bool isMended = false;
    for (const auto& link : table.links) {
        if (!canBeCut(table, link)) {
            isMended = takeOut(fresh, table, dangling(link), told) || isMended;
            continue;
        }
        std::string sets;
        for (const auto& column : link.columns)
            sets += (sets.empty() ? "" : ", ") + column + " = NULL";
        fresh.run("UPDATE " + table.name + " AS c SET " + sets + " WHERE " + dangling(link));
        told.unlinked += fresh.changed();
        isMended = isMended || fresh.changed() > 0;
    }
    return isMended;
}

bool isItself(const sqlite::Bytes& hash, const sqlite::Bytes& content)
{
    sqlite::Bytes own(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(own.data()),
        reinterpret_cast<const unsigned char*>(content.data()), content.size());
    return own == hash;
}

void bringPictures(const sqlite::Database& damaged, sqlite::Database& fresh, Rescue& told)
{
    const auto bring = [&](const sqlite::Row& row) {
        if (!isItself(row.blob(0), row.blob(2))) {
            ++told.damagedPictures;
            return 0;
        }
        fresh.run("INSERT OR IGNORE INTO picture (sha256, format, content) VALUES (?1, ?2, ?3)",
            row.blob(0), row.text(1), row.blob(2));
        told.pictures += fresh.changed();
        return 0;
    };
    for (const std::string order : {"", " DESC"}) {
        try {
            damaged.select(
                bring, "SELECT sha256, format, content FROM picture ORDER BY sha256" + order);
            return;
        } catch (const Error&) {
            ++told.damagedPictures; // Then from the other end.
        }
    }
}

/// Attachments without their picture, or whose bearer is gone, show nothing.
void takeOutAttachments(
    sqlite::Database& fresh, const sqlite::TableShape& table, RescuedTable& told)
{
    takeOut(fresh, table, "picture NOT IN (SELECT sha256 FROM picture)", told);
    for (const auto word : words<Bearer>) {
        const std::string bearer{word};
        takeOut(fresh, table,
            "kind = '" + bearer + "' AND item NOT IN (SELECT id FROM " + bearer + ")", told);
    }
}

/// The rows that are in the file, with those that only the record knows. Where the record is whole
/// it also tells which are not as they were written, and, if it begins with the document, which
/// nobody has written.
Rows everyRow(const sqlite::Database& damaged, const sqlite::TableShape& table,
    const RecordedRows& record, RescuedTable& told)
{
    Salvage salvage{damaged, table};
    auto found = salvage.take();
    const auto of = record.tables.find(table.name);
    const auto& known = of == record.tables.end() ? TableRecord{} : of->second;
    if (salvage.isWhole() && !record.isWhole)
        return found;
    if (record.isWhole && record.isFromTheStart) {
        for (const auto& [key, values] : found) {
            if (!known.contains(key))
                told.altered.push_back(nameOf(table, values));
        }
    }
    for (const auto& [key, values] : known) {
        const auto row = found.find(key);
        if (!values) {
            if (record.isWhole && row != found.end())
                told.altered.push_back(nameOf(table, row->second));
            continue;
        }
        const bool isAltered =
            row == found.end() ? salvage.isWhole() : isOtherwise(row->second, *values);
        found.emplace(key, valuesOf(*values));
        if (record.isWhole && isAltered)
            told.altered.push_back(nameOf(table, valuesOf(*values)));
    }
    return found;
}

void fill(const sqlite::Database& damaged, sqlite::Database& fresh, Rescue& told,
    const IsGivenUp& isGivenUp)
{
    const sqlite::Shape shape{fresh, recordedTablesIn(fresh)};
    const auto record =
        recordedRows(damaged, shape, 1, fresh.value<int>("PRAGMA user_version"), isGivenUp);
    told.isRecordWhole = record.isWhole;
    const sqlite::ForeignKeysOff guard{fresh};
    sqlite::Transaction transaction{fresh};
    for (const auto& table : shape.tables()) {
        told.tables.push_back({.name = table.name});
        const auto all = everyRow(damaged, table, record, told.tables.back());
        requireWanted(isGivenUp); // What was given up looks like what cannot be read.
        insertAll(fresh, table, all, told.tables.back());
    }
    bringPictures(damaged, fresh, told);
    for (bool isMended = true; isMended;) {
        isMended = false;
        for (std::size_t i = 0; i < told.tables.size(); ++i) {
            const auto& table = shape.tables()[i];
            if (table.name == table::attachment)
                takeOutAttachments(fresh, table, told.tables[i]);
            isMended = mendLinks(fresh, table, told.tables[i]) || isMended;
        }
    }
    if (shape.find(table::reportStyle)) // Older versions have none.
        fresh.run(
            "UPDATE report_style SET logo = NULL WHERE logo NOT IN (SELECT sha256 FROM picture)");
    transaction.commit();
}

Change firstChange(const Surroundings& surroundings)
{
    return {
        .id = 0,
        .kind = ChangeKind::Do,
        .target = {},
        .label = "Rescue",
        .made = surroundings.clock(),
        .author = surroundings.author,
        .laptop = surroundings.laptop,
        .format = 0,
        .content = {},
        .previous = {},
        .hash = {},
    };
}

/// The copy, with what a crash left half done taken back where that is still possible.
sqlite::Database openCopy(
    const ScratchFolder& folder, const fs::path& damaged, const std::string& vfs)
{
    const auto copy = folder.bring(damaged, "damaged.charrette");
    const fs::path journal = damaged.string() + "-journal";
    std::error_code error;
    if (fs::exists(journal, error)) {
        try {
            folder.bring(journal, "damaged.charrette-journal");
            sqlite::Database db{copy, sqlite::Open::Write, vfs};
            db.value<int>("SELECT count(*) FROM sqlite_schema");
            return db;
        } catch (const Error&) {
            fs::remove(copy.string() + "-journal", error);
        }
    }
    return sqlite::Database{copy, sqlite::Open::Write, vfs};
}

} // namespace

bool Rescue::isComplete() const
{
    return isRecordWhole && damagedPictures == 0
        && std::ranges::all_of(tables, [](const RescuedTable& table) {
               return table.missing.empty() && table.altered.empty() && table.unlinked == 0;
           });
}

int Rescue::rows() const
{
    int count = 0;
    for (const auto& table : tables)
        count += table.rescued;
    return count;
}

Rescue rescue(const fs::path& damaged, const fs::path& target, const Surroundings& surroundings)
{
    const auto& steps = surroundings.steps;
    requireCharretteFile(absolutePath(damaged), steps.back().version);
    std::error_code error;
    if (fs::exists(target, error))
        throw Error{Problem::Exists, target.string()};
    const ScratchFolder folder;
    auto source = openCopy(folder, damaged, surroundings.vfs);
    source.limitTime(patienceMilliseconds);
    source.endWhen(surroundings.isGivenUp);
    const auto version = source.value<std::size_t>("PRAGMA user_version");
    if (version == 0 || version > steps.size())
        throw Error{Problem::Damaged, "the version cannot be read"};
    auto fresh = sqlite::Database::inMemory();
    migrate(fresh, steps.first(version));
    fresh.trustSchema();
    Rescue told;
    try {
        fill(source, fresh, told, surroundings.isGivenUp);
        if (version < steps.size())
            migrate(fresh, steps, surroundings.isGivenUp);
        beginAnew(fresh, firstChange(surroundings));
    } catch (const Error& refusal) {
        if (refusal.problem() != Problem::Refused)
            throw;
        // What was damaged so that it fits no rule is damaged all the same.
        throw Error{Problem::Damaged, refusal.what()};
    }
    if (told.rows() == 0)
        throw Error{Problem::Damaged, "nothing can be read"};
    writeCopy(fresh, target, surroundings);
    return told;
}

} // namespace charrette
