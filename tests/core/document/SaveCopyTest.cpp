// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Child.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultyFiles.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"

#include <sqlite3.h>

#include <set>

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

struct FilledSheet {
    TemporaryFolder folder;
    fs::path path = folder.file("a.charrette");
    std::unique_ptr<Document> document = Document::create(path);

    FilledSheet()
    {
        Dice dice{9};
        document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
        document->perform("Zoe", [](Edit& edit) { add(edit, Person{.name = "Zoe"}); });
    }

    std::set<std::string> files() const
    {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator{folder.path()})
            names.insert(entry.path().filename().string());
        return names;
    }
};

std::optional<Problem> problemOfCopy(const Document& document, const fs::path& target)
{
    return problemOf([&] { document.saveCopy(target); });
}

} // namespace

TEST_CASE("A copy holds the same, its record too, and lives on its own", "[copy]")
{
    FilledSheet sheet;
    const auto target = sheet.folder.file("b.charrette");

    sheet.document->saveCopy(target);

    const auto copy = Document::open(target);
    CHECK(copy->access() == Document::Access::Write);
    CHECK(contents(*copy) == contents(*sheet.document));
    CHECK(recordOf(*copy) == recordOf(*sheet.document));
    copy->undo();
    CHECK(contents(*copy) != contents(*sheet.document));
    CHECK(sheet.files()
        == std::set<std::string>{
            ".a.charrette.lock", ".b.charrette.lock", "a.charrette", "b.charrette"});
}

TEST_CASE("A copy of a document without a file is a file", "[copy]")
{
    const TemporaryFolder folder;
    const auto document = Document::inMemory();
    document->perform("Add", [](Edit& edit) { add(edit, Person{.name = "Ann"}); });

    document->saveCopy(folder.file("a.charrette"));

    CHECK(contents(*Document::open(folder.file("a.charrette"))) == contents(*document));
}

TEST_CASE("A copy replaces a file that is there, and what a crash left beside it", "[copy]")
{
    FilledSheet sheet;
    const auto target = sheet.folder.file("b.charrette");
    writeBytes(target, "something else");
    writeBytes(sheet.folder.file("b.charrette-journal"), readBytes(sheet.path));

    sheet.document->saveCopy(target);

    CHECK(contents(*Document::open(target)) == contents(*sheet.document));
    CHECK(
        sheet.files() == std::set<std::string>{".a.charrette.lock", "a.charrette", "b.charrette"});
}

TEST_CASE("A copy goes neither onto the document itself nor onto what is no file", "[copy]")
{
    FilledSheet sheet;
    const auto before = readBytes(sheet.path);
    const auto& document = *sheet.document;
    const auto in = [&](const char* name) { return sheet.folder.file(name); };
    fs::create_directory(in("folder"));
    fs::create_symlink(sheet.path, in("link"));
    fs::create_hard_link(sheet.path, in("twin"));

    CHECK(problemOfCopy(document, sheet.path) == Problem::Exists);
    CHECK(problemOfCopy(document, in(".") / "a.charrette") == Problem::Exists);
    CHECK(problemOfCopy(document, in("link")) == Problem::Exists);
    CHECK(problemOfCopy(document, in("twin")) == Problem::Exists);
    CHECK(problemOfCopy(document, in("folder")) == Problem::Exists);
    CHECK(problemOfCopy(document, in("nowhere") / "b.charrette") == Problem::MissingFolder);
    fs::create_symlink("circle", in("circle"));
    CHECK(problemOfCopy(document, in("circle")) == Problem::Unsupported);
    writeBytes(in("protected"), "old");
    fs::permissions(in("protected"), fs::perms{0444});
    CHECK(problemOfCopy(document, in("protected")) == Problem::ReadOnly);
    CHECK(readBytes(in("protected")) == "old");
    CHECK(readBytes(sheet.path) == before);
    CHECK(sheet.files()
        == std::set<std::string>{
            ".a.charrette.lock", "a.charrette", "circle", "folder", "link", "protected", "twin"});
}

TEST_CASE("A document that is open somewhere else is not replaced", "[copy]")
{
    FilledSheet sheet;
    const auto target = sheet.folder.file("b.charrette");
    const auto other = Document::create(target);

    CHECK(problemOfCopy(*sheet.document, target) == Problem::Locked);
    other->perform("Add", [](Edit& edit) { add(edit, Person{.name = "Ann"}); });
    CHECK(contents(*other).size() == 1);
}

