// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/EvidencePicker.h"
#include "app/research/NoteWall.h"
#include "app/research/StatementList.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/LineField.h"
#include "app/widgets/RowList.h"
#include "app/widgets/SegmentedControl.h"
#include "tests/app/research/InsightWall.h"
#include "tests/support/Catch.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("N begins an insight that is written as one sentence", "[insights]")
{
    InsightWall wall;
    wall.research.insight("Old");
    wall.start();
    wall.cards().setFocus();

    QTest::keyClick(&wall.cards(), Qt::Key_N);
    settle();
    auto* user = qobject_cast<GrowingText*>(QApplication::focusWidget());
    REQUIRE(user);
    QTest::keyClicks(user, u"Site engineers"_s);
    QTest::keyClick(user, Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"know who decides"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"they wait for days"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    REQUIRE(wall.stored().size() == 2);
    CHECK(sentenceOf(wall.stored()[1]).whole()
        == "Site engineers need to know who decides because they wait for days");
    CHECK(wall.cards().model()->index(1, 0).data().toString().startsWith(u"Site engineers"));
}

TEST_CASE("Hints come and go while the sentence is being written", "[insights]")
{
    InsightWall wall;
    wall.research.insight("Ours", wall.first);
    wall.start();

    wall.fill(u"Need"_s, u"a portal"_s);
    settle();
    CHECK(wall.hints().size() == 3); // a noun, a solution, one voice
    wall.fill(u"Need"_s, u"find out"_s);
    settle();
    CHECK(wall.hints().size() == 1);
    CHECK(wall.stored()[0].need == "know who owns their order");
    wall.page.clearSelection();
    CHECK(wall.stored()[0].need == "find out");
}

TEST_CASE("The picker takes notes and gives them back, and stays open", "[insights]")
{
    InsightWall wall;
    const auto insight = wall.research.insight("Ours", {wall.first[0]});
    wall.start();
    const auto rests = [&] { return evidenceOf(wall.research.db(), insight.id); };

    click(wall.button(u"Add evidence"_s));
    settle();
    auto& picker = wall.part<EvidencePicker>();
    REQUIRE(picker.isVisible());
    auto* words = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(words);
    QTest::keyClicks(words, u"engineer"_s);
    // Its choosers have lists of their own.
    const auto lists = picker.findChildren<QListView*>();
    const auto notes = std::ranges::find_if(lists,
        [](const QListView* it) { return it->accessibleName() == u"Notes to choose from"_s; });
    REQUIRE(notes != lists.end());
    auto& list = **notes;
    CHECK(list.model()->rowCount() == 3);
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Space);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(rests() == std::vector{wall.first[0], wall.second[0], wall.second[1]});
    CHECK(list.currentIndex().row() == 1);
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(rests() == std::vector{wall.first[0], wall.second[0]});
    CHECK(wall.evidence().model()->rowCount() == 2);

    QTest::keyClick(&list, Qt::Key_Escape);
    CHECK_FALSE(picker.isVisible());
    wall.research.session.undo();
    wall.research.session.undo();
    wall.research.session.undo();
    CHECK(rests() == std::vector{wall.first[0]});
}

TEST_CASE("Evidence leads to its interview by a click, and goes by Delete", "[insights]")
{
    InsightWall wall;
    const auto insight = wall.research.insight("Ours", wall.first);
    wall.start();
    const QSignalSpy opened{&wall.page, &Page::openRequested};
    auto& list = wall.evidence();
    const auto row = list.visualRect(list.model()->index(1, 0));

    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier, row.center());
    REQUIRE(opened.count() == 1);
    CHECK(*static_cast<const Item*>(opened[0][0].constData()) == Item{wall.first[1]});
    QTest::keyClick(&list, Qt::Key_Delete);

    CHECK(evidenceOf(wall.research.db(), insight.id) == std::vector{wall.first[0], wall.first[2]});
    CHECK(opened.count() == 1);
}

TEST_CASE("Selected notes on the wall become an insight with what they share", "[insights]")
{
    InsightWall wall;
    wall.start();
    wall.part<SegmentedControl>().setFocus();
    QTest::keyClick(&wall.part<SegmentedControl>(), Qt::Key_Right);
    auto& notes = wall.part<NoteWall>();
    REQUIRE(notes.isVisible());
    settle();

    const auto middle = [&](int row) {
        return notes.visualRect(notes.model()->index(row, 0)).center();
    };
    QTest::mouseClick(notes.viewport(), Qt::LeftButton, Qt::NoModifier, middle(0));
    QTest::mouseClick(notes.viewport(), Qt::LeftButton, Qt::ControlModifier, middle(4));
    CHECK(notes.indexAt(middle(4)).row() == 4);
    click(wall.button(u"Insight from selection"_s));

    REQUIRE(wall.stored().size() == 1);
    CHECK(wall.stored()[0].group == wall.research.groups[0]);
    CHECK(evidenceOf(wall.research.db(), wall.stored()[0].id)
        == std::vector{wall.first[0], wall.second[1]});
    CHECK(wall.cards().isVisible());
}

