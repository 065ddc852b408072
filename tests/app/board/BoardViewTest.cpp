// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/BoardView.h"

#include "app/theme/Theme.h"
#include "app/widgets/NotePainter.h"
#include "tests/support/Catch.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// Nine notes in three rows, called A to I: 168 apart across, 120 down.
struct Board {
    BoardView view;
    std::vector<NoteMove> moves;
    int times = 0;

    Board()
    {
        std::vector<BoardNote> notes;
        for (int i = 0; i < 9; ++i) {
            BoardNote note{i + 1, QPointF(i % 3 * 168, i / 3 * 120), QString{QChar{u'A' + i}}};
            note.colour = i == 4 ? Colour::Pink : Colour::Yellow;
            notes.push_back(note);
        }
        view.setNotes(notes);
        view.resize(900, 700);
        view.show();
        QApplication::setActiveWindow(&view);
        view.setFocus();
        view.zoomTo(1);
        QApplication::processEvents();
        QObject::connect(&view, &BoardView::moved, &view, [this](const std::vector<NoteMove>& all) {
            moves = all;
            ++times;
        });
    }

    QPoint centre(int id) const
    {
        return view.viewRect(view.plane().indexOf(id)).center().toPoint();
    }

    void click(int id, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::mouseClick(&view, Qt::LeftButton, held, centre(id));
    }

    void drag(QPoint from, QPoint by, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::mousePress(&view, Qt::LeftButton, held, from);
        for (int step = 1; step <= 4; ++step) {
            QMouseEvent move{QEvent::MouseMove, QPointF{from + by * step / 4},
                view.mapToGlobal(QPointF{from + by * step / 4}), Qt::NoButton, Qt::LeftButton,
                held};
            QApplication::sendEvent(&view, &move);
        }
        QTest::mouseRelease(&view, Qt::LeftButton, held, from + by);
    }

    void turn(QPoint angle, Qt::KeyboardModifiers held, QPointF at = {300, 200})
    {
        QWheelEvent event{
            at, view.mapToGlobal(at), {}, angle, Qt::NoButton, held, Qt::NoScrollPhase, false};
        QApplication::sendEvent(&view, &event);
    }

    /// Which are selected, as "ABC".
    std::string selected() const
    {
        std::string all;
        for (const auto& note : view.plane().notes())
            all += view.isSelected(note.id) ? note.text.toStdString() : "";
        return all;
    }

    std::string current() const
    {
        return view.current() ? std::string(1, static_cast<char>('A' + *view.current() - 1)) : "";
    }
};

bool isClose(QPointF a, QPointF b)
{
    return (a - b).manhattanLength() < 2;
}

} // namespace

TEST_CASE("The wheel pans, and with Ctrl it zooms to the pointer", "[board]")
{
    Board board;
    const auto& camera = board.view.camera();
    const auto start = camera.toView(QPointF{});
    board.turn({0, -120}, Qt::NoModifier);
    CHECK(camera.toView(QPointF{}).y() < start.y());
    board.turn({0, 120}, Qt::ShiftModifier);
    CHECK(camera.toView(QPointF{}).x() > start.x());

    const QPointF pointer{300, 200};
    const auto below = camera.toBoard(pointer);
    board.turn({0, 240}, Qt::ControlModifier, pointer);
    CHECK(camera.scale() > 1.2);
    CHECK(isClose(camera.toView(below), pointer));
    for (int i = 0; i < 100; ++i)
        board.turn({0, -240}, Qt::ControlModifier, pointer);
    CHECK(camera.scale() == Camera::smallest);
}

TEST_CASE("Everything fits into the view, and the selection too", "[board]")
{
    Board board;
    QTest::keyClick(&board.view, Qt::Key_PageUp);
    CHECK(board.view.camera().scale() > 1);
    QTest::keyClick(&board.view, Qt::Key_2, Qt::ControlModifier);
    CHECK(QRectF{board.view.rect()}.contains(
        board.view.camera().toView(board.view.plane().bounds())));
    board.click(5);
    QTest::keyClick(&board.view, Qt::Key_3, Qt::ControlModifier);
    CHECK(board.view.camera().scale() > 1);
    CHECK(isClose(board.view.viewRect(4).center(), QRectF{board.view.rect()}.center()));
    QTest::keyClick(&board.view, Qt::Key_1, Qt::ControlModifier);
    CHECK(board.view.camera().scale() == 1);
}

