// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/InterviewsPage.h"

#include "app/research/EmpathyMap.h"
#include "app/research/InterviewInspector.h"
#include "app/research/InterviewList.h"
#include "app/research/InterviewPane.h"
#include "app/research/NoteCapture.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/LineField.h"
#include "app/widgets/RowList.h"
#include "tests/app/research/Research.h"
#include "tests/support/Catch.h"

#include <QLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// The page, open on the first interview.
struct Desk {
    Research research;
    InterviewsPage page{research.session};

    explicit Desk(const std::vector<std::string>& roles = {"Procurement lead", "Site engineer"})
        : research{roles}
    {
        open(page);
        page.selectFirst();
        line().setFocus();
    }

    NoteCapture& capture() { return *page.findChild<NoteCapture*>(); }
    CaptureLine& line() { return capture().line(); }
    RowList& notes()
    {
        auto* pane = page.findChild<InterviewPane*>();
        return *pane->findChild<RowList*>();
    }
    QListView& list() { return *page.findChild<InterviewList*>()->findChild<QListView*>(); }

    std::vector<Note> stored(std::size_t interview = 0)
    {
        return notesOf(research.db(), research.interviews.at(interview).id);
    }
    QString rowText(int row) { return notes().model()->index(row, 0).data().toString(); }
    void press(QWidget& widget, int key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(&widget, static_cast<Qt::Key>(key), held);
    }
};

} // namespace

TEST_CASE("Enter stores a note and leaves the line ready for the next", "[interviews]")
{
    Desk desk;

    QTest::keyClicks(&desk.line(), u"I explained the same order to five people."_s);
    desk.press(desk.line(), Qt::Key_Return);
    QTest::keyClicks(&desk.line(), u"Nobody could tell me whose it was."_s);
    desk.press(desk.line(), Qt::Key_Return);

    REQUIRE(desk.stored().size() == 2);
    CHECK(desk.stored()[0].text == "I explained the same order to five people.");
    CHECK(desk.stored()[0].kind == NoteKind::Says);
    CHECK(desk.line().text().isEmpty());
    CHECK(desk.line().hasFocus());
    CHECK(desk.rowText(0) == u"“Nobody could tell me whose it was.”"_s);
}

TEST_CASE("All of the line takes a click, also where it says how to choose", "[interviews]")
{
    Desk desk;
    desk.list().setFocus();
    auto& capture = desk.capture();
    QTest::mouseClick(
        &capture, Qt::LeftButton, {}, QPoint{capture.width() - 20, capture.height() / 2});
    CHECK(desk.line().hasFocus());
}

TEST_CASE("Enter in the role goes on to the notes", "[interviews]")
{
    Desk desk;
    auto* role = desk.page.findChild<InterviewInspector*>()->findChild<LineField*>();
    REQUIRE(role);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_End);
    QTest::keyClicks(role, u", north"_s);
    QTest::keyClick(role, Qt::Key_Return);
    CHECK(desk.line().hasFocus());
    CHECK(interviewsOf(desk.research.db(), desk.research.workshop)[0].role
        == "Procurement lead, north");
}

