// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

#include <algorithm>
#include <map>

using namespace charrette;
using namespace charrette::tests;

namespace {

std::unique_ptr<Document> filled(std::uint64_t seed)
{
    auto document = Document::inMemory();
    Dice dice{seed};
    document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
    return document;
}

/// False where a rule said no.
bool tryCommand(Document& document, const Command& command, Dice& dice)
{
    try {
        document.perform(std::string{command.name}, [&](Edit& edit) { command.run(edit, dice); });
        return true;
    } catch (const Error& error) {
        REQUIRE(error.problem() == Problem::Refused);
        return false;
    }
}

void addPerson(Document& document, const std::string& name)
{
    document.perform("Add " + name, [&](Edit& edit) { add(edit, Person{.name = name}); });
}

std::vector<std::string> names(const Document& document)
{
    std::vector<std::string> names;
    for (const auto& person : people(document.db()))
        names.push_back(person.name);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("The sample of tests has rows in every recorded table", "[undo]")
{
    const SeededIds ids{1};
    const auto document = filled(1);

    for (const char* table : table::recorded) {
        INFO(table);
        CHECK(document->db().value<int>(std::string{"SELECT count(*) FROM "} + table) > 0);
    }
}

TEST_CASE("Every command can be undone exactly, and redone exactly", "[undo]")
{
    std::map<std::string_view, int> changed;
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(tries(24)); ++seed) {
        const SeededIds ids{seed};
        const auto document = filled(seed);
        const auto before = contents(*document);
        Dice dice{seed * 77};
        for (const auto& command : everyCommand()) {
            INFO("seed " << seed << ": " << command.name);
            tryCommand(*document, command, dice);
            const auto after = contents(*document);
            if (after == before) {
                CHECK(document->history().toUndo()->label == "Fill");
                continue;
            }
            ++changed[command.name];
            CHECK(document->history().toUndo()->label == command.name);

            document->undo();
            REQUIRE(contents(*document) == before);
            document->redo();
            REQUIRE(contents(*document) == after);
            document->undo();
            REQUIRE(contents(*document) == before);
        }
    }
    if (tries(24) < 24)
        return; // too few to meet every command where it can do something
    for (const auto& command : everyCommand()) {
        INFO(command.name);
        CHECK(changed[command.name] > 0);
    }
}

TEST_CASE("The observer is told exactly the rows that changed", "[undo]")
{
    const auto document = filled(3);
    std::vector<RowChange> told;
    int times = 0;
    document->observe([&](const Changes& changes) {
        told = changes.rows();
        ++times;
    });
    const auto matches = [&](const Contents& before) {
        auto expected = difference(before, contents(*document));
        const auto byKey = [](const RowChange& a, const RowChange& b) {
            return std::tie(a.table, a.id, a.second) < std::tie(b.table, b.id, b.second);
        };
        std::sort(told.begin(), told.end(), byKey);
        return std::exchange(times, 0) == 1 && told == expected;
    };
    Dice dice{4};

    for (const auto& command : everyCommand()) {
        INFO(command.name);
        const auto before = contents(*document);
        if (!tryCommand(*document, command, dice) || times == 0) {
            CHECK(contents(*document) == before);
            continue;
        }
        CHECK(matches(before));
        const auto after = contents(*document);
        document->undo();
        CHECK(matches(after));
        document->redo();
        CHECK(matches(before));
    }
}

TEST_CASE("Undo and redo walk back and forth with their labels", "[undo]")
{
    const auto document = Document::inMemory();
    CHECK_FALSE(document->history().toUndo());
    CHECK_FALSE(document->history().toRedo());
    for (const auto* name : {"Ann", "Ben", "Cleo"})
        addPerson(*document, name);

    CHECK(document->history().toUndo()->label == "Add Cleo");
    document->undo();
    document->undo();
    CHECK(names(*document) == Names{"Ann"});
    CHECK(document->history().toUndo()->label == "Add Ann");
    CHECK(document->history().toRedo()->label == "Add Ben");
    document->redo();
    CHECK(names(*document) == Names{"Ann", "Ben"});
    CHECK(document->history().toRedo()->label == "Add Cleo");
    document->redo();
    CHECK_FALSE(document->history().toRedo());
    CHECK(names(*document) == Names{"Ann", "Ben", "Cleo"});
}

TEST_CASE("A new command after an undo ends what could be redone", "[undo]")
{
    const auto document = Document::inMemory();
    for (const auto* name : {"Ann", "Ben", "Cleo"})
        addPerson(*document, name);
    document->undo();
    document->undo();
    addPerson(*document, "Dora");

    CHECK_FALSE(document->history().toRedo());
    document->redo();
    CHECK(names(*document) == Names{"Ann", "Dora"});
    document->undo();
    CHECK(names(*document) == Names{"Ann"});
    document->undo();
    CHECK(names(*document).empty());
    CHECK_FALSE(document->history().toUndo());
    document->undo();
    CHECK(names(*document).empty());
    document->redo();
    document->redo();
    CHECK(names(*document) == Names{"Ann", "Dora"});
}

TEST_CASE("A command that changes nothing leaves no trace", "[undo]")
{
    const auto document = Document::inMemory();
    const auto ann =
        document->perform("Add", [](Edit& edit) { return add(edit, Person{.name = "Ann"}); });
    addPerson(*document, "Ben");
    document->undo();
    const auto record = recordOf(*document);
    int told = 0;
    document->observe([&](const Changes&) { ++told; });

    document->perform("Nothing", [](Edit&) {});
    document->perform("Same", [&](Edit& edit) { save(edit, *find(edit.db(), ann)); });
    document->perform("Back and forth", [&](Edit& edit) {
        const auto extra = add(edit, Person{.name = "Extra"});
        remove(edit, extra);
    });

    CHECK(recordOf(*document) == record);
    CHECK(told == 0);
    CHECK(document->history().toUndo()->label == "Add");
    CHECK(document->history().toRedo()->label == "Add Ben");
}

TEST_CASE("A command that throws leaves no trace, whichever statement it throws at", "[undo]")
{
    struct Stop {};
    for (const auto& command : everyCommand()) {
        INFO(command.name);
        const SeededIds ids{5};
        const auto document = filled(5);
        document->perform("Last", [](Edit& edit) { add(edit, Person{.name = "Zoe"}); });
        document->undo();
        const auto before = contents(*document);
        const auto record = recordOf(*document);
        int told = 0;
        document->observe([&](const Changes&) { ++told; });

        for (int stopAt = 1;; ++stopAt) {
            INFO("statement " << stopAt);
            int count = 0;
            document->watchStatements([&](std::string_view) {
                if (++count == stopAt)
                    throw Stop{};
            });
            Dice dice{6};
            try {
                document->perform("Never", [&](Edit& edit) { command.run(edit, dice); });
                break;
            } catch (const Stop&) {
            } catch (const Error& error) {
                REQUIRE(error.problem() == Problem::Refused);
                break;
            }
            REQUIRE(contents(*document) == before);
            REQUIRE(recordOf(*document) == record);
            REQUIRE(told == 0);
            REQUIRE(document->history().toUndo()->label == "Fill");
            REQUIRE(document->history().toRedo()->label == "Last");
        }
    }
}

TEST_CASE("Undo and redo that throw leave no trace", "[undo]")
{
    struct Stop {};
    const auto document = filled(7);
    document->perform("Remove it all", [](Edit& edit) {
        edit.run("DELETE FROM workshop");
        edit.run("DELETE FROM person");
    });
    const auto before = contents(*document);
    const auto record = recordOf(*document);

    document->watchStatements([](std::string_view) { throw Stop{}; });
    CHECK_THROWS_AS(document->undo(), Stop);
    document->watchStatements({});

    CHECK(contents(*document) == before);
    CHECK(recordOf(*document) == record);
    document->undo();
    CHECK(contents(*document) != before);
    document->redo();
    CHECK(contents(*document) == before);
}

TEST_CASE("What a command returns is what perform returns", "[undo]")
{
    const auto document = Document::inMemory();

    const auto id =
        document->perform("Add", [](Edit& edit) { return add(edit, Person{.name = "Ann"}); });

    CHECK(find(document->db(), id)->name == "Ann");
}

TEST_CASE("Undo reaches back across restarts", "[undo]")
{
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    {
        const auto document = Document::create(path);
        for (const auto* name : {"Ann", "Ben", "Cleo"})
            addPerson(*document, name);
        document->undo();
    }

    const auto document = Document::open(path);

    CHECK(document->history().toUndo()->label == "Add Ben");
    CHECK(document->history().toRedo()->label == "Add Cleo");
    document->redo();
    CHECK(names(*document) == Names{"Ann", "Ben", "Cleo"});
    document->undo();
    document->undo();
    document->undo();
    CHECK(names(*document).empty());
    CHECK_FALSE(document->history().toUndo());
}
