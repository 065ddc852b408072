// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Course.h"
#include "tests/core/agenda/Room.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/Dice.h"

using namespace charrette;
using namespace charrette::tests;
using State = ClockReading::State;

namespace {

constexpr std::int64_t hour = 60 * msPerMinute;

/// Berlin around the nights in which clocks change in 2026: 29 March and 25 October, at 1:00 UTC.
Instant berlin(Date date, MinuteOfDay minute)
{
    const auto local = utc(date, minute).ms;
    const auto isSummer = [](std::int64_t moment) {
        return moment >= utc(*Date::from(2026, 3, 29), 60).ms
            && moment < utc(*Date::from(2026, 10, 25), 60).ms;
    };
    return {isSummer(local - 2 * hour) ? local - 2 * hour : local - hour};
}

} // namespace

TEST_CASE("A day rehearsed on another date is late by the time of day only", "[clock]")
{
    Morning room;
    room.now = utc(room.date.plusDays(-3), 9 * 60 + 4);
    room.start();
    CHECK(room.late() == 4);
    room.next();
    room.next();
    room.next();
    room.now = utc(room.date, 9 * 60);
    room.start();
    CHECK(room.late() == 0);
    CHECK(room.running().actual.size() == 1);
}

TEST_CASE("A day that nobody ended gives way to the next one", "[clock]")
{
    Morning room;
    const auto second = DayId::draw();
    room.perform([&](Edit& edit) {
        add(edit, Day{.id = second, .workshop = room.workshop, .date = room.date.plusDays(1)});
        add(edit, Block{.day = second, .title = "Recap"});
    });
    const auto toRun = [&] {
        return dayToRun(room.document->db(), room.workshop, room.clock, room.now);
    };
    room.now = utc(room.date.plusDays(-9), 600);
    CHECK(toRun() == room.day);
    room.now = utc(room.date, 540);
    room.start();
    CHECK(toRun() == room.day);
    room.now = utc(room.date, 22 * 60);
    CHECK(toRun() == room.day); // a long evening
    room.now = utc(room.date, 24 * 60 + 540);
    CHECK(toRun() == second);
    room.perform([&](Edit& edit) { startDay(edit, second, room.clock, room.now); });
    CHECK(room.reading().state == State::Ended);
    CHECK(room.running().actual.back().ended == utc(room.date, 570));
    room.now = utc(room.date.plusDays(40), 600);
    CHECK(toRun() == second);
}

TEST_CASE("Parallel streams: the clock keeps to one of them", "[clock]")
{
    Room room;
    StreamId red = StreamId::draw();
    StreamId blue = StreamId::draw();
    room.perform([&](Edit& edit) {
        add(edit, Stream{.id = red, .workshop = room.workshop, .name = "Red"});
        add(edit, Stream{.id = blue, .workshop = room.workshop, .name = "Blue"});
    });
    const auto in = [&](StreamId stream) {
        return Block{.day = room.day, .stream = stream, .title = ""};
    };
    room.block("Opening", 10);
    const auto r1 = room.block("Red 1", 20, in(red));
    const auto r2 = room.block("Red 2", 20, in(red));
    const auto b1 = room.block("Blue 1", 50, in(blue));
    const auto together = room.block("Together", 10);
    const auto r3 = room.block("Red 3", 10, in(red));
    room.block("Blue 3", 30, in(blue));

    room.start();
    CHECK(room.reading().next == b1); // the longest decides when all meet again
    room.jump(r1);
    CHECK(room.reading().next == r2);
    room.next();
    CHECK(room.reading().next == together);
    room.next();
    CHECK(room.reading().next == r3);
}

TEST_CASE(
    "In the night in which clocks change, lengths stay real and pins keep to clocks", "[clock]")
{
    Room room;
    room.clock = berlin;
    const auto saturday = *Date::from(2026, 3, 28);
    room.perform([&](Edit& edit) {
        change(edit, room.day, [&](Day& day) {
            day.date = saturday.plusDays(1);
            day.start = 60;
        });
    });
    room.block("Night work", 90);
    room.block("More", 30);
    const auto breakfast =
        room.block("Breakfast", 60, {.day = room.day, .title = "", .pinned = 7 * 60});
    const auto plan = room.running().plan(room.clock);
    const auto begin = berlin(saturday.plusDays(1), 60);
    CHECK(plan[1].start.ms - begin.ms == 90 * msPerMinute);
    CHECK(plan[2].start == berlin(saturday.plusDays(1), 7 * 60));
    CHECK(plan[2].start.ms - begin.ms == 5 * hour); // seven less one, and the hour that was lost
    CHECK(plan[2].slack == 3 * 60);

    room.now = begin;
    room.start();
    room.pass(90);
    CHECK(room.left() == 0);
    CHECK(room.late() == 0);
    room.next();
    room.next();
    CHECK(room.reading().block == breakfast);
    CHECK(room.late() == 0);
    CHECK(dateAt(begin, room.clock) == saturday.plusDays(1));
    CHECK(dateAt({begin.ms - hour - 1}, room.clock) == saturday);
    CHECK(dateAt({-1}, room.clock) == *Date::from(1970, 1, 1));
    CHECK(dateAt({-2 * hour}, room.clock) == *Date::from(1969, 12, 31));
}

