// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/IdeaTableModel.h"
#include "app/widgets/SegmentedControl.h"
#include "app/widgets/TableView.h"
#include "tests/app/ideas/IdeaRoom.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

struct Table : IdeaRoom {
    std::vector<IdeaId> ids = put(Horizon::Undecided, {"A", "B", "C", "D"});
    TableView* view = nullptr;

    Table()
    {
        show();
        page->findChild<SegmentedControl*>()->setCurrent(3);
        view = page->findChild<TableView*>();
        view->setFocus();
    }

    void go(int row, int column) const { view->setCurrentIndex(view->model()->index(row, column)); }

    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }

    QString cell(int row, int column) const
    {
        return view->model()->index(row, column).data().toString();
    }

    std::string order() const
    {
        std::string all;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            all += cell(row, IdeaTableModel::Text).toStdString();
        return all;
    }

    void clickHead(int column) const
    {
        auto* head = view->horizontalHeader();
        const QPoint point{head->sectionViewportPosition(column) + 8, head->height() / 2};
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, point);
    }
};

} // namespace

TEST_CASE("Numbers are typed down a column with Enter, without a click", "[ideas]")
{
    Table table;
    table.go(0, IdeaTableModel::Dots);
    for (const auto key : {Qt::Key_1, Qt::Key_4, Qt::Key_Return, Qt::Key_9, Qt::Key_Return,
             Qt::Key_Down, Qt::Key_3, Qt::Key_Return})
        table.press(key);

    const auto dots = latestDots(table.session.db(), table.workshop);
    CHECK(dots.at(table.ids[0]) == 14);
    CHECK(dots.at(table.ids[1]) == 9);
    CHECK_FALSE(dots.contains(table.ids[2]));
    CHECK(dots.at(table.ids[3]) == 3);
    CHECK(votesOf(table.session.db(), table.workshop).size() == 1);

    table.go(0, IdeaTableModel::Impact);
    for (const auto key :
        {Qt::Key_4, Qt::Key_Period, Qt::Key_5, Qt::Key_Return, Qt::Key_2, Qt::Key_Return})
        table.press(key);
    CHECK(table.idea(table.ids[0]).impact == 4.5);
    CHECK(table.idea(table.ids[1]).impact == 2.0);
    CHECK(table.cell(0, IdeaTableModel::Impact) == u"4.5"_s);
}

TEST_CASE("A number that is none is not taken and stays to be corrected", "[ideas]")
{
    Table table;
    table.go(0, IdeaTableModel::Impact);
    table.press(Qt::Key_7); // the scale ends at 5
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text().isEmpty());
    table.press(Qt::Key_4);
    table.press(Qt::Key_Return);
    CHECK(table.idea(table.ids[0]).impact == 4.0);
}

TEST_CASE("A letter does not begin to overwrite an idea, F2 does rewrite it", "[ideas]")
{
    Table table;
    table.go(1, IdeaTableModel::Text);
    table.press(Qt::Key_X);
    CHECK(QApplication::focusWidget() == table.view);
    table.press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Better"_s);
    table.press(Qt::Key_Return);
    CHECK(table.idea(table.ids[1]).text == "Better");
    CHECK(table.view->currentIndex().row() == 2);
}

TEST_CASE("What could not be stored stays in its cell", "[ideas]")
{
    Table table;
    table.go(0, IdeaTableModel::Dots);
    table.press(Qt::Key_6);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    table.document->watchStatements([](std::string_view) {
        throw Error{Problem::DiskFull, "full"};
    });
    table.press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() == editor);
    CHECK(editor->text() == u"6"_s);
    table.document->watchStatements({});
    table.press(Qt::Key_Return);
    CHECK(latestDots(table.session.db(), table.ids[0]) == 6);
}

TEST_CASE("A head sorts up, down and back, and counting does not move the rows", "[ideas]")
{
    Table table;
    table.document->perform("Count", [&](Edit& edit) {
        setDots(edit, table.workshop, table.ids[1], 5);
        setDots(edit, table.workshop, table.ids[3], 8);
    });
    table.clickHead(IdeaTableModel::Dots);
    CHECK(table.order() == "DBAC");
    table.go(2, IdeaTableModel::Dots);
    table.press(Qt::Key_9);
    table.press(Qt::Key_Return);
    CHECK(table.order() == "DBAC");
    table.put(Horizon::Undecided, {"E"});
    CHECK(table.order() == "DBACE");
    table.clickHead(IdeaTableModel::Dots);
    CHECK(table.order() == "BDACE"); // those without come last, whichever way is up
    table.clickHead(IdeaTableModel::Dots);
    CHECK(table.order() == "ABCDE");
}

TEST_CASE("Groups are sorted by number", "[ideas]")
{
    Table table;
    table.document->perform("Group", [&](Edit& edit) {
        addGroups(edit, table.round, 2);
        for (const auto& [at, number] : {std::pair{0U, 10}, {1U, 9}, {3U, 2}})
            change(
                edit, table.ids[at], [&, n = number](Idea& idea) { idea.group = table.group(n); });
    });
    table.clickHead(IdeaTableModel::Group);
    CHECK(table.order() == "DBAC");
}

TEST_CASE("The filter keeps rows with the text in the idea or in what it answers", "[ideas]")
{
    Table table;
    table.document->perform("Answer", [&](Edit& edit) {
        change(edit, table.ids[2], [&](Idea& idea) { idea.question = table.question; });
    });
    for (auto* line : table.page->findChildren<QLineEdit*>()) {
        if (line->placeholderText() == u"Filter"_s)
            QTest::keyClicks(line, u"warn"_s);
    }
    CHECK(table.order() == "C");
}

TEST_CASE("Board and table share what is selected", "[ideas]")
{
    Table table;
    table.go(2, 0);
    const auto& selection = *table.page->findChild<IdeaSelection*>();
    CHECK(selection.contains(table.ids[2]));
    CHECK(selection.size() == 1);

    table.page->reveal(table.ids[0]);
    CHECK(table.view->currentIndex().row() == 0);
    CHECK(table.view->selectionModel()->selectedRows().size() == 1);

    table.press(Qt::Key_Q);
    CHECK(table.idea(table.ids[0]).horizon == Horizon::QuickWin);
    table.press(Qt::Key_Delete);
    CHECK(table.ideas().size() == 3);
}

TEST_CASE("The ideas model keeps the rules of a model through every change", "[ideas]")
{
    Table table;
    const QAbstractItemModelTester tester{
        table.view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    table.put(Horizon::QuickWin, {"X", "Y", "Z"});
    table.session.undo();
    table.session.redo();
    table.document->perform("Move", [&](Edit& edit) {
        moveBefore(edit, {table.ids[3], table.ids[2]}, std::optional{table.ids[0]});
    });
    CHECK(table.order() == "DCABXYZ");
    table.session.undo();
    CHECK(table.order() == "ABCDXYZ");
}
