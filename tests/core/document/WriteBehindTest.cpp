// SPDX-License-Identifier: GPL-3.0-or-later
// Documents whose commands do not wait for the disk.
#include "core/document/Document.h"
#include "core/document/EarlierVersions.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/FaultyFiles.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

#include <sqlite3.h>

#include <chrono>
#include <thread>

using namespace charrette;
using namespace charrette::tests;

namespace {

using Operation = FaultyFiles::Operation;
using Disk = Document::Disk;
using Clock = std::chrono::steady_clock;

constexpr int aLongTime = 60'000; ///< milliseconds

struct Slow {
    FaultyFiles files;
    TemporaryFolder folder;
    std::filesystem::path path = folder.file("a.charrette");
    std::unique_ptr<Document> document;

    explicit Slow(int milliseconds = 0)
    {
        document = Document::create(path, {.vfs = FaultyFiles::name(), .patience = milliseconds});
        Dice dice{8};
        document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
        catchUp();
    }

    ~Slow()
    {
        files.release();
        document.reset(); // Before its file system goes.
    }

    void add(const std::string& name) const
    {
        document->perform("Add", [&](Edit& edit) { charrette::add(edit, Person{.name = name}); });
    }

    void catchUp() const { document->catchingUp()({}); }
};

int countOf(const Document& document, const std::string& name)
{
    return document.db().value<int>("SELECT count(*) FROM person WHERE name = ?", name);
}

/// By a connection of its own, when the document has let go of it.
Contents inFile(const std::filesystem::path& path)
{
    const auto opened = Document::open(path);
    REQUIRE(opened->access() == Document::Access::Write);
    return contents(*opened);
}

/// Commands, undoing and repeating, at random.
void workOn(Document& document, std::uint64_t seed, int steps)
{
    Dice dice{seed};
    const SeededIds ids{seed};
    for (int i = 0; i < steps; ++i) {
        const auto& command = dice.oneOf(everyCommand());
        try {
            if (dice.oneIn(6))
                document.undo();
            else if (dice.oneIn(8))
                document.redo();
            else
                document.perform(
                    std::string{command.name}, [&](Edit& edit) { command.run(edit, dice); });
        } catch (const Error& error) {
            REQUIRE(error.problem() == Problem::Refused);
        }
    }
}

} // namespace

TEST_CASE(
    "Nobody waits for a disk that hangs, and all is stored once it answers", "[behind][fault]")
{
    Slow slow;
    auto& document = *slow.document;
    constexpr int commands = 50;
    int told = 0;
    document.observe([&](const Changes&) { ++told; });

    slow.files.hang();
    const auto start = Clock::now();
    for (int i = 0; i < commands; ++i)
        slow.add("Zoe");
    document.undo();
    CHECK(countOf(document, "Zoe") == commands - 1);
    document.redo();
    CHECK(Clock::now() - start < std::chrono::seconds{5}); // It hangs for ever.
    CHECK(countOf(document, "Zoe") == commands);
    CHECK(told == commands + 2);
    CHECK(document.disk() == Disk::Behind);
    CHECK_FALSE(document.diskProblem());
    CHECK_FALSE(document.isWrittenOver());
    const auto rows = contents(document);

    slow.files.release();
    slow.catchUp();
    CHECK(document.disk() == Disk::Ready);
    CHECK(contents(document) == rows);
    slow.document.reset();
    CHECK(inFile(slow.path) == rows);
    tellFaults("disk that hangs, or takes 5 ms a write", "commands, undo and redo meanwhile",
        commands + 2, commands + 2, 0);
}

