// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/NoteEditors.h"
#include "tests/app/ideas/IdeaRoom.h"

#include <QSignalSpy>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

struct Keys : IdeaRoom {
    std::vector<IdeaId> quickIds = put(Horizon::QuickWin, {"A", "B", "C", "D", "E"});
    std::vector<IdeaId> laterIds = put(Horizon::LongTerm, {"F", "G", "H"});
    std::vector<IdeaId> trayIds = put(Horizon::Undecided, {"I", "J", "K"});

    Keys()
    {
        show(); // two columns in the lanes, one in the tray
        REQUIRE(lane(Horizon::QuickWin).grid().columns() == 2);
        click(lane(Horizon::QuickWin), 0);
    }

    const IdeaSelection& selection() const { return *page->findChild<IdeaSelection*>(); }

    /// Texts of what is selected, in their order.
    std::string selected() const
    {
        std::string all;
        for (const auto& idea : ideas()) {
            if (selection().contains(idea.id))
                all += idea.text;
        }
        return all;
    }

    std::string current() const
    {
        return selection().current() ? idea(*selection().current()).text : "";
    }
};

} // namespace

TEST_CASE("Arrow keys walk over the notes of a lane and on into the next", "[ideas]")
{
    Keys room;
    room.press(Qt::Key_Right);
    CHECK(room.current() == "B");
    room.press(Qt::Key_Down);
    CHECK(room.current() == "D");
    room.press(Qt::Key_Down); // the last row is shorter
    CHECK(room.current() == "E");
    room.press(Qt::Key_Up);
    CHECK(room.current() == "C");
    room.press(Qt::Key_Right);
    room.press(Qt::Key_Right); // out of the lane, at the same height
    CHECK(room.current() == "H");
    CHECK(room.lane(Horizon::LongTerm).hasFocus());
    room.press(Qt::Key_Up);
    CHECK(room.current() == "F");
    room.press(Qt::Key_Right);
    room.press(Qt::Key_Right);
    CHECK(room.current() == "I");
    room.press(Qt::Key_Right); // nothing further
    CHECK(room.current() == "I");
    room.press(Qt::Key_Left);
    CHECK(room.current() == "G");
    room.press(Qt::Key_End);
    CHECK(room.current() == "H");
    room.press(Qt::Key_Home);
    CHECK(room.current() == "F");
}

TEST_CASE("Shift and arrows select a range, Ctrl+A the lane, Escape nothing", "[ideas]")
{
    Keys room;
    room.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(room.selected() == "ABC");
    room.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(room.selected() == "ABCD");
    room.press(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(room.selected() == "ABC");
    room.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(room.selected() == "ABCDE");
    room.press(Qt::Key_Escape);
    CHECK(room.selected().empty());
}

TEST_CASE("Q, L and U sort the note and go on to the next of its lane", "[ideas]")
{
    Keys room;
    room.click(room.lane(Horizon::Undecided), 0);

    room.press(Qt::Key_Q);
    CHECK(room.quick() == "ABCDEI");
    CHECK(room.undoLabel() == u"Move 1 idea to quick wins"_s);
    CHECK(room.current() == "J");
    room.press(Qt::Key_L);
    CHECK(room.later() == "FGHJ");
    CHECK(room.current() == "K");
    room.press(Qt::Key_Q);
    CHECK(room.undecided().empty());
    CHECK(room.current() == "K"); // nothing is left there, so it stays with what it moved

    room.press(Qt::Key_U);
    CHECK(room.undecided() == "K");
    room.session.undo();
    CHECK(room.quick() == "ABCDEIK");
}

TEST_CASE("Several selected notes move to another lane in one step and in their order", "[ideas]")
{
    Keys room;
    room.press(Qt::Key_Down, Qt::ShiftModifier);
    room.press(Qt::Key_L);
    CHECK(room.later() == "FGHABC");
    CHECK(room.undoLabel() == u"Move 3 ideas to longer term"_s);
    room.session.undo();
    CHECK(room.later() == "FGH");
    CHECK(room.quick() == "ABCDE");
}

TEST_CASE("Ctrl and an arrow take the selection along to the lane beside", "[ideas]")
{
    Keys room;
    room.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(room.later() == "FGHA");
    CHECK(room.current() == "A");
    CHECK(room.lane(Horizon::LongTerm).hasFocus());
    room.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(room.undecided() == "IJKA");
    room.press(Qt::Key_Right, Qt::ControlModifier); // no lane further
    CHECK(room.undecided() == "IJKA");
    room.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(room.later() == "FGHA");
}

TEST_CASE("Alt and arrows move notes within their lane", "[ideas]")
{
    Keys room;
    room.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(room.quick() == "BACDE");
    CHECK(room.current() == "A");
    room.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(room.quick() == "BCDAE");
    room.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(room.quick() == "BCDEA");
    room.press(Qt::Key_Right, Qt::AltModifier); // last already: nothing to undo comes of it
    CHECK(room.quick() == "BCDEA");
    room.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(room.quick() == "BCADE");
    room.session.undo();
    CHECK(room.quick() == "BCDEA");

    room.click(room.lane(Horizon::QuickWin), 0);
    room.press(Qt::Key_Right, Qt::ShiftModifier);
    room.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(room.quick() == "DBCEA");
}

TEST_CASE("Delete removes the selection, and the keyboard goes on to what follows", "[ideas]")
{
    Keys room;
    QSignalSpy told{room.page.get(), &Page::messageRequested};
    room.press(Qt::Key_Right, Qt::ShiftModifier);
    room.press(Qt::Key_Delete);
    CHECK(room.quick() == "CDE");
    CHECK(room.undoLabel() == u"Delete 2 ideas"_s);
    CHECK(told.size() == 1);
    CHECK(room.current() == "D");
    room.session.undo();
    CHECK(room.quick() == "ABCDE");
    room.press(Qt::Key_End);
    room.press(Qt::Key_Delete);
    CHECK(room.current() == "D");
}

TEST_CASE("F2 or Enter rewrites a note where it is", "[ideas]")
{
    Keys room;
    const auto key = GENERATE(Qt::Key_F2, Qt::Key_Return);
    room.press(key);
    auto* editor = qobject_cast<NoteEditor*>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->toPlainText() == u"A"_s);
    QTest::keyClicks(editor, u"quick word"_s); // Q and U are letters here
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(room.idea(room.quickIds[0]).text == "quick word");
    CHECK(room.lane(Horizon::QuickWin).hasFocus());
    CHECK(room.current() == "quick word");
}

