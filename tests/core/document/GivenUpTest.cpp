// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever takes long can be given up, at any moment, and then nothing has happened.
#include "core/document/Document.h"
#include "core/document/EarlierVersions.h"
#include "core/document/Lock.h"
#include "core/document/Rescue.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"

#include <unistd.h>

#include <algorithm>
#include <set>
#include <thread>

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

/// Loses patience when it has been asked that often.
struct Impatient {
    int patience = 0;
    int asked = 0;

    IsGivenUp isGivenUp()
    {
        asked = 0;
        return [this] { return ++asked > patience; };
    }

    Surroundings around() { return {.isGivenUp = isGivenUp()}; }
};

/// Tries with ever more patience, and looks at what is left each time; the number of tries at which
/// it was given up.
template <typename Work, typename Look>
int tryPatiently(Work work, Look look)
{
    for (Impatient person;; ++person.patience) {
        INFO("patience " << person.patience);
        REQUIRE(person.patience < 5000);
        const auto problem = problemOf([&] { work(person); });
        if (!problem)
            return person.patience;
        REQUIRE(*problem == Problem::Unreadable);
        look();
    }
}

std::set<std::string> namesIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator{folder})
        names.insert(entry.path().filename().string());
    return names;
}

struct FullSheet {
    TemporaryFolder folder;
    fs::path path = folder.file("a.charrette");
    fs::path other = folder.file("b.charrette");
    std::unique_ptr<Document> document = Document::create(path);

    FullSheet()
    {
        Dice dice{12};
        document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
    }
};

} // namespace

TEST_CASE("An opening that is given up does not bring an older file up to date", "[given up]")
{
    const std::string name = GENERATE("v1.charrette", "v2.charrette", "v3.charrette");
    const TemporaryFolder folder;
    const TemporaryFolder kept;
    const auto path = folder.file("a.charrette");
    fs::copy_file(fs::path{CHARRETTE_TEST_DATA} / name, path);
    const auto bytes = readBytes(path);

    const auto givenUp = tryPatiently(
        [&](Impatient& person) {
            auto around = person.around();
            around.earlierVersions = kept.path();
            Document::open(path, std::move(around));
        },
        [&] {
            REQUIRE(readBytes(path) == bytes);
            REQUIRE(namesIn(folder.path()).size() == 1);
        });

    // Before it began, at each of its steps, and before its end.
    CHECK(givenUp > static_cast<int>(allMigrations().size()) + 2);
    CHECK(readBytes(path) != bytes);
    CHECK(Document::open(path)->access() == Document::Access::Write);
}

TEST_CASE("A copy that is given up leaves what was there", "[given up]")
{
    FullSheet sheet;
    writeBytes(sheet.other, "the old copy");
    const auto there = namesIn(sheet.folder.path());

    const auto givenUp = tryPatiently(
        [&](Impatient& person) {
            sheet.document->saveCopy(sheet.other, [&](const LongWork& work) {
                work(person.isGivenUp());
                return true;
            });
        },
        [&] {
            REQUIRE(readBytes(sheet.other) == "the old copy");
            REQUIRE(namesIn(sheet.folder.path()) == there);
        });

    CHECK(givenUp > 1);
    CHECK(contents(*Document::open(sheet.other)) == contents(*sheet.document));
}

TEST_CASE("Who gives up saving elsewhere stays where they are", "[given up]")
{
    FullSheet sheet;
    const auto refuse = [](const LongWork& work) {
        work([] { return false; }); // Done all the same, but nobody waits for it any more.
        return false;
    };
    CHECK_FALSE(sheet.document->saveAndGoOnIn(sheet.other, refuse));
    CHECK(sheet.document->path() == sheet.path);
    CHECK_FALSE(sheet.document->goOnIn(sheet.other, refuse));
    CHECK(sheet.document->path() == sheet.path);

    // Its own name, which is free now, is still its own.
    fs::remove(sheet.path);
    CHECK_FALSE(sheet.document->saveAndGoOnIn(sheet.path, [](const LongWork&) { return false; }));
    CHECK_FALSE(fs::exists(sheet.path));
    CHECK(sheet.document->lockOwner().process == std::to_string(getpid()));
    CHECK(sheet.document->saveAndGoOnIn(sheet.path));
    sheet.document->perform("Add", [](Edit& edit) { add(edit, Person{.name = "Zoe"}); });
    const auto rows = contents(*sheet.document);
    sheet.document.reset();
    CHECK(contents(*Document::open(sheet.path)) == rows);
}