TEST_CASE("The middle button and Space with the left one pan, and move no note", "[board]")
{
    Board board;
    const auto start = board.view.camera().toView(QPointF{});
    QTest::mousePress(&board.view, Qt::MiddleButton, {}, board.centre(1));
    QTest::mouseMove(&board.view, board.centre(1) + QPoint{50, 20});
    QTest::mouseRelease(&board.view, Qt::MiddleButton, {}, {300, 300});
    CHECK(board.view.camera().toView(QPointF{}) == start + QPointF{50, 20});

    QTest::keyPress(&board.view, Qt::Key_Space);
    board.drag(board.centre(1), {-50, -20});
    QTest::keyRelease(&board.view, Qt::Key_Space);
    CHECK(board.view.camera().toView(QPointF{}) == start);
    CHECK(board.times == 0);
}

TEST_CASE("Notes are chosen by click, with Ctrl and Shift, and by a rubber band", "[board]")
{
    Board board;
    board.click(1);
    board.click(5, Qt::ControlModifier);
    board.click(9, Qt::ShiftModifier);
    CHECK(board.selected() == "AEI");
    board.click(5, Qt::ControlModifier);
    CHECK(board.selected() == "AI");
    board.click(2);
    CHECK(board.selected() == "B");

    const auto corner = board.view.camera().toView(QPointF{-10, -10}).toPoint();
    board.drag(corner, board.centre(5) - corner);
    CHECK(board.selected() == "ABDE");
    QTest::mouseClick(&board.view, Qt::LeftButton, {}, QPoint{880, 20});
    CHECK(board.selected().empty());
}

TEST_CASE("Many notes dragged are one move, which keeps their distances", "[board]")
{
    Board board;
    board.click(1);
    board.click(5, Qt::ControlModifier);
    board.click(9, Qt::ControlModifier);
    board.drag(board.centre(5), {61, 35});
    REQUIRE(board.times == 1);
    // The one under the pointer keeps to the grid of twelves.
    CHECK(board.moves == std::vector<NoteMove>{{1, {60, 36}}, {5, {228, 156}}, {9, {396, 276}}});
    CHECK(board.selected() == "AEI");
}

TEST_CASE("With Alt a dragged note goes exactly where it is let go", "[board]")
{
    Board board;
    board.drag(board.centre(1), {61, 35}, Qt::AltModifier);
    CHECK(board.moves == std::vector<NoteMove>{{1, {61, 35}}});
}

TEST_CASE("A drag moves nothing when it is given up, ends outside or may not be", "[board]")
{
    Board board;
    const QSignalSpy out{&board.view, &BoardView::draggedOut};
    QTest::mousePress(&board.view, Qt::LeftButton, {}, board.centre(1));
    QTest::mouseMove(&board.view, board.centre(1) + QPoint{60, 60});
    QTest::keyClick(&board.view, Qt::Key_Escape);
    QTest::mouseRelease(&board.view, Qt::LeftButton, {}, board.centre(1) + QPoint{60, 60});
    CHECK(board.times == 0);
    board.drag(board.centre(1), {2000, 0});
    CHECK(board.times == 0);
    CHECK(out.count() == 1);
    board.view.setReadOnly(true);
    board.drag(board.centre(1), {60, 60});
    CHECK(board.times == 0);
}

