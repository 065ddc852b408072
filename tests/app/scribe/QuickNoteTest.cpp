// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/DocumentSession.h"
#include "app/scribe/QuickNoteModel.h"
#include "app/scribe/QuickNotePanel.h"
#include "app/shell/DocumentView.h"
#include "app/shell/MainWindow.h"
#include "app/theme/Theme.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/RowList.h"
#include "app/widgets/Toast.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QClipboard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// A window on a file with eight groups.
struct Desk {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(theme, settings);
    QString file = folder.filePath(u"Event.charrette"_s);

    Desk()
    {
        Document::create(file.toStdString())->perform("Prepare", [](Edit& edit) {
            const Workshop workshop{.title = "Event", .starts = *Date::from(2026, 11, 18)};
            const Round round{.workshop = workshop.id};
            add(edit, workshop);
            add(edit, round);
            addGroups(edit, round.id, 8);
        });
        openAndShow();
    }

    void openAndShow()
    {
        REQUIRE(window->open(file));
        window->show();
        QApplication::setActiveWindow(window.get());
        QApplication::processEvents();
    }

    DocumentView& view() const { return *window->documentView(); }
    DocumentSession& session() const { return view().session(); }
    const sqlite::Database& db() const { return session().db(); }
    QuickNotePanel& panel() const { return *view().findChild<QuickNotePanel*>(); }
    CaptureLine& line() const { return *panel().findChild<CaptureLine*>(); }
    RowList& list() const { return *panel().findChild<RowList*>(); }
    QuickNoteModel& recent() const { return *panel().findChild<QuickNoteModel*>(); }
    QString told() const { return window->findChild<Toast*>()->text(); }

    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        auto* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, held);
        QApplication::processEvents();
    }

    void quickNote() const { press(Qt::Key_J, Qt::ControlModifier); }

    void type(const QString& text) const
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Return);
    }

    void paste(const QString& text) const
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    std::vector<Note> notes() const { return notesIn(db(), session().workshop()); }

    GroupId group(int number) const
    {
        return groupsIn(db(), session().workshop())[static_cast<std::size_t>(number - 1)].id;
    }

    std::optional<GroupId> groupOf(const Note& note) const
    {
        return charrette::find(db(), note.interview)->group;
    }
};

} // namespace

TEST_CASE("Ctrl+J opens the quick note from every page, and Escape leads back", "[quicknote]")
{
    const Desk desk;
    CHECK(desk.panel().isHidden());
    for (int page = 0; page < static_cast<int>(Navigation::pageCount); ++page) {
        INFO(page);
        desk.view().showPage(static_cast<PageKind>(page));
        QApplication::processEvents();
        desk.quickNote();
        CHECK(desk.panel().isVisible());
        CHECK(QApplication::focusWidget() == &desk.line());
        desk.press(Qt::Key_Escape);
        CHECK(desk.panel().isHidden());
        CHECK_FALSE(desk.panel().isAncestorOf(QApplication::focusWidget()));
    }
}

TEST_CASE("Enter stores a quick note and clears the line for the next", "[quicknote]")
{
    const Desk desk;
    desk.quickNote();
    desk.type(u"\"I wait all day\""_s);
    desk.type(u"3: t: the date will slip"_s);
    desk.type(u"! Send a text"_s);
    desk.type(u"?5: How might we warn early?"_s);

    const auto notes = desk.notes();
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].text == "I wait all day");
    CHECK(notes[0].kind == NoteKind::Says);
    CHECK_FALSE(desk.groupOf(notes[0]));
    CHECK(notes[1].kind == NoteKind::Thinks);
    CHECK(desk.groupOf(notes[1]) == desk.group(3));
    const auto workshop = desk.session().workshop();
    REQUIRE(ideasOf(desk.db(), workshop).size() == 1);
    CHECK(ideasOf(desk.db(), workshop).front().text == "Send a text");
    const auto question = questionsOf(desk.db(), workshop).front();
    CHECK(groupAsking(desk.db(), question.id) == desk.group(5));
    CHECK(desk.line().text().isEmpty());
    CHECK(QApplication::focusWidget() == &desk.line());
    CHECK(desk.recent().rowCount() == 4);
    CHECK(desk.recent().item(0).text == u"How might we warn early?"_s);
}

TEST_CASE("Kind and group stay chosen, also when the panel was closed", "[quicknote]")
{
    const Desk desk;
    desk.quickNote();
    desk.press(Qt::Key_5, Qt::ControlModifier);
    const auto choosers = desk.panel().findChildren<Chooser*>();
    REQUIRE(choosers.size() == 2);
    choosers[1]->setFocus();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    CHECK(choosers[1]->currentText() == u"Group 2"_s);
    desk.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &desk.line());
    desk.type(u"The queue"_s);
    desk.press(Qt::Key_Escape);
    desk.view().showPage(PageKind::Plan);
    desk.quickNote();
    desk.type(u"7: Another"_s);
    desk.type(u"And the forms"_s);

    auto notes = desk.notes();
    REQUIRE(notes.size() == 3);
    for (const auto& note : notes) {
        CHECK(note.kind == NoteKind::Pain);
        CHECK(desk.groupOf(note) == desk.group(note.text == "Another" ? 7 : 2));
    }
}