TEST_CASE("What a full disk cannot take waits, and is stored in its order when there is room",
    "[behind][fault]")
{
    const auto code = GENERATE(SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_READONLY);
    Slow slow;
    auto& document = *slow.document;

    slow.files.arm({.operation = Operation::Write, .code = code, .at = 3, .stays = true});
    slow.add("Zoe");
    slow.add("Yan");
    document.undo();
    slow.add("Xia");
    CHECK(problemOf([&] { slow.catchUp(); }).has_value());
    CHECK(document.disk() == Disk::Refusing);
    CHECK(document.diskProblem()
        == (code == SQLITE_FULL           ? Problem::DiskFull
                : code == SQLITE_READONLY ? Problem::ReadOnly
                                          : Problem::Unreadable));
    slow.add("Wim"); // One may go on.
    CHECK(countOf(document, "Zoe") == 1);
    CHECK(countOf(document, "Yan") == 0);
    const auto rows = contents(document);

    slow.files.release();
    while (document.disk() == Disk::Refusing)
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    slow.catchUp();
    CHECK_FALSE(document.diskProblem());
    CHECK(contents(document) == rows);
    slow.document.reset();
    CHECK(inFile(slow.path) == rows);
    tellFaults(
        "disk full or refusing, then well again", "from the third write of a command on", 4, 4, 0);
}

TEST_CASE("Whatever a slow disk says once, all that was done is in the document and then elsewhere",
    "[behind][fault]")
{
    std::size_t count = 0;
    std::size_t broken = 0;
    for (const auto operation : {Operation::Open, Operation::Write, Operation::Truncate,
             Operation::Sync, Operation::Delete}) {
        bool isHit = true;
        for (int at = 1; isHit; at += operation == Operation::Write ? 3 : 1) {
            INFO("operation " << static_cast<int>(operation) << " at " << at);
            Slow slow;
            auto& document = *slow.document;
            slow.files.arm({.operation = operation, .code = SQLITE_IOERR, .at = at});
            document.perform("Change", [](Edit& edit) {
                edit.run("UPDATE person SET job = 'Somebody'");
                edit.run("DELETE FROM vision");
            });
            const auto rows = contents(document);
            const auto problem = problemOf([&] {
                while (document.disk() != Disk::Ready)
                    slow.catchUp();
            });
            isHit = slow.files.hit();
            ++count;
            CHECK(contents(document) == rows);
            if (document.disk() == Disk::Broken) {
                ++broken;
                CHECK(operation == Operation::Sync);
                CHECK(problemOf([&] { slow.add("Zoe"); }) == problem);
                document.saveAndGoOnIn(slow.folder.file("b.charrette"));
                slow.add("Zoe");
                slow.catchUp();
                CHECK(countOf(document, "Zoe") == 1);
                document.undo();
                slow.catchUp();
                slow.document.reset();
                CHECK(inFile(slow.folder.file("b.charrette")) == rows);
                slow.files.release();
                inFile(slow.path); // Whole, as it was before or after.
            } else {
                while (document.disk() == Disk::Refusing)
                    std::this_thread::sleep_for(std::chrono::milliseconds{10});
                slow.document.reset();
                slow.files.release();
                CHECK(inFile(slow.path) == rows);
            }
        }
    }
    CHECK(broken > 2);
    tellFaults("slow disk that fails once", "each open, sync, truncate, delete, each third write",
        count, count, 0);
}

TEST_CASE("Who saves elsewhere while the disk hangs has all of it there", "[behind][fault]")
{
    Slow slow;
    const TemporaryFolder good;
    slow.document->saveCopy(slow.folder.file("copy.charrette"));
    slow.document.reset();
    slow.files.confineTo(slow.path.string()); // Known when a file is opened.
    slow.document = Document::open(slow.path, {.vfs = FaultyFiles::name(), .patience = 0});
    slow.files.hang();
    slow.add("Zoe");
    slow.add("Yan");
    const auto rows = contents(*slow.document);
    const auto giveUp = [] { return true; };
    CHECK(problemOf([&] { slow.document->catchingUp()(giveUp); }) == Problem::Unreadable);
    CHECK(slow.document->disk() == Disk::Behind);
    const auto start = Clock::now();
    slow.document->saveAndGoOnIn(good.file("b.charrette"));
    CHECK(Clock::now() - start < std::chrono::seconds{20}); // It hangs for ever.
    slow.add("Xia");
    slow.catchUp();
    CHECK(countOf(*slow.document, "Xia") == 1);
    slow.document->undo();
    slow.document.reset();
    CHECK(inFile(good.file("b.charrette")) == rows);
    slow.files.release();
    // What it did last is not in the old one; it is whole all the same, once the disk answers.
    while (Document::open(slow.path)->isReadOnly())
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    CHECK(contents(*Document::open(slow.path))
        == contents(*Document::open(slow.folder.file("copy.charrette"))));
    tellFaults("disk that hangs, saved elsewhere meanwhile", "two commands on their way", 2, 2, 0);
}

