// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/people/PeopleRoom.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>

using namespace charrette;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("N goes to the line, and a line is name, function and country", "[people]")
{
    PeopleRoom room;
    room.table().setFocus();
    QTest::keyClick(&room.table(), Qt::Key_N);
    auto* line = QApplication::focusWidget();
    REQUIRE(line == &room.named<CaptureLine>(u"New person"_s));

    QTest::keyClicks(line, u"Fay Holm, Finance, SE"_s);
    QTest::keyClick(line, Qt::Key_Return);

    const auto fay = find(room.session.db(), room.person("Fay Holm"));
    REQUIRE(fay);
    CHECK(fay->function == "Finance");
    CHECK(fay->country == "SE");
    CHECK(room.names().size() == 6);
    CHECK(room.named<CaptureLine>(u"New person"_s).text().isEmpty());
}

TEST_CASE("A pasted list is one step, and who is here already is not doubled", "[people]")
{
    PeopleRoom room;
    auto& line = room.named<CaptureLine>(u"New person"_s);
    line.setFocus();
    QGuiApplication::clipboard()->setText(u"Fay Holm\nAnn Berg\nGus Pell, IT\n"_s);
    QSignalSpy told{&room.page, &Page::messageRequested};

    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);

    CHECK(room.names().size() == 7);
    REQUIRE(told.size() == 1);
    CHECK(told[0][0].toString().contains(u"Ann Berg"_s));
    room.session.undo();
    CHECK(room.names().size() == 5);
}

TEST_CASE("A line without a name stays where it was typed", "[people]")
{
    PeopleRoom room;
    auto& line = room.named<CaptureLine>(u"New person"_s);
    line.setFocus();
    QSignalSpy told{&room.page, &Page::messageRequested};

    QTest::keyClicks(&line, u", Sales"_s);
    QTest::keyClick(&line, Qt::Key_Return);

    CHECK(room.names().size() == 5);
    CHECK(told.size() == 1);
    CHECK(line.text() == u", Sales"_s);
}

TEST_CASE("What is looked for narrows the list, and Escape widens it again", "[people]")
{
    PeopleRoom room;
    room.page.selectFirst();
    QTest::keyClick(&room.table(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(filter);

    QTest::keyClicks(filter, u"service"_s);
    CHECK(room.table().model()->rowCount() == 3);
    QTest::keyClicks(filter, u" dora"_s);
    CHECK(room.table().model()->rowCount() == 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(room.table().model()->rowCount() == 5);
}

TEST_CASE("Where the page is narrow, names come before the organisation", "[people]")
{
    PeopleRoom room;
    auto& table = room.table();
    CHECK_FALSE(table.isColumnHidden(PeopleModel::Organisation));
    room.page.resize(700, 600);
    QApplication::processEvents();
    CHECK(table.isColumnHidden(PeopleModel::Organisation));
    CHECK(table.columnWidth(PeopleModel::Name) >= 100);
    room.page.resize(1300, 870);
    QApplication::processEvents();
    CHECK_FALSE(table.isColumnHidden(PeopleModel::Organisation));
}

TEST_CASE("A cell is typed over where it stands, and Enter goes to the row below", "[people]")
{
    PeopleRoom room;
    auto& table = room.table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, PeopleModel::Organisation));
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = table.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);

    QTest::keyClicks(editor, u"Norrland"_s);
    QTest::keyClick(editor, Qt::Key_Return);

    CHECK(find(room.session.db(), room.person("Ann Berg"))->organisation == "Norrland");
    CHECK(table.currentIndex().row() == 1);
    room.session.undo();
    CHECK(find(room.session.db(), room.person("Ann Berg"))->organisation.empty());
}

TEST_CASE("A click on a column sorts by it, and a second one turns the order", "[people]")
{
    PeopleRoom room;
    auto& table = room.table();
    auto& header = *table.horizontalHeader();
    const auto first = [&] { return table.model()->index(0, PeopleModel::Name).data().toString(); };
    const auto click = [&](int column) {
        const QPoint at{header.sectionViewportPosition(column) + 10, header.height() / 2};
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
    };
    CHECK(first() == u"Ann Berg"_s);

    click(PeopleModel::Name);
    CHECK(first() == u"Emil Roy"_s);
    click(PeopleModel::Name);
    CHECK(first() == u"Ann Berg"_s);
}

TEST_CASE("Delete takes people out of the workshop, and undo puts them back into their groups",
    "[people]")
{
    PeopleRoom room;
    auto& table = room.table();
    table.setFocus();
    room.page.selectFirst();
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);

    QTest::keyClick(&table, Qt::Key_Delete);

    CHECK(room.names() == Names{"Cleo Wirth", "Dora Lind", "Emil Roy"});
    CHECK(room.in(1).empty());
    room.session.undo();
    CHECK(room.names().size() == 5);
    CHECK(room.in(1) == Names{"Ann Berg", "Ben Okoro"});
}

TEST_CASE("What is typed about a person stays with them", "[people]")
{
    PeopleRoom room;
    room.page.selectFirst();
    auto& name = room.named<LineField>(u"Name"_s);
    name.setFocus();
    name.selectAll();
    QTest::keyClicks(&name, u"Anna Berg"_s);

    room.table().setFocus();
    QTest::keyClick(&room.table(), Qt::Key_Down);

    CHECK(room.names()[0] == "Anna Berg");
    CHECK(room.names()[1] == "Ben Okoro");
    CHECK(room.named<LineField>(u"Name"_s).text() == u"Ben Okoro"_s);
}

TEST_CASE("A person that is led to is found, whatever was looked for", "[people]")
{
    PeopleRoom room;
    room.page.selectFirst();
    QTest::keyClick(&room.table(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"sales"_s);
    REQUIRE(room.table().model()->rowCount() == 2);

    room.page.reveal(room.person("Emil Roy"));

    CHECK(room.table().currentIndex().siblingAtColumn(PeopleModel::Name).data().toString()
        == u"Emil Roy"_s);
    CHECK(room.named<LineField>(u"Name"_s).text() == u"Emil Roy"_s);
}

TEST_CASE("The table of people tells rows truly", "[people]")
{
    PeopleRoom room;
    PeopleModel model{room.session};
    const QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto rows = [&] {
        std::vector<PersonRow> all;
        for (const auto& attendee : attendeesOf(room.session.db(), room.session.workshop()))
            all.push_back({attendee});
        return all;
    };
    model.show(rows(), {});
    CHECK(model.rowCount() == 5);
    QSignalSpy refused{&model, &PeopleModel::refused};

    CHECK(model.setData(model.index(2, PeopleModel::Job), u"Planner"_s, Qt::EditRole));
    CHECK_FALSE(model.setData(model.index(2, PeopleModel::Name), u" "_s, Qt::EditRole));
    model.show(rows(), {});

    CHECK(model.index(2, PeopleModel::Job).data().toString() == u"Planner"_s);
    CHECK(refused.size() == 1);
}
