// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/BoardView.h"
#include "app/ideas/ClustersView.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/NoteEditors.h"
#include "app/widgets/SegmentedControl.h"
#include "core/ideas/Paper.h"
#include "tests/app/ideas/IdeaRoom.h"
#include "tests/support/Contents.h"
#include "tests/support/Dice.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTimer>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

struct Clusters : IdeaRoom {
    std::vector<IdeaId> ids = put(Horizon::Undecided, {"A", "B", "C", "D"});
    BoardView* view = nullptr;

    Clusters()
    {
        show();
        page->findChild<SegmentedControl*>()->setCurrent(2);
        view = page->findChild<ClustersView*>()->findChild<BoardView*>();
        view->zoomTo(1);
        view->setFocus();
        QApplication::processEvents();
    }

    const IdeaSelection& selection() const { return *page->findChild<IdeaSelection*>(); }
    std::vector<Area> areas() const { return areasOf(session.db(), workshop); }

    QPoint centre(std::size_t i) const
    {
        return view->viewRect(view->plane().indexOf(ids[i].value())).center().toPoint();
    }

    void click(std::size_t i, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        QTest::mouseClick(view, Qt::LeftButton, held, centre(i));
    }

    void drag(QPoint from, QPoint by) const
    {
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(view, from + by * step / 4);
        QTest::mouseRelease(view, Qt::LeftButton, {}, from + by);
    }

    std::optional<QPointF> place(std::size_t i) const
    {
        for (const auto& place : placesOf(session.db(), workshop)) {
            if (place.idea == ids[i])
                return QPointF{place.x, place.y};
        }
        return {};
    }

