// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/EarlierVersions.h"

#include "core/document/Check.h"
#include "core/document/Document.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t day = 24 * 60 * minute;

struct Kept {
    TemporaryFolder folder;
    std::int64_t now = 1'800'000'000'000;
    Surroundings around{
        .clock = [this] { return Instant{now}; }, .earlierVersions = folder.file("kept")};
    fs::path path = folder.file("Ten. years.charrette");
    std::unique_ptr<Document> document = Document::create(path, around);
    Dice dice{12};

    Kept()
    {
        document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
    }

    void addPerson(const std::string& name)
    {
        document->perform("Add", [&](Edit& edit) { add(edit, Person{.name = name}); });
    }

    fs::path keep()
    {
        now += minute;
        return keepEarlierVersion(document->db(), path, around);
    }

    std::vector<EarlierVersion> versions() const
    {
        return earlierVersions(document->db(), path, around);
    }
};

/// As the app does it.
void restoreFrom(Document& document, const fs::path& copy, const Surroundings& around)
{
    keepEarlierVersion(document.db(), document.path(), around);
    document.perform("Restore", [&](Edit& edit) { restore(edit, copy, around); });
}

} // namespace

TEST_CASE("An earlier version is a whole copy, and says what has changed since", "[earlier]")
{
    Kept kept;
    const auto before = contents(*kept.document);
    CHECK(kept.versions().empty());
    CHECK(isCopyDue(kept.document->db(), kept.path, kept.around));

    const auto copy = kept.keep();
    kept.addPerson("Zoe");
    kept.addPerson("Yan");

    REQUIRE(kept.versions().size() == 1);
    const auto version = kept.versions().front();
    CHECK(version.isGood);
    CHECK(version.copy.path == copy);
    CHECK(version.copy.made.ms == kept.now);
    CHECK(version.size > 4096);
    CHECK(version.changesSince == 2);
    CHECK(version.holds.people + 2 == holdingsOf(kept.document->db()).people);
    const auto opened = Document::open(copy);
    CHECK(opened->isReadOnly());
    CHECK(contents(*opened) == before);
    CHECK_FALSE(isCopyDue(kept.document->db(), kept.path, kept.around));
    kept.now += day + 1;
    CHECK(isCopyDue(kept.document->db(), kept.path, kept.around));
}

TEST_CASE("Nothing is copied twice where nothing has changed", "[earlier]")
{
    Kept kept;
    const auto copy = kept.keep();
    CHECK(kept.keep() == copy);
    CHECK(kept.versions().size() == 1);
}

TEST_CASE("A copy can be made beside the open document by a connection of its own", "[earlier]")
{
    Kept kept;
    keepEarlierVersion(kept.path, kept.around);
    CHECK(kept.versions().size() == 1);
    kept.addPerson("Zoe"); // The document is not disturbed.
    CHECK(kept.document->access() == Document::Access::Write);
}

TEST_CASE("Restoring makes the document what it was, and undo takes that back", "[earlier]")
{
    for (int seed = 1; seed <= tries(8); ++seed) {
        INFO("seed " << seed);
        Kept kept;
        auto& document = *kept.document;
        kept.dice = Dice{static_cast<std::uint64_t>(seed)};
        const auto before = contents(document);
        const auto copy = kept.keep();
        for (int i = 0; i < 25; ++i) {
            const auto& command = kept.dice.oneOf(everyCommand());
            const auto problem = problemOf([&] {
                document.perform(
                    std::string{command.name}, [&](Edit& edit) { command.run(edit, kept.dice); });
            });
            if (problem)
                REQUIRE(*problem == Problem::Refused);
        }
        const auto after = contents(document);

        restoreFrom(document, copy, kept.around);

        REQUIRE(contents(document) == before);
        if (after == before)
            continue;
        CHECK(document.history().toUndo()->label == "Restore");
        document.undo();
        REQUIRE(contents(document) == after);
        document.redo();
        REQUIRE(contents(document) == before);
        CHECK_FALSE(firstBrokenChange(document.db()));
    }
}

TEST_CASE("Before it is restored, the document is kept as it stands", "[earlier]")
{
    Kept kept;
    const auto copy = kept.keep();
    kept.addPerson("Zoe");
    kept.now += minute;
    restoreFrom(*kept.document, copy, kept.around);
    REQUIRE(kept.versions().size() == 2);
    const auto undoing = Document::open(kept.versions().front().copy.path);
    CHECK(undoing->db().value<int>("SELECT count(*) FROM person WHERE name = 'Zoe'") == 1);
}

