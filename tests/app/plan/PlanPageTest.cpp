// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/ActionModel.h"
#include "app/plan/ActionTable.h"
#include "app/plan/AfterField.h"
#include "app/plan/VisionCard.h"
#include "app/widgets/Chooser.h"
#include "core/people/Person.h"
#include "core/plan/Roadmap.h"
#include "core/plan/Vision.h"
#include "tests/app/plan/PlanBench.h"
#include "tests/support/Catch.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Enter keeps an action and is ready for the next", "[plan]")
{
    PlanBench bench;
    QTest::keyClicks(&bench.capture(), u"Call the ten largest customers"_s);
    QTest::keyClick(&bench.capture(), Qt::Key_Return);
    QTest::keyClicks(&bench.capture(), u"Print the cards"_s);
    QTest::keyClick(&bench.capture(), Qt::Key_Return);

    REQUIRE(bench.actions().size() == 2);
    CHECK(bench.actions()[1].text == "Print the cards");
    CHECK(bench.capture().text().isEmpty());
}

TEST_CASE("Two hundred pasted lines are as many actions and one step to undo", "[plan]")
{
    PlanBench bench;
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines.append(u"Do number %1"_s.arg(i));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    bench.capture().setFocus();
    QTest::keyClick(&bench.capture(), Qt::Key_V, Qt::ControlModifier);

    CHECK(bench.actions().size() == 200);
    bench.session->undo();
    CHECK(bench.actions().empty());
}

TEST_CASE("Alt and an arrow take an action to the next column, and undo brings it back", "[plan]")
{
    PlanBench bench;
    const auto first = bench.add("First");
    bench.add("Second");
    bench.page.reveal(first);
    auto& now = bench.column(ActionHorizon::Now);
    now.setFocus();

    QTest::keyClick(&now, Qt::Key_Right, Qt::AltModifier);
    CHECK(find(bench.session->db(), first)->horizon == ActionHorizon::Next);
    CHECK(bench.column(ActionHorizon::Next).selected() == std::vector{first.value()});

    bench.session->undo();
    CHECK(find(bench.session->db(), first)->horizon == ActionHorizon::Now);
    CHECK(now.selected() == std::vector{first.value()});
}

TEST_CASE(
    "Columns can be 30, 60 and 90 days, and what is moved into one is due by its end", "[plan]")
{
    PlanBench bench;
    const auto action = bench.add("Call back");
    auto& scale = bench.named<Chooser>(u"Columns of the roadmap"_s);
    REQUIRE(scale.isVisible());
    CHECK(bench.column(ActionHorizon::Next).accessibleName() == u"Next"_s);

    scale.setFocus();
    QTest::keyClick(&scale, Qt::Key_Down);
    CHECK(roadmapScale(bench.session->db(), bench.session->workshop()) == RoadmapScale::Days);
    CHECK(bench.column(ActionHorizon::Next).accessibleName() == u"60 days"_s);

    bench.page.reveal(action);
    bench.column(ActionHorizon::Now).setFocus();
    QTest::keyClick(&bench.column(ActionHorizon::Now), Qt::Key_Right, Qt::AltModifier);
    const auto moved = find(bench.session->db(), action);
    CHECK(moved->horizon == ActionHorizon::Next);
    CHECK(moved->due == Date::from(2027, 1, 17));
    bench.session->undo();
    CHECK(find(bench.session->db(), action)->due == std::nullopt);
}

