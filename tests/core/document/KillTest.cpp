// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "tests/support/Catch.h"
#include "tests/support/Child.h"
#include "tests/support/Commands.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Report.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

#include <chrono>

using namespace charrette;
using namespace charrette::tests;

namespace {

using std::chrono::microseconds;
using Clock = std::chrono::steady_clock;

/// Lets the helper work for a while, kills it, and gives back what it reported.
std::vector<Report> workAndDie(const std::filesystem::path& path, Dice& dice)
{
    Child child{{"work", path.string(), std::to_string(dice.bits())}};
    std::vector<Report> reports;
    Report report{};
    // Sometimes while it opens the file, mostly in the middle of a command.
    for (int i = dice.oneIn(10) ? 0 : dice.between(1, 12); i > 0; --i) {
        if (child.read(&report, sizeof report, std::chrono::seconds{20}))
            reports.push_back(report);
    }
    const auto end = Clock::now() + microseconds{dice.between(0, 4000)};
    for (auto now = Clock::now(); now < end; now = Clock::now()) {
        if (child.read(&report, sizeof report, duration_cast<microseconds>(end - now)))
            reports.push_back(report);
    }
    child.kill();
    while (child.read(&report, sizeof report, microseconds{0}))
        reports.push_back(report);
    return reports;
}

} // namespace

TEST_CASE("A program killed at any moment loses no command that had returned", "[kill][slow]")
{
    const TemporaryFolder folder;
    Dice dice{200};
    std::filesystem::path path;
    std::size_t reported = 0;
    int journals = 0;
    for (int run = 0; run < tries(200); ++run) {
        INFO("run " << run);
        if (run % 20 == 0) {
            path = folder.file(std::to_string(run) + ".charrette");
            Document::create(path)->perform(
                "Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
        }
        const auto reports = workAndDie(path, dice);
        reported += reports.size();
        journals += std::filesystem::exists(path.string() + "-journal") ? 1 : 0;

        const auto document = Document::open(path);
        REQUIRE(document->access() == Document::Access::Write);
        REQUIRE(document->db().value<std::string>("PRAGMA integrity_check") == "ok");
        REQUIRE_FALSE(firstBrokenChange(document->db()));
        for (const auto& report : reports)
            REQUIRE(isThere(*document, report));
    }
    // It was really killed in the middle of things; sanitizers leave it less time to get there.
    const bool isWhole = tries(200) == 200;
    CHECK(reported > (isWhole ? 1000U : 25U));
    CHECK(journals > (isWhole ? 20 : 0));
    tellFaults("the program killed", "kill -9 at a random moment, mostly inside a command",
        static_cast<std::size_t>(tries(200)), reported, 0);
}
