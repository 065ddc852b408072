// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/people/Person.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Child.h"
#include "tests/support/Contents.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/Raw.h"
#include "tests/support/ReadAll.h"
#include "tests/support/TemporaryFolder.h"

#include <unistd.h>

#include <array>

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

constexpr auto addsTable = "CREATE TABLE extra (id INTEGER PRIMARY KEY, text TEXT) STRICT;"
                           "INSERT INTO extra SELECT id, name FROM person;";
constexpr auto addsColumn = "ALTER TABLE person ADD COLUMN shoe TEXT NOT NULL DEFAULT '';";
/// As SQLite recommends for changes that ALTER TABLE cannot make.
constexpr auto makesAnew = R"sql(
    CREATE TABLE fresh (
        id       INTEGER PRIMARY KEY,
        workshop INTEGER NOT NULL REFERENCES workshop ON DELETE CASCADE,
        title    TEXT NOT NULL DEFAULT '',
        position REAL NOT NULL
    ) STRICT;
    INSERT INTO fresh SELECT id, workshop, title, position FROM round;
    DROP TABLE round;
    ALTER TABLE fresh RENAME TO round;
    CREATE INDEX round_workshop ON round (workshop, position);
)sql";
constexpr auto failsMidway = "CREATE TABLE extra (id INTEGER PRIMARY KEY);"
                             "DELETE FROM person; INSERT INTO nowhere VALUES (1);";
constexpr auto breaksLinks = "DELETE FROM workshop;";

std::array<Migration, 2> withSecond(const char* sql, bool reshapes = false)
{
    return {allMigrations()[0], Migration{2, sql, reshapes}};
}

Surroundings with(std::span<const Migration> steps)
{
    return {.clock = [] { return Instant{1'800'000'000'000}; }, .steps = steps};
}

/// The one kept before the file was brought up to date.
fs::path onlyCopyIn(const fs::path& where)
{
    fs::path found;
    for (const auto& entry : fs::recursive_directory_iterator{where}) {
        if (entry.path().filename().string().starts_with("a.1800000000000."))
            found = entry.path();
    }
    return found;
}

struct OldFile {
    TemporaryFolder folder;
    fs::path path = folder.file("a.charrette");
    fs::path copy() const { return onlyCopyIn(folder.path()); }
    Contents before;

    OldFile()
    {
        const auto document = Document::create(path, with(allMigrations().first(1)));
        document->perform("Ann", [](Edit& edit) { add(edit, Person{.name = "Ann"}); });
        document->perform("Ben", [](Edit& edit) {
            add(edit, Person{.name = "Ben"});
            const Workshop workshop{.title = "W", .starts = *Date::from(2026, 1, 1)};
            add(edit, workshop);
            add(edit, Day{.workshop = workshop.id, .date = workshop.starts});
            edit.run("INSERT INTO round (id, workshop, position) VALUES (5, ?1, 1)", workshop.id);
            edit.run("INSERT INTO work_group (id, round, number, colour) "
                     "VALUES (6, 5, 1, 'pink')");
        });
        before = contents(*document);
    }
};

} // namespace

TEST_CASE("An older file is copied and brought up to date, and undo reaches on", "[migration]")
{
    const OldFile file;
    const auto bytes = readBytes(file.path);
    const auto steps = withSecond(addsTable);

    const auto document = Document::open(file.path, with(steps));

    CHECK(document->db().value<int>("PRAGMA user_version") == 2);
    CHECK(document->db().value<int>("SELECT count(*) FROM extra") == 2);
    CHECK(contents(*document) == file.before);
    REQUIRE(fs::exists(file.copy()));
    CHECK(contents(*Document::open(file.copy(), with(allMigrations().first(1)))) == file.before);
    CHECK(document->history().toUndo()->label == "Ben");
    document->undo();
    document->undo();
    CHECK(contents(*document).empty());
    document->redo();
    document->redo();
    CHECK(contents(*document) == file.before);
}

TEST_CASE("Undo does not reach behind a step that reshapes tables", "[migration]")
{
    const OldFile file;
    const auto steps = withSecond(addsColumn, true);
    auto document = Document::open(file.path, with(steps));
    CHECK_FALSE(document->history().toUndo());
    document->undo();

    document->perform("Cleo", [](Edit& edit) { add(edit, Person{.name = "Cleo"}); });
    document.reset();
    document = Document::open(file.path, with(steps));
    CHECK(document->access() == Document::Access::Write);
    CHECK(document->history().toUndo()->label == "Cleo");
    document->undo();
    CHECK_FALSE(document->history().toUndo());
    CHECK(document->history().toRedo()->label == "Cleo");
    CHECK_FALSE(firstBrokenChange(document->db()));
}

TEST_CASE("A step that makes a table anew loses nothing that hung on it", "[migration]")
{
    const OldFile file;
    const auto steps = withSecond(makesAnew, true);

    const auto document = Document::open(file.path, with(steps));

    CHECK(contents(*document) == file.before);
    CHECK(document->db().value<int>("SELECT count(*) FROM work_group") == 1);
    document->perform("Remove", [](Edit& edit) { edit.run("DELETE FROM round"); });
    CHECK(document->db().value<int>("SELECT count(*) FROM work_group") == 0);
}

TEST_CASE("A step that fails leaves the file as it was", "[migration]")
{
    for (const auto* sql : {failsMidway, breaksLinks}) {
        const OldFile file;
        const auto bytes = readBytes(file.path);
        const auto steps = withSecond(sql);

        CHECK(problemOf([&] { Document::open(file.path, with(steps)); }));

        CHECK(readBytes(file.path) == bytes);
        const auto document = Document::open(file.path, with(allMigrations().first(1)));
        CHECK(document->access() == Document::Access::Write);
        CHECK(contents(*document) == file.before);
        CHECK(document->history().toUndo()->label == "Ben");
    }
}

