// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/document/Rescue.h"
#include "core/people/Person.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

/// A document of twelve changes.
std::unique_ptr<Document> twelveChanges(const TemporaryFolder& folder)
{
    auto document = Document::create(folder.file("a.charrette"));
    for (int i = 0; i < 10; ++i) {
        document->perform("Add " + std::to_string(i),
            [&](Edit& edit) { add(edit, Person{.name = "P" + std::to_string(i)}); });
    }
    document->undo();
    document->redo();
    return document;
}

/// The same, opened after another program wrote into it.
std::unique_ptr<Document> tampered(const TemporaryFolder& folder, const std::string& sql)
{
    twelveChanges(folder);
    runRaw(folder.file("a.charrette"), sql);
    return Document::open(folder.file("a.charrette"));
}

/// The same, open while another program writes into it.
std::unique_ptr<Document> tamperedMeanwhile(const TemporaryFolder& folder, const std::string& sql)
{
    auto document = twelveChanges(folder);
    runRaw(folder.file("a.charrette"), sql);
    return document;
}

constexpr auto swapsTwo = R"sql(
    UPDATE change SET id = 99 WHERE id = 4;
    UPDATE change SET id = 4 WHERE id = 5;
    UPDATE change SET id = 5 WHERE id = 99;
)sql";

} // namespace

TEST_CASE("A record that nobody touched is whole", "[tamper]")
{
    const TemporaryFolder folder;
    const auto document = tampered(folder, "UPDATE person SET job = job");

    CHECK(document->access() == Document::Access::Write);
    CHECK_FALSE(firstBrokenChange(document->db()));
}

TEST_CASE("Rows that are not as the record says are seen when opening", "[tamper]")
{
    for (const auto* sql :
        {"UPDATE person SET job = 'x' WHERE name = 'P3'", "DELETE FROM person WHERE name = 'P9'",
            "INSERT INTO person (id, name) VALUES (7, 'Q')",
            "INSERT INTO workshop (id, title, starts) VALUES (7, 'W', '2026-11-18')"}) {
        INFO(sql);
        const TemporaryFolder folder;
        CHECK(tampered(folder, sql)->access() == Document::Access::HistoryBroken);
    }
}

TEST_CASE("Rows from before the record began are nobody's to doubt", "[tamper]")
{
    const TemporaryFolder folder;
    twelveChanges(folder)->performForGood(
        "Remove", [](Edit& edit) { edit.run("DELETE FROM person WHERE name = 'P0'"); });
    const auto path = folder.file("a.charrette");
    runRaw(path, "UPDATE person SET job = 'x' WHERE name = 'P3'");
    CHECK(Document::open(path)->access() == Document::Access::Write);

    // What was edited since then is known, and nothing else.
    Document::open(path)->perform(
        "Edit", [](Edit& edit) { edit.run("UPDATE person SET name = 'Q4' WHERE name = 'P4'"); });
    CHECK(Document::open(path)->access() == Document::Access::Write);
    runRaw(path, "UPDATE person SET job = 'x' WHERE name = 'Q4'");
    CHECK(Document::open(path)->access() == Document::Access::Write);
    runRaw(path, "UPDATE person SET name = 'Q5' WHERE name = 'Q4'");
    CHECK(Document::open(path)->access() == Document::Access::HistoryBroken);
}

TEST_CASE("A change that is not what was written is seen when opening", "[tamper]")
{
    for (const std::string sql : {"UPDATE change SET label = 'Add 44' WHERE id = 5",
             "UPDATE change SET content = (SELECT content FROM change WHERE id = 4) WHERE id = 5",
             "UPDATE change SET content = x'' WHERE id = 5",
             "UPDATE change SET made = made + 1 WHERE id = 5",
             "UPDATE change SET author = 'someone' WHERE id = 5",
             "UPDATE change SET laptop = 'else' WHERE id = 5",
             "UPDATE change SET format = format + 1 WHERE id = 5",
             "UPDATE change SET target = 3 WHERE id = 11",
             "UPDATE change SET kind = 'redo' WHERE id = 5",
             "UPDATE change SET hash = zeroblob(32) WHERE id = 5",
             "UPDATE change SET hash = x'' WHERE id = 5",
             "UPDATE change SET previous = zeroblob(32) WHERE id = 5",
             "DELETE FROM change WHERE id = 5", swapsTwo}) {
        INFO(sql);
        const TemporaryFolder folder;
        const auto document = tampered(folder, sql);
        const auto expected = sql.find("id = 11") != std::string::npos ? 11
            : sql == swapsTwo                                          ? 4
            : sql.starts_with("DELETE")                                ? 6
                                                                       : 5;

        CHECK(document->access() == Document::Access::HistoryBroken);
        CHECK(document->isReadOnly());
        CHECK(firstBrokenChange(document->db()) == expected);
        CHECK(document->db().value<int>("SELECT count(*) FROM person") == 10);
        CHECK(problemOf([&] { document->undo(); }) == Problem::ReadOnly);
    }
}