TEST_CASE("Ctrl and a digit choose the kind of the next note", "[interviews]")
{
    Desk desk;

    desk.press(desk.line(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClicks(&desk.line(), u"Keeps a list"_s);
    desk.press(desk.line(), Qt::Key_Return);
    desk.press(desk.line(), Qt::Key_6, Qt::ControlModifier);
    QTest::keyClicks(&desk.line(), u"A call back"_s);
    desk.press(desk.line(), Qt::Key_Return);

    CHECK(desk.stored()[0].kind == NoteKind::Does);
    CHECK(desk.stored()[1].kind == NoteKind::Gain);
    CHECK(desk.capture().kind() == NoteKind::Gain);
}

TEST_CASE("A letter and a colon choose the kind while typing", "[interviews]")
{
    Desk desk;

    QTest::keyClicks(&desk.line(), u"t:"_s);
    CHECK(desk.capture().kind() == NoteKind::Thinks);
    CHECK(desk.line().text().isEmpty());
    QTest::keyClicks(&desk.line(), u" it will slip: always"_s);
    desk.press(desk.line(), Qt::Key_Return);
    QTest::keyClicks(&desk.line(), u"\"Which Tuesday?\""_s);
    desk.press(desk.line(), Qt::Key_Return);

    CHECK(desk.stored()[0].text == "it will slip: always");
    CHECK(desk.stored()[0].kind == NoteKind::Thinks);
    CHECK(desk.stored()[1].text == "Which Tuesday?");
    CHECK(desk.stored()[1].kind == NoteKind::Says);
}

TEST_CASE("Two hundred pasted lines become two hundred notes in one step", "[interviews]")
{
    Desk desk;
    QString text;
    for (int i = 1; i <= 200; ++i)
        text += (i % 2 == 0 ? u"d: Note %1\n"_s : u"Note %1\n"_s).arg(i);

    paste(desk.line(), text);

    REQUIRE(desk.stored().size() == 200);
    CHECK(desk.stored()[0].text == "Note 1");
    CHECK(desk.stored()[199].text == "Note 200");
    CHECK(desk.stored()[199].kind == NoteKind::Does);
    CHECK(desk.rowText(0) == u"Note 200"_s);
    CHECK(desk.line().text().isEmpty());
    desk.research.session.undo();
    CHECK(desk.stored().empty());
    CHECK(desk.notes().model()->rowCount() == 0);
}

TEST_CASE("Ten notes are taken back one by one, and come back", "[interviews]")
{
    Desk desk;
    for (int i = 0; i < 10; ++i) {
        QTest::keyClicks(&desk.line(), u"Note %1"_s.arg(i));
        desk.press(desk.line(), Qt::Key_Return);
    }
    REQUIRE(desk.notes().model()->rowCount() == 10);

    for (int left = 9; left >= 0; --left) {
        desk.research.session.undo();
        CHECK(desk.notes().model()->rowCount() == left);
    }
    for (int i = 0; i < 10; ++i)
        desk.research.session.redo();

    CHECK(desk.notes().model()->rowCount() == 10);
    CHECK(desk.rowText(0) == u"“Note 9”"_s);
}

TEST_CASE("A line begun waits with its interview until one comes back to it", "[interviews]")
{
    Desk desk;
    QTest::keyClicks(&desk.line(), u"She said that the"_s);

    desk.press(desk.list(), Qt::Key_Down);
    CHECK(desk.line().text().isEmpty());
    QTest::keyClicks(&desk.line(), u"Another thought"_s);
    desk.press(desk.list(), Qt::Key_Up);
    CHECK(desk.line().text() == u"She said that the"_s);
    desk.press(desk.line(), Qt::Key_Return);
    desk.press(desk.list(), Qt::Key_Down);

    CHECK(desk.line().text() == u"Another thought"_s);
    REQUIRE(desk.stored(0).size() == 1);
    CHECK(desk.stored(0)[0].text == "She said that the");
    CHECK(desk.stored(1).empty());
}

TEST_CASE("A note is edited in place and keeps what was typed when one moves on", "[interviews]")
{
    Desk desk;
    desk.research.write(desk.research.interviews[0], {"old words"});
    desk.notes().choose(desk.notes().model()->index(0, 0));

    SECTION("by Enter")
    {
        desk.press(desk.notes(), Qt::Key_Return);
        auto* editor = openEditor<GrowingText>(desk.notes());
        REQUIRE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"new words"_s);
        desk.press(*editor, Qt::Key_Return);
        CHECK(desk.stored()[0].text == "new words");
    }
    SECTION("by choosing another interview while the editor is open")
    {
        desk.press(desk.notes(), Qt::Key_F2);
        auto* editor = openEditor<GrowingText>(desk.notes());
        REQUIRE(editor);
        QTest::keyClicks(editor, u", and more"_s);
        desk.page.reveal(desk.research.interviews[1].id);
        CHECK(desk.stored()[0].text == "old words, and more");
    }
    SECTION("but Escape gives up")
    {
        desk.press(desk.notes(), Qt::Key_F2);
        auto* editor = openEditor<GrowingText>(desk.notes());
        REQUIRE(editor);
        QTest::keyClicks(editor, u" nonsense"_s);
        desk.press(*editor, Qt::Key_Escape);
        CHECK(desk.stored()[0].text == "old words");
        CHECK_FALSE(openEditor<GrowingText>(desk.notes()));
    }
}

TEST_CASE("Ctrl and a digit change the kind of the selected notes", "[interviews]")
{
    Desk desk;
    desk.research.write(desk.research.interviews[0], {"one", "two", "three"});
    desk.notes().setFocus();
    desk.notes().choose(desk.notes().model()->index(0, 0));

    desk.press(desk.notes(), Qt::Key_Down, Qt::ShiftModifier);
    desk.press(desk.notes(), Qt::Key_4, Qt::ControlModifier);

    CHECK(desk.stored()[0].kind == NoteKind::Says);
    CHECK(desk.stored()[1].kind == NoteKind::Feels);
    CHECK(desk.stored()[2].kind == NoteKind::Feels);
    CHECK(desk.notes().chosenRows() == QList<int>{0, 1});
    CHECK(desk.research.session.undoLabel().startsWith(u"Change kind of 2 note"));
}

TEST_CASE("Notes are removed and moved by keys", "[interviews]")
{
    Desk desk;
    desk.research.write(desk.research.interviews[0], {"one", "two", "three"});
    auto& notes = desk.notes();
    notes.setFocus();
    notes.choose(notes.model()->index(0, 0));

    desk.press(notes, Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.rowText(1) == u"“three”"_s);
    CHECK(desk.stored()[1].text == "three");
    CHECK(notes.chosenRows() == QList<int>{1});
    desk.press(notes, Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.stored()[0].text == "three");
    desk.press(notes, Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.stored()[1].text == "three");

    desk.press(notes, Qt::Key_Delete);
    REQUIRE(desk.stored().size() == 2);
    CHECK(desk.stored()[1].text == "two");
}

TEST_CASE("N begins an interview, and Enter leads from its role to its first note", "[interviews]")
{
    Desk desk;
    desk.list().setFocus();

    desk.press(desk.list(), Qt::Key_N);
    settle();
    auto* role = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(role);
    QTest::keyClicks(role, u"Delivery planner"_s);
    desk.press(*role, Qt::Key_Return);
    desk.press(*role, Qt::Key_Return);

    const auto all = interviewsOf(desk.research.db(), desk.research.workshop);
    REQUIRE(all.size() == 3);
    CHECK(all[2].role == "Delivery planner");
    CHECK(all[2].kind == InterviewKind::Empathy);
    CHECK(desk.line().hasFocus());
}

TEST_CASE("Selected notes become the evidence of a new insight", "[interviews]")
{
    Desk desk;
    const auto notes = desk.research.write(desk.research.interviews[0], {"one", "two", "three"});
    const QSignalSpy opened{&desk.page, &Page::openRequested};
    desk.notes().choose(desk.notes().model()->index(0, 0));
    desk.press(desk.notes(), Qt::Key_Down, Qt::ShiftModifier);

    const auto buttons = desk.page.findChildren<QPushButton*>();
    const auto button = std::ranges::find_if(
        buttons, [](const QPushButton* b) { return b->text().startsWith(u"New insight from"); });
    REQUIRE(button != buttons.end());
    click(**button);

    const auto insights = insightsOf(desk.research.db(), desk.research.workshop);
    REQUIRE(insights.size() == 1);
    CHECK(insights[0].user == "Procurement lead");
    CHECK(evidenceOf(desk.research.db(), insights[0].id) == std::vector{notes[1], notes[2]});
    REQUIRE(opened.count() == 1);
    CHECK(*static_cast<const Item*>(opened[0][0].constData()) == Item{insights[0].id});
}

TEST_CASE("An interview that is removed makes way for its neighbour", "[interviews]")
{
    Desk desk{{"First", "Second", "Third"}};
    desk.list().setFocus();

    desk.press(desk.list(), Qt::Key_Delete);
    CHECK(interviewsOf(desk.research.db(), desk.research.workshop).size() == 2);
    QTest::keyClicks(&desk.line(), u"for the second"_s);
    desk.press(desk.line(), Qt::Key_Return);

    CHECK(desk.stored(1).size() == 1);
    desk.research.session.undo();
    desk.research.session.undo();
    CHECK(desk.list().model()->rowCount() == 3);
}

TEST_CASE(
    "A link to a note chooses its interview and the note, whatever is filtered", "[interviews]")
{
    Desk desk;
    const auto notes = desk.research.write(desk.research.interviews[1], {"one", "two"});
    desk.research.session.perform(u"x"_s, [&](Edit& edit) {
        add(edit,
            Interview{.workshop = desk.research.workshop,
                .kind = InterviewKind::Stakeholder,
                .role = "Sponsor"});
    });
    const auto chips = desk.page.findChildren<QAbstractButton*>();
    const auto chip = std::ranges::find_if(
        chips, [](const QAbstractButton* b) { return b->text() == u"Stakeholder 1"; });
    REQUIRE(chip != chips.end());
    click(**chip);
    CHECK(desk.list().model()->rowCount() == 1);

    desk.page.reveal(notes[0]);

    CHECK(desk.list().currentIndex().data().toString() == u"Site engineer"_s);
    CHECK(desk.notes().chosenRows() == QList<int>{1});
}

TEST_CASE("The empathy map stands below the notes, whole", "[interviews]")
{
    Desk desk;
    std::vector<std::string> lines(60,
        "A note that goes on for long enough to need two lines in a "
        "quadrant of the map");
    desk.research.write(desk.research.interviews[0], lines);
    settle();

    auto* map = desk.page.findChild<EmpathyMap*>();
    auto* area = desk.page.findChild<InterviewPane*>()->findChild<QScrollArea*>();
    CHECK(map->y() >= desk.notes().y() + desk.notes().height());
    CHECK(map->height() >= map->layout()->heightForWidth(map->width()));
    CHECK(area->widget()->height() >= map->y() + map->height());
    CHECK(area->widget()->width() == area->viewport()->width());
}

TEST_CASE("A workshop without interviews says what belongs here", "[interviews]")
{
    Desk desk{{}};

    CHECK_FALSE(desk.page.selectFirst());
    const auto buttons = desk.page.findChildren<QPushButton*>();
    const auto button = std::ranges::find_if(
        buttons, [](const QPushButton* b) { return b->text() == u"New stakeholder interview"; });
    REQUIRE(button != buttons.end());
    click(**button);

    const auto all = interviewsOf(desk.research.db(), desk.research.workshop);
    REQUIRE(all.size() == 1);
    CHECK(all[0].kind == InterviewKind::Stakeholder);
    CHECK(desk.capture().isVisible());
}