TEST_CASE("A version of an older format is restored too", "[earlier]")
{
    const std::string name = GENERATE("v1.charrette", "v2.charrette", "v3.charrette");
    const TemporaryFolder folder;
    Surroundings around{.earlierVersions = folder.file("kept")};
    const auto path = folder.file(name);
    fs::copy_file(fs::path{CHARRETTE_TEST_DATA} / name, path);
    const auto document = Document::open(path, around);
    const auto before = contents(*document);
    document->perform("Remove", [](Edit& edit) { edit.run("DELETE FROM workshop"); });

    const auto versions = earlierVersions(document->db(), path, around);
    REQUIRE_FALSE(versions.empty());
    CHECK(versions.back().isOlderFormat);
    CHECK(versions.back().changesSince == 1);
    restoreFrom(*document, versions.back().copy.path, around);
    CHECK(contents(*document) == before);
}

TEST_CASE("Removing more than a tenth keeps a copy of what was there", "[earlier]")
{
    Kept kept;
    const auto people = holdingsOf(kept.document->db()).people;
    kept.addPerson("Zoe");
    kept.document->perform(
        "One", [](Edit& edit) { edit.run("DELETE FROM person WHERE name = 'Zoe'"); });
    CHECK(kept.versions().empty());

    kept.document->perform("All", [](Edit& edit) {
        edit.run("DELETE FROM workshop");
        edit.run("DELETE FROM person");
    });

    REQUIRE(kept.versions().size() == 1);
    CHECK(kept.versions().front().isGood);
    CHECK(kept.versions().front().holds.people == people);
    CHECK(kept.versions().front().changesSince == 1);
}

TEST_CASE("A damaged copy is said to be damaged, and the next one serves", "[earlier]")
{
    Kept kept;
    const auto first = kept.keep();
    kept.addPerson("Zoe");
    const auto second = kept.keep();
    fs::permissions(second, fs::perms{0600});
    auto bytes = readBytes(second);
    for (std::size_t i = 4096; i < bytes.size(); i += 3)
        bytes[i] = '\x5A';
    writeBytes(second, bytes);

    const auto versions = kept.versions();
    REQUIRE(versions.size() == 2);
    CHECK_FALSE(versions[0].isGood);
    CHECK(versions[1].isGood);
    const auto now = contents(*kept.document);
    kept.now += minute;
    CHECK(problemOf([&] { restoreFrom(*kept.document, second, kept.around); }) == Problem::Damaged);
    CHECK(contents(*kept.document) == now);
    restoreFrom(*kept.document, first, kept.around);
    CHECK(contents(*kept.document) != now);
}

TEST_CASE("The last ten stay, the last of seven days, and the last of each workshop", "[earlier]")
{
    std::vector<KeptCopy> copies; // one every six hours, newest first, over forty days
    for (int i = 0; i < 160; ++i)
        copies.push_back(
            {std::to_string(i), {20'000 * day - i * day / 4}, i < 100 ? 2 : 1, 160 - i});

    const auto unwanted = noLongerWanted(copies);

    CHECK(unwanted.size() == 160 - (10 + 3 + 1));
    const auto stays = [&](int i) {
        return std::ranges::none_of(
            unwanted, [&](const auto& copy) { return copy.path == std::to_string(i); });
    };
    for (int i = 0; i < 10; ++i)
        CHECK(stays(i));
    CHECK_FALSE(stays(10));
    CHECK(stays(100)); // the last one of the workshop before
    CHECK_FALSE(stays(101));
    CHECK_FALSE(stays(159));
}

TEST_CASE("Copies are due though the clock was set back, or is past 2038", "[earlier]")
{
    Kept kept;
    const auto isDue = [&] { return isCopyDue(kept.document->db(), kept.path, kept.around); };
    const auto isServed = [&](const std::string& name) {
        kept.addPerson(name);
        REQUIRE(isDue());
        const auto copy = kept.keep();
        CHECK(kept.versions().front().copy.path == copy);
        CHECK(kept.versions().front().copy.made.ms == kept.now);
        CHECK_FALSE(isDue());
    };
    isServed("First");
    kept.now += day + minute;
    isServed("A day later");
    kept.now -= 400 * day;
    isServed("The clock was set back");
    kept.now = 4'102'444'800'000; // In 2100; a 32-bit clock ends in 2038.
    isServed("The clock is far ahead");

    // What was filled in at random need not be sound, but nothing becomes less so.
    const auto problems = [&] {
        std::vector<std::string> all;
        for (const auto& line : check(kept.document->db()))
            all.insert(all.end(), line.problems.begin(), line.problems.end());
        return all;
    };
    const auto before = contents(*kept.document);
    const auto problemsBefore = problems();
    kept.document.reset();
    kept.document = Document::open(kept.path, kept.around);
    CHECK(contents(*kept.document) == before);
    CHECK(problems() == problemsBefore);
    CHECK(kept.document->history().toUndo()->label == "Add");
    tellFaults("clock set back, set ahead, past 2038", "each between two copies", 4, 5, 0);
}
