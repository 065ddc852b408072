// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/SegmentedControl.h"
#include "tests/app/agenda/PageRoom.h"
#include "tests/support/Catch.h"

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Alt and arrows move the chosen blocks and keep them chosen", "[agenda]")
{
    const PageRoom room;
    room.click(1);
    room.click(2, Qt::ControlModifier);

    room.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(room.read() == u"B 09:00-60, C 10:00-60, A 11:00-60"_s);
    room.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(room.read() == u"B 09:00-60, C 10:00-60, A 11:00-60"_s);
    room.key(Qt::Key_Down, Qt::AltModifier);

    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
    CHECK(room.table->selectionModel()->selectedRows().size() == 2);
}

TEST_CASE("A block is dragged to another place with the mouse", "[agenda]")
{
    PageRoom room;
    auto* ground = room.table->viewport();

    QTest::mousePress(ground, Qt::LeftButton, {}, room.cell(0, Title));
    QTest::mouseMove(ground, room.cell(1, Title));
    QTest::mouseMove(ground, room.cell(2, Title) + QPoint{0, 8});
    QTest::mouseRelease(ground, Qt::LeftButton, {}, room.cell(2, Title) + QPoint{0, 8});

    CHECK(room.read() == u"B 09:00-60, C 10:00-60, A 11:00-60"_s);
    room.session.undo();
    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
}

TEST_CASE("Escape in the middle of a drag leaves everything where it was", "[agenda]")
{
    const PageRoom room;
    auto* ground = room.table->viewport();

    QTest::mousePress(ground, Qt::LeftButton, {}, room.cell(0, Title));
    QTest::mouseMove(ground, room.cell(1, Title));
    QTest::mouseMove(ground, room.cell(2, Title));
    room.key(Qt::Key_Escape);
    QTest::mouseRelease(ground, Qt::LeftButton, {}, room.cell(2, Title));

    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
}

TEST_CASE("Ctrl+D copies and Delete removes, each in one step", "[agenda]")
{
    PageRoom room;
    room.click(0);

    room.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(room.read() == u"A 09:00-60, A 10:00-60, B 11:00-60, C 12:00-60"_s);
    room.table->setFocus();
    room.key(Qt::Key_Delete);
    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
    CHECK(room.table->currentIndex().row() == 1);

    room.session.undo();
    room.session.undo();
    CHECK(room.read() == u"A 09:00-60, B 10:00-60, C 11:00-60"_s);
}

TEST_CASE("Alt+Right takes a block to the next day and follows it there", "[agenda]")
{
    const PageRoom room;
    room.click(1);

    room.key(Qt::Key_Right, Qt::AltModifier);

    CHECK(room.read() == u"A 09:00-60, C 10:00-60"_s);
    CHECK(room.read(room.second) == u"B 09:00-60"_s);
    CHECK(room.page->findChild<SegmentedControl*>()->current() == 1);
    CHECK(room.table->model()->rowCount() == 1);
}
