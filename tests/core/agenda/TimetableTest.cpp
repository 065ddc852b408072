// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Timetable.h"

#include "core/agenda/Sections.h"
#include "core/agenda/Totals.h"
#include "core/agenda/Trio.h"
#include "tests/support/Catch.h"
#include "tests/support/Dice.h"

#include <algorithm>

using namespace charrette;
using namespace charrette::tests;

namespace {

const auto day = DayId::draw();

Block block(BlockKind kind, int minutes, std::optional<MinuteOfDay> pinned = {},
    std::optional<StreamId> stream = {})
{
    return {.day = day,
        .stream = stream,
        .title = "B",
        .kind = kind,
        .minutes = minutes,
        .pinned = pinned};
}

Block talk(int minutes, std::optional<MinuteOfDay> pinned = {})
{
    return block(BlockKind::Teach, minutes, pinned);
}

std::vector<StreamId> drawStreams(int count)
{
    std::vector<StreamId> streams;
    for (int i = 0; i < count; ++i)
        streams.push_back(StreamId::draw());
    return streams;
}

std::vector<Block> anyAgenda(Dice& dice, const std::vector<StreamId>& streams)
{
    std::vector<Block> blocks;
    for (int i = dice.between(0, 25); i > 0; --i) {
        auto next = block(dice.oneOfAll<BlockKind>(), dice.between(0, 90));
        if (!streams.empty() && dice.oneIn(2))
            next.stream = dice.oneOf(streams);
        if (dice.oneIn(5))
            next.pinned = dice.between(0, 1439);
        next.staffOnly = dice.oneIn(6);
        blocks.push_back(next);
    }
    return blocks;
}

bool meet(const Block& one, const Block& other)
{
    return !one.stream || !other.stream || one.stream == other.stream;
}

} // namespace

TEST_CASE("A gap before a pinned block is slack, and running into it an overlap", "[agenda]")
{
    const auto timed = timetable(540, {talk(30), talk(30, 600), talk(60), talk(15, 680)});

    CHECK(timed[1].start == 600);
    CHECK(timed[1].slack == 30);
    CHECK(timed[1].overlap == 0);
    CHECK(timed[2].start == 630);
    CHECK(timed[3].start == 680);
    CHECK(timed[3].overlap == 10);
}

TEST_CASE("What is pinned into a long block does not pull the next one into it", "[agenda]")
{
    const auto timed = timetable(540, {talk(60), talk(10, 560), talk(30)});

    CHECK(timed[1].overlap == 40);
    CHECK(timed[2].start == 600);
    CHECK(timed[2].overlap == 0);
}

TEST_CASE(
    "In any agenda blocks follow each other, pins hold, and no overlap goes unsaid", "[agenda]")
{
    Dice dice{90};
    for (int round = 0; round < 500; ++round) {
        const auto streams = drawStreams(dice.between(0, 4));
        const auto timed = timetable(540, anyAgenda(dice, streams));
        for (std::size_t i = 0; i < timed.size(); ++i) {
            const auto& here = timed[i];
            auto before = 540;
            for (std::size_t j = 0; j < i; ++j) {
                if (meet(timed[j].block, here.block))
                    before = std::max(before, timed[j].end());
            }
            CHECK(here.slack >= 0);
            CHECK(here.overlap >= 0);
            CHECK(here.start == here.block.pinned.value_or(here.start));
            if (!here.block.pinned)
                CHECK(here.start == before);
            CHECK(here.start + here.overlap - here.slack == before);
        }
    }
}

TEST_CASE("A day is parted where everybody comes together, and no block is lost", "[agenda]")
{
    Dice dice{9};
    for (int round = 0; round < 300; ++round) {
        const auto streams = drawStreams(dice.between(0, 9));
        const auto timed = timetable(540, anyAgenda(dice, streams));
        std::vector<std::size_t> seen;
        for (const auto& part : sections(timed, streams)) {
            if (part.plenary)
                seen.push_back(*part.plenary);
            CHECK(part.lanes.size() == (part.plenary ? 0 : streams.size()));
            std::vector<std::size_t> inLanes;
            for (std::size_t lane = 0; lane < part.lanes.size(); ++lane) {
                for (const auto at : part.lanes[lane]) {
                    CHECK(timed[at].block.stream == streams[lane]);
                    CHECK(timed[at].start >= part.from);
                    CHECK(timed[at].end() <= part.to);
                    inLanes.push_back(at);
                }
            }
            std::ranges::sort(inLanes);
            seen.insert(seen.end(), inLanes.begin(), inLanes.end());
        }
        CHECK(seen.size() == timed.size());
        CHECK(std::ranges::is_sorted(seen));
    }
}

TEST_CASE("More than ninety minutes without a break are found", "[agenda]")
{
    const auto stretches = [](const std::vector<Block>& blocks) {
        return longStretches(timetable(540, blocks));
    };
    const auto coffee = block(BlockKind::Break, 15);

    CHECK(stretches({talk(45), talk(45)}).empty());
    CHECK(stretches({talk(45), talk(46)}) == std::vector<Stretch>{{540, 631}});
    CHECK(stretches({talk(60), coffee, talk(90)}).empty());
    CHECK(stretches({talk(60), coffee, talk(91)}) == std::vector<Stretch>{{615, 706}});
    CHECK(stretches({talk(60), talk(60, 610)}).empty()); // ten minutes of nothing
    CHECK(stretches({talk(60), talk(60, 609)}).size() == 1);

    auto staff = talk(200);
    staff.staffOnly = true;
    CHECK(stretches({staff, talk(60)}).empty());
}

TEST_CASE("A break of one stream is no rest for another", "[agenda]")
{
    const auto streams = drawStreams(2);
    const auto work = [&](int stream, int minutes) {
        return block(BlockKind::Ideate, minutes, {}, streams[static_cast<std::size_t>(stream)]);
    };
    const auto timed = timetable(540,
        {work(0, 60), block(BlockKind::Break, 30, {}, streams[0]), work(0, 30), work(1, 120),
            talk(10)});

    CHECK(longStretches(timed) == std::vector<Stretch>{{540, 670}});
}

TEST_CASE("The hands-on share is what people do of what they sit through", "[agenda]")
{
    const auto share = [](const std::vector<Block>& blocks) {
        return handsOnShare(totals(timetable(540, blocks)));
    };

    CHECK(share({}) == 0.0);
    CHECK(share({block(BlockKind::Meal, 60)}) == 0.0);
    CHECK(share({talk(30), block(BlockKind::Ideate, 60), block(BlockKind::Break, 15),
              block(BlockKind::Prototype, 30)})
        == 0.75);
}

TEST_CASE("A stage is taught by a talk, a story and practice in groups", "[agenda]")
{
    for (const auto stage : everyOne<Stage>()) {
        const auto trio = trioOf(stage, day);
        CHECK(trio[0].kind == BlockKind::Teach);
        CHECK(trio[1].kind == BlockKind::Story);
        CHECK(trio[2].mode != Mode::Plenary);
        CHECK(trio[2].leastMinutes < trio[2].minutes);
        CHECK(std::ranges::all_of(trio, [stage](const Block& it) { return it.stage == stage; }));
    }
}
