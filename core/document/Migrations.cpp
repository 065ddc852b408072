// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Migrations.h"

#include "core/base/Error.h"
#include "core/sqlite/ChangeSet.h"
#include "core/sqlite/Database.h"

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace charrette {

namespace {

void runSteps(sqlite::Database& db, std::span<const Migration> steps, int after, int upTo,
    const IsGivenUp& isGivenUp = {})
{
    for (const auto& step : steps) {
        requireWanted(isGivenUp);
        if (step.version > after && step.version <= upTo)
            db.script(step.sql);
    }
}

std::vector<std::string> schemaOf(const sqlite::Database& db)
{
    const auto read = [](const sqlite::Row& row) { return row.text(0); };
    return db.select(read,
        "SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || coalesce(sql, '') "
        "FROM sqlite_schema ORDER BY 1");
}

std::vector<std::string> schemaAfter(std::span<const Migration> steps, int version)
{
    auto model = sqlite::Database::inMemory();
    runSteps(model, steps, 0, version);
    return schemaOf(model);
}

/// What a file of one of our own versions has in it; made once, since it takes longer than all
/// else that is looked at when a small file is opened.
const std::vector<std::string>& ownSchema(int version)
{
    static std::mutex guard;
    static std::map<int, std::vector<std::string>> known;
    const std::lock_guard lock{guard};
    const auto found = known.find(version);
    return found != known.end()
        ? found->second
        : known.emplace(version, schemaAfter(allMigrations(), version)).first->second;
}

void requireNoDanglingLinks(const sqlite::Database& db)
{
    const auto read = [](const sqlite::Row& row) { return row.text(0); };
    if (const auto table = db.first(read, "PRAGMA foreign_key_check"))
        throw Error{Problem::Damaged, "a dangling link in " + *table};
}

} // namespace

std::span<const Migration> allMigrations()
{
    static const std::array steps{
        Migration{1, schema1}, Migration{2, schema2}, Migration{3, schema3}, Migration{4, schema4}};
    return steps;
}

int oldestUndoableFormat(std::span<const Migration> steps)
{
    int oldest = 1;
    for (const auto& step : steps) {
        if (step.reshapes)
            oldest = step.version;
    }
    return oldest;
}

void migrate(sqlite::Database& db, std::span<const Migration> steps, const IsGivenUp& isGivenUp)
{
    const auto current = db.value<int>("PRAGMA user_version");
    const auto newest = steps.back().version;
    // A step that makes a table anew drops the old one, and that must not cascade.
    const sqlite::ForeignKeysOff guard{db};
    sqlite::Transaction transaction{db};
    db.endWhen(isGivenUp);
    runSteps(db, steps, current, newest, isGivenUp);
    requireNoDanglingLinks(db);
    db.endWhen({});
    db.script("PRAGMA application_id = " + std::to_string(applicationId));
    db.script("PRAGMA user_version = " + std::to_string(newest));
    requireWanted(isGivenUp);
    transaction.commit();
}

void requireOwnSchema(const sqlite::Database& db, std::span<const Migration> steps, int fileVersion)
{
    const bool isOwn = steps.data() == allMigrations().data();
    if (schemaOf(db) != (isOwn ? ownSchema(fileVersion) : schemaAfter(steps, fileVersion)))
        throw Error{Problem::Damaged, "the schema is not Charrette's"};
}

} // namespace charrette
