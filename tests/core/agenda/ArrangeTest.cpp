// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Arrange.h"

#include "core/agenda/Timetable.h"
#include "core/document/Document.h"
#include "tests/support/Catch.h"

#include <utility>

using namespace charrette;

namespace {

const Date november = *Date::from(2026, 11, 18);

/// One day from nine with an hour each of A, B and C.
struct Agenda {
    std::unique_ptr<Document> document = Document::inMemory();
    Workshop workshop{.title = "Trial", .starts = november};
    Day day{.workshop = workshop.id, .date = november};
    BlockId a = BlockId::draw();
    BlockId b = BlockId::draw();
    BlockId c = BlockId::draw();

    Agenda()
    {
        document->perform("Make", [&](Edit& edit) {
            add(edit, workshop);
            add(edit, day);
            for (const auto& [id, title] : {std::pair{a, "A"}, std::pair{b, "B"}, {c, "C"}})
                add(edit, Block{.id = id, .day = day.id, .title = title, .minutes = 60});
        });
    }

    template <typename Work>
    auto perform(Work&& work)
    {
        return document->perform("Work", std::forward<Work>(work));
    }

    /// "A 9:00, B 10:00" without the colons' noise: title and start of each block.
    std::string read() const
    {
        std::string text;
        for (const auto& timed : timetable(start(), blocksOf(document->db(), day.id)))
            text += (text.empty() ? "" : " ") + timed.block.title + clockText(timed.start);
        return text;
    }

    MinuteOfDay start() const { return find(document->db(), day.id)->start; }
    Date starts() const { return find(document->db(), workshop.id)->starts; }
};

} // namespace

TEST_CASE("A block is added behind the chosen one, or last", "[agenda]")
{
    Agenda agenda;

    agenda.perform([&](Edit& edit) {
        addAfter(edit, Block{.day = agenda.day.id, .title = "D"}, agenda.a);
        addAfter(edit, Block{.day = agenda.day.id, .title = "E"}, agenda.c);
        addAfter(edit, Block{.day = agenda.day.id, .title = "F"}, std::nullopt);
    });

    CHECK(agenda.read() == "A09:00 D10:00 B10:15 C11:15 E12:15 F12:30");
}

TEST_CASE("Copies follow the last of their blocks and are not pinned", "[agenda]")
{
    Agenda agenda;

    agenda.perform([&](Edit& edit) {
        startAt(edit, agenda.b, 10 * 60 + 30);
        duplicate(edit, {agenda.a, agenda.b});
    });

    CHECK(agenda.read() == "A09:00 B10:30 A11:30 B12:30 C13:30");
}

TEST_CASE("A pinned block stays where it is while the day reads in order", "[agenda]")
{
    Agenda agenda;

    SECTION("later, so that what follows begins later")
    {
        agenda.perform([&](Edit& edit) { startAt(edit, agenda.b, 10 * 60 + 30); });
        CHECK(agenda.read() == "A09:00 B10:30 C11:30");
    }
    SECTION("into the block before it, which overlaps")
    {
        agenda.perform([&](Edit& edit) { startAt(edit, agenda.b, 9 * 60 + 50); });
        CHECK(agenda.read() == "A09:00 B09:50 C10:50");
    }
}

TEST_CASE("The day begins when its first block is told to", "[agenda]")
{
    Agenda agenda;

    SECTION("by the block that is first already")
    {
        agenda.perform([&](Edit& edit) { startAt(edit, agenda.a, 8 * 60 + 30); });
        CHECK(agenda.read() == "A08:30 B09:30 C10:30");
        CHECK_FALSE(find(agenda.document->db(), agenda.a)->pinned);
    }
    SECTION("by a block that becomes the first")
    {
        agenda.perform([&](Edit& edit) { startAt(edit, agenda.c, 8 * 60); });
        CHECK(agenda.read() == "C08:00 A09:00 B10:00");
    }
    CHECK(agenda.start() < 9 * 60);
}