TEST_CASE("A file that cannot be copied first is not touched", "[migration]")
{
    const OldFile file;
    const auto bytes = readBytes(file.path);
    const auto steps = withSecond(addsTable);
    auto surroundings = with(steps);
    surroundings.earlierVersions = file.path / "not a folder";

    CHECK(problemOf([&] { Document::open(file.path, surroundings); }) == Problem::MissingFolder);
    CHECK(readBytes(file.path) == bytes);
}

TEST_CASE("Earlier versions go where they are wanted", "[migration]")
{
    const OldFile file;
    const auto steps = withSecond(addsTable);
    auto surroundings = with(steps);
    surroundings.earlierVersions = file.folder.file("earlier") / "versions";

    Document::open(file.path, surroundings);

    CHECK_FALSE(onlyCopyIn(surroundings.earlierVersions).empty());
    CHECK(fs::exists(onlyCopyIn(surroundings.earlierVersions)));
    CHECK_FALSE(onlyCopyIn(file.folder.path()).parent_path() == file.folder.path());
}

TEST_CASE("An older file that may not be written to is refused", "[migration]")
{
    const OldFile file;
    const auto bytes = readBytes(file.path);
    const auto steps = withSecond(addsTable);
    fs::permissions(file.path, fs::perms{0444});

    CHECK(problemOf([&] { Document::open(file.path, with(steps)); }) == Problem::ReadOnly);
    CHECK(readBytes(file.path) == bytes);
}

TEST_CASE("A newer file is refused, and a file of this version needs no copy", "[migration]")
{
    const OldFile file;
    const auto steps = withSecond(addsTable);
    Document::open(file.path, with(steps)).reset();
    fs::remove(file.copy());
    const auto bytes = readBytes(file.path);

    CHECK(problemOf([&] { Document::open(file.path, with(allMigrations().first(1))); })
        == Problem::NewerFormat);
    CHECK(readBytes(file.path) == bytes);
    Document::open(file.path, with(steps)).reset();
    CHECK(readBytes(file.path) == bytes);
    CHECK(file.copy().empty());
}

TEST_CASE("A step that a crash cut off is taken back and taken again", "[migration]")
{
    const OldFile file;
    const auto steps = withSecond(addsTable);
    // So small a cache writes into the file before the end, which never comes.
    const auto half = std::string{"PRAGMA cache_size = 1; BEGIN; "} + addsTable
        + "PRAGMA user_version = 2; UPDATE extra SET text = hex(zeroblob(90000));"
          "UPDATE person SET job = hex(zeroblob(90000));";
    inChild(As::Self, [&] {
        runRawAndDie(file.path, half);
        return 0;
    });
    REQUIRE(fs::exists(file.path.string() + "-journal"));

    SECTION("by this version")
    {
        const auto document = Document::open(file.path, with(steps));
        CHECK(contents(*document) == file.before);
        CHECK(document->db().value<int>("SELECT count(*) FROM extra") == 2);
    }
}

TEST_CASE("No shipped step changes recorded tables without saying so", "[migration]")
{
    const auto steps = allMigrations();
    for (std::size_t i = 1; i < steps.size(); ++i) {
        INFO("step " << i);
        const auto before = Document::inMemory({.steps = steps.first(i)});
        const auto after = Document::inMemory({.steps = steps.first(i + 1)});
        for (const auto& table : before->shape().tables()) {
            const auto* same = after->shape().find(table.name);
            REQUIRE(same);
            CHECK((steps[i].reshapes || same->columns.size() == table.columns.size()));
        }
    }
    CHECK(steps.front().version == 1);
}

TEST_CASE("A file of every released version opens with all that is in it", "[migration]")
{
    for (const std::string name : {"v1", "v2", "v3"}) {
        INFO(name);
        const TemporaryFolder folder;
        const auto path = folder.file(name + ".charrette");
        fs::copy_file(fs::path{CHARRETTE_TEST_DATA} / path.filename(), path);

        const auto document = Document::open(path);

        CHECK(document->access() == Document::Access::Write);
        CHECK(readAll(*document) > 250);
        CHECK_FALSE(firstBrokenChange(document->db()));
        const auto before = contents(*document);
        const auto label = document->history().toUndo()->label;
        int undone = 0;
        for (; document->history().toUndo(); ++undone)
            document->undo();
        CHECK(undone > 20);
        CHECK(contents(*document).empty());
        for (; undone > 0; --undone)
            document->redo();
        CHECK(contents(*document) == before);
        CHECK(document->history().toUndo()->label == label);
    }
}

TEST_CASE("The file of a released version has something in every table of it", "[migration]")
{
    const auto steps = allMigrations();
    for (const std::size_t version : {1U, 2U, 3U}) {
        const auto then = Document::inMemory({.steps = steps.first(version)});
        const TemporaryFolder folder;
        const auto path = folder.file("v" + std::to_string(version) + ".charrette");
        fs::copy_file(fs::path{CHARRETTE_TEST_DATA} / path.filename(), path);
        const auto document = Document::open(path);
        for (const auto& table : then->shape().tables()) {
            INFO(path.filename().string() << ": " << table.name);
            CHECK(document->db().value<int>("SELECT count(*) FROM " + table.name) > 0);
        }
    }
}
