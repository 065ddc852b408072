// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/BoardView.h"
#include "app/ideas/IdeaCommands.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/MatrixDialog.h"
#include "app/ideas/MatrixGround.h"
#include "app/ideas/MatrixView.h"
#include "app/ideas/NoteEditors.h"
#include "app/widgets/SegmentedControl.h"
#include "tests/app/ideas/IdeaRoom.h"

#include <QLineEdit>

#include <cmath>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

struct Room : IdeaRoom {
    std::vector<IdeaId> ids = put(Horizon::Undecided, {"A", "B", "C", "D"});
    MatrixView* matrix = nullptr;
    BoardView* view = nullptr;
    NoteLane* tray = nullptr;
    MatrixGround* ground = nullptr;

    Room()
    {
        show();
        page->findChild<SegmentedControl*>()->setCurrent(1);
        matrix = page->findChild<MatrixView*>();
        view = matrix->findChild<BoardView*>();
        tray = matrix->findChild<NoteLane*>();
        ground = matrix->findChild<MatrixGround*>();
        QApplication::processEvents();
    }

    QPoint at(double impact, double effort) const
    {
        return view->camera().toView(ground->centreOf(impact, effort)).toPoint();
    }

    void rate(std::size_t i, double impact, double effort)
    {
        ideaCommands::rate(session, {{ids[i], impact, effort}});
        QApplication::processEvents();
    }

    QPoint centre(std::size_t i) const
    {
        return view->viewRect(view->plane().indexOf(ids[i].value())).center().toPoint();
    }

    void dragNote(QPoint from, QPoint to) const
    {
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(view, from + (to - from) * step / 4);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    }

    bool isRated(std::size_t i, double impact, double effort) const
    {
        const auto it = idea(ids[i]);
        return it.impact && it.effort && std::abs(*it.impact - impact) < 0.11
            && std::abs(*it.effort - effort) < 0.11;
    }

    static bool isTenth(double score)
    {
        return std::abs(score * 10 - std::round(score * 10)) < 1e-9;
    }
};

} // namespace

TEST_CASE("A note dragged from the tray is rated to a tenth by where it is dropped", "[matrix]")
{
    Room room;
    REQUIRE(room.tray->grid().count() == 4);
    const auto target =
        room.tray->viewport()->mapFromGlobal(room.view->mapToGlobal(room.at(4.2, 1.8)));
    const auto start = room.IdeaRoom::centre(*room.tray, 0);
    QTest::mousePress(room.tray->viewport(), Qt::LeftButton, {}, start);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(room.tray->viewport(), start + (target - start) * step / 4);
    QTest::mouseRelease(room.tray->viewport(), Qt::LeftButton, {}, target);
    CHECK(room.isRated(0, 4.2, 1.8));
    CHECK(Room::isTenth(*room.idea(room.ids[0]).impact));
    CHECK(room.tray->grid().count() == 3);
    CHECK(room.view->plane().count() == 1);
    CHECK(room.undoLabel() == u"Rate 1 idea"_s);
}

TEST_CASE("A note dragged in the field is rated anew, back on the tray not at all", "[matrix]")
{
    Room room;
    room.rate(0, 2, 2);
    room.dragNote(room.centre(0), room.at(4, 4.5));
    CHECK(room.isRated(0, 4, 4.5));
    room.dragNote(
        room.centre(0), room.view->mapFromGlobal(room.tray->mapToGlobal(QPoint{60, 200})));
    CHECK_FALSE(room.idea(room.ids[0]).impact);
    CHECK(room.tray->grid().count() == 4);
}

