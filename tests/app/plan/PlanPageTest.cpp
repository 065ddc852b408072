// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PlanPage.h"

#include "app/plan/ActionModel.h"
#include "app/plan/ActionTable.h"
#include "app/plan/AfterField.h"
#include "app/plan/CardColumn.h"
#include "app/plan/OwnersDialog.h"
#include "app/plan/Roadmap.h"
#include "app/plan/VisionCard.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/LineField.h"
#include "core/formats/Formats.h"
#include "core/people/Person.h"
#include "core/plan/Progress.h"
#include "core/plan/Roadmap.h"
#include "core/plan/Vision.h"
#include "core/summary/ReportStyle.h"
#include "tests/app/plan/EmptyPlan.h"
#include "tests/support/Catch.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 11, 21};
}

struct Bench {
    std::unique_ptr<DocumentSession> session = tests::emptyPlan();
    PlanPage page{*session, nullptr, &today};

    Bench()
    {
        page.resize(1240, 860);
        page.show();
    }

    std::vector<Action> actions() const { return actionsOf(session->db(), session->workshop()); }

    ActionId add(const char* text, ActionHorizon horizon = ActionHorizon::Now)
    {
        return *session->performFor(u"Add"_s, [&](Edit& edit) {
            return charrette::add(
                edit, Action{.workshop = session->workshop(), .text = text, .horizon = horizon});
        });
    }

    CaptureLine& capture() { return named<CaptureLine>(u"New action"_s); }
    LineField& field(const QString& name) { return named<LineField>(name); }

    template <typename Field>
    Field& named(const QString& name)
    {
        for (auto* field : page.findChildren<Field*>()) {
            if (field->accessibleName() == name)
                return *field;
        }
        throw std::runtime_error{"no field " + name.toStdString()};
    }

    CardColumn& column(ActionHorizon horizon)
    {
        return *page.findChild<Roadmap*>()
                    ->findChildren<CardColumn*>()[static_cast<qsizetype>(horizon)];
    }
};

} // namespace

TEST_CASE("Enter keeps an action and is ready for the next", "[plan]")
{
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
    bench.page.reveal(bench.add("Away with it"));
    QTest::keyClick(&bench.column(ActionHorizon::Now), Qt::Key_Delete);

    CHECK(bench.actions().empty());
    bench.session->undo();
    CHECK(bench.actions().size() == 1);
}

TEST_CASE("An owner who is not in the document yet is added to it", "[plan]")
{
    Bench bench;
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
    Bench bench;
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
    Bench bench;
    const auto id = bench.add("Call them");
    ActionTable table{*bench.session, &today};
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

TEST_CASE("An open action is overdue the day after it was due, and a done one never", "[plan]")
{
    Action action{.workshop = WorkshopId{1}, .text = "x"};
    CHECK(urgency(action, today()) == Urgency::None);
    action.due = Date::from("2026-11-20");
    CHECK(urgency(action, today()) == Urgency::Overdue);
    action.due = Date::from("2026-11-21");
    CHECK(urgency(action, today()) == Urgency::Soon);
    action.due = Date::from("2026-12-21");
    CHECK(urgency(action, today()) == Urgency::Later);
    action.due = Date::from("2026-11-20");
    action.status = Status::Done;
    CHECK(urgency(action, today()) == Urgency::Later);
}

TEST_CASE("The list of actions keeps Qt's rules while it changes", "[plan]")
{
    Bench bench;
    ActionModel model{*bench.session, &today};
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
    Bench bench;
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

TEST_CASE("A word on how it goes is kept with its day", "[plan]")
{
    Bench bench;
    const auto id = bench.add("Ring on day ten");
    bench.page.selectFirst();
    auto& line = bench.named<CaptureLine>(u"How it goes"_s);

    QTest::keyClicks(&line, u"Forty sites rung"_s);
    QTest::keyClick(&line, Qt::Key_Return);

    const auto told = progressOf(bench.session->db(), id);
    REQUIRE(told.size() == 1);
    CHECK(told[0].note == "Forty sites rung");
    CHECK(told[0].status == Status::NotStarted);
    CHECK(line.text().isEmpty());
}

TEST_CASE("Each owner has a text ready to send, with what is late first", "[plan]")
{
    Bench bench;
    bench.session->perform(u"Promise"_s, [&](Edit& edit) {
        const auto ann = charrette::add(edit, Person{.name = "Ann", .email = "ann@mill.example"});
        charrette::add(edit,
            Action{.workshop = bench.session->workshop(),
                .owner = ann,
                .text = "Ring on day ten",
                .due = Date::from(2026, 11, 20)});
        charrette::add(edit,
            Action{.workshop = bench.session->workshop(),
                .owner = ann,
                .text = "Write to Ben",
                .firstStep = "Find his address",
                .due = Date::from(2026, 12, 20)});
    });
    OwnersDialog dialog{*bench.session, Date::from(2026, 11, 21).value()};

    const auto& owners = *dialog.findChild<QListWidget*>();
    REQUIRE(owners.count() == 1);
    CHECK(owners.item(0)->text() == u"Ann · 1 late"_s);
    const auto text = dialog.findChild<QPlainTextEdit*>()->toPlainText();
    CHECK(text.startsWith(u"Hello Ann,"_s));
    CHECK(text.contains(u"Late\n- Ring on day ten (due 20 November 2026)"_s));
    CHECK(
        text.contains(u"- Write to Ben (due 20 December 2026)\n  First step: Find his address"_s));

    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == u"Copy &text"_s)
            button->click();
    }
    CHECK(QGuiApplication::clipboard()->text() == text);

    // In the language that reports have.
    bench.session->perform(u"German"_s, [](Edit& edit) {
        save(edit, summary::ReportStyle{.language = summary::Language::German});
    });
    OwnersDialog german{*bench.session, Date::from(2026, 11, 21).value()};
    const auto letter = german.findChild<QPlainTextEdit*>()->toPlainText();
    CHECK(letter.startsWith(u"Guten Tag Ann,"_s));
    CHECK(letter.contains(u"Überfällig\n- Ring on day ten (bis 20. November 2026)"_s));
    CHECK(letter.contains(u"  Erster Schritt: Find his address"_s));
    CHECK_FALSE(letter.contains(u"Hello"_s));
}