TEST_CASE(
    "What is typed stays when pages change, an undo happens or the panel closes", "[quicknote]")
{
    const Desk desk;
    desk.quickNote();
    desk.type(u"One"_s);
    QTest::keyClicks(&desk.line(), u"half a"_s);

    for (const auto page : {PageKind::Ideas, PageKind::Pulse, PageKind::People}) {
        desk.view().showPage(page);
        QApplication::processEvents();
        CHECK(QApplication::focusWidget() == &desk.line());
    }
    QTest::keyClicks(QApplication::focusWidget(), u" thought"_s);
    desk.session().undo();
    CHECK(desk.notes().empty());
    CHECK(desk.recent().rowCount() == 0);
    CHECK(desk.line().text() == u"half a thought"_s);
    desk.session().redo();
    CHECK(desk.recent().rowCount() == 1);
    desk.press(Qt::Key_Escape);
    desk.quickNote();
    CHECK(desk.line().text() == u"half a thought"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.notes().back().text == "half a thought");
}

TEST_CASE(
    "Two hundred pasted lines are one step, and ten undos leave nothing behind", "[quicknote]")
{
    const Desk desk;
    desk.quickNote();
    for (int i = 0; i < 4; ++i)
        desk.type(u"Before %1"_s.arg(i));
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines += i % 4 == 0 ? u"- %1: ! Idea %2"_s.arg(i % 8 + 1).arg(i) : u"Line %1"_s.arg(i);
    desk.paste(lines.join(u'\n'));
    CHECK(desk.session().undoLabel() == u"Add 200 quick notes"_s);
    CHECK(desk.notes().size() == 154);
    const auto ideas = ideasOf(desk.db(), desk.session().workshop());
    REQUIRE(ideas.size() == 50);
    CHECK(ideas[1].text == "Idea 4");
    CHECK(ideas[1].group == desk.group(5));
    CHECK(desk.recent().rowCount() == QuickNoteModel::mostShown);
    for (int i = 0; i < 5; ++i)
        desk.type(u"After %1"_s.arg(i));

    for (int i = 0; i < 10; ++i)
        desk.press(Qt::Key_Z, Qt::ControlModifier); // nothing is typed: it means the document
    CHECK(desk.notes().empty());
    CHECK(interviewsOf(desk.db(), desk.session().workshop()).empty());
    CHECK(desk.recent().rowCount() == 0);
    for (int i = 0; i < 10; ++i)
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.notes().size() == 159);
    CHECK(desk.recent().item(0).text == u"After 4"_s);
}

TEST_CASE("A recent note is corrected where it stands, and removed", "[quicknote]")
{
    const Desk desk;
    desk.quickNote();
    desk.type(u"Frist"_s);
    desk.type(u"! Send"_s);
    desk.list().setFocus();
    desk.list().choose(desk.recent().index(1));
    desk.press(Qt::Key_F2);
    auto* editor = QApplication::focusWidget();
    REQUIRE(editor != &desk.list());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"First"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.notes().front().text == "First");
    CHECK(desk.recent().item(1).text == u"First"_s);

    desk.list().setFocus();
    desk.list().choose(desk.recent().index(0));
    desk.press(Qt::Key_Delete);
    CHECK(ideasOf(desk.db(), desk.session().workshop()).empty());
    CHECK(desk.recent().rowCount() == 1);
}

TEST_CASE("A group that does not exist is told, and the line stays", "[quicknote]")
{
    const Desk desk;
    desk.quickNote();
    desk.type(u"12: Nobody"_s);
    CHECK(desk.notes().empty());
    CHECK(desk.line().text() == u"12: Nobody"_s);
    CHECK(desk.told() == u"There is no group 12."_s);
}

TEST_CASE("Closed without warning, the document has even what was not entered yet", "[quicknote]")
{
    Desk desk;
    desk.quickNote();
    desk.type(u"Entered"_s);
    QTest::keyClicks(&desk.line(), u"4: Not entered"_s);
    desk.window->close();
    QApplication::processEvents();

    desk.openAndShow();
    const auto notes = desk.notes();
    REQUIRE(notes.size() == 2);
    CHECK(notes.back().text == "Not entered");
    CHECK(desk.groupOf(notes.back()) == desk.group(4));
    desk.quickNote();
    CHECK(desk.line().text().isEmpty());
}
