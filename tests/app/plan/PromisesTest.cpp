// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/OwnersDialog.h"
#include "core/people/Person.h"
#include "core/plan/Progress.h"
#include "core/summary/ReportStyle.h"
#include "tests/app/plan/PlanBench.h"
#include "tests/support/Catch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("An open action is overdue the day after it was due, and a done one never", "[plan]")
{
    Action action{.workshop = WorkshopId{1}, .text = "x"};
    CHECK(urgency(action, dayOfPlan()) == Urgency::None);
    action.due = Date::from("2026-11-20");
    CHECK(urgency(action, dayOfPlan()) == Urgency::Overdue);
    action.due = Date::from("2026-11-21");
    CHECK(urgency(action, dayOfPlan()) == Urgency::Soon);
    action.due = Date::from("2026-12-21");
    CHECK(urgency(action, dayOfPlan()) == Urgency::Later);
    action.due = Date::from("2026-11-20");
    action.status = Status::Done;
    CHECK(urgency(action, dayOfPlan()) == Urgency::Later);
}

TEST_CASE("A word on how it goes is kept with its day", "[plan]")
{
    PlanBench bench;
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
    PlanBench bench;
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
