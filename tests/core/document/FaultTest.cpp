// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/media/Attachment.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/FaultyFiles.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/TemporaryFolder.h"

#include <sqlite3.h>

#include <algorithm>

using namespace charrette;
using namespace charrette::tests;

namespace {

using Operation = FaultyFiles::Operation;
using Fault = FaultyFiles::Fault;

/// Every way in which an operation goes wrong, once or from then on.
std::vector<Fault> everyFault()
{
    std::vector<Fault> all;
    for (const bool stays : {false, true}) {
        all.push_back({.operation = Operation::Write, .code = SQLITE_FULL, .stays = stays});
        all.push_back({.operation = Operation::Write, .code = SQLITE_IOERR_WRITE, .stays = stays});
        all.push_back({.operation = Operation::Read, .code = SQLITE_IOERR_READ, .stays = stays});
        all.push_back({.operation = Operation::Sync, .code = SQLITE_IOERR_FSYNC, .stays = stays});
        all.push_back(
            {.operation = Operation::Truncate, .code = SQLITE_IOERR_TRUNCATE, .stays = stays});
        all.push_back({.operation = Operation::Open, .code = SQLITE_CANTOPEN, .stays = stays});
        all.push_back(
            {.operation = Operation::Delete, .code = SQLITE_IOERR_DELETE, .stays = stays});
        all.push_back({.operation = Operation::Delete,
            .code = SQLITE_IOERR_DIR_FSYNC,
            .stays = stays,
            .done = true});
    }
    return all;
}

bool isExpected(Problem problem, const Fault& fault)
{
    if (fault.code == SQLITE_FULL && problem == Problem::DiskFull)
        return true;
    return problem == Problem::Unreadable || problem == Problem::ReadOnly;
}

struct Sheet {
    TemporaryFolder folder;
    std::filesystem::path path = folder.file("a.charrette");
    std::unique_ptr<Document> document;

    Sheet()
    {
        document = Document::create(path, {.vfs = FaultyFiles::name()});
        Dice dice{8};
        document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
    }

    /// What a fresh look at the file finds.
    Contents inFile() const { return contents(*Document::open(path)); }
};

void addZoe(Document& document)
{
    document.perform("Zoe", [](Edit& edit) { add(edit, Person{.name = "Zoe"}); });
}

int zoes(const Document& document)
{
    return document.db().value<int>("SELECT count(*) FROM person WHERE name = 'Zoe'");
}

/// A command that writes several pages.
void changeSome(Edit& edit)
{
    edit.run("UPDATE person SET job = 'Somebody'");
    edit.run("DELETE FROM vision");
}

std::string story(const Fault& fault)
{
    return "operation " + std::to_string(static_cast<int>(fault.operation)) + ", code "
        + std::to_string(fault.code) + (fault.stays ? ", from " : ", at ")
        + std::to_string(fault.at);
}

} // namespace

TEST_CASE("Whichever operation fails, a command is in the file or it is not", "[fault]")
{
    FaultyFiles files;
    std::size_t count = 0;
    std::size_t acknowledged = 0;
    for (auto fault : everyFault()) {
        Sheet sheet;
        auto& document = *sheet.document;
        const auto before = contents(document);
        int told = 0;
        document.observe([&](const Changes&) { ++told; });
        for (bool hit = true; hit; ++fault.at) {
            INFO(story(fault));
            told = 0;
            files.arm(fault);
            const auto problem = problemOf([&] { document.perform("Change", changeSome); });
            hit = files.hit();
            files.release();
            ++count;
            acknowledged += problem ? 0U : 1U;

            if (!problem) {
                CHECK(told == 1);
                CHECK(contents(document) != before);
                CHECK(document.history().toUndo()->label == "Change");
            } else {
                REQUIRE(hit);
                CHECK(isExpected(*problem, fault));
                CHECK(told == 0);
            }
            if (problem && !fault.stays) {
                CHECK(contents(document) == before);
                CHECK(document.history().toUndo()->label == "Fill");
            }

            addZoe(document);
            CHECK(zoes(document) == 1);
            document.undo();
            CHECK(zoes(document) == 0);
            if (document.history().toUndo()->label == "Change")
                document.undo();
            REQUIRE(contents(document) == before);
        }
        CHECK_FALSE(firstBrokenChange(document.db()));
        sheet.document.reset();
        REQUIRE(sheet.inFile() == before);
    }
    tellFaults("disk full, EIO at read, write, sync, truncate, open, delete",
        "each operation of a command in turn, once and from then on", count, acknowledged, 0);
}