TEST_CASE("The arrows walk the wall note by note and line by line", "[insights]")
{
    InsightWall wall;
    wall.start();
    wall.part<SegmentedControl>().setCurrent(1);
    settle();
    auto& notes = wall.part<NoteWall>();
    REQUIRE(notes.isVisible());
    notes.setFocus();
    notes.setCurrentIndex(notes.model()->index(1, 0));

    QTest::keyClick(&notes, Qt::Key_Down);
    CHECK(notes.currentIndex().row() == 4);
    QTest::keyClick(&notes, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(notes.selectionModel()->selectedRows().size() == 2);
    QTest::keyClick(&notes, Qt::Key_Up);
    CHECK(notes.currentIndex().row() == 2);
    QTest::keyClick(&notes, Qt::Key_Home);
    CHECK(notes.currentIndex().row() == 0);
}

TEST_CASE("A filter leaves the insights of one group, and a link to another lifts it", "[insights]")
{
    InsightWall wall;
    auto other = wall.research.insight("Other");
    other.group = wall.research.groups[1];
    wall.research.session.perform(u"x"_s, [&](Edit& edit) { save(edit, other); });
    const auto ours = wall.research.insight("Ours");
    wall.start();
    auto& group = wall.field<Chooser>(u"Show of"_s);

    group.setCurrent(wall.research.groups[1].value());
    emit group.chosen();
    CHECK(wall.cards().model()->rowCount() == 1);
    wall.page.reveal(ours.id);

    CHECK(wall.cards().model()->rowCount() == 2);
    CHECK(wall.field<LineField>(u"Title"_s).text() == u"Ours"_s);
}

TEST_CASE("Insights are put in order and removed, and their questions stay", "[insights]")
{
    InsightWall wall;
    const auto one = wall.research.insight("One");
    wall.research.insight("Two");
    wall.start();
    QTest::keyClicks(&wall.questionLine(), u"stay?"_s);
    QTest::keyClick(&wall.questionLine(), Qt::Key_Return);
    wall.cards().setFocus();

    QTest::keyClick(&wall.cards(), Qt::Key_Down, Qt::AltModifier);
    CHECK(wall.stored()[1].id == one.id);
    QTest::keyClick(&wall.cards(), Qt::Key_Delete);

    REQUIRE(wall.stored().size() == 1);
    REQUIRE(wall.asked().size() == 1);
    CHECK_FALSE(wall.asked()[0].insight);
    wall.page.reveal(wall.asked()[0].id);
    const auto lists = wall.part<StatementList>().findChildren<RowList*>();
    CHECK(std::ranges::any_of(lists, [](const RowList* list) {
        return list->isVisible() && list->accessibleName() == u"Questions without an insight"
            && list->chosenRows() == QList<int>{0};
    }));
    wall.research.session.undo();
    CHECK(wall.cards().model()->rowCount() == 2);
}

TEST_CASE("A workshop without insights says what one is", "[insights]")
{
    InsightWall wall;
    wall.start();
    CHECK_FALSE(wall.page.selectFirst());

    click(wall.button(u"Look at the evidence"_s));
    CHECK(wall.part<NoteWall>().isVisible());
    wall.part<SegmentedControl>().setCurrent(0);
    settle();
    const auto all = wall.page.findChildren<QPushButton*>();
    CHECK(std::ranges::count_if(all, [](const QPushButton* b) {
        return b->isVisible() && b->text().startsWith(u"New insight");
    }) == 2);
}

TEST_CASE("Ten steps of work on an insight are taken back one by one", "[insights]")
{
    InsightWall wall;
    const auto insight = wall.research.insight("Ours");
    wall.start();
    for (int i = 0; i < 10; ++i) {
        QTest::keyClicks(&wall.questionLine(), u"ask %1?"_s.arg(i));
        QTest::keyClick(&wall.questionLine(), Qt::Key_Return);
    }
    REQUIRE(wall.questions().model()->rowCount() == 10);

    for (int left = 9; left >= 0; --left) {
        wall.research.session.undo();
        CHECK(wall.questions().model()->rowCount() == left);
    }
    CHECK(wall.cards().currentIndex().row() == 0);
    CHECK(wall.stored()[0] == insight);
}
