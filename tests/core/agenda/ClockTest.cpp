// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Course.h"
#include "tests/core/agenda/Room.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/Dice.h"

using namespace charrette;
using namespace charrette::tests;
using State = ClockReading::State;

TEST_CASE("A day begins with its first block and follows the agenda to its end", "[clock]")
{
    Morning room;
    room.now.ms -= 20 * msPerMinute;
    CHECK(room.reading().state == State::NotStarted);
    CHECK(room.reading().next == room.a);
    CHECK(room.left() == 20);

    room.pass(20);
    room.start();
    CHECK(room.reading().state == State::Running);
    CHECK(room.reading().block == room.a);
    CHECK(room.reading().next == room.b);
    CHECK(room.left() == 30);
    CHECK(room.reading().length == 30 * msPerMinute);

    room.pass(30);
    room.next();
    room.pass(30);
    room.next();
    CHECK(room.reading().block == room.c);
    CHECK_FALSE(room.reading().next);
    CHECK(room.late() == 0);
    room.pass(30);
    room.next();
    CHECK(room.reading().state == State::Ended);
    CHECK(room.late() == 0);
    room.next();
    CHECK(room.reading().state == State::Ended);
}

TEST_CASE("A block that runs over makes the day later, one that ends early earlier", "[clock]")
{
    Morning room;
    room.start();
    room.pass(36);
    CHECK(room.left() == -6);
    CHECK(room.late() == 6);
    room.next();
    CHECK(room.late() == 6);
    CHECK(room.left() == 30);
    room.pass(20);
    room.next();
    CHECK(room.late() == -4);
}

TEST_CASE("A pause stops the block and makes the day later", "[clock]")
{
    Morning room;
    room.start();
    room.pass(10);
    room.pause();
    room.pass(7);
    CHECK(room.reading().state == State::Paused);
    CHECK(room.left() == 20);
    CHECK(room.late() == 7);
    room.pause();
    room.resume();
    room.resume();
    CHECK(room.reading().state == State::Running);
    CHECK(room.left() == 20);
    room.pass(20);
    CHECK(room.left() == 0);
}

TEST_CASE(
    "More time counts from now where there was none left; less is never below none", "[clock]")
{
    Morning room;
    room.start();
    room.extendBy(5);
    CHECK(room.left() == 35);
    CHECK(room.late() == 5);
    room.extendBy(-1);
    CHECK(room.left() == 34);
    room.extendBy(-50);
    CHECK(room.left() == 0);
    room.pass(3);
    room.extendBy(-1);
    CHECK(room.left() == -3);
    room.extendBy(5);
    CHECK(room.left() == 5);
    room.pause();
    room.extendBy(1);
    CHECK(room.left() == 6);
    CHECK(room.reading().state == State::Paused);
}

TEST_CASE("A new length in the agenda counts for the block that is on, paused or not", "[clock]")
{
    Morning room;
    const auto length = [&](BlockId block, int minutes) {
        room.perform([&](Edit& edit) { changeLength(edit, block, minutes); });
    };
    room.start();
    room.pass(10);
    length(room.a, 45);
    CHECK(room.left() == 35);
    length(room.b, 20);
    CHECK(room.left() == 35);
    room.pause();
    length(room.a, 40);
    CHECK(room.left() == 30);
    room.resume();
    room.pass(30);
    room.next();
    CHECK(room.left() == 20);
    CHECK(find(room.document->db(), room.a)->minutes == 40);
}

TEST_CASE("Next pressed too soon is taken back as if it had not been", "[clock]")
{
    Morning room;
    room.start();
    room.pass(12);
    const auto before = contents(*room.document);
    room.next();
    room.pass(0.5);
    room.back();
    CHECK(room.reading().block == room.a);
    CHECK(room.left() == 17.5);
    CHECK(room.running().actual.size() == 1);
    auto after = contents(*room.document);
    after.erase("clock"); // It knows that time went by.
    auto rest = before;
    rest.erase("clock");
    CHECK(after == rest);
}

TEST_CASE("Going back for good takes up what was left, and both stays on record", "[clock]")
{
    Morning room;
    room.start();
    room.pass(20);
    room.next();
    room.pass(10);
    room.back();
    CHECK(room.reading().block == room.a);
    CHECK(room.left() == 10);
    room.pass(10);
    room.next();
    CHECK(room.reading().block == room.b);
    CHECK(room.left() == 20);

    const auto course = courseOf(room.running());
    CHECK(course[0].on == 30 * msPerMinute);
    CHECK(course[0].started == utc(room.date, 9 * 60));
    CHECK(course[0].ended == utc(room.date, 9 * 60 + 40));
    CHECK(course[1].on == 10 * msPerMinute);
    CHECK_FALSE(course[1].ended);
    CHECK_FALSE(course[2].started);
}

TEST_CASE("The end of the day is taken back like any other step", "[clock]")
{
    Morning room;
    room.start();
    room.jump(room.c);
    room.pass(10);
    room.next();
    CHECK(room.reading().state == State::Ended);
    room.pass(0.1);
    room.back();
    CHECK(room.reading().block == room.c);
    CHECK(room.reading().left / 1000 == 20 * 60 - 6);
}

TEST_CASE("A dropped block is passed over, and can still be gone to", "[clock]")
{
    Morning room;
    room.perform([&](Edit& edit) { change(edit, room.b, [](Block& it) { it.minutes = 0; }); });
    room.start();
    CHECK(room.reading().next == room.c);
    room.jump(room.b);
    CHECK(room.reading().block == room.b);
    CHECK(room.left() == 0);
}

TEST_CASE("When the block that is on is removed, the day goes on behind the one before", "[clock]")
{
    Morning room;
    room.start();
    room.pass(30);
    room.next();
    room.perform([&](Edit& edit) { remove(edit, room.b); });
    CHECK(room.reading().state == State::Running);
    CHECK_FALSE(room.reading().block);
    CHECK(room.reading().next == room.c);
    room.next();
    CHECK(room.reading().block == room.c);
    room.document->undo();
    room.document->undo();
    CHECK(room.reading().block == room.b);
}

TEST_CASE("A pinned block that begins early ends when it was to end", "[clock]")
{
    Room room;
    room.block("Welcome", 30);
    const auto lunch = room.block("Lunch", 60, {.day = room.day, .title = "", .pinned = 12 * 60});
    room.start();
    room.now = utc(room.date, 11 * 60 + 50);
    room.next();
    CHECK(room.reading().block == lunch);
    CHECK(room.left() == 70);
    CHECK(room.late() == 0);
    room.back();
    room.now = utc(room.date, 12 * 60 + 10);
    room.next();
    CHECK(room.left() == 60);
    CHECK(room.late() == 10);
}

TEST_CASE("Whoever starts as participants come in begins with them, not with the staff", "[clock]")
{
    Room room;
    const auto huddle = room.block("Huddle", 60, {.day = room.day, .title = "", .staffOnly = true});
    const auto arrival = room.block("Arrival", 20);
    room.block("Opening", 10);
    SECTION("for the staff")
    {
        room.start();
        CHECK(room.reading().block == huddle);
    }
    SECTION("a little early")
    {
        room.pass(55);
        room.start();
        CHECK(room.reading().block == arrival);
        CHECK(room.left() == 25);
        CHECK(room.late() == 0);
    }
    SECTION("late")
    {
        room.pass(90);
        room.start();
        CHECK(room.reading().block == arrival);
        CHECK(room.late() == 30);
    }
}