TEST_CASE("Whichever operation fails, an undo has happened or it has not", "[fault]")
{
    FaultyFiles files;
    std::size_t count = 0;
    for (auto fault : everyFault()) {
        Sheet sheet;
        auto& document = *sheet.document;
        const auto before = contents(document);
        document.perform("Change", changeSome);
        const auto after = contents(document);
        for (bool hit = true; hit; ++fault.at) {
            INFO(story(fault));
            files.arm(fault);
            const auto problem = problemOf([&] { document.undo(); });
            hit = files.hit();
            files.release();
            ++count;

            if (problem)
                CHECK(isExpected(*problem, fault));
            else
                CHECK(contents(document) == before);
            addZoe(document);
            document.undo();
            const bool undone = document.history().toUndo()->label == "Fill";
            REQUIRE(contents(document) == (undone ? before : after));
            if (!fault.stays)
                CHECK(undone == !problem);
            if (undone)
                document.perform("Change", changeSome);
            REQUIRE(contents(document) == after);
        }
        sheet.document.reset();
        REQUIRE(sheet.inFile() == after);
    }
    tellFaults("the same while undoing", "each operation of an undo in turn", count, count, 0);
}

TEST_CASE("A full disk is told, and the document goes on when there is room again", "[fault]")
{
    FaultyFiles files;
    Sheet sheet;
    auto& document = *sheet.document;
    const auto before = contents(document);

    files.arm({.operation = Operation::Write, .code = SQLITE_FULL, .stays = true});
    for (int i = 0; i < 3; ++i)
        CHECK(problemOf([&] { addZoe(document); }) == Problem::DiskFull);
    CHECK(problemOf([&] { document.undo(); }) == Problem::DiskFull);
    CHECK(contents(document) == before);
    CHECK(document.access() == Document::Access::Write);
    files.release();

    addZoe(document);
    CHECK(zoes(document) == 1);
    document.undo();
    CHECK(contents(document) == before);
}

TEST_CASE("A commit that reports failure but is in the file counts as done", "[fault]")
{
    FaultyFiles files;
    Sheet sheet;
    auto& document = *sheet.document;
    int told = 0;
    document.observe([&](const Changes&) { ++told; });

    files.arm({.operation = Operation::Delete, .code = SQLITE_IOERR_DIR_FSYNC, .done = true});
    addZoe(document);
    CHECK(files.hit());
    files.release();

    CHECK(told == 1);
    CHECK(zoes(document) == 1);
    CHECK(document.history().toUndo()->label == "Zoe");
    document.undo();
    CHECK(zoes(document) == 0);
}

TEST_CASE("A commit whose file cannot be read again is settled by what comes next", "[fault]")
{
    FaultyFiles files;
    Sheet sheet;
    auto& document = *sheet.document;
    int told = 0;
    document.observe([&](const Changes&) { ++told; });
    const bool isIn = GENERATE(false, true);
    INFO((isIn ? "it is in the file" : "it is not in the file"));
    files.arm({.operation = isIn ? Operation::Delete : Operation::Sync,
        .code = SQLITE_IOERR,
        .done = isIn});
    // The first file to be opened is the journal, then the document again.
    files.arm({.operation = Operation::Open, .code = SQLITE_IOERR, .at = 2, .stays = true});
    CHECK(problemOf([&] { addZoe(document); }) == Problem::Unreadable);
    CHECK(problemOf([&] { addZoe(document); }) == Problem::Unreadable);
    CHECK(problemOf([&] { document.undo(); }) == Problem::Unreadable);
    CHECK(told == 0);
    files.release();

    SECTION("Undo takes back the change in doubt if it is there, else the one before it")
    {
        document.undo();
        CHECK(told == (isIn ? 2 : 1));
        CHECK(zoes(document) == 0);
        CHECK((document.history().toUndo() != nullptr) == isIn);
    }
    SECTION("A new command follows it")
    {
        document.perform("Ann", [](Edit& edit) { add(edit, Person{.name = "Ann"}); });
        CHECK(told == (isIn ? 2 : 1));
        CHECK(zoes(document) == (isIn ? 1 : 0));
        document.undo();
        CHECK(document.history().toUndo()->label == (isIn ? "Zoe" : "Fill"));
    }
    CHECK_FALSE(firstBrokenChange(document.db()));
}

