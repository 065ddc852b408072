// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/CatchUp.h"

#include "tests/core/agenda/Room.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/Dice.h"
#include "tests/support/Tries.h"

using namespace charrette;
using namespace charrette::tests;
using Kind = CatchUp::Kind;

namespace {

Block least(int minutes)
{
    return {.day = DayId{1}, .title = "", .leastMinutes = minutes};
}

Block rest(std::optional<int> leastMinutes = {})
{
    return {.day = DayId{1},
        .title = "",
        .kind = BlockKind::Break,
        .leastMinutes = leastMinutes,
        .flexible = true};
}

Block pinnedAt(MinuteOfDay minute)
{
    return {.day = DayId{1}, .title = "", .pinned = minute};
}

std::vector<Kind> kinds(const std::vector<CatchUp>& offers)
{
    std::vector<Kind> kinds;
    for (const auto& offer : offers)
        kinds.push_back(offer.kind);
    return kinds;
}

/// A welcome for all that runs over, then two streams side by side, then the end.
struct TwoStreams : Room {
    StreamId north = StreamId::draw();
    StreamId south = StreamId::draw();

    TwoStreams()
    {
        perform([&](Edit& edit) {
            for (const auto stream : {north, south})
                add(edit, Stream{.id = stream, .workshop = workshop, .name = "S"});
        });
        block("Welcome", 30);
    }

    BlockId in(
        StreamId stream, int minutes, std::optional<int> least, BlockKind kind = BlockKind::Share)
    {
        Block like{.day = day, .title = "Work", .kind = kind, .leastMinutes = least};
        like.flexible = kind == BlockKind::Break;
        like.stream = stream;
        return block("Work", minutes, like);
    }

    std::vector<CatchUp::Cut> cutsWhenLate(double minutes)
    {
        block("End", 20);
        start();
        pass(30 + minutes);
        for (const auto& offer : offers()) {
            if (offer.kind == Kind::Shorten)
                return offer.cuts;
        }
        return {};
    }
};

/// A morning in which the first block has run over by that many minutes.
struct LateMorning : Room {
    explicit LateMorning(double minutes)
    {
        block("Welcome", 30);
        overrun = minutes;
    }

    void run()
    {
        start();
        pass(30 + overrun);
    }

    void takeFirst(Kind kind)
    {
        const auto all = offers();
        const auto found = std::ranges::find(all, kind, &CatchUp::kind);
        REQUIRE(found != all.end());
        perform([&](Edit& edit) { take(edit, day, *found, now); });
    }

    double overrun = 0;
};

} // namespace

TEST_CASE("Three minutes are nothing to worry about", "[catchup]")
{
    LateMorning room{3};
    room.block("Work", 30, least(20));
    room.run();
    CHECK(room.offers().empty());
    room.pass(0.1);
    CHECK(room.offers().size() == 2);
}

TEST_CASE("Shortening cuts work before pauses, no more than needed", "[catchup]")
{
    LateMorning room{8};
    const auto coffee = room.block("Coffee", 15, rest(10));
    const auto work = room.block("Work", 30, least(25));
    const auto more = room.block("More work", 30, least(29));
    room.block("Share", 20);
    room.run();

    const auto offers = room.offers();
    REQUIRE(kinds(offers) == std::vector{Kind::Shorten, Kind::Pause, Kind::EndLater});
    CHECK(offers[0].cuts
        == std::vector<CatchUp::Cut>{{coffee, 2, false}, {work, 5, false}, {more, 1, false}});
    CHECK(offers[0].gain == 8);
    CHECK(offers[1].cuts == std::vector<CatchUp::Cut>{{coffee, 5, false}});
    CHECK(offers[1].gain == 5);
    CHECK(offers[2].gain == 8);
    CHECK(offers[2].end == utc(room.date, 9 * 60 + 30 + 95 + 8));

    room.takeFirst(Kind::Shorten);
    CHECK(room.late() == 0);
    CHECK(room.read(work).minutes == 25);
    CHECK(room.offers().empty());
    CHECK(endOf(room.running().plan(room.clock)) == utc(room.date, 9 * 60 + 125));
    room.document->undo();
    CHECK(room.late() == 8);
    CHECK(room.read(work).minutes == 30);
}

TEST_CASE("A pause without a least length may be dropped", "[catchup]")
{
    LateMorning room{12};
    const auto coffee = room.block("Coffee", 12, rest());
    const auto share = room.block("Share", 20);
    room.run();
    REQUIRE(kinds(room.offers()) == std::vector{Kind::Pause, Kind::EndLater});
    CHECK(room.offers()[0].cuts == std::vector<CatchUp::Cut>{{coffee, 12, true}});
    room.takeFirst(Kind::Pause);
    CHECK(room.late() == 0);
    CHECK(room.reading().next == share);
}

