// SPDX-License-Identifier: GPL-3.0-or-later
// Another program copies the file in a loop while the helper writes into it: the same as in
// TornCopyTest.cpp, with nothing put together by hand. CHARRETTE_LOOPS=1000 makes that many copies.
#include "core/document/Document.h"
#include "core/document/Rescue.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Child.h"
#include "tests/support/Commands.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Raw.h"
#include "tests/support/Report.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

#include <unistd.h>

#include <chrono>

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

/// As somebody would do it at a prompt.
void copyBy(const char* program, const fs::path& from, const fs::path& to)
{
    REQUIRE(inChild(As::Self, [&] {
        execlp(program, program, from.c_str(), to.c_str(), nullptr);
        return 1;
    }) == 0);
}

/// Nothing in it is half: the file is well, and so is each change it knows of.
bool isWhole(const Document& document)
{
    return document.db().value<std::string>("PRAGMA integrity_check") == "ok"
        && document.db().value<std::int64_t>("SELECT count(*) FROM pragma_foreign_key_check") == 0
        && !firstBrokenChange(document.db());
}

constexpr int atATime = 20;

/// The helper writes, and is killed when there are enough of them.
std::vector<fs::path> copiesWhileWritten(
    const fs::path& path, const fs::path& folder, std::vector<Report>& reports)
{
    std::vector<fs::path> copies;
    Child child{{"work", path.string(), std::to_string(reports.size())}};
    Report report{};
    const auto read = [&](std::chrono::microseconds patience) {
        const bool isRead = child.read(&report, sizeof report, patience);
        if (isRead)
            reports.push_back(report);
        return isRead;
    };
    REQUIRE(read(std::chrono::seconds{20}));
    for (int i = 0; i < atATime; ++i) {
        copies.push_back(folder / ("copy" + std::to_string(i) + ".charrette"));
        copyBy("cp", path, copies.back());
    }
    child.kill();
    while (read(std::chrono::microseconds{0}))
        continue;
    return copies;
}

struct Told {
    std::size_t whole = 0;
    std::size_t readOnly = 0;
    std::size_t refused = 0;
    std::size_t rescued = 0;
};

void look(const fs::path& copy, Told& told)
{
    const auto bytes = readBytes(copy);
    try {
        const auto document = Document::open(copy);
        if (!document->isReadOnly()) {
            REQUIRE(isWhole(*document));
            ++told.whole;
            return;
        }
        REQUIRE(document->access() == Document::Access::HistoryBroken);
        ++told.readOnly;
    } catch (const Error& error) {
        REQUIRE(error.problem() == Problem::Damaged);
        ++told.refused;
    }
    const auto out = copy.parent_path() / "rescued.charrette";
    fs::remove(out);
    try {
        rescue(copy, out, {});
        REQUIRE(isWhole(*Document::open(out)));
        ++told.rescued;
    } catch (const Error& error) {
        REQUIRE(error.problem() == Problem::Damaged);
    }
    REQUIRE(readBytes(copy) == bytes);
}

} // namespace

TEST_CASE(
    "Copied by cp in a loop while it is written to, a copy is whole or says so", "[torn][slow]")
{
    const TemporaryFolder folder;
    const auto path = folder.file("a.charrette");
    Dice dice{54};
    Document::create(path)->perform("Fill", [&](Edit& edit) {
        fillWithEverything(edit, dice);
        for (int i = 0; i < 600; ++i) // So large that a copy takes its time.
            add(edit, Person{.name = std::string(3000, 'x') + std::to_string(i)});
    });
    const auto count = triesWanted("CHARRETTE_LOOPS", tries(40));
    Told told;
    std::vector<Report> reports;
    for (int made = 0; made < count; made += atATime) {
        const auto copies = copiesWhileWritten(path, folder.path(), reports);
        for (const auto& copy : copies) {
            INFO("copy " << made << " and on: " << copy.filename().string());
            look(copy, told);
        }
    }
    const auto document = Document::open(path);
    REQUIRE(document->access() == Document::Access::Write);
    CHECK(isWhole(*document));
    for (const auto& report : reports)
        REQUIRE(isThere(*document, report));
    CHECK(told.whole > 0);
    CHECK(reports.size() > 20);
    tellFaults("copied by cp in a loop while it is written to",
        "whole " + std::to_string(told.whole) + ", for reading " + std::to_string(told.readOnly)
            + ", refused " + std::to_string(told.refused) + ", of these rescued "
            + std::to_string(told.rescued),
        static_cast<std::size_t>(count), reports.size(), 0);
}
