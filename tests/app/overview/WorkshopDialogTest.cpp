// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/WorkshopDialog.h"

#include "app/widgets/Chooser.h"
#include "app/widgets/DateField.h"
#include "core/document/Document.h"
#include "tests/support/Catch.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

struct Editions {
    Workshop first{.title = "2024", .starts = *Date::from(2024, 11, 1)};
    Workshop second{.title = "2025",
        .client = "Ottermoor",
        .objective = "Fewer hand-overs",
        .timeZone = "Europe/London",
        .starts = *Date::from(2025, 11, 1),
        .follows = first.id};
    Workshop third{.title = "2026", .starts = *Date::from(2026, 11, 1), .follows = second.id};
    WorkshopDialog dialog{second, {third, first}};

    DateField& starts() { return *dialog.findChild<DateField*>(); }
    Chooser& follows() { return *dialog.findChild<Chooser*>(); }
    const QPushButton* save()
    {
        const auto buttons = dialog.findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(buttons, &QPushButton::isDefault);
        REQUIRE(found != buttons.end());
        return *found;
    }
};

} // namespace

TEST_CASE("An unchanged dialog answers with the workshop as it was", "[overview]")
{
    Editions editions;

    CHECK(editions.dialog.answer() == editions.second);
}

TEST_CASE("Only earlier workshops can be followed", "[overview]")
{
    Editions editions;
    CHECK(editions.follows().count() == 2);

    editions.starts().setDate({2024, 10, 1});

    CHECK(editions.follows().count() == 1);
    CHECK_FALSE(editions.dialog.answer().follows);
}

TEST_CASE("A workshop cannot begin after the one that follows it", "[overview]")
{
    Editions editions;

    const auto* save = editions.save();
    editions.starts().setDate({2026, 11, 1});
    CHECK_FALSE(save->isEnabled());
    editions.starts().setDate({2026, 10, 31});
    CHECK(save->isEnabled());
}

TEST_CASE("A workshop needs a title", "[overview]")
{
    Editions editions;
    auto* title = editions.dialog.findChild<QLineEdit*>();
    const auto* save = editions.save();

    title->setText(u"  "_s);
    CHECK_FALSE(save->isEnabled());
    title->setText(u"2025 in spring"_s);
    CHECK(save->isEnabled());
}

TEST_CASE("A workshop moved with its days can follow another one at once", "[overview]")
{
    const auto document = Document::inMemory();
    Editions editions;
    document->perform("Two editions", [&](Edit& edit) {
        add(edit, editions.first);
        editions.second.follows.reset();
        add(edit, editions.second);
        add(edit, Day{.workshop = editions.second.id, .date = editions.second.starts});
        follow(edit, editions.second.id, editions.first.id);
    });
    auto answer = find(document->db(), editions.second.id).value();

    SECTION("before the one it followed, once it follows none")
    {
        answer.starts = *Date::from(2024, 1, 15);
        answer.follows.reset();
        document->perform("Edit workshop", [&](Edit& edit) { applyFacts(edit, answer); });
    }
    SECTION("later, still following it")
    {
        answer.starts = *Date::from(2025, 12, 1);
        answer.place = "Windsor";
        document->perform("Edit workshop", [&](Edit& edit) { applyFacts(edit, answer); });
    }

    const auto now = find(document->db(), editions.second.id).value();
    CHECK(now.starts == answer.starts);
    CHECK(now.follows == answer.follows);
    CHECK(now.place == answer.place);
    CHECK(daysOf(document->db(), now.id).front().date == answer.starts);
}
