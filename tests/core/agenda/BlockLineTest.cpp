// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/BlockLine.h"

#include "core/agenda/Kinds.h"
#include "tests/support/Catch.h"

#include <tuple>

using namespace charrette;

TEST_CASE("A length is read however facilitators write it", "[agenda]")
{
    const auto [text, minutes] = GENERATE(Catch::Generators::table<std::string, int>(
        {{"45", 45}, {"45 min", 45}, {"45min", 45}, {"45'", 45}, {"45 m", 45}, {"1 h", 60},
            {"1h", 60}, {"2 hours", 120}, {"1 h 30", 90}, {"1h30", 90}, {"1 h 30 min", 90},
            {"1:30", 90}, {"0:05", 5}, {" 90 ", 90}, {"1 H 05", 65}, {"24 h", 1440}, {"0", 0}}));
    INFO(text);

    CHECK(lengthFrom(text) == minutes);
}

TEST_CASE("What is no length is not taken for one", "[agenda]")
{
    const auto text = GENERATE(as<std::string>{}, "", "soon", "45 minutes or so", "1:75", "1:5",
        "25 h", "1441", "-5", "4 5", "12345", "3D", "1 h x");
    INFO(text);

    CHECK_FALSE(lengthFrom(text));
}

TEST_CASE("A start is read however facilitators write it", "[agenda]")
{
    const auto [text, minute] = GENERATE(Catch::Generators::table<std::string, int>(
        {{"9", 540}, {"9:05", 545}, {"09:05", 545}, {"9.30", 570}, {"9h30", 570}, {"930", 570},
            {"0930", 570}, {"23:59", 1439}, {"0:00", 0}, {" 10 ", 600}}));
    INFO(text);

    CHECK(startFrom(text) == minute);
}

TEST_CASE("What is no time of day is not taken for one", "[agenda]")
{
    const auto text = GENERATE(
        as<std::string>{}, "", "noon", "24", "24:00", "9:60", "9:5", "2460", "9:30 h", "10 45");
    INFO(text);

    CHECK_FALSE(startFrom(text));
}

TEST_CASE("A typed line gives start, length, mode, kind and title", "[agenda]")
{
    const BlockLine full{.start = 645,
        .minutes = 30,
        .mode = Mode::Pairs,
        .kind = BlockKind::Interview,
        .title = "Empathy interviews, round 2"};

    CHECK(blockLine("10:45 30 Empathy interviews, round 2 @pairs #interview") == full);
    CHECK(blockLine("10:45 0:30 @pai Empathy interviews, #int round 2") == full);
    CHECK(blockLine("30 Coffee") == BlockLine{.minutes = 30, .title = "Coffee"});
    CHECK(blockLine("1 h 30 Lunch") == BlockLine{.minutes = 90, .title = "Lunch"});
    CHECK(blockLine("13:30 Mindset 2") == BlockLine{.start = 810, .title = "Mindset 2"});
    CHECK(blockLine("Welcome") == BlockLine{.title = "Welcome"});
}

TEST_CASE("A time before five in the morning is a length, unless a length follows", "[agenda]")
{
    CHECK(blockLine("1:30 Group work") == BlockLine{.minutes = 90, .title = "Group work"});
    CHECK(blockLine("1:30 15 Night walk")
        == BlockLine{.start = 90, .minutes = 15, .title = "Night walk"});
}

TEST_CASE("Numbers that belong to the title stay in it", "[agenda]")
{
    CHECK(blockLine("3D printing") == BlockLine{.title = "3D printing"});
    CHECK(blockLine("2026 in pictures") == BlockLine{.title = "2026 in pictures"});
    CHECK(blockLine("1 h 3 horizons") == BlockLine{.minutes = 60, .title = "3 horizons"});
    CHECK(blockLine("Write @home #7") == BlockLine{.title = "Write @home #7"});
}

TEST_CASE("A mark that could mean two words stays in the title", "[agenda]")
{
    CHECK(blockLine("Talk #te") == BlockLine{.title = "Talk #te"}); // teach or test
    CHECK(blockLine("Talk #tea") == BlockLine{.kind = BlockKind::Teach, .title = "Talk"});
}

TEST_CASE("A line without a title is no block", "[agenda]")
{
    const auto text = GENERATE(as<std::string>{}, "", "  ", "30", "10:45", "10:45 30", "@pairs");
    INFO(text);

    CHECK_FALSE(blockLine(text));
}

TEST_CASE("A block of a pasted programme lasts until the next one starts", "[agenda]")
{
    const auto lines =
        blockLines({"9:00 Welcome", "9:20 Mindset", "30", "10:00 45 Interviews", "Coffee"});

    REQUIRE(lines.size() == 4);
    CHECK(lines[0].minutes == 20);
    CHECK(lines[1].minutes == 40);
    CHECK(lines[2].minutes == 45);
    CHECK_FALSE(lines[3].minutes);
}

TEST_CASE("A title tells the kind of its block", "[agenda]")
{
    CHECK(likelyKind("Lunch") == BlockKind::Meal);
    CHECK(likelyKind("Coffee, outside") == BlockKind::Break);
    CHECK(likelyKind("Short break") == BlockKind::Break);
    CHECK(likelyKind("Empathy interviews, round 1") == BlockKind::Interview);
    CHECK_FALSE(likelyKind("Break the ice"));
    CHECK_FALSE(likelyKind("Numbers of the year"));
}

TEST_CASE("A block made of a line is guessed only where the line is silent", "[agenda]")
{
    const auto day = DayId::draw();

    const auto lunch = blockFrom({.title = "Lunch"}, day);
    CHECK(lunch.kind == BlockKind::Meal);
    CHECK(lunch.flexible);
    CHECK(lunch.minutes == 15);

    const auto prepared =
        blockFrom({.mode = Mode::Staff, .kind = BlockKind::Setup, .title = "Lunch room"}, day);
    CHECK(prepared.kind == BlockKind::Setup);
    CHECK(prepared.staffOnly);
    CHECK_FALSE(prepared.flexible);
}