TEST_CASE("Free time before a pinned block takes the delay up at no cost", "[catchup]")
{
    LateMorning room{8};
    room.block("Work", 30, least(20));
    const auto lunch = room.block("Lunch", 60, pinnedAt(10 * 60 + 10));
    room.run();
    const auto offers = room.offers();
    REQUIRE(kinds(offers) == std::vector{Kind::Gap});
    CHECK(offers[0].before == lunch);
    CHECK(offers[0].gain == 8);
    room.takeFirst(Kind::Gap);
    CHECK(room.late() == 0);
    const auto plan = room.running().plan(room.clock);
    CHECK(plan[2].slack == 2);
    CHECK(plan[2].start == utc(room.date, 10 * 60 + 10));
}

TEST_CASE("A pinned block is caught up with before it begins, and never moved", "[catchup]")
{
    LateMorning room{10};
    const auto work = room.block("Work", 30, least(25));
    const auto lunch = room.block("Lunch", 60, pinnedAt(10 * 60 + 2));
    const auto later = room.block("Later", 60, least(10));
    room.run();
    const auto offers = room.offers();
    REQUIRE(kinds(offers) == std::vector{Kind::Gap, Kind::Shorten});
    CHECK(offers[0].gain == 2);
    CHECK(offers[1].cuts == std::vector<CatchUp::Cut>{{work, 5, false}});
    CHECK(offers[1].gain == 7);
    room.takeFirst(Kind::Shorten);
    CHECK(room.late() == 3);
    CHECK(room.running().plan(room.clock)[2].overlap == 0);
    CHECK(room.read(later).minutes == 60);
    CHECK(room.read(lunch).pinned == 10 * 60 + 2);
}

TEST_CASE("The block that is on gives what it can spare, down to its least length", "[catchup]")
{
    Room room;
    const auto work = room.block("Work", 30, least(20));
    room.block("Lunch", 60, pinnedAt(9 * 60 + 30));
    room.pass(12);
    room.start();
    CHECK(room.late() == 12);
    const auto offers = room.offers();
    REQUIRE(kinds(offers) == std::vector{Kind::Shorten});
    CHECK(offers[0].cuts == std::vector<CatchUp::Cut>{{work, 10, false}});
    room.perform([&](Edit& edit) { take(edit, room.day, offers[0], room.now); });
    CHECK(room.left() == 20);
    CHECK(room.late() == 2);
    CHECK(room.read(work).minutes == 30);
}

TEST_CASE("What was on already is not shortened", "[catchup]")
{
    Room room;
    room.block("A", 30);
    const auto done = room.block("Done", 30, least(10));
    const auto coming = room.block("Coming", 30, least(10));
    room.start();
    room.jump(done);
    room.pass(10);
    room.perform([&](Edit& edit) {
        jumpTo(edit, room.day, room.running().blocks[0].id, room.clock, room.now);
    });
    room.pass(100);
    for (const auto& offer : room.offers()) {
        for (const auto& cut : offer.cuts)
            CHECK(cut.block == coming);
    }
}

TEST_CASE("A late plenary shortens the streams behind it together", "[catchup]")
{
    TwoStreams room;
    const auto a = room.in(room.north, 60, 40);
    const auto b = room.in(room.south, 60, 45);
    CHECK(room.cutsWhenLate(12) == std::vector<CatchUp::Cut>{{a, 12}, {b, 12}});

    room.perform([&](Edit& edit) { take(edit, room.day, room.offers().front(), room.now); });
    CHECK(room.late() == 0);
    CHECK(room.read(a).minutes == 48);
    CHECK(room.read(b).minutes == 48);
}

TEST_CASE("Streams give no more together than the one that can give least", "[catchup]")
{
    TwoStreams room;
    const auto a = room.in(room.north, 60, 20);
    const auto b = room.in(room.south, 60, 55);
    CHECK(room.cutsWhenLate(12) == std::vector<CatchUp::Cut>{{a, 5}, {b, 5}});
}

TEST_CASE("A stream that ends before the others keeps its time", "[catchup]")
{
    TwoStreams room;
    const auto longer = room.in(room.north, 60, 20);
    room.in(room.south, 40, 20);
    CHECK(room.cutsWhenLate(12) == std::vector<CatchUp::Cut>{{longer, 12}});
}

