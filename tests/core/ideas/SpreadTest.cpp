// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Spread.h"

#include "tests/support/Catch.h"
#include "tests/support/Dice.h"

#include <algorithm>
#include <cmath>

using namespace charrette;
using namespace charrette::tests;

namespace {

constexpr double wide = 156;
constexpr double high = 104;

NoteRoom roomFor(double width, double height)
{
    return {{0, 0}, {width, height}, wide, high};
}

bool coverEachOther(const Spot& a, const Spot& b)
{
    return std::abs(a.x - b.x) < wide - 0.001 && std::abs(a.y - b.y) < high - 0.001;
}

int covered(const std::vector<Spot>& spots)
{
    int pairs = 0;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            pairs += coverEachOther(spots[i], spots[j]) ? 1 : 0;
    }
    return pairs;
}

double distance(const Spot& a, const Spot& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

TEST_CASE("Notes that are not in each other's way lie exactly where they are wanted", "[spread]")
{
    const std::vector<Spot> wanted{{10, 10}, {400, 10}, {10, 300}, {166, 10}};
    CHECK(spread(wanted, roomFor(900, 700)) == wanted);
}

TEST_CASE("A note on another goes beside it, and the first keeps its place", "[spread]")
{
    const auto spots = spread({{450, 350}, {450, 350}, {455, 352}}, roomFor(900, 700));
    CHECK(spots[0] == Spot{450, 350});
    CHECK(covered(spots) == 0);
    CHECK(distance(spots[1], spots[0]) < 1.01 * wide);
    CHECK(distance(spots[2], spots[0]) < 2 * wide);
}

TEST_CASE(
    "However notes are wanted, all can be read, lie inside and lie the same way again", "[spread]")
{
    Dice dice{41};
    for (int round = 0; round < 60; ++round) {
        const auto count = static_cast<std::size_t>(dice.between(1, 120));
        const double side = 2 * std::sqrt(static_cast<double>(count) * wide * high) + 200;
        const auto room = roomFor(side, side);
        std::vector<Spot> wanted;
        for (std::size_t i = 0; i < count; ++i)
            wanted.push_back({dice.between(0, 4) * side / 4, dice.between(0, 40) * side / 40});
        const auto spots = spread(wanted, room);
        REQUIRE(spots.size() == count);
        CHECK(covered(spots) == 0);
        CHECK(std::ranges::all_of(spots, [&](const Spot& spot) {
            return spot.x >= 0 && spot.x <= side && spot.y >= 0 && spot.y <= side;
        }));
        CHECK(spread(wanted, room) == spots);
    }
}

TEST_CASE("In a room just large enough notes find the gaps", "[spread]")
{
    Dice dice{7};
    int covering = 0;
    for (int round = 0; round < 100; ++round) {
        // As on the matrix: notes take up 42 % of the field, and their middles keep to the inside.
        const auto count = static_cast<std::size_t>(dice.between(10, 60));
        const double side = std::sqrt(static_cast<double>(count) * wide * high / 0.42);
        const auto room = roomFor(side - wide, side - high);
        std::vector<Spot> wanted;
        for (std::size_t i = 0; i < count; ++i)
            wanted.push_back(
                {dice.between(0, 40) * room.high.x / 40, dice.between(0, 40) * room.high.y / 40});
        covering += covered(spread(wanted, room)) > 0 ? 1 : 0;
    }
    CHECK(covering <= 2);
}

TEST_CASE("Two thousand notes wanted in one corner lie around it without covering", "[spread]")
{
    const std::vector<Spot> wanted(2000, Spot{0, 0});
    const auto spots = spread(wanted, roomFor(12000, 12000));
    CHECK(covered(spots) == 0);
    const auto farthest = std::ranges::max(spots, {}, [](const Spot& spot) {
        return distance(spot, {0, 0});
    });
    // A quarter of a circle that holds them all, and half as much again.
    const double radius = std::sqrt(2000 * wide * high * 4 / 3.1416);
    CHECK(distance(farthest, {0, 0}) < 1.5 * radius);
}

TEST_CASE("Where there is no room for all, every note has a place all the same", "[spread]")
{
    const auto spots = spread(std::vector<Spot>(50, Spot{20, 20}), roomFor(100, 50));
    REQUIRE(spots.size() == 50);
    CHECK(spots.back() == Spot{20, 20});
    CHECK(spread({}, roomFor(10, 10)).empty());
    CHECK(spread({{900, -5}}, roomFor(100, 50)).front() == Spot{100, 0});
}
