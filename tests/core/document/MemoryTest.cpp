// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/FaultyFiles.h"
#include "tests/support/FaultyMemory.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/TemporaryFolder.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

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
};

void addZoe(Document& document)
{
    document.perform("Zoe", [](Edit& edit) { add(edit, Person{.name = "Zoe"}); });
}

} // namespace

TEST_CASE("Wherever memory runs out, a command is in the file or it is not", "[memory]")
{
    FaultyMemory memory;
    const FaultyFiles files;
    Sheet sheet;
    auto& document = *sheet.document;
    const auto before = contents(document);
    std::size_t tries = 0;
    std::size_t done = 0;
    for (const bool stays : {false, true}) {
        bool hit = true;
        for (int at = 1; hit; ++at) {
            INFO("request " << at << (stays ? " and on" : ""));
            memory.arm(at, stays);
            const auto problem = problemOf([&] { addZoe(document); });
            hit = memory.hit();
            memory.release();
            ++tries;

            if (problem) {
                REQUIRE(hit);
                // Where there is none at all, SQLite cannot even say so and blames the statement.
                REQUIRE((*problem == Problem::Unreadable || (stays && *problem == Problem::Bug)));
            } else {
                ++done;
                document.undo();
            }
            REQUIRE(contents(document) == before);
        }
    }
    CHECK(tries > 50);
    CHECK_FALSE(firstBrokenChange(document.db()));
    sheet.document.reset();
    CHECK(contents(*Document::open(sheet.path)) == before);
    tellFaults(
        "out of memory in SQLite", "every request in turn, once and from then on", tries, done, 0);
}

TEST_CASE(
    "Wherever memory runs out, a document opens or says so, and is not called damaged", "[memory]")
{
    FaultyMemory memory;
    const FaultyFiles files;
    Sheet sheet;
    const auto before = contents(*sheet.document);
    sheet.document.reset();
    // Most of the many requests are alike.
    bool hit = true;
    for (int at = 1; hit; at += at < 60 ? 1 : 83) {
        INFO("request " << at);
        memory.arm(at, false);
        std::unique_ptr<Document> document;
        const auto problem =
            problemOf([&] { document = Document::open(sheet.path, {.vfs = FaultyFiles::name()}); });
        hit = memory.hit();
        memory.release();
        if (problem)
            REQUIRE(*problem == Problem::Unreadable);
        else
            REQUIRE(contents(*document) == before);
    }
}