TEST_CASE("One stream that cannot give keeps the others from being shortened", "[catchup]")
{
    TwoStreams room;
    room.in(room.north, 60, 20);
    room.in(room.south, 60, {});
    CHECK(room.cutsWhenLate(12).empty());
}

TEST_CASE("Within a stream work gives before its break does", "[catchup]")
{
    TwoStreams room;
    room.in(room.north, 15, 5, BlockKind::Break);
    const auto work = room.in(room.north, 45, 30);
    const auto other = room.in(room.south, 60, 30);
    CHECK(room.cutsWhenLate(10) == std::vector<CatchUp::Cut>{{work, 10}, {other, 10}});
}

TEST_CASE(
    "A stream with nothing beside it is cut block by block, and its break offered", "[catchup]")
{
    TwoStreams room;
    const auto buffer = room.in(room.north, 15, {}, BlockKind::Buffer);
    room.in(room.north, 45, {});
    room.block("End", 20);
    room.start();
    room.pass(50);
    for (const auto& offer : room.offers()) {
        if (offer.kind != Kind::Pause)
            continue;
        CHECK(offer.cuts == std::vector<CatchUp::Cut>{{buffer, 15, true}});
        CHECK(offer.gain == 15);
        return;
    }
    FAIL("no break is offered");
}

namespace {

Block anyBlock(Dice& dice, const std::vector<StreamId>& streams)
{
    Block block{.day = DayId{1}, .title = ""};
    block.kind = dice.oneIn(3) ? BlockKind::Break : dice.oneOfAll<BlockKind>();
    block.flexible = dice.oneIn(2);
    if (dice.oneIn(3))
        block.stream = dice.oneOf(streams);
    if (dice.oneIn(5))
        block.pinned = dice.between(9 * 60, 16 * 60);
    return block;
}

} // namespace

TEST_CASE("No catch-up breaks a pin or goes under a least length, and each keeps its word",
    "[catchup][property]")
{
    int taken = 0;
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(tries(400)); ++seed) {
        INFO("seed " << seed);
        Dice dice{seed};
        Room room;
        const std::vector<StreamId> streams{StreamId::draw(), StreamId::draw()};
        room.perform([&](Edit& edit) {
            for (const auto stream : streams)
                add(edit, Stream{.id = stream, .workshop = room.workshop, .name = "S"});
        });
        for (int i = dice.between(2, 10); i > 0; --i) {
            auto like = anyBlock(dice, streams);
            const int minutes = dice.between(0, 60);
            if (dice.oneIn(2))
                like.leastMinutes = dice.between(0, minutes);
            room.block("B", minutes, like);
        }
        room.pass(dice.between(-20, 40));
        room.start();
        for (int step = 0; step < 6; ++step) {
            room.pass(dice.between(0, 45));
            if (dice.oneIn(3))
                room.extendBy(dice.between(1, 5));
            if (dice.oneIn(5))
                room.pause();
            const auto offers = room.offers();
            CHECK(offers.size() <= 3);
            if (!offers.empty()) {
                ++taken;
                const auto& offer = dice.oneOf(offers);
                const auto before = room.running();
                const auto planBefore = before.plan(room.clock);
                const auto lateBefore = room.reading().late;
                const auto all = contents(*room.document);
                CHECK(offer.gain > 0);
                room.perform([&](Edit& edit) { take(edit, room.day, offer, room.now); });
                CHECK(room.reading().late == lateBefore - offer.gain * msPerMinute);
                const auto after = room.running();
                const auto plan = after.plan(room.clock);
                for (std::size_t i = 0; i < plan.size(); ++i) {
                    const auto& was = before.blocks[i];
                    const auto& is = after.blocks[i];
                    CHECK(is.pinned == was.pinned);
                    CHECK(plan[i].overlap <= planBefore[i].overlap);
                    CHECK(is.minutes >= 0);
                    CHECK(is.leastMinutes == was.leastMinutes);
                    CHECK(is.minutes >= is.leastMinutes.value_or(0));
                    if (is.minutes < was.minutes && !was.leastMinutes)
                        CHECK((was.flexible || was.kind == BlockKind::Buffer));
                }
                if (offer.kind != Kind::EndLater)
                    CHECK(endOf(plan)->ms <= endOf(planBefore)->ms);
                room.document->undo();
                CHECK(contents(*room.document) == all);
                room.document->redo();
            }
            if (dice.oneIn(2))
                room.next();
        }
    }
    CHECK(taken > tries(200));
}
