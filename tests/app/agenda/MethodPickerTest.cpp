// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/MethodPicker.h"

#include "app/agenda/AgendaPage.h"
#include "app/agenda/PackingDialog.h"
#include "app/agenda/TotalsLine.h"
#include "app/widgets/Pill.h"
#include "core/agenda/Kinds.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

TEST_CASE("Typing finds a method, the arrows choose another and Enter takes it", "[agenda]")
{
    MethodPicker picker;
    picker.show();
    auto* words = picker.findChild<QLineEdit*>();

    QTest::keyClicks(words, u"empathy"_s);
    REQUIRE(picker.chosen());
    CHECK(picker.chosen()->id == "empathy-interview");
    QTest::keyClick(words, Qt::Key_Down);
    CHECK(picker.chosen()->id == "empathy-map");
    QTest::keyClick(words, Qt::Key_Return);

    CHECK(picker.result() == QDialog::Accepted);
}

TEST_CASE("Where no method has the words, there is nothing to insert", "[agenda]")
{
    MethodPicker picker;
    picker.show();
    auto* words = picker.findChild<QLineEdit*>();

    QTest::keyClicks(words, u"xyzzy"_s);
    QTest::keyClick(words, Qt::Key_Return);

    CHECK_FALSE(picker.chosen());
    CHECK(picker.isVisible());
}

TEST_CASE("A method from the library comes behind the chosen block with all it says", "[agenda]")
{
    DocumentSession session{Document::inMemory()};
    const auto day = DayId::draw();
    session.perform(u"Make"_s, [&](Edit& edit) {
        const Workshop workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)};
        add(edit, workshop);
        add(edit, Day{.id = day, .workshop = workshop.id, .date = workshop.starts});
        add(edit, Block{.day = day, .title = "A"});
        add(edit, Block{.day = day, .title = "B"});
    });
    AgendaPage page{session};
    page.show();
    QApplication::setActiveWindow(&page);
    page.reveal(blocksOf(session.db(), day).front().id);
    page.findChild<QTableView*>()->setFocus();

    QTimer::singleShot(0, &page, [] {
        auto* words = QApplication::activeModalWidget()->findChild<QLineEdit*>();
        QTest::keyClicks(words, u"dot vote"_s);
        QTest::keyClick(words, Qt::Key_Return);
    });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);

    const auto blocks = blocksOf(session.db(), day);
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[1].title == "Dot vote");
    CHECK(blocks[1].kind == BlockKind::Select);
    CHECK(blocks[1].materials == "5 dots per person");
    CHECK_FALSE(blocks[1].notes.empty());
}

TEST_CASE("The packing list can be read and copied", "[agenda]")
{
    PackingDialog dialog{
        {{.what = "A1 sheets", .count = 60, .atOnce = 40, .usedIn = {"Ideas", "Build"}},
            {.what = "pens", .open = {{"pens", 2, Per::Person}}, .usedIn = {"Ask"}},
            {.what = "sticky notes", .usedIn = {"Ideas"}}}};
    dialog.show();
    const auto* rows = dialog.findChild<QTableView*>()->model();

    CHECK(rows->index(0, 1).data().toString() == u"60"_s);
    CHECK(rows->index(0, 2).data().toString() == u"40"_s);
    CHECK(rows->index(1, 1).data().toString() == u"2 per person"_s);
    CHECK(rows->index(2, 1).data().toString().isEmpty());
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == u"Copy"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(QApplication::clipboard()->text()
        == u"A1 sheets\t60\tIdeas, Build\npens\t2 per person\tAsk\nsticky notes\t\tIdeas\n"_s);
}

TEST_CASE("The line below a day says how much is hands-on, and warns of what goes on too long",
    "[agenda]")
{
    TotalsLine line;
    line.show();
    Totals sums{};
    sums[static_cast<std::size_t>(Family::Talk)] = 60;
    sums[static_cast<std::size_t>(Family::Work)] = 120;
    const auto shown = [&] {
        QStringList texts;
        for (const auto* label : line.findChildren<QLabel*>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    };

    line.setTotals(sums, {u"a"_s});
    CHECK(shown() == QStringList{u"67 % hands-on"_s, u"a"_s});
    line.setTotals(sums, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    CHECK(shown() == QStringList{u"67 % hands-on"_s, u"a"_s, u"b"_s, u"and 2 more"_s});
    line.setTotals({}, {});
    CHECK(shown().isEmpty());
}
