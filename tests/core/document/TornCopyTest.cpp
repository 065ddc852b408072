// SPDX-License-Identifier: GPL-3.0-or-later
// Another program copies the file while it is written to: a backup, a sync program, or somebody
// with a USB stick. It reads from one end to the other, takes its time, and knows nothing of
// transactions; the journal beside the file it takes before, afterwards or not at all.
// CHARRETTE_COPIES=10000 makes that many copies.
#include "core/document/Document.h"
#include "core/document/Rescue.h"
#include "tests/support/Catch.h"
#include "tests/support/Child.h"
#include "tests/support/CommandScript.h"
#include "tests/support/Contents.h"
#include "tests/support/DiskLog.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Raw.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

#include <algorithm>
#include <array>

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t copiedPage = 4096;
const std::string original = "a.charrette";

/// How the document was after each command, and how long the log was by then.
struct Known {
    std::size_t since;
    ChangeMark last;
    Contents rows;
};

struct Work {
    TemporaryFolder folder;
    std::unique_ptr<DiskLog> log;
    std::vector<Known> known;

    explicit Work(int steps)
    {
        const auto path = folder.file(original);
        {
            CommandScript script{path, 22};
            for (int i = 0; i < 40; ++i)
                script.step();
        }
        CommandScript script{path, 23};
        log = std::make_unique<DiskLog>(folder.path());
        const auto note = [&] {
            const auto& document = script.document();
            known.push_back({log->size(), document.history().last(), contents(document)});
        };
        note();
        for (int i = 0; i < steps; ++i) {
            script.step();
            note();
        }
        log->stop();
    }

    /// Whether it was so at some moment from `first` to `last`, or was to be so by then.
    bool wasEverLike(const Document& document, std::size_t first, std::size_t last) const
    {
        const auto rows = contents(document);
        for (std::size_t i = 0; i < known.size(); ++i) {
            const bool isOver = i + 1 < known.size() && known[i + 1].since <= first;
            const bool isLater = i > 0 && known[i - 1].since > last;
            if (!isOver && !isLater && known[i].last == document.history().last()
                && known[i].rows == rows)
                return true;
        }
        return false;
    }
};

/// Reads a file that other programs write into meanwhile.
std::string readSlowly(
    const std::vector<DiskLog::Files>& then, const std::vector<std::size_t>& places)
{
    std::string copy;
    for (std::size_t i = 0; i < then.size(); ++i) {
        const auto& bytes = then[i].at(original);
        const auto end = i < places.size() ? std::min(places[i], bytes.size()) : bytes.size();
        if (copy.size() < end)
            copy += bytes.substr(copy.size(), end - copy.size());
    }
    return copy;
}

enum class Journal { Left, Before, After };

struct Outcome {
    int whole = 0;
    int readOnly = 0;
    int refused = 0;
    int silent = 0; ///< none of these, and not as it ever was
};

/// Told as damaged, it is rescued, or there is nothing to be had.
void requireRescued(const fs::path& copy)
{
    const auto bytes = readBytes(copy);
    const auto out = copy.parent_path() / "out.charrette";
    fs::remove(out);
    try {
        rescue(copy, out, {});
        REQUIRE_FALSE(Document::open(out)->isReadOnly());
    } catch (const Error& error) {
        REQUIRE(error.problem() == Problem::Damaged);
    }
    REQUIRE(readBytes(copy) == bytes);
}

} // namespace

TEST_CASE(
    "A copy that another program made meanwhile is whole, or is told and rescued", "[torn][slow]")
{
    const Work work{60};
    const auto first = work.known.front().since;
    const auto all = work.log->size() - first;
    const auto count = triesWanted("CHARRETTE_COPIES", tries(400));
    const TemporaryFolder folder;
    const auto copy = folder.file("copy.charrette");
    Dice dice{22};
    Outcome outcome;
    for (int i = 0; i < count; ++i) {
        INFO("copy " << i);
        std::vector<std::size_t> moments{first + dice.below(all)};
        std::vector<std::size_t> places;
        for (int part = dice.between(0, 3); part > 0; --part) {
            places.push_back(copiedPage * dice.below(200));
            const auto pause = dice.below(dice.oneIn(2) ? 12 : 120);
            moments.push_back(std::min(moments.back() + pause, work.log->size()));
        }
        std::ranges::sort(places);
        std::vector<DiskLog::Files> then;
        for (const auto moment : moments)
            then.push_back(work.log->after(moment, DiskLog::Survives::Everything, dice));
        fs::remove(copy.string() + "-journal");
        writeBytes(copy, readSlowly(then, places));
        const auto journal = static_cast<Journal>(dice.below(3));
        const auto& beside = journal == Journal::Before ? then.front() : then.back();
        if (const auto found = beside.find(original + "-journal");
            journal != Journal::Left && found != beside.end())
            writeBytes(copy.string() + "-journal", found->second);

        try {
            const auto document = Document::open(copy);
            if (document->isReadOnly())
                ++outcome.readOnly;
            else if (work.wasEverLike(*document, moments.front(), moments.back())
                && document->db().value<std::string>("PRAGMA integrity_check(1)") == "ok")
                ++outcome.whole;
            else
                ++outcome.silent;
            if (!document->isReadOnly())
                continue;
        } catch (const Error& error) {
            REQUIRE(error.problem() == Problem::Damaged);
            ++outcome.refused;
        }
        if (i % 10 == 0)
            requireRescued(copy);
    }
    INFO("whole " << outcome.whole << ", for reading " << outcome.readOnly << ", refused "
                  << outcome.refused << ", silently wrong " << outcome.silent);
    CHECK(outcome.silent == 0);
    CHECK(outcome.whole > 0);
    CHECK(outcome.refused > 0);
    tellFaults("file copied while it is written to",
        "whole " + std::to_string(outcome.whole) + ", told and rescued "
            + std::to_string(outcome.refused + outcome.readOnly),
        static_cast<std::size_t>(count), work.known.size(),
        static_cast<std::size_t>(outcome.silent));
}