TEST_CASE("A shorter block asks for no more than its length at least", "[agenda]")
{
    Agenda agenda;
    agenda.perform([&](Edit& edit) {
        auto block = *find(edit.db(), agenda.a);
        block.leastMinutes = 45;
        save(edit, block);
    });

    agenda.perform([&](Edit& edit) { setLength(edit, agenda.a, 30); });

    CHECK(find(agenda.document->db(), agenda.a)->leastMinutes == 30);
}

TEST_CASE("A block pinned earlier than the one before it moves up", "[agenda]")
{
    Agenda agenda;

    agenda.perform([&](Edit& edit) { startAt(edit, agenda.c, 9 * 60 + 30); });

    CHECK(agenda.read() == "A09:00 C09:30 B10:30");
}

TEST_CASE("A block pinned later than a pinned one moves down", "[agenda]")
{
    Agenda agenda;

    agenda.perform([&](Edit& edit) {
        startAt(edit, agenda.b, 10 * 60);
        startAt(edit, agenda.a, 12 * 60);
    });

    CHECK(agenda.read() == "B10:00 C11:00 A12:00");
}

TEST_CASE("Parallel streams do not push each other about", "[agenda]")
{
    Agenda agenda;
    const Stream north{.workshop = agenda.workshop.id, .name = "North"};
    const Stream south{.workshop = agenda.workshop.id, .name = "South"};

    agenda.perform([&](Edit& edit) {
        add(edit, north);
        add(edit, south);
        for (const auto& [id, stream] : {std::pair{agenda.b, north.id}, {agenda.c, south.id}}) {
            auto block = *find(edit.db(), id);
            block.stream = stream;
            save(edit, block);
        }
        startAt(edit, agenda.b, 11 * 60);
        startAt(edit, agenda.c, 10 * 60 + 30);
    });

    CHECK(agenda.read() == "A09:00 B11:00 C10:30");
}

TEST_CASE("An unpinned block follows the one before it again", "[agenda]")
{
    Agenda agenda;
    agenda.perform([&](Edit& edit) { startAt(edit, agenda.b, 11 * 60); });

    agenda.perform([&](Edit& edit) { unpin(edit, agenda.b); });

    CHECK(agenda.read() == "A09:00 B10:00 C11:00");
}

TEST_CASE("A new day is the day after the last and begins as early", "[agenda]")
{
    Agenda agenda;

    agenda.perform([&](Edit& edit) { addDay(edit, agenda.workshop.id); });

    const auto days = daysOf(agenda.document->db(), agenda.workshop.id);
    REQUIRE(days.size() == 2);
    CHECK(days.back().date == november.plusDays(1));
    CHECK(days.back().start == agenda.day.start);
}

TEST_CASE("A workshop without days gets its first on the day it starts", "[agenda]")
{
    Agenda agenda;

    agenda.perform([&](Edit& edit) {
        removeDay(edit, agenda.day.id);
        addDay(edit, agenda.workshop.id);
    });

    const auto days = daysOf(agenda.document->db(), agenda.workshop.id);
    REQUIRE(days.size() == 1);
    CHECK(days.front().date == november);
}

TEST_CASE("A workshop starts on its first day, whatever happens to its days", "[agenda]")
{
    Agenda agenda;
    const auto second =
        agenda.perform([&](Edit& edit) { return addDay(edit, agenda.workshop.id).value(); });

    SECTION("the first day is moved")
    {
        agenda.perform([&](Edit& edit) { setDate(edit, agenda.day.id, november.plusDays(-1)); });
        CHECK(agenda.starts() == november.plusDays(-1));
    }
    SECTION("another day is moved before it")
    {
        agenda.perform([&](Edit& edit) { setDate(edit, second, november.plusDays(-3)); });
        CHECK(agenda.starts() == november.plusDays(-3));
    }
    SECTION("the first day is taken away")
    {
        agenda.perform([&](Edit& edit) { removeDay(edit, agenda.day.id); });
        CHECK(agenda.starts() == november.plusDays(1));
    }
}
