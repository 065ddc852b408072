// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Totals.h"

#include "tests/support/Catch.h"

#include <numeric>

using namespace charrette;

namespace {

const auto someDay = DayId::draw();

int of(const Totals& totals, Family family)
{
    return totals[static_cast<std::size_t>(family)];
}

} // namespace

TEST_CASE("A day adds up by what its blocks are", "[agenda]")
{
    const auto timed = timetable(540,
        {{.day = someDay, .title = "Welcome", .kind = BlockKind::Welcome, .minutes = 20},
            {.day = someDay, .title = "Interviews", .kind = BlockKind::Interview, .minutes = 45},
            {.day = someDay, .title = "Coffee", .kind = BlockKind::Break, .minutes = 15},
            {.day = someDay, .title = "Ideas", .kind = BlockKind::Ideate, .minutes = 30},
            {.day = someDay, .title = "Build", .kind = BlockKind::Prototype, .minutes = 40},
            {.day = someDay, .title = "Read-out", .kind = BlockKind::Share, .minutes = 10}});

    const auto sums = totals(timed);

    CHECK(of(sums, Family::Talk) == 20);
    CHECK(of(sums, Family::Work) == 75);
    CHECK(of(sums, Family::Pause) == 15);
    CHECK(of(sums, Family::Make) == 40);
    CHECK(of(sums, Family::Share) == 10);
    CHECK(std::accumulate(sums.begin(), sums.end(), 0) == 160);
}

TEST_CASE("Two streams at the same work count once", "[agenda]")
{
    const auto north = StreamId::draw();
    const auto south = StreamId::draw();
    const auto timed = timetable(540,
        {{.day = someDay, .stream = north, .title = "N", .kind = BlockKind::Ideate, .minutes = 60},
            {.day = someDay,
                .stream = south,
                .title = "S",
                .kind = BlockKind::Ideate,
                .minutes = 90}});

    CHECK(of(totals(timed), Family::Work) == 90);
}

TEST_CASE("What participants never see counts for the staff, whatever its kind", "[agenda]")
{
    const auto timed = timetable(540,
        {{.day = someDay, .title = "Trial talk", .kind = BlockKind::Teach, .staffOnly = true}});

    CHECK(of(totals(timed), Family::Staff) == 15);
    CHECK(of(totals(timed), Family::Talk) == 0);
}