TEST_CASE("A record whose beginning is missing is seen", "[tamper]")
{
    const TemporaryFolder folder;
    const auto document = tampered(folder, "DELETE FROM change WHERE id < 4");

    CHECK(document->access() == Document::Access::HistoryBroken);
    CHECK(firstBrokenChange(document->db()) == 4);
}

TEST_CASE("An undo that does not fit the rows is refused and leaves them", "[tamper]")
{
    for (const auto* sql : {"DELETE FROM person WHERE name = 'P9'",
             "UPDATE person SET name = 'Q' WHERE name = 'P9'"}) {
        const TemporaryFolder folder;
        const auto document = tamperedMeanwhile(folder, sql);
        const auto before = contents(*document);
        const auto record = recordOf(*document);

        CHECK(problemOf([&] { document->undo(); }) == Problem::Damaged);

        CHECK(contents(*document) == before);
        CHECK(recordOf(*document) == record);
        CHECK(document->history().toUndo()->label == "Add 9");
        document->perform("Add", [](Edit& edit) { add(edit, Person{.name = "New"}); });
        document->undo();
        CHECK(contents(*document) == before);
    }
}

TEST_CASE("An undo that would leave a link to nothing is refused", "[tamper]")
{
    const TemporaryFolder folder;
    const auto document = tamperedMeanwhile(folder,
        "INSERT INTO attendance (person, workshop, role) "
        "SELECT id, 1, 'guest' FROM person WHERE name = 'P9'");
    const auto before = contents(*document);

    CHECK(problemOf([&] { document->undo(); }) == Problem::Damaged);
    CHECK(contents(*document) == before);
}

TEST_CASE("A change made by another program meanwhile is not written over", "[tamper]")
{
    const TemporaryFolder folder;
    const auto document = tampered(folder, "");
    runRaw(folder.file("a.charrette"),
        "INSERT INTO change SELECT 13, 'do', NULL, 'x', 0, '', '', 1, x'', hash, hash "
        "FROM change WHERE id = 12");
    const auto before = contents(*document);

    CHECK(problemOf([&] {
        document->perform("Add", [](Edit& edit) { add(edit, Person{.name = "New"}); });
    }) == Problem::Damaged);
    CHECK(contents(*document) == before);
}

TEST_CASE("An index that is older than its table is seen, and all is rescued", "[tamper]")
{
    constexpr std::size_t page = 4096;
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    std::size_t root = 0;
    std::string before;
    {
        const auto document = Document::create(path);
        const Workshop workshop{.title = "W", .starts = *Date::from(2026, 1, 1)};
        document->perform("Add", [&](Edit& edit) {
            add(edit, workshop);
            add(edit, Day{.workshop = workshop.id, .date = workshop.starts});
        });
        root = document->db().value<std::size_t>(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'day_workshop'");
        before = readBytes(path);
        document->perform("Add", [&](Edit& edit) {
            add(edit, Day{.workshop = workshop.id, .date = *Date::from(2026, 1, 2)});
        });
    }
    auto after = readBytes(path);
    const auto at = (root - 1) * page;
    REQUIRE(after.substr(at, page) != before.substr(at, page));
    writeBytes(path, after.replace(at, page, before, at, page));
    {
        const auto document = Document::open(path);
        REQUIRE(document->db().value<std::string>("PRAGMA quick_check") == "ok");
        CHECK(document->access() == Document::Access::HistoryBroken);
    }
    const auto out = folder.file("out.charrette");
    CHECK(rescue(path, out, {}).isComplete());
    CHECK(Document::open(out)->db().value<int>("SELECT count(*) FROM day") == 2);
}
