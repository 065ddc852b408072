// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "tests/support/Catch.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/Tries.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

/// What was done, for when it goes wrong.
class Story {
public:
    void add(std::string_view step)
    {
        m_text += step;
        m_text += "; ";
    }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

void perform(Document& document, const Command& command, Dice& dice, Story& story)
{
    story.add(command.name);
    try {
        document.perform(std::string{command.name}, [&](Edit& edit) { command.run(edit, dice); });
    } catch (const Error& error) {
        REQUIRE(error.problem() == Problem::Refused);
    }
}

/// Commands, with an undo or redo between them now and then.
void live(Document& document, Dice& dice, Story& story, int steps)
{
    for (int i = 0; i < steps; ++i) {
        if (dice.oneIn(8)) {
            story.add("undo");
            document.undo();
        } else if (dice.oneIn(8)) {
            story.add("redo");
            document.redo();
        } else {
            perform(document, dice.oneOf(everyCommand()), dice, story);
        }
    }
}

int undoAll(Document& document)
{
    int count = 0;
    for (; document.history().toUndo(); ++count)
        document.undo();
    return count;
}

} // namespace

TEST_CASE("Undoing everything restores a random document, redoing restores its end",
    "[undo][property][slow]")
{
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(tries(500)); ++seed) {
        INFO("seed " << seed);
        const SeededIds ids{seed};
        Dice dice{seed};
        Story story;
        const auto document = Document::inMemory();
        if (dice.oneIn(5))
            document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
        else
            perform(*document, everyCommand().front(), dice, story);
        live(*document, dice, story, dice.between(20, 60));
        INFO(story.text());
        const auto end = contents(*document);

        const int done = undoAll(*document);
        REQUIRE(contents(*document).empty());
        for (int i = 0; i < done; ++i)
            document->redo();
        REQUIRE(contents(*document) == end);
        REQUIRE_FALSE(firstBrokenChange(document->db()));
    }
}

TEST_CASE(
    "The same holds when the file is closed and opened between the steps", "[undo][property][slow]")
{
    for (std::uint64_t seed = 1001; seed <= 1030; ++seed) {
        INFO("seed " << seed);
        const SeededIds ids{seed};
        const TemporaryFolder folder;
        const auto path = folder.file("a.charrette");
        Dice dice{seed};
        Story story;
        auto document = Document::create(path);
        const auto reopen = [&] {
            document.reset();
            document = Document::open(path);
            REQUIRE(document->access() == Document::Access::Write);
        };
        for (int i = dice.between(2, 4); i > 0; --i) {
            live(*document, dice, story, 10);
            reopen();
        }
        INFO(story.text());
        const auto end = contents(*document);

        int done = 0;
        for (; document->history().toUndo(); ++done) {
            document->undo();
            if (dice.oneIn(6))
                reopen();
        }
        REQUIRE(contents(*document).empty());
        for (int i = 0; i < done; ++i) {
            document->redo();
            if (dice.oneIn(6))
                reopen();
        }
        REQUIRE(contents(*document) == end);
    }
}