TEST_CASE("An action is put after another, and says so on its card", "[plan]")
{
    PlanBench bench;
    const auto first = bench.add("Ask the suppliers");
    const auto second = bench.add("Sign");
    bench.page.reveal(second);
    auto* field = bench.page.findChild<AfterField*>();
    REQUIRE(field);
    auto* more = field->findChild<Chooser*>();
    REQUIRE(more->choices().size() == 2);

    more->setFocus();
    QTest::keyClick(more, Qt::Key_Down);

    const auto earlier = earlierThan(bench.session->db(), second);
    REQUIRE(earlier.size() == 1);
    CHECK(earlier.front().id == first);
    const auto& model = *bench.column(ActionHorizon::Now).model();
    CHECK(model.index(1, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(u"after: Ask the suppliers"_s));
    CHECK_FALSE(more->isVisible()); // There is nothing else it could come after.

    bench.page.reveal(first);
    CHECK_FALSE(field->isVisible()); // It would go round in a circle.
    bench.page.reveal(second);
    auto* away = field->findChild<QToolButton*>();
    REQUIRE(away);
    away->click();
    CHECK(earlierThan(bench.session->db(), second).empty());
    CHECK(more->isVisible());
}

TEST_CASE("Alt and an arrow move an action within its column", "[plan]")
{
    PlanBench bench;
    const auto first = bench.add("First");
    bench.add("Second");
    bench.page.reveal(first);
    auto& now = bench.column(ActionHorizon::Now);

    QTest::keyClick(&now, Qt::Key_Down, Qt::AltModifier);
    CHECK(bench.actions()[1].id == first);
    QTest::keyClick(&now, Qt::Key_Up, Qt::AltModifier);
    CHECK(bench.actions()[0].id == first);
}

TEST_CASE("Delete removes what is selected, and the page stays usable", "[plan]")
{
    PlanBench bench;
    bench.page.reveal(bench.add("Away with it"));
    QTest::keyClick(&bench.column(ActionHorizon::Now), Qt::Key_Delete);

    CHECK(bench.actions().empty());
    bench.session->undo();
    CHECK(bench.actions().size() == 1);
}

TEST_CASE("An owner who is not in the document yet is added to it", "[plan]")
{
    PlanBench bench;
    const auto id = bench.add("Call them");
    bench.page.reveal(id);
    auto& owner = bench.field(u"Owner"_s);

    QTest::keyClicks(&owner, u"Ida Lund"_s);
    QTest::keyClick(&owner, Qt::Key_Return);

    const auto action = find(bench.session->db(), id);
    REQUIRE(action->owner);
    CHECK(find(bench.session->db(), *action->owner)->name == "Ida Lund");

    owner.selectAll();
    QTest::keyClicks(&owner, u"ida lund"_s);
    QTest::keyClick(&owner, Qt::Key_Return);
    CHECK(people(bench.session->db()).size() == 1);
}

TEST_CASE("A due date is read as typed; what is no date stays in its field", "[plan]")
{
    PlanBench bench;
    const auto id = bench.add("Call them");
    bench.page.reveal(id);
    auto& due = bench.field(u"Due"_s);

    QTest::keyClicks(&due, u"5 Jan"_s);
    QTest::keyClick(&due, Qt::Key_Return);
    CHECK(find(bench.session->db(), id)->due == Date::from("2027-01-05"));

    due.selectAll();
    QTest::keyClicks(&due, u"one day"_s);
    QTest::keyClick(&due, Qt::Key_Return);
    CHECK(due.text() == u"one day"_s);
    CHECK(find(bench.session->db(), id)->due == Date::from("2027-01-05"));
}

TEST_CASE("In the table, too, what is no date stays where it was typed", "[plan]")
{
    PlanBench bench;
    const auto id = bench.add("Call them");
    ActionTable table{*bench.session, &dayOfPlan};
    table.reload();
    table.resize(900, 300);
    table.show();
    auto* view = table.findChild<QAbstractItemView*>();
    REQUIRE(view);
    const auto cell = view->model()->index(0, ActionModel::Due);
    view->setCurrentIndex(cell);
    view->edit(cell);
    auto* editor = view->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    QTest::keyClicks(editor, u"one day"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(view->viewport()->findChild<QLineEdit*>() == editor);
    CHECK(editor->text() == u"one day"_s);
    CHECK_FALSE(find(bench.session->db(), id)->due);

    editor->selectAll();
    QTest::keyClicks(editor, u"5 Jan"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(find(bench.session->db(), id)->due == Date::from("2027-01-05"));
}

TEST_CASE("The list of actions keeps Qt's rules while it changes", "[plan]")
{
    PlanBench bench;
    ActionModel model{*bench.session, &dayOfPlan};
    const QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto first = bench.add("First");
    bench.add("Second");
    model.reload();
    CHECK(model.rowCount() == 2);
    CHECK(model.setData(model.index(0, ActionModel::Text), u"Changed"_s, Qt::EditRole));
    CHECK_FALSE(model.setData(model.index(0, ActionModel::Text), u"  "_s, Qt::EditRole));
    bench.session->perform(u"Move"_s, [&](Edit& edit) { moveBefore(edit, first, std::nullopt); });
    model.reload();
    CHECK(
        model.data(model.index(1, ActionModel::Text), Qt::DisplayRole).toString() == u"Changed"_s);
    bench.session->perform(u"Remove"_s, [&](Edit& edit) { remove(edit, first); });
    model.reload();
    CHECK(model.rowCount() == 1);
}

TEST_CASE("The room chooses one vision and one mission", "[plan]")
{
    PlanBench bench;
    const auto add = [&](VisionKind kind, const char* text) {
        return *bench.session->performFor(u"Add"_s, [&](Edit& edit) {
            return charrette::add(
                edit, Vision{.workshop = bench.session->workshop(), .kind = kind, .text = text});
        });
    };
    const auto one = add(VisionKind::Vision, "Everybody knows their order");
    const auto other = add(VisionKind::Vision, "No order is late");
    const auto mission = add(VisionKind::Mission, "We keep what we promise");
    bench.page.reveal(one);
    const auto choose = [&](VisionId id) {
        for (auto* card : bench.page.findChildren<VisionCard*>()) {
            if (card->id() == id)
                QTest::mouseClick(card->findChild<QPushButton*>(), Qt::LeftButton);
        }
    };

    choose(one);
    choose(mission);
    choose(other);

    CHECK_FALSE(find(bench.session->db(), one)->chosen);
    CHECK(find(bench.session->db(), other)->chosen);
    CHECK(find(bench.session->db(), mission)->chosen);
}