TEST_CASE("What is taken back while the disk hangs is taken back, however large", "[behind][fault]")
{
    Slow slow;
    auto& document = *slow.document;
    const auto before = contents(document);
    slow.files.hang();
    const auto spill = [](Edit& edit) {
        edit.run("PRAGMA cache_size = 1"); // Then pages are written long before the end.
        edit.run("UPDATE person SET job = hex(zeroblob(90000))");
        edit.run("UPDATE idea SET detail = hex(zeroblob(90000))");
        throw Error{Problem::Refused, "enough"};
    };
    CHECK(problemOf([&] { document.perform("Spill", spill); }) == Problem::Refused);
    CHECK(contents(document) == before);
    slow.add("Zoe");
    document.undo();
    CHECK(contents(document) == before);

    slow.files.release();
    slow.catchUp();
    slow.document.reset();
    CHECK(inFile(slow.path) == before);
}

TEST_CASE("A document that is left behind lets its file go, whole", "[behind][fault]")
{
    Slow slow;
    const auto before = contents(*slow.document);
    slow.files.arm({.operation = Operation::Write, .code = SQLITE_FULL, .stays = true});
    slow.add("Zoe");
    CHECK(problemOf([&] { slow.catchUp(); }) == Problem::DiskFull);
    slow.document->leaveBehind();
    slow.document.reset();
    slow.files.release();
    CHECK(inFile(slow.path) == before);
}

TEST_CASE("A document that is closed has stored everything first", "[behind]")
{
    Slow slow;
    slow.files.slowDown(2);
    slow.add("Zoe");
    const auto rows = contents(*slow.document);
    CHECK(slow.document->disk() == Disk::Behind);
    slow.document.reset();
    slow.files.release();
    CHECK(inFile(slow.path) == rows);
}

TEST_CASE(
    "Whatever is done, a document with a slow disk is the one with a quick one", "[behind][slow]")
{
    const auto seed = GENERATE(1U, 2U, 3U);
    Slow slow;
    const TemporaryFolder folder;
    const auto clock = [] { return Instant{}; };
    const auto quick = folder.file("quick.charrette");
    const auto late = folder.file("late.charrette");
    {
        Dice dice{seed};
        const auto both = Document::create(quick, {.clock = clock});
        both->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
    }
    std::filesystem::copy_file(quick, late);
    const auto one = Document::open(quick, {.clock = clock});
    auto other = Document::open(late, {.clock = clock, .vfs = FaultyFiles::name(), .patience = 0});
    slow.files.slowDown(1);
    std::size_t behind = 0;
    for (unsigned round = 0; round < static_cast<unsigned>(tries(24)); ++round) {
        INFO("round " << round);
        workOn(*one, seed * 100 + round, 5);
        workOn(*other, seed * 100 + round, 5);
        behind += other->disk() == Disk::Behind ? 1U : 0U;
        REQUIRE(contents(*other) == contents(*one));
        if (round == 7) {
            const auto remove = [](Edit& edit) { edit.run("DELETE FROM idea WHERE id % 2 = 0"); };
            one->performForGood("Remove", remove);
            other->performForGood("Remove", remove);
        }
        if (round % 3 == 0)
            other->catchingUp()({});
    }
    CHECK(behind > 0);
    CHECK(recordOf(*other) == recordOf(*one));
    const auto rows = contents(*one);
    other.reset();
    slow.files.release();
    CHECK(inFile(late) == rows);
}

TEST_CASE("Who has patience finds each command on the disk when it returns", "[behind]")
{
    Slow slow{aLongTime};
    slow.files.slowDown(1);
    slow.add("Zoe");
    CHECK(slow.document->disk() == Disk::Ready);
    // Others can read it.
    CHECK(sqlite::Database{slow.path, sqlite::Open::ReadOnly}.value<int>(
              "SELECT count(*) FROM person WHERE name = 'Zoe'")
        == 1);
}
