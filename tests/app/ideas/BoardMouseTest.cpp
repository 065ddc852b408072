// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/NoteDrag.h"
#include "app/ideas/NoteEditors.h"
#include "tests/app/ideas/IdeaRoom.h"

#include <QMenu>
#include <QScrollBar>
#include <QTimer>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

struct Mouse : IdeaRoom {
    std::vector<IdeaId> quickIds = put(Horizon::QuickWin, {"A", "B", "C", "D"});
    std::vector<IdeaId> trayIds = put(Horizon::Undecided, {"I", "J", "K"});
    NoteLane* wins = nullptr;
    NoteLane* later = nullptr;
    NoteLane* tray = nullptr;

    Mouse()
    {
        show();
        wins = &lane(Horizon::QuickWin);
        later = &lane(Horizon::LongTerm);
        tray = &lane(Horizon::Undecided);
    }

    std::size_t selected() const { return page->findChild<IdeaSelection*>()->size(); }
    QPoint leftOf(int index) const { return wins->noteRect(index).center() - QPoint{40, 0}; }
};

} // namespace

TEST_CASE("A note dragged between two others lands between them", "[ideas]")
{
    Mouse room;
    room.drag(*room.tray, 1, *room.wins, room.leftOf(2));
    CHECK(room.quick() == "ABJCD");
    CHECK(room.undecided() == "IK");
    CHECK(room.undoLabel() == u"Move 1 idea to quick wins"_s);
    CHECK(room.page->findChild<IdeaBoard*>()->findChild<NoteDrag*>()->isHidden());
}

TEST_CASE("Many notes dragged at once are one step, in their order", "[ideas]")
{
    Mouse room;
    room.click(*room.tray, 2);
    room.click(*room.tray, 0, Qt::ControlModifier);
    room.click(*room.wins, 3, Qt::ControlModifier);
    REQUIRE(room.selected() == 3);

    room.drag(*room.tray, 0, *room.wins, room.leftOf(0));
    CHECK(room.quick() == "DIKABC");
    CHECK(room.undoLabel() == u"Move 3 ideas to quick wins"_s);
    CHECK(room.selected() == 3);
    room.session.undo();
    CHECK(room.quick() == "ABCD");
    CHECK(room.undecided() == "IJK");
}

TEST_CASE("A drop below the last note, or into an empty lane, puts notes last", "[ideas]")
{
    Mouse room;
    room.drag(*room.tray, 0, *room.wins, {60, room.wins->viewport()->height() - 10});
    CHECK(room.quick() == "ABCDI");
    room.drag(*room.wins, 0, *room.later, {60, 200});
    CHECK(room.texts(Horizon::LongTerm) == "A");
    CHECK(room.quick() == "BCDI");
}

TEST_CASE(
    "Dragging within a lane orders it, and dropping a note where it lies does nothing", "[ideas]")
{
    Mouse room;
    room.drag(*room.wins, 3, *room.wins, room.leftOf(1));
    CHECK(room.quick() == "ADBC");
    CHECK(room.undoLabel() == u"Move 1 idea"_s);

    room.session.undo();
    const auto label = room.undoLabel();
    room.drag(*room.wins, 1, *room.wins, room.leftOf(2));
    CHECK(room.quick() == "ABCD");
    CHECK(room.undoLabel() == label);
}

TEST_CASE("A drag is given up by Escape or by dropping outside", "[ideas]")
{
    Mouse room;
    auto* from = room.tray->viewport();
    const auto start = room.centre(*room.tray, 0);
    const auto over = from->mapFromGlobal(room.wins->viewport()->mapToGlobal(QPoint{60, 60}));
    QTest::mousePress(from, Qt::LeftButton, {}, start);
    QTest::mouseMove(from, start + QPoint{-30, 0});
    QTest::mouseMove(from, over);
    CHECK_FALSE(room.page->findChild<IdeaBoard*>()->findChild<NoteDrag*>()->isHidden());
    QTest::keyClick(room.tray, Qt::Key_Escape);
    CHECK(room.page->findChild<IdeaBoard*>()->findChild<NoteDrag*>()->isHidden());
    QTest::mouseRelease(from, Qt::LeftButton, {}, over);
    CHECK(room.undecided() == "IJK");

    room.drag(*room.tray, 0, *room.wins, {60, -200});
    CHECK(room.undecided() == "IJK");
}

TEST_CASE("A rubber band selects the notes it touches", "[ideas]")
{
    Mouse room;
    auto* view = room.wins->viewport();
    const auto first = room.wins->noteRect(0);
    const auto third = room.wins->noteRect(2);
    QTest::mousePress(view, Qt::LeftButton, {}, first.topLeft() - QPoint{6, 3});
    QTest::mouseMove(view, third.center());
    QTest::mouseRelease(view, Qt::LeftButton, {}, third.center());
    CHECK(room.selected() == 2); // the left column: A and C

    QTest::mouseClick(view, Qt::LeftButton, {}, {60, view->height() - 10});
    CHECK(room.selected() == 0);
}

TEST_CASE("A double click rewrites a note, and a click elsewhere takes what was typed", "[ideas]")
{
    Mouse room;
    QTest::mouseDClick(room.wins->viewport(), Qt::LeftButton, {}, room.centre(*room.wins, 1));
    auto* editor = qobject_cast<NoteEditor*>(QApplication::focusWidget());
    REQUIRE(editor);
    QTest::keyClicks(editor, u"Better"_s);
    room.tray->setFocus(Qt::MouseFocusReason);
    room.click(*room.tray, 0);
    CHECK(room.idea(room.quickIds[1]).text == "Better");
}

TEST_CASE("The menu of a note does what its keys do", "[ideas]")
{
    Mouse room;
    QTimer::singleShot(0, room.page.get(), [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (auto* action : menu->actions()) {
            if (action->text() == u"Longer term"_s)
                action->trigger();
        }
        menu->close();
    });
    QContextMenuEvent event{QContextMenuEvent::Mouse, room.centre(*room.wins, 0),
        room.wins->viewport()->mapToGlobal(room.centre(*room.wins, 0))};
    QApplication::sendEvent(room.wins->viewport(), &event);
    CHECK(room.texts(Horizon::LongTerm) == "A");
}

TEST_CASE("Each lane scrolls by itself and keeps its place through changes", "[ideas]")
{
    Mouse room;
    std::vector<std::string> many;
    for (int i = 0; i < 300; ++i)
        many.push_back("Note " + std::to_string(i));
    room.put(Horizon::QuickWin, many);
    auto* bar = room.wins->verticalScrollBar();
    REQUIRE(bar->maximum() > 1000);
    bar->setValue(900);
    CHECK(room.tray->verticalScrollBar()->value() == 0);

    room.put(Horizon::QuickWin, {"Last"});
    room.session.undo();
    CHECK(bar->value() == 900);
}