    void nameIt(const QString& name) const
    {
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(field);
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE(
    "A note dragged on the free board stays where it was let go, and no other moves", "[clusters]")
{
    Clusters room;
    const auto others = room.view->viewRect(1);
    room.drag(room.centre(0), {0, 240});
    CHECK(room.place(0) == QPointF{0, 240});
    CHECK(room.view->viewRect(1) == others);
    CHECK(room.undoLabel() == u"Move 1 idea"_s);
    room.session.undo();
    CHECK_FALSE(room.place(0));
}

TEST_CASE("Many notes dragged on the free board are one step", "[clusters]")
{
    Clusters room;
    QTest::keyClick(room.view, Qt::Key_A, Qt::ControlModifier);
    room.drag(room.centre(1), {120, 36});
    CHECK(room.place(0) == QPointF{120, 36});
    CHECK(room.place(3) == QPointF{120 + 3 * 168, 36});
    CHECK(room.undoLabel() == u"Move 4 ideas"_s);
    room.session.undo();
    CHECK(placesOf(room.session.db(), room.workshop).empty());
}

TEST_CASE("Any sequence of drags and nudges is taken back exactly", "[clusters]")
{
    Clusters room;
    Dice dice{5};
    const auto before = contents(*room.document);
    const auto label = room.undoLabel();
    for (int i = 0; i < 25; ++i) {
        const auto which = static_cast<std::size_t>(dice.between(0, 3));
        if (dice.oneIn(3)) {
            room.click(which, dice.oneIn(2) ? Qt::ControlModifier : Qt::NoModifier);
            QTest::keyClick(
                room.view, dice.oneIn(2) ? Qt::Key_Left : Qt::Key_Down, Qt::AltModifier);
        } else {
            room.drag(room.centre(which), {dice.between(-80, 80), dice.between(-60, 60)});
        }
        QTest::keyClick(room.view, Qt::Key_2, Qt::ControlModifier);
    }
    int steps = 0;
    for (; room.undoLabel() != label && steps < 100; ++steps)
        room.session.undo();
    CHECK(steps > 10);
    CHECK(contents(*room.document) == before);
}

TEST_CASE("A new area goes around the selection and takes its name where it stands", "[clusters]")
{
    Clusters room;
    room.click(0);
    room.click(1, Qt::ControlModifier);
    QTest::keyClick(room.view, Qt::Key_G, Qt::ControlModifier);
    room.nameIt(u"Hand-over"_s);
    REQUIRE(room.areas().size() == 1);
    const auto area = room.areas().front();
    CHECK(area.name == "Hand-over");
    CHECK(room.place(3) == QPointF{3 * 168, 0}); // nothing that waits makes way for it
    CHECK(area.x <= -24);
    CHECK(area.x + area.width >= 168 + 148 + 24);
    CHECK(room.view->plane().note(0).place == u"in the area Hand-over"_s);
    CHECK(room.view->plane().note(2).place.isEmpty());
    CHECK(room.view->hasFocus());
}

TEST_CASE("An area moved by its head takes its notes along in one step", "[clusters]")
{
    Clusters room;
    room.click(0);
    QTest::keyClick(room.view, Qt::Key_G, Qt::ControlModifier);
    room.nameIt(u"One"_s);
    const auto before = contents(*room.document);
    const auto area = room.areas().front();
    const auto head =
        room.view->camera().toView(QPointF{area.x + area.width - 30, area.y + 10}).toPoint();
    room.drag(head, {24, 144});
    CHECK(room.areas().front().y == area.y + 144);
    CHECK(room.place(0) == QPointF{24, 144});
    CHECK(room.place(1) == QPointF{168, 0});
    CHECK(room.undoLabel() == u"Move area"_s);
    room.session.undo();
    CHECK(contents(*room.document) == before);
}

TEST_CASE("An area is resized by its corner", "[clusters]")
{
    Clusters room;
    room.click(0);
    QTest::keyClick(room.view, Qt::Key_G, Qt::ControlModifier);
    room.nameIt(u"One"_s);
    const auto area = room.areas().front();
    const auto corner = room.view->camera()
                            .toView(QPointF{area.x + area.width - 4, area.y + area.height - 4})
                            .toPoint();
    room.drag(corner, {60, 48});
    CHECK(room.areas().front().width == area.width + 60);
    CHECK(room.areas().front().height == area.height + 48);
    CHECK(room.undoLabel() == u"Resize area"_s);
}

TEST_CASE("A name given up by Escape changes nothing", "[clusters]")
{
    Clusters room;
    QTest::keyClick(room.view, Qt::Key_G, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, u"No"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(room.areas().front().name.empty());
    CHECK(room.view->hasFocus());
}

TEST_CASE("Typing on a note rewrites it, digits count its dots", "[clusters]")
{
    Clusters room;
    room.click(1);
    QTest::keyClick(room.view, 'N');
    auto* editor = qobject_cast<NoteEditor*>(QApplication::focusWidget());
    REQUIRE(editor);
    QTest::keyClicks(editor, u"ew"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(room.idea(room.ids[1]).text == "New");
    CHECK(room.view->hasFocus());

    QTest::keyClick(room.view, '4');
    room.press(Qt::Key_Return);
    CHECK(latestDots(room.session.db(), room.ids[1]) == 4);
    CHECK(room.selection().current() == room.ids[2]);
}

TEST_CASE("Ideas are duplicated, joined, split and deleted by keys", "[clusters]")
{
    Clusters room;
    room.click(0);
    QTest::keyClick(room.view, Qt::Key_D, Qt::ControlModifier);
    CHECK(room.ideas().size() == 5);
    room.click(1);
    room.click(2, Qt::ControlModifier);
    QTest::keyClick(room.view, Qt::Key_M, Qt::ControlModifier);
    CHECK(room.idea(room.ids[2]).text == "C\nB");
    CHECK(room.ideas().size() == 4);
    CHECK(room.selection().current() == room.ids[2]);
    QTest::keyClick(room.view, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(room.idea(room.ids[2]).text == "C");
    CHECK(room.ideas().size() == 5);
    QTest::keyClick(room.view, Qt::Key_Delete);
    CHECK(room.ideas().size() == 3);
}

TEST_CASE(
    "Lines pasted become notes where one looks, and copying gives text and a picture", "[clusters]")
{
    Clusters room;
    QApplication::clipboard()->setText(u"One\n\n Two \nThree"_s);
    QTest::keyClick(room.view, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(room.ideas().size() == 7);
    CHECK(room.ideas().back().text == "Three");
    CHECK(room.selection().size() == 3);
    CHECK(placesOf(room.session.db(), room.workshop).size() == 7);

    QTest::keyClick(room.view, Qt::Key_C, Qt::ControlModifier);
    const auto* data = QApplication::clipboard()->mimeData();
    auto lines = data->text().split(u'\n');
    lines.sort();
    CHECK(lines == QStringList{u"One"_s, u"Three"_s, u"Two"_s});
    CHECK(data->hasImage());
}

TEST_CASE("Several notes stay selected from view to view", "[clusters]")
{
    Clusters room;
    room.click(0);
    room.click(2, Qt::ControlModifier);
    for (const int view : {0, 1, 3, 2}) {
        room.page->findChild<SegmentedControl*>()->setCurrent(view);
        CHECK(room.selection().size() == 2);
        CHECK(room.selection().contains(room.ids[2]));
    }
    CHECK(room.view->selected().size() == 2);
}

TEST_CASE("The menu colours notes, and puts them into an area", "[clusters]")
{
    Clusters room;
    room.click(3);
    QTest::keyClick(room.view, Qt::Key_G, Qt::ControlModifier);
    room.nameIt(u"Box"_s);
    const auto choose = [&](const QString& submenu, const QString& entry) {
        QTimer::singleShot(0, room.page.get(), [=] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            REQUIRE(menu);
            for (auto* action : menu->actions()) {
                if (action->text() != submenu || !action->menu())
                    continue;
                for (auto* inner : action->menu()->actions()) {
                    if (inner->text() == entry)
                        inner->trigger();
                }
            }
            menu->close();
        });
        QContextMenuEvent event{
            QContextMenuEvent::Mouse, room.centre(0), room.view->mapToGlobal(room.centre(0))};
        QApplication::sendEvent(room.view, &event);
    };
    room.click(0);
    choose(u"Colour"_s, u"Violet"_s);
    CHECK(ownColours(room.session.db(), room.workshop).at(room.ids[0]) == Colour::Violet);
    choose(u"Put into area"_s, u"Box"_s);
    const auto index = room.view->plane().indexOf(room.ids[0].value());
    CHECK(room.view->plane().note(index).place == u"in the area Box"_s);
    CHECK(room.view->plane().note(index).colour == Colour::Violet);
}
