// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/EditionDialog.h"

#include "app/widgets/DateField.h"
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/plan/CaseForChange.h"
#include "tests/support/Catch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

struct Asked {
    std::unique_ptr<Document> document = [] {
        auto made = Document::inMemory();
        buildSample(*made);
        return made;
    }();
    Workshop earlier = workshops(document->db()).front();
    Heritage heritage = heritageOf(document->db(), earlier.id);
    EditionDialog dialog{heritage, nextOf(document->db(), earlier), false};

    QTreeWidget& tree() const { return *dialog.findChild<QTreeWidget*>(); }
    QPushButton* create() const
    {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == u"Create"_s)
                return button;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("The next edition takes everything on unless it is left out", "[edition]")
{
    Asked asked;

    const auto answer = asked.dialog.answer();

    CHECK(answer.workshop.title == "Leaders’ event 2027");
    CHECK(answer.chosen == allOf(asked.heritage));
    CHECK(asked.create()->isEnabled());
}

TEST_CASE("A branch, or a single thing, is left out by the space bar", "[edition]")
{
    Asked asked;
    asked.dialog.show();
    auto* people = asked.tree().topLevelItem(0);
    auto* challenges = asked.tree().topLevelItem(1);
    asked.tree().setCurrentItem(people);
    QTest::keyClick(&asked.tree(), Qt::Key_Space);
    asked.tree().setCurrentItem(challenges->child(0));
    QTest::keyClick(&asked.tree(), Qt::Key_Space);

    const auto chosen = asked.dialog.answer().chosen;

    CHECK(chosen.people.empty());
    CHECK(chosen.challenges.size() == asked.heritage.challenges.size() - 1);
    CHECK(chosen.actions.size() == asked.heritage.actions.size());
    CHECK(people->text(1) == u"0 of %1"_s.arg(people->childCount()));
    CHECK(challenges->text(1) == u"6 of 7"_s);
}

TEST_CASE("An agenda other than that of last time is the one of a format", "[edition]")
{
    Asked asked;
    auto& agenda = *asked.dialog.findChild<QComboBox*>();

    agenda.setCurrentIndex(agenda.findData(u"hackathon-4h"_s));

    const auto chosen = asked.dialog.answer().chosen;
    CHECK_FALSE(chosen.hasAgenda);
    CHECK(chosen.format == "hackathon-4h");
}

TEST_CASE("An edition that would not begin later cannot be made", "[edition]")
{
    Asked asked;
    asked.dialog.findChild<DateField*>()->setDate({2026, 11, 18});
    CHECK_FALSE(asked.create()->isEnabled());

    asked.dialog.findChild<DateField*>()->setDate({2026, 11, 19});
    CHECK(asked.create()->isEnabled());
    asked.dialog.findChild<QLineEdit*>()->clear();
    CHECK_FALSE(asked.create()->isEnabled());
}

TEST_CASE("The case for change of a programme is taken on unless it is left out", "[edition]")
{
    const auto document = Document::inMemory();
    const auto workshop = document->perform("Fill", [](Edit& edit) {
        const Workshop one{.title = "A new model", .starts = *Date::from(2026, 11, 18)};
        add(edit, one);
        add(edit, CasePoint{.workshop = one.id, .text = "Customers wait"});
        return one;
    });
    EditionDialog dialog{
        heritageOf(document->db(), workshop.id), nextOf(document->db(), workshop), false};
    auto& tree = *dialog.findChild<QTreeWidget*>();
    auto* item = tree.topLevelItem(tree.topLevelItemCount() - 1);
    CHECK(item->text(1) == u"1 point"_s);
    CHECK(dialog.answer().chosen.hasCase);

    dialog.show();
    tree.setCurrentItem(item);
    QTest::keyClick(&tree, Qt::Key_Space);

    CHECK_FALSE(dialog.answer().chosen.hasCase);
}