TEST_CASE("Arrow keys go to the next note that way, and stay where there is none", "[board]")
{
    Board board;
    board.click(1);
    QTest::keyClick(&board.view, Qt::Key_Right);
    CHECK(board.current() == "B");
    QTest::keyClick(&board.view, Qt::Key_Down);
    CHECK(board.current() == "E");
    CHECK(board.selected() == "E");
    QTest::keyClick(&board.view, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(board.selected() == "DE");
    QTest::keyClick(&board.view, Qt::Key_Left);
    CHECK(board.current() == "D");
    QTest::keyClick(&board.view, Qt::Key_End);
    CHECK(board.current() == "I");
}

TEST_CASE("Typing, Enter and F2 on a note ask to edit it, with what was typed", "[board]")
{
    Board board;
    QSignalSpy edits{&board.view, &BoardView::editRequested};
    board.click(3);
    QTest::keyClick(&board.view, 'x');
    QTest::keyClick(&board.view, Qt::Key_Return);
    QTest::keyClick(&board.view, Qt::Key_F2);
    QTest::mouseDClick(&board.view, Qt::LeftButton, {}, board.centre(4));
    REQUIRE(edits.count() == 4);
    CHECK(edits[0] == QVariantList{qint64{3}, u"x"_s});
    CHECK(edits[1] == QVariantList{qint64{3}, QString{}});
    CHECK(edits[3][0] == qint64{4});
}

TEST_CASE("Delete, Ctrl+D, copy, paste and Alt with arrows ask for what they say", "[board]")
{
    Board board;
    const QSignalSpy removals{&board.view, &BoardView::removeRequested};
    const QSignalSpy twice{&board.view, &BoardView::duplicateRequested};
    const QSignalSpy copies{&board.view, &BoardView::copyRequested};
    const QSignalSpy pastes{&board.view, &BoardView::pasteRequested};
    const QSignalSpy nudges{&board.view, &BoardView::nudged};
    QTest::keyClick(&board.view, Qt::Key_Delete); // nothing is chosen yet
    CHECK(removals.count() == 0);
    QTest::keyClick(&board.view, Qt::Key_A, Qt::ControlModifier);
    CHECK(board.selected() == "ABCDEFGHI");
    QTest::keyClick(&board.view, Qt::Key_Delete);
    QTest::keyClick(&board.view, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(&board.view, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&board.view, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&board.view, Qt::Key_Up, Qt::AltModifier);
    CHECK(removals.count() == 1);
    CHECK(twice.count() == 1);
    CHECK(copies.count() == 1);
    CHECK(pastes.count() == 1);
    CHECK(nudges.count() == 1);
}

TEST_CASE("Selection and what is seen survive new notes", "[board]")
{
    Board board;
    board.click(5);
    board.turn({0, 240}, Qt::ControlModifier);
    const auto seen = board.view.camera().toView(QPointF{});
    auto notes = board.view.plane().notes();
    notes.erase(notes.begin());
    board.view.setNotes(notes);
    CHECK(board.selected() == "E");
    CHECK(board.view.camera().toView(QPointF{}) == seen);
}

TEST_CASE("Notes keep their colours from any distance", "[board]")
{
    Board board;
    const auto pink = noteColor(tokens(), "pink");
    for (const qreal scale : {1.0, 0.3, 0.05}) {
        board.view.zoomTo(scale);
        const auto image = board.view.grab().toImage();
        const auto rect = board.view.viewRect(4);
        // Low on the note, where no text is.
        const QPointF point{rect.center().x(), rect.top() + rect.height() * 0.75};
        CHECK(image.pixelColor(point.toPoint()) == pink);
    }
}

TEST_CASE("A picture of notes has them all, and no selection on them", "[board]")
{
    Board board;
    board.click(5);
    const auto image = board.view.picture(board.view.plane().bounds(), 1);
    CHECK(image.size() == QSize{3 * 168 - 20, 3 * 120 - 24});
    CHECK(image.pixelColor(168 + 74, 120 + 80) == noteColor(tokens(), "pink"));
    CHECK(board.selected() == "E");
}

TEST_CASE("A screen reader hears each note: text, whose it is, votes and place", "[board]")
{
    Board board;
    BoardNote note{7, {0, 0}, u"Call within a day"_s};
    note.label = u"Group 3"_s;
    note.votes = 8;
    note.place = u"in the area Orders"_s;
    board.view.setNotes({note, {8, {168, 0}, u"Other"_s}});
    auto* list = QAccessible::queryAccessibleInterface(&board.view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == 2);
    auto* child = list->child(0);
    CHECK(child->text(QAccessible::Name) == u"Call within a day"_s);
    CHECK(child->text(QAccessible::Description) == u"Group 3, 8 votes, in the area Orders"_s);
    CHECK(child->role() == QAccessible::ListItem);
    CHECK(list->indexOfChild(child) == 0);
    const auto centre = board.view.mapToGlobal(board.centre(7));
    CHECK(child->rect().contains(centre));
    CHECK(list->childAt(centre.x(), centre.y()) == child);

    child->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(board.view.current() == 7);
    CHECK(list->focusChild() == child);
    board.view.setNotes({{8, {168, 0}, u"Other"_s}});
    CHECK_FALSE(child->isValid());
    CHECK(child->state().invalid);
}
