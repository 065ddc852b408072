// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/ReviewPage.h"

#include "app/review/LedgerModel.h"
#include "app/review/VerdictChoice.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/TableView.h"
#include "core/formats/Sample.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Document> sample()
{
    auto document = Document::inMemory();
    buildSample(*document);
    return document;
}

/// Last year two challenges and two promises; this year nothing yet.
std::unique_ptr<Document> twoYears()
{
    auto document = Document::inMemory();
    document->perform("Two editions", [](Edit& edit) {
        const auto last =
            add(edit, Workshop{.title = "Event 2025", .starts = *Date::from(2025, 11, 1)});
        const auto now =
            add(edit, Workshop{.title = "Event 2026", .starts = *Date::from(2026, 11, 1)});
        follow(edit, now, last);
        const auto orders = raise(edit, Challenge{.title = "Orders stall"}, last);
        raise(edit, Challenge{.title = "Tools differ"}, last);
        add(edit, Action{.workshop = last, .challenge = orders, .text = "Joint call"});
        add(edit,
            Action{.workshop = last,
                .challenge = orders,
                .text = "One owner",
                .status = Status::Done});
    });
    return document;
}

struct Review {
    DocumentSession session;
    ReviewPage page{session};

    explicit Review(std::unique_ptr<Document> document = twoYears())
        : session{std::move(document)}
    {
        page.resize(1240, 850);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    Ledger ledger() const { return ledgerOf(session.db(), session.workshop()); }
    TableView& table() const { return *page.findChild<TableView*>(); }
    VerdictChoice& verdicts() const { return *page.findChild<VerdictChoice*>(); }

    QPushButton* button(const QString& text) const
    {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    bool shows(const QString& text) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(labels,
            [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    GrowingText& field(const QString& name) const
    {
        for (auto* field : page.findChildren<GrowingText*>()) {
            if (field->accessibleName() == name)
                return *field;
        }
        FAIL("no field " << name.toStdString());
        throw 0;
    }
};

} // namespace

TEST_CASE("Every challenge of last time is listed with its verdict", "[review]")
{
    Review review{sample()};

    CHECK(review.shows(u"Last year’s challenges"_s));
    CHECK(review.table().model()->rowCount() == 9);
    CHECK(review.table().model()->headerData(LedgerModel::Then, Qt::Horizontal) == u"2025"_s);
    CHECK(review.page.selectFirst());
    CHECK(review.verdicts().current() == review.ledger().rows[0].verdict());
}

TEST_CASE("A digit gives the verdict and the same digit takes it back", "[review]")
{
    Review review;
    review.page.selectFirst();
    review.table().setFocus();

    QTest::keyClick(&review.table(), Qt::Key_3);

    CHECK(review.ledger().rows[0].verdict() == Verdict::Persisting);
    CHECK(review.verdicts().current() == Verdict::Persisting);
    CHECK(review.table().currentIndex().row() == 0);
    QTest::keyClick(&review.table(), Qt::Key_3);
    CHECK_FALSE(review.ledger().rows[0].verdict());

    review.session.undo();
    CHECK(review.ledger().rows[0].verdict() == Verdict::Persisting);
    CHECK(review.verdicts().current() == Verdict::Persisting);
}

TEST_CASE("A digit typed into a field is a digit", "[review]")
{
    Review review;
    review.page.selectFirst();
    auto& evidence = review.field(u"What shows it"_s);
    evidence.setFocus();

    QTest::keyClicks(&evidence, u"12 days, now 6"_s);
    evidence.commit();

    REQUIRE(review.ledger().rows[0].here);
    CHECK(review.ledger().rows[0].here->evidence == "12 days, now 6");
    CHECK_FALSE(review.ledger().rows[0].verdict());
}

TEST_CASE("What was typed belongs to the challenge it was typed for", "[review]")
{
    Review review;
    review.page.selectFirst();
    auto& reason = review.field(u"Why it persists"_s);
    QTest::keyClicks(&reason, u"No budget"_s);

    review.table().selectRow(1);

    REQUIRE(review.ledger().rows[0].here);
    CHECK(review.ledger().rows[0].here->reason == "No budget");
    CHECK_FALSE(review.ledger().rows[1].here);
    CHECK(reason.text().isEmpty());
}

TEST_CASE("A verdict given by click keeps the reason being typed", "[review]")
{
    Review review;
    review.page.selectFirst();
    QTest::keyClicks(&review.field(u"Why it persists"_s), u"No budget"_s);

    QTest::mouseClick(review.verdicts().findChildren<QAbstractButton*>()[3], Qt::LeftButton);

    REQUIRE(review.ledger().rows[0].here);
    CHECK(review.ledger().rows[0].here->reason == "No budget");
    CHECK(review.ledger().rows[0].verdict() == Verdict::Worse);
}

TEST_CASE("All that is left over can be brought into this event at once", "[review]")
{
    Review review;
    auto* bring = review.button(u"Bring 2 into this event"_s);
    REQUIRE(bring);

    QTest::mouseClick(bring, Qt::LeftButton);

    CHECK(review.ledger().toBring().empty());
    CHECK_FALSE(bring->isVisible());
    review.session.undo();
    CHECK(review.ledger().toBring().size() == 2);
    CHECK(bring->isVisible());

    QTest::keyClick(&review.table(), Qt::Key_N);
    CHECK(review.ledger().toBring().empty());
}

TEST_CASE("Delete takes the challenge out of this event, not out of the last", "[review]")
{
    Review review;
    review.page.selectFirst();
    QTest::keyClick(&review.table(), Qt::Key_1);
    REQUIRE(review.ledger().rows[0].here);

    QTest::keyClick(&review.table(), Qt::Key_Delete);

    CHECK(review.ledger().rows.size() == 2);
    CHECK_FALSE(review.ledger().rows[0].here);
}

TEST_CASE("What became of a promise is set where it is read", "[review]")
{
    Review review;
    review.page.selectFirst();
    QMenu* menu = nullptr;
    for (const auto* button : review.page.findChildren<QToolButton*>()) {
        if (button->accessibleName() == u"Joint call: Not started"_s)
            menu = button->menu();
    }
    REQUIRE(menu);

    menu->actions()[static_cast<int>(Status::UnderWay)]->trigger();

    CHECK(review.ledger().rows[0].promises[0].status == Status::UnderWay);
    CHECK(review.shows(u"1 done · 1 under way"_s));
}

TEST_CASE("An event that follows none can be told which one it follows", "[review]")
{
    auto document = twoYears();
    document->perform(
        "Cut", [&](Edit& edit) { follow(edit, workshops(edit.db()).front().id, {}); });
    Review review{std::move(document)};
    REQUIRE(review.shows(u"Which event does this one follow?"_s));
    auto* choose = review.button(u"Choose the earlier event"_s);
    REQUIRE(choose);

    REQUIRE(choose->menu()->actions().size() == 1);
    choose->menu()->actions().front()->trigger();

    CHECK(review.table().isVisible());
    CHECK(review.table().model()->rowCount() == 2);
}

TEST_CASE("The first event of a document has nothing to choose", "[review]")
{
    Review review;
    review.session.showWorkshop(workshops(review.session.db()).back().id);

    CHECK(review.shows(u"This is the first event of the document"_s));
    CHECK_FALSE(review.button(u"Choose the earlier event"_s));
    CHECK_FALSE(review.page.selectFirst());
}

TEST_CASE("A challenge is revealed by its id", "[review]")
{
    Review review;
    const auto second = review.ledger().rows[1].challenge.id;

    review.page.reveal(second);

    CHECK(review.table().currentIndex().row() == 1);
    review.page.clearSelection();
    CHECK_FALSE(review.table().currentIndex().isValid());
}

TEST_CASE("The ledger keeps the promises of a model", "[review]")
{
    Review review{sample()};
    LedgerModel model;
    const QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.show(review.ledger());
    review.session.perform(u"Judge"_s, [&](Edit& edit) {
        bringAndJudge(edit,
            Judgement{.challenge = review.ledger().rows[2].challenge.id,
                .workshop = review.session.workshop(),
                .verdict = Verdict::ChangedShape});
    });

    model.show(review.ledger());

    CHECK(model.index(2, LedgerModel::State).data() == u"Changed shape"_s);
}