TEST_CASE("Escape leaves a note as it was, and so does clearing it", "[ideas]")
{
    Keys room;
    room.press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"nonsense"_s);
    room.press(Qt::Key_Escape);
    CHECK(room.quick() == "ABCDE");

    room.press(Qt::Key_F2);
    room.press(Qt::Key_Delete);
    room.press(Qt::Key_Return);
    CHECK(room.quick() == "ABCDE");
    CHECK(room.lane(Horizon::QuickWin).hasFocus());
}

TEST_CASE("A note being rewritten stays open and keeps its words through other changes", "[ideas]")
{
    Keys room;
    room.press(Qt::Key_F2);
    auto* editor = qobject_cast<NoteEditor*>(QApplication::focusWidget());
    REQUIRE(editor);
    QTest::keyClicks(editor, u"half a sen"_s);

    room.put(Horizon::QuickWin, {"X"});
    room.session.undo();
    room.document->perform(
        "Move", [&](Edit& edit) { moveBefore(edit, room.quickIds[0], std::optional<IdeaId>{}); });
    CHECK(room.quick() == "BCDEA");
    REQUIRE(QApplication::focusWidget() == editor);
    CHECK(editor->geometry() == room.lane(Horizon::QuickWin).noteRect(4));
    QTest::keyClicks(editor, u"tence"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(room.idea(room.quickIds[0]).text == "half a sentence");
}

TEST_CASE("A rewritten note that cannot be stored stays open with its words", "[ideas]")
{
    Keys room;
    room.press(Qt::Key_F2);
    auto* editor = QApplication::focusWidget();
    QTest::keyClicks(editor, u"precious"_s);
    room.document->watchStatements([](std::string_view) {
        throw Error{Problem::DiskFull, "full"};
    });
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() == editor);
    CHECK(qobject_cast<NoteEditor*>(editor)->toPlainText() == u"precious"_s);

    room.document->watchStatements({});
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(room.idea(room.quickIds[0]).text == "precious");
}

TEST_CASE("Tallies are typed from note to note: a number, Enter, the next number", "[ideas]")
{
    Keys room;
    for (const auto* number : {"14", "9", "0", "12"}) {
        for (const auto* digit = number; *digit; ++digit)
            room.press(static_cast<Qt::Key>(*digit));
        room.press(Qt::Key_Return);
    }
    const auto dots = latestDots(room.session.db(), room.workshop);
    CHECK(dots.at(room.quickIds[0]) == 14);
    CHECK(dots.at(room.quickIds[1]) == 9);
    CHECK_FALSE(dots.contains(room.quickIds[2]));
    CHECK(dots.at(room.quickIds[3]) == 12);
    CHECK(room.current() == "E");

    room.press(Qt::Key_V);
    room.press(Qt::Key_5);
    room.press(Qt::Key_Escape);
    CHECK_FALSE(latestDots(room.session.db(), room.workshop).contains(room.quickIds[4]));
    CHECK(room.lane(Horizon::QuickWin).hasFocus());
}

TEST_CASE("Notes in the order of their dots go on by the order they had when one counts", "[ideas]")
{
    Keys room;
    for (auto* chooser : room.page->findChildren<Chooser*>()) {
        if (chooser->accessibleName() == u"Order of the notes"_s) {
            chooser->setCurrentIndex(1);
            emit chooser->activated(1);
        }
    }
    room.click(room.lane(Horizon::QuickWin), 0);
    room.press(Qt::Key_2);
    room.press(Qt::Key_Return);
    room.press(Qt::Key_5);
    room.press(Qt::Key_Return);
    CHECK(room.quick() == "BACDE");
    CHECK(room.current() == "C");

    QSignalSpy told{room.page.get(), &Page::messageRequested};
    room.press(Qt::Key_Right, Qt::AltModifier); // there is no placing in this order
    CHECK(room.quick() == "BACDE");
    CHECK(told.size() == 1);
}

TEST_CASE("The whole of the work with ideas can be done without a mouse", "[ideas]")
{
    IdeaRoom room;
    room.show();
    QTest::keyClick(room.page.get(), Qt::Key_N);
    QTest::keyClicks(&room.line(), u"First"_s);
    room.press(Qt::Key_Return);
    QTest::keyClicks(&room.line(), u"2: Second"_s);
    room.press(Qt::Key_Return);
    QWidget* tray = &room.lane(Horizon::Undecided);
    for (int i = 0; i < 30 && QApplication::focusWidget() != tray; ++i)
        room.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == tray);
    room.press(Qt::Key_Home);
    room.press(Qt::Key_Q);
    room.press(Qt::Key_L);
    CHECK(room.quick() == "First");
    CHECK(room.later() == "Second");
}
