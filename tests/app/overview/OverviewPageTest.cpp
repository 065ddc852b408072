// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/OverviewPage.h"

#include "app/overview/FunnelColumn.h"
#include "app/overview/LinkRow.h"
#include "app/overview/SinceLast.h"
#include "app/overview/WorkshopDialog.h"
#include "core/challenges/Challenge.h"
#include "core/formats/Sample.h"
#include "core/ideas/Idea.h"
#include "core/plan/Action.h"
#include "core/research/Insight.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Document> withWorkshop()
{
    auto document = Document::inMemory();
    document->perform("New workshop", [](Edit& edit) {
        add(edit, Workshop{.title = "Leaders’ event", .starts = *Date::from(2026, 11, 18)});
    });
    return document;
}

struct Overview {
    DocumentSession session;
    OverviewPage page{session};
    std::vector<Item> opened;
    std::vector<PageKind> pages;

    explicit Overview(std::unique_ptr<Document> document = withWorkshop())
        : session{std::move(document)}
    {
        page.setToday([] { return QDate{2026, 11, 20}; });
        QObject::connect(&page, &Page::openRequested, &page,
            [this](const Item& item) { opened.push_back(item); });
        QObject::connect(
            &page, &Page::pageRequested, &page, [this](PageKind kind) { pages.push_back(kind); });
        page.resize(1240, 850);
        page.show();
    }

    template <typename Work>
    void perform(Work&& work)
    {
        REQUIRE(session.perform(u"Work"_s, std::forward<Work>(work)));
    }

    template <typename Button>
    std::vector<Button*> shown() const
    {
        std::vector<Button*> all;
        for (auto* button : page.findChildren<Button*>()) {
            if (button->isVisible())
                all.push_back(button);
        }
        return all;
    }

    QStringList rows() const
    {
        QStringList texts;
        for (const auto* row : shown<LinkRow>())
            texts += row->text();
        return texts;
    }

    void click(const QString& text)
    {
        // What was just shown finds its place.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (auto* button : shown<QAbstractButton>()) {
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        FAIL("no button " << text.toStdString());
    }
};

std::unique_ptr<Document> sample()
{
    auto document = Document::inMemory();
    buildSample(*document);
    return document;
}

} // namespace

TEST_CASE("A new workshop is met with the steps to begin, not with zeros", "[overview]")
{
    Overview overview;
    CHECK(overview.shown<FunnelColumn>().empty());

    overview.click(u"Lay out agenda"_s);
    overview.click(u"Name challenge"_s);
    overview.click(u"Add people"_s);
    overview.click(u"First interview"_s);

    CHECK(overview.pages
        == std::vector{
            PageKind::Agenda, PageKind::Challenges, PageKind::People, PageKind::Interviews});
}

TEST_CASE("With the first idea the work comes into view, and goes with undo", "[overview]")
{
    Overview overview;
    overview.perform([&](Edit& edit) {
        add(edit, Idea{.workshop = overview.session.workshop(), .text = "One contact"});
    });
    CHECK(overview.shown<FunnelColumn>().size() == 7);

    overview.session.undo();
    CHECK(overview.shown<FunnelColumn>().empty());
}

TEST_CASE("A column leads to its page by click and by Enter", "[overview]")
{
    Overview overview{sample()};
    const auto columns = overview.shown<FunnelColumn>();
    REQUIRE(columns.size() == 7);
    CHECK(columns[0]->accessibleName() == u"Interviews: 30"_s);

    QTest::mouseClick(columns[4], Qt::LeftButton);
    QTest::keyClick(columns[6], Qt::Key_Return);

    CHECK(overview.pages == std::vector{PageKind::Ideas, PageKind::Plan});
}

TEST_CASE("A next step leads to the first thing it is about", "[overview]")
{
    Overview overview;
    const auto workshop = overview.session.workshop();
    const Action late{.workshop = workshop, .text = "Late", .due = Date::from(2026, 11, 1)};
    overview.perform([&](Edit& edit) { add(edit, late); });

    overview.click(u"1 action is overdue"_s);
    overview.click(u"1 action still needs an owner"_s);
    overview.click(u"Add the people who will be there"_s);

    CHECK(overview.opened == std::vector<Item>{late.id, late.id});
    CHECK(overview.pages == std::vector{PageKind::People});
}

TEST_CASE("Steps follow the document", "[overview]")
{
    Overview overview;
    const auto workshop = overview.session.workshop();
    overview.perform(
        [&](Edit& edit) { add(edit, Insight{.workshop = workshop, .title = "Who owns it?"}); });
    CHECK(overview.rows().contains(u"Find evidence for 1 insight"_s));

    overview.perform(
        [&](Edit& edit) { add(edit, Insight{.workshop = workshop, .title = "Dates slip"}); });
    CHECK(overview.rows().contains(u"Find evidence for 2 insights"_s));
}

TEST_CASE("A challenge shows its ideas and opens", "[overview]")
{
    Overview overview;
    const auto workshop = overview.session.workshop();
    const Challenge orders{.title = "Orders stall"};
    overview.perform([&](Edit& edit) {
        raise(edit, orders, workshop);
        add(edit, Idea{.workshop = workshop, .challenge = orders.id, .text = "One contact"});
    });

    overview.click(u"Orders stall"_s);

    CHECK(overview.opened == std::vector<Item>{orders.id});
}

TEST_CASE("More challenges than fit are said to be more", "[overview]")
{
    Overview overview;
    overview.perform([&](Edit& edit) {
        for (int i = 0; i < 10; ++i)
            raise(edit, Challenge{.title = "Challenge " + std::to_string(i)},
                overview.session.workshop());
    });

    overview.click(u"4 more"_s);

    CHECK(overview.pages == std::vector{PageKind::Challenges});
}

TEST_CASE("What became of last time is shown only where there is a last time", "[overview]")
{
    Overview overview{sample()};
    REQUIRE(overview.shown<SinceLast>().size() == 1);
    overview.click(u"Open review"_s);
    CHECK(overview.pages == std::vector{PageKind::Review});

    overview.session.showWorkshop(workshops(overview.session.db()).back().id);
    CHECK(overview.shown<SinceLast>().empty());
}

TEST_CASE("The workshop is edited in one step that can be taken back", "[overview]")
{
    Overview overview;
    QTimer::singleShot(0, &overview.page, [] {
        auto* dialog = qobject_cast<WorkshopDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto* title = dialog->findChild<QLineEdit*>();
        title->selectAll();
        QTest::keyClicks(title, u"Spring day"_s);
        QTest::keyClick(title, Qt::Key_Return);
    });
    overview.click(u"Edit…"_s);

    const auto title = [&] {
        return find(overview.session.db(), overview.session.workshop())->title;
    };
    CHECK(title() == "Spring day");
    CHECK(overview.session.undoLabel() == u"Edit workshop"_s);
    overview.session.undo();
    CHECK(title() == "Leaders’ event");
}