TEST_CASE("A copy through a link replaces what the link leads to", "[copy]")
{
    FilledSheet sheet;
    writeBytes(sheet.folder.file("b.charrette"), "old");
    fs::create_symlink("b.charrette", sheet.folder.file("link"));

    sheet.document->saveCopy(sheet.folder.file("link"));

    CHECK(fs::is_symlink(sheet.folder.file("link")));
    CHECK(contents(*Document::open(sheet.folder.file("b.charrette"))) == contents(*sheet.document));

    fs::create_symlink("there", sheet.folder.file("to nowhere"));
    sheet.document->saveCopy(sheet.folder.file("to nowhere"));
    CHECK(fs::is_symlink(sheet.folder.file("to nowhere")));
    CHECK(contents(*Document::open(sheet.folder.file("there"))) == contents(*sheet.document));
}

TEST_CASE(
    "The longest name a copy can have can be worked on, and a longer one is refused", "[copy]")
{
    FilledSheet sheet;
    // One byte more, and its journal could not lie beside it.
    const auto longest = sheet.folder.file(std::string(247, 'x'));
    sheet.document->saveCopy(longest);
    {
        const auto copy = Document::open(longest);
        CHECK(copy->access() == Document::Access::Write);
        copy->perform("Ann", [](Edit& edit) { add(edit, Person{.name = "Ann"}); });
        CHECK_FALSE(contents(*copy) == contents(*sheet.document));
    }
    const auto before = sheet.files();
    for (const std::size_t length : {248U, 255U, 256U, 300U})
        CHECK(problemOfCopy(*sheet.document, sheet.folder.file(std::string(length, 'x')))
            == Problem::Unsupported);
    CHECK(sheet.files() == before);
}

TEST_CASE("A copy that fails leaves the old file and nothing else", "[copy][fault]")
{
    FaultyFiles files;
    FilledSheet sheet;
    const auto source = sheet.folder.file("a.charrette");
    sheet.document.reset();
    const auto document = Document::open(source, {.vfs = FaultyFiles::name()});
    const auto target = sheet.folder.file("b.charrette");
    const auto before = contents(*document);
    writeBytes(target, "the old copy");
    const auto there = sheet.files();
    const std::vector<FaultyFiles::Fault> faults{
        {.operation = FaultyFiles::Operation::Write, .code = SQLITE_FULL, .stays = true},
        {.operation = FaultyFiles::Operation::Write, .code = SQLITE_IOERR_WRITE},
        {.operation = FaultyFiles::Operation::Sync, .code = SQLITE_IOERR_FSYNC, .stays = true},
        {.operation = FaultyFiles::Operation::Open, .code = SQLITE_CANTOPEN},
        {.operation = FaultyFiles::Operation::Read, .code = SQLITE_IOERR_READ},
    };
    for (auto fault : faults) {
        // Most of the many writes are alike.
        for (fault.at = 1;; fault.at += fault.at < 8 ? 1 : 29) {
            INFO("operation " << static_cast<int>(fault.operation) << " at " << fault.at);
            files.arm(fault);
            const auto problem = problemOfCopy(*document, target);
            const bool hit = files.hit();
            files.release();
            if (!hit) {
                CHECK_FALSE(problem);
                break;
            }
            REQUIRE(problem);
            CHECK((*problem == Problem::DiskFull || *problem == Problem::Unreadable
                || *problem == Problem::ReadOnly));
            REQUIRE(readBytes(target) == "the old copy");
            REQUIRE(sheet.files() == there);
        }
        CHECK(contents(*Document::open(target)) == before);
        writeBytes(target, "the old copy");
    }
}

TEST_CASE("A copy into a folder that takes no files is refused", "[copy]")
{
    if (!canBeNobody()) {
        WARN("skipped: only root can try this as another user");
        return;
    }
    FilledSheet sheet;
    fs::permissions(sheet.folder.path(), fs::perms{0755});
    const auto target = sheet.folder.file("b.charrette");

    CHECK(inChild(As::Nobody, [&] {
        return static_cast<int>(problemOfCopy(*sheet.document, target).value_or(Problem::Bug));
    }) == static_cast<int>(Problem::ReadOnly));
    CHECK_FALSE(fs::exists(target));
}
