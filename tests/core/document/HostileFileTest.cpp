// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/formats/Formats.h"
#include "core/ideas/Idea.h"
#include "core/people/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Dice.h"
#include "tests/support/Raw.h"
#include "tests/support/ReadAll.h"
#include "tests/support/TemporaryFolder.h"

#include <chrono>

using namespace charrette;
using namespace charrette::tests;

namespace fs = std::filesystem;

namespace {

std::string realDocument(const TemporaryFolder& folder)
{
    const auto path = folder.file("real.charrette");
    const auto document = Document::create(path);
    const auto workshop = document->perform("New workshop", [](Edit& edit) {
        return makeWorkshop(edit, formats().front(),
            {.title = "Autumn", .starts = Date::from(2026, 11, 18).value()});
    });
    document->perform("Add", [&](Edit& edit) {
        for (int i = 0; i < 60; ++i) {
            add(edit, Person{.name = "Person " + std::to_string(i)});
            add(edit, Idea{.workshop = workshop, .text = "Idea " + std::to_string(i)});
        }
    });
    document->undo();
    document->redo();
    return readBytes(path);
}

enum class Outcome { Refused, Read };

/// Opens, reads everything, edits and takes back. Anything but a typed Error fails the test.
Outcome useUp(const fs::path& path)
{
    try {
        const auto document = Document::open(path);
        const int things = readAll(*document); // a page may prove damaged only now
        CHECK(things > 0);
        if (!document->isReadOnly()) {
            document->perform("Add", [](Edit& edit) { add(edit, Person{.name = "One more"}); });
            document->undo();
        }
        return Outcome::Read;
    } catch (const Error&) {
        return Outcome::Refused;
    }
}

struct Tally {
    int refused = 0;
    int read = 0;

    void add(Outcome outcome) { ++(outcome == Outcome::Refused ? refused : read); }
};

} // namespace

TEST_CASE("A document cut short anywhere is refused", "[hostile]")
{
    const TemporaryFolder folder;
    const auto whole = realDocument(folder);
    const auto path = folder.file("cut.charrette");
    Dice dice{1};
    Tally tally;
    for (int i = 0; i < 200; ++i) {
        writeBytes(path, whole.substr(0, dice.below(whole.size())));
        tally.add(useUp(path));
    }
    CHECK(tally.refused == 200);
}

TEST_CASE("A document with bytes changed is refused or can be used, and never worse", "[hostile]")
{
    const TemporaryFolder folder;
    const auto whole = realDocument(folder);
    const auto path = folder.file("changed.charrette");
    Dice dice{2};
    Tally tally;
    const auto began = std::chrono::steady_clock::now();
    for (int i = 0; i < 1100; ++i) {
        auto bytes = whole;
        const int times = dice.between(1, 20);
        // Every third attack is on the header and the schema, where it hurts most.
        const auto reach = i % 3 == 0 ? std::size_t{8192} : bytes.size();
        for (int n = 0; n < times; ++n)
            bytes[dice.below(reach)] = static_cast<char>(dice.below(256));
        if (i % 5 == 0) { // a page in place of another
            const auto pages = bytes.size() / 4096;
            const auto from = dice.below(pages) * 4096;
            const auto to = dice.below(pages) * 4096;
            bytes.replace(to, 4096, whole.substr(from, 4096));
        }
        writeBytes(path, bytes);
        tally.add(useUp(path));
    }
    const auto each = (std::chrono::steady_clock::now() - began) / 1100;
    INFO("refused " << tally.refused << ", read " << tally.read);
    CHECK(tally.refused > 300);
    CHECK(tally.read + tally.refused == 1100);
    CHECK(each < std::chrono::seconds{2}); // none of them hangs
}
