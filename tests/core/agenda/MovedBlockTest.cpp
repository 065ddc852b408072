// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Course.h"
#include "core/summary/Markdown.h"
#include "core/summary/Report.h"
#include "tests/core/agenda/Room.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

struct TwoDays : Room {
    BlockId a = block("Welcome", 30);
    BlockId b = block("Interviews", 30);
    BlockId c = block("Share", 30);
    DayId tomorrow = DayId::draw();

    TwoDays()
    {
        perform([&](Edit& edit) {
            add(edit, Day{.id = tomorrow, .workshop = workshop, .date = date.plusDays(1)});
        });
    }

    std::string report() const
    {
        return summary::markdown(summary::buildReport(document->db(), workshop));
    }
};

} // namespace

TEST_CASE("A block moved to another day leaves what was planned and done behind", "[clock]")
{
    TwoDays room;
    room.start();
    room.pass(30);
    room.next();
    room.pass(10);
    const auto before = contents(*room.document);

    room.perform([&](Edit& edit) { moveTo(edit, room.b, room.tomorrow); });
    CHECK(room.running().planned.size() == 2);
    CHECK(room.running().actual.size() == 1);
    CHECK_FALSE(room.reading().block == room.b);
    CHECK(courseOf(*runningDay(room.document->db(), room.tomorrow)).empty());
    room.next();
    CHECK(room.reading().block == room.c);

    room.document->undo();
    room.document->undo();
    CHECK(contents(*room.document) == before);
}

TEST_CASE("A block moved within its day keeps what was planned and done", "[clock]")
{
    TwoDays room;
    room.start();
    const auto before = room.running();
    room.perform([&](Edit& edit) { moveTo(edit, room.b, room.day); });
    CHECK(room.running().planned == before.planned);
    CHECK(room.running().actual == before.actual);
    CHECK(room.running().blocks == before.blocks);
}

TEST_CASE("The times of a day are told rightly when its first block is moved later", "[clock]")
{
    TwoDays room;
    room.start();
    room.pass(30);
    room.next();
    CHECK(room.report().find("9:00, 30 min") != std::string::npos);
    CHECK(room.report().find("9:30, 30 min") != std::string::npos);

    room.perform([&](Edit& edit) { moveBefore(edit, room.a, {}); });
    CHECK(room.report().find("9:00, 30 min") != std::string::npos);
    CHECK(room.report().find("9:30, 30 min") != std::string::npos);
    CHECK(room.report().find("8:") == std::string::npos);
}