TEST_CASE("A computer clock that is set back is noticed, and can be followed", "[clock]")
{
    Morning room;
    room.start();
    room.pass(12);
    room.extendBy(1);
    CHECK(room.left() == 19);
    room.pass(-60);
    CHECK(room.reading().setBack == hour);
    CHECK(room.left() == 79);
    room.perform([&](Edit& edit) { followSetBack(edit, room.day, hour, room.now); });
    CHECK(room.reading().setBack == 0);
    CHECK(room.left() == 19);
    CHECK(room.reading().length == 31 * msPerMinute);
    room.pass(1. / 60);
    room.pass(-1. / 60);
    CHECK(room.reading().setBack == 0);
}

TEST_CASE("A block's length is never negative, though the clock was set back", "[clock]")
{
    Morning room;
    room.start();
    room.pass(-90);
    room.next();
    const auto course = courseOf(room.running());
    CHECK(course[0].on == 0);
    CHECK(room.left() == 30);
    CHECK(room.reading().length >= 0);
}

TEST_CASE("Every command of the clock is one step that undo takes back", "[clock][undo]")
{
    Morning room;
    const auto takesBack = [&](auto act) {
        const auto before = contents(*room.document);
        act();
        CHECK(contents(*room.document) != before);
        room.document->undo();
        CHECK(contents(*room.document) == before);
        room.document->redo();
    };
    takesBack([&] { room.start(); });
    room.pass(5);
    takesBack([&] { room.pause(); });
    room.pass(5);
    takesBack([&] { room.resume(); });
    takesBack([&] { room.extendBy(5); });
    takesBack([&] { room.next(); });
    room.pass(5);
    takesBack([&] { room.back(); });
    takesBack([&] { room.jump(room.c); });
    takesBack([&] { room.perform([&](Edit& edit) { endDay(edit, room.day, room.now); }); });
}

TEST_CASE(
    "Whatever is pressed and however often the file is opened, time adds up", "[clock][property]")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        Dice dice{seed};
        Room room;
        std::vector<BlockId> blocks;
        for (int i = dice.between(1, 8); i > 0; --i) {
            Block like{.day = room.day, .title = ""};
            if (dice.oneIn(4))
                like.pinned = dice.between(9 * 60, 17 * 60);
            blocks.push_back(room.block("B", dice.oneIn(6) ? 0 : dice.between(1, 60), like));
        }
        room.start();
        for (int i = 0; i < 40; ++i) {
            const auto before = room.reading();
            const auto seconds = dice.between(0, 900);
            room.now.ms += seconds * 1000;
            // Time goes by in the file alone: a reading knows nothing but the file and now.
            const auto after = room.reading();
            CHECK(after.left
                == (before.state == State::Running ? before.left - seconds * 1000 : before.left));
            CHECK(after.length >= 0);
            const auto left = after.left;
            switch (dice.between(0, 6)) {
            case 0:
                room.pause();
                CHECK(room.reading().left == left);
                break;
            case 1:
                room.resume();
                CHECK(room.reading().left == left);
                break;
            case 2: {
                const int minutes = dice.between(-5, 5);
                room.extendBy(minutes);
                const auto now = room.reading().left;
                if (after.block && minutes > 0)
                    CHECK(now == std::max<std::int64_t>(0, left) + minutes * msPerMinute);
                if (after.block && minutes < 0)
                    CHECK((now == left || (now >= 0 && now >= left + minutes * msPerMinute)));
                break;
            }
            case 3:
                room.next();
                CHECK(room.reading().left >= 0);
                break;
            case 4:
                room.back();
                break;
            case 5:
                room.jump(dice.oneOf(blocks));
                break;
            default:
                if (room.document->history().toUndo()->label == "Command" && i > 0) {
                    const auto here = room.reading();
                    room.document->undo();
                    room.document->redo();
                    CHECK(room.reading() == here);
                }
            }
            const auto running = room.running();
            int open = 0;
            for (const auto& run : running.actual) {
                CHECK((!run.ended || run.ended->ms >= run.started.ms));
                open += run.ended ? 0 : 1;
            }
            CHECK(open == (room.reading().block ? 1 : 0));
            for (const auto& line : courseOf(running))
                CHECK(line.on >= 0);
        }
    }
}