TEST_CASE("Nothing is written while work that was given up holds the document's name", "[given up]")
{
    FullSheet sheet;
    const auto aside = sheet.folder.file("aside.charrette");
    fs::rename(sheet.path, aside);
    std::unique_ptr<Lock> work;
    CHECK_FALSE(sheet.document->saveAndGoOnIn(sheet.path, [&](const LongWork&) {
        work = std::make_unique<Lock>(sheet.path);
        return false;
    }));
    fs::rename(aside, sheet.path); // the stick is back
    const auto addZoe = [](Edit& edit) { add(edit, Person{.name = "Zoe"}); };
    CHECK(problemOf([&] { sheet.document->perform("Add", addZoe); }) == Problem::Locked);
    work.reset();
    sheet.document->perform("Add", addZoe);
    CHECK(Document::open(sheet.path)->isReadOnly()); // The lock is held again.
}

TEST_CASE("A rescue that is given up leaves nothing", "[given up]")
{
    FullSheet sheet;
    sheet.document.reset();
    const auto bytes = readBytes(sheet.path);

    const auto givenUp =
        tryPatiently([&](Impatient& person) { rescue(sheet.path, sheet.other, person.around()); },
            [&] {
                REQUIRE_FALSE(fs::exists(sheet.other));
                REQUIRE(readBytes(sheet.path) == bytes);
            });

    CHECK(givenUp > 10);
    CHECK(Document::open(sheet.other)->access() == Document::Access::Write);
}

TEST_CASE(
    "What is to be restored is found out by another thread, and can be given up", "[given up]")
{
    FullSheet sheet;
    sheet.document->saveCopy(sheet.other);
    const auto before = contents(*sheet.document);
    sheet.document->perform("Remove", [](Edit& edit) { edit.run("DELETE FROM idea"); });
    const auto after = contents(*sheet.document);

    Restoring how;
    const auto givenUp = tryPatiently(
        [&](Impatient& person) { how = howToRestore(sheet.path, sheet.other, person.around()); },
        [&] { REQUIRE(contents(*sheet.document) == after); });
    CHECK(givenUp > 2);
    std::thread{[&] { how = howToRestore(sheet.path, sheet.other, {}); }}.join();

    const auto restored = [&] {
        return sheet.document->perform("Restore", [&](Edit& edit) { return restore(edit, how); });
    };
    CHECK(restored());
    CHECK(contents(*sheet.document) == before);
    CHECK_FALSE(restored()); // The document stands at another change by now.
    CHECK(contents(*sheet.document) == before);
    sheet.document->undo();
    CHECK(contents(*sheet.document) == after);
}

TEST_CASE("A copy is written by another thread while the document is edited", "[copy]")
{
    FullSheet sheet;
    std::vector<Contents> known{contents(*sheet.document)};
    std::thread copying;
    const bool isWanted = sheet.document->saveCopy(sheet.other, [&](const LongWork& work) {
        copying = std::thread{work, IsGivenUp{}};
        return false;
    });
    CHECK_FALSE(isWanted);
    for (int i = 0; i < 20; ++i) {
        sheet.document->perform(
            "Add", [&](Edit& edit) { add(edit, Person{.name = "P" + std::to_string(i)}); });
        known.push_back(contents(*sheet.document));
    }
    copying.join();

    const auto copy = Document::open(sheet.other);
    CHECK(copy->access() == Document::Access::Write);
    CHECK(std::find(known.begin(), known.end(), contents(*copy)) != known.end());
}
