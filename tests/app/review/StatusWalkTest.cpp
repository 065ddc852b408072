// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/WalkModel.h"
#include "app/review/WalkPane.h"
#include "app/widgets/LineField.h"
#include "app/widgets/SegmentedControl.h"
#include "core/people/Group.h"
#include "tests/app/review/ReviewRoom.h"

#include <QAbstractItemModelTester>

using namespace charrette;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two groups on the status walk over two challenges.
struct StatusWalk : Review {
    std::vector<GroupId> groups;
    WalkPane& pane;
    TableView& cells;

    StatusWalk()
        : pane{*page.findChild<WalkPane*>()}
        , cells{*pane.findChild<TableView*>()}
    {
        session.perform(u"Make groups"_s, [this](Edit& edit) {
            const auto round = add(edit, Round{.workshop = session.workshop()});
            for (const int number : {1, 2})
                groups.push_back(add(edit, Group{.round = round, .number = number}));
        });
        page.findChild<SegmentedControl*>()->setCurrent(1);
        emit page.findChild<SegmentedControl*>()->currentChanged(1);
        cells.setFocus();
        at(0, 1);
    }

    void at(int row, int column) { cells.setCurrentIndex(cells.model()->index(row, column)); }
    void press(int key) { QTest::keyClick(&cells, static_cast<Qt::Key>(key)); }
};

} // namespace

TEST_CASE("A group judges all challenges by a row of digits", "[review]")
{
    StatusWalk walk;
    REQUIRE(walk.cells.isVisible());

    walk.press(Qt::Key_3);
    walk.press(Qt::Key_4);

    const auto ledger = walk.ledger();
    REQUIRE(ledger.rows[0].groups.size() == 1);
    CHECK(ledger.rows[0].groups[0].verdict == Verdict::Persisting);
    CHECK(ledger.rows[1].groups[0].verdict == Verdict::Worse);
    CHECK_FALSE(ledger.rows[0].verdict()); // the room has not spoken
}

TEST_CASE("Groups that differ are shown until the room settles", "[review]")
{
    StatusWalk walk;
    walk.press(Qt::Key_3);
    walk.at(0, 2);
    walk.press(Qt::Key_2);
    CHECK(walk.shows(u"1 on which groups differ"_s));

    walk.at(0, 3);
    walk.press(Qt::Key_3);

    CHECK_FALSE(walk.shows(u"1 on which groups differ"_s));
    CHECK(walk.ledger().rows[0].verdict() == Verdict::Persisting);
    CHECK(walk.ledger().rows[0].groups.size() == 2);
}

TEST_CASE("A piece of evidence is typed under the table, and Enter goes back to it", "[review]")
{
    StatusWalk walk;
    walk.press(Qt::Key_3);
    walk.at(0, 1);
    auto& field = *walk.pane.findChild<LineField*>();
    walk.press(Qt::Key_Return);
    REQUIRE(field.hasFocus());

    QTest::keyClicks(&field, u"412 idle orders"_s);
    QTest::keyClick(&field, Qt::Key_Return);

    CHECK(walk.ledger().rows[0].groups[0].evidence == "412 idle orders");
    CHECK(walk.cells.hasFocus());
    walk.press(Qt::Key_Delete);
    CHECK(walk.ledger().rows[0].groups.empty());
    CHECK_FALSE(field.isEnabled());
}

TEST_CASE("Where all agree the room settles by one click", "[review]")
{
    StatusWalk walk;
    walk.press(Qt::Key_3);
    walk.press(Qt::Key_4);
    walk.at(0, 2);
    walk.press(Qt::Key_3);
    auto* settle = walk.button(u"Settle 2 on which all agree"_s);
    REQUIRE(settle);

    QTest::mouseClick(settle, Qt::LeftButton);

    CHECK(walk.ledger().rows[0].verdict() == Verdict::Persisting);
    CHECK(walk.ledger().rows[1].verdict() == Verdict::Worse);
    CHECK_FALSE(settle->isVisible());
    walk.session.undo();
    CHECK_FALSE(walk.ledger().rows[0].verdict());
}

TEST_CASE("The status walk keeps the promises of a model", "[review]")
{
    Review review{sample()};
    WalkModel model;
    const QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto groups = groupsIn(review.session.db(), review.session.workshop());

    model.show(review.ledger(), groups);

    CHECK(model.rowCount() == 9);
    CHECK(model.columnCount() == static_cast<int>(groups.size()) + 2);
    CHECK(model.headerData(model.roomColumn(), Qt::Horizontal, Qt::DisplayRole) == u"The room"_s);
}