TEST_CASE(
    "Whichever operation fails, a picture is kept or is not, and the file is read anew", "[fault]")
{
    FaultyFiles files;
    std::size_t count = 0;
    for (auto fault : everyFault()) {
        Sheet sheet;
        auto& document = *sheet.document;
        const auto before = contents(document);
        for (bool hit = true; hit; ++fault.at) {
            INFO(story(fault));
            const auto number = static_cast<std::byte>(fault.at);
            files.arm(fault);
            const auto problem = problemOf([&] {
                document.perform("Keep", [&](Edit& edit) {
                    keep(edit, {PictureFormat::Png, std::vector<std::byte>(9000, number)});
                });
            });
            hit = files.hit();
            files.release();
            ++count;
            if (problem)
                CHECK(isExpected(*problem, fault));
            addZoe(document);
            document.undo();
            REQUIRE(contents(document) == before);
        }
        const auto kept = document.db().value<int>("SELECT count(*) FROM picture");
        sheet.document.reset();
        const auto again = Document::open(sheet.path);
        CHECK(again->db().value<int>("SELECT count(*) FROM picture") == kept);
        CHECK(contents(*again) == before);
    }
    tellFaults("the same while keeping a picture", "each operation in turn", count, count, 0);
}

TEST_CASE("A picture whose commit failed is in doubt until the file could be read again", "[fault]")
{
    FaultyFiles files;
    Sheet sheet;
    auto& document = *sheet.document;
    files.arm({.operation = Operation::Sync, .code = SQLITE_IOERR_FSYNC});
    // The first file to be opened is the journal, then the document again.
    files.arm({.operation = Operation::Open, .code = SQLITE_IOERR, .at = 2, .stays = true});
    const auto keepOne = [&] {
        document.perform("Keep", [](Edit& edit) {
            keep(edit, {PictureFormat::Png, std::vector<std::byte>(9000)});
        });
    };
    CHECK(problemOf(keepOne) == Problem::Unreadable);
    CHECK(problemOf([&] { document.perform("Nothing", [](Edit&) {}); }) == Problem::Unreadable);
    files.release();

    keepOne();
    CHECK(document.history().toUndo()->label == "Fill");
    CHECK(document.access() == Document::Access::Write);
}

TEST_CASE("A commit in doubt does not take another file for its own", "[fault]")
{
    FaultyFiles files;
    Sheet sheet;
    Sheet other;
    auto& document = *sheet.document;
    addZoe(*other.document);
    other.document.reset();
    const auto before = contents(*Document::open(other.path));
    files.arm({.operation = Operation::Sync, .code = SQLITE_IOERR_FSYNC});
    files.arm({.operation = Operation::Open, .code = SQLITE_IOERR, .at = 2, .stays = true});
    CHECK(problemOf([&] { addZoe(document); }) == Problem::Unreadable);
    files.release();
    std::filesystem::rename(other.path, sheet.path);

    CHECK(problemOf([&] { addZoe(document); }) == Problem::Damaged);
    CHECK(document.access() == Document::Access::HistoryBroken);
    CHECK(problemOf([&] { addZoe(document); }) == Problem::ReadOnly);
    CHECK(sheet.inFile() == before);
}

TEST_CASE("Whichever operation fails, a new file appears whole or not at all", "[fault]")
{
    FaultyFiles files;
    for (auto fault : everyFault()) {
        if (fault.done)
            continue;
        // Most of the many writes are alike.
        for (fault.at = 1;; fault.at += fault.at < 6 ? 1 : 37) {
            INFO(story(fault));
            const TemporaryFolder folder;
            const auto path = folder.file("a.charrette");

            files.arm(fault);
            const auto problem =
                problemOf([&] { Document::create(path, {.vfs = FaultyFiles::name()}); });
            const bool hit = files.hit();
            files.release();

            if (problem)
                CHECK(isExpected(*problem, fault));
            if (std::filesystem::exists(path))
                CHECK(contents(*Document::open(path)).empty());
            else
                CHECK(problem);
            const auto left = std::distance(std::filesystem::directory_iterator{folder.path()}, {});
            CHECK(left == (std::filesystem::exists(path) ? 1 : 0));
            if (!hit)
                break;
        }
    }
}