TEST_CASE("Two numbers typed on a note of the tray place it, and the next one follows", "[matrix]")
{
    Room room;
    room.click(*room.tray, 0);
    for (const auto* typed : {u"4 2", u"3.5 1", u"25"}) {
        room.press(static_cast<Qt::Key>(typed[0]));
        auto* field = qobject_cast<RatingField*>(QApplication::focusWidget());
        REQUIRE(field);
        QTest::keyClicks(field, QString::fromUtf16(typed + 1));
        QTest::keyClick(field, Qt::Key_Return);
    }
    CHECK(room.isRated(0, 4, 2));
    CHECK(room.isRated(1, 3.5, 1));
    CHECK(room.isRated(2, 2, 5));
    CHECK(room.tray->grid().count() == 1);
    CHECK(room.tray->hasFocus());
    CHECK(room.page->findChild<IdeaSelection*>()->current() == room.ids[3]);
}

TEST_CASE("What is no rating stays in its field, and Escape gives it up", "[matrix]")
{
    Room room;
    room.click(*room.tray, 0);
    room.press(Qt::Key_4);
    auto* field = qobject_cast<RatingField*>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, u" 9"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(room.tray->hasFocus());
    CHECK_FALSE(room.idea(room.ids[0]).impact);
}

TEST_CASE("Alt and arrows rate by a tenth, with Shift by a whole, and stop at the end", "[matrix]")
{
    Room room;
    room.rate(0, 3, 3);
    QTest::mouseClick(room.view, Qt::LeftButton, {}, room.centre(0));
    room.press(Qt::Key_Up, Qt::AltModifier);
    room.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(room.idea(room.ids[0]).impact == 3.1);
    CHECK(room.idea(room.ids[0]).effort == 2.9);
    for (int i = 0; i < 5; ++i)
        room.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(room.idea(room.ids[0]).effort == 5.0);
}

TEST_CASE("Notes rated alike are spread so that none covers another", "[matrix]")
{
    Room room;
    for (std::size_t i = 0; i < 4; ++i)
        room.rate(i, 5, 5);
    const auto& plane = room.view->plane();
    REQUIRE(plane.count() == 4);
    for (int i = 0; i < 4; ++i) {
        for (int j = 0; j < i; ++j)
            CHECK_FALSE(plane.rect(i).intersects(plane.rect(j)));
        CHECK(QRectF{room.view->rect()}.contains(room.view->viewRect(i)));
    }
    CHECK(plane.note(0).place == u"impact 5, effort 5, Big bets"_s);
}

TEST_CASE(
    "The facilitator's words name the fields and axes, and empty ones are the usual", "[matrix]")
{
    Room room;
    MatrixDialog dialog{Matrix{.workshop = room.workshop}};
    auto fields = dialog.findChildren<QLineEdit*>();
    REQUIRE(fields.size() == 6);
    QTest::keyClicks(fields[0], u" Customer's wait "_s);
    QTest::keyClicks(fields[3], u"Moonshots"_s);
    CHECK(dialog.answer()
        == Matrix{.workshop = room.workshop, .impact = "Customer's wait", .bigBets = "Moonshots"});
    ideaCommands::setMatrix(room.session, dialog.answer());
    QApplication::processEvents();
    CHECK(room.ground->impactWords() == u"Customer's wait"_s);
    CHECK(room.ground->effortWords() == u"Effort"_s);
    CHECK(room.ground->fieldName(4, 4) == u"Moonshots"_s);
    CHECK(room.ground->fieldName(4, 1) == u"Quick wins"_s);
}

TEST_CASE("Ratings are typed as two numbers in the ways people write them", "[matrix]")
{
    const auto is = [](const QString& text, double impact, double effort) {
        const auto typed = scoresTyped(text);
        return typed && typed->impact == impact && typed->effort == effort;
    };
    CHECK(is(u"4 2"_s, 4, 2));
    CHECK(is(u" 4,  2 "_s, 4, 2));
    CHECK(is(u"4,2"_s, 4, 2));
    CHECK(is(u"42"_s, 4, 2));
    CHECK(is(u"4.5/2"_s, 4.5, 2));
    CHECK(is(u"4,5 2,5"_s, 4.5, 2.5));
    for (const auto& wrong : {u""_s, u"4"_s, u"4 6"_s, u"4 2 1"_s, u"a b"_s, u"4.2"_s, u"60"_s})
        CHECK_FALSE(scoresTyped(wrong));
}
