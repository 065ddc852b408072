// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/LedgerModel.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "tests/app/review/ReviewRoom.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace charrette;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

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
    QSignalSpy asked{&review.page, &ReviewPage::editionRequested};
    review.button(u"Make the next edition…"_s)->click();
    CHECK(asked.size() == 1);
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

namespace {

CaptureLine& captureNamed(const Review& review, const QString& name)
{
    for (auto* line : review.page.findChildren<CaptureLine*>()) {
        if (line->accessibleName() == name)
            return *line;
    }
    FAIL("no line " << name.toStdString());
    throw 0;
}

Chooser& chooserNamed(const Review& review, const QString& name)
{
    for (auto* chooser : review.page.findChildren<Chooser*>()) {
        if (chooser->accessibleName() == name)
            return *chooser;
    }
    FAIL("no chooser " << name.toStdString());
    throw 0;
}

} // namespace

TEST_CASE("What blocks a challenge is asked only while it is blocked", "[review]")
{
    Review review;
    review.page.selectFirst();
    auto& cause = chooserNamed(review, u"Cause"_s);
    auto& obstacle = chooserNamed(review, u"What blocked it"_s);
    CHECK_FALSE(obstacle.isVisible());

    cause.setCurrent(static_cast<std::int64_t>(Cause::Blocked));
    emit cause.chosen();
    REQUIRE(obstacle.isVisible());
    obstacle.setCurrent(static_cast<std::int64_t>(Obstacle::Authority));
    emit obstacle.chosen();

    CHECK(review.ledger().rows[0].here->obstacle == Obstacle::Authority);
}

TEST_CASE("A question for now is typed beside that of then", "[review]")
{
    Review review;
    review.page.selectFirst();
    auto& line = captureNamed(review, u"The question now"_s);

    QTest::keyClicks(&line, u"How might we give the order one owner?"_s);
    QTest::keyClick(&line, Qt::Key_Return);

    const auto questions = review.ledger().rows[0].questions;
    REQUIRE(questions.back().size() == 1);
    CHECK(questions.back()[0] == "How might we give the order one owner?");
    CHECK(line.text().isEmpty());
    CHECK(review.shows(u"• How might we give the order one owner?"_s));
}

TEST_CASE("What was tried is remembered with what would differ now", "[review]")
{
    Review review;
    review.page.selectFirst();
    QTest::keyClick(&review.table(), Qt::Key_T);
    auto& line = captureNamed(review, u"What was tried before"_s);
    CHECK(line.hasFocus());
    QTest::keyClicks(&line, u"A shared tracker"_s);
    QTest::keyClick(&line, Qt::Key_Return);

    auto& differs = review.field(u"What would differ now"_s);
    QTest::keyClicks(&differs, u"It fills itself"_s);
    differs.commit();

    const auto attempts = review.ledger().rows[0].attempts;
    REQUIRE(attempts.size() == 1);
    CHECK(attempts[0].text == "A shared tracker");
    CHECK(attempts[0].differs == "It fills itself");

    auto& text = review.field(u"What was tried"_s);
    text.selectAll();
    QTest::keyClick(&text, Qt::Key_Delete);
    text.commit();
    CHECK(review.ledger().rows[0].attempts.empty());
}

TEST_CASE("Ctrl+Down goes to the next challenge in the same field", "[review]")
{
    Review review;
    review.page.selectFirst();
    auto& evidence = review.field(u"What shows it"_s);
    QTest::keyClick(&review.table(), Qt::Key_E);
    REQUIRE(evidence.hasFocus());
    QTest::keyClicks(&evidence, u"412 orders"_s);

    QTest::keyClick(&evidence, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClicks(&evidence, u"14 tools"_s);
    QTest::keyClick(&evidence, Qt::Key_Up, Qt::ControlModifier);

    CHECK(evidence.hasFocus());
    CHECK(review.ledger().rows[0].here->evidence == "412 orders");
    CHECK(review.ledger().rows[1].here->evidence == "14 tools");
}

TEST_CASE("A challenge goes on as what it became, each on a line of its own", "[review]")
{
    Review review;
    review.page.selectFirst();
    auto& line = captureNamed(review, u"What it became"_s);

    for (const auto* title : {u"Nobody owns the order", u"Nobody tells the customer"}) {
        QTest::keyClicks(&line, QString::fromUtf16(title));
        QTest::keyClick(&line, Qt::Key_Return);
    }

    const auto row = review.ledger().rows[0];
    REQUIRE(row.children.size() == 2);
    CHECK(row.verdict() == Verdict::ChangedShape);
    CHECK(challengesOf(review.session.db(), review.session.workshop()).size() == 3);
}

TEST_CASE("Two challenges are joined by going on as the same one", "[review]")
{
    Review review;
    review.session.perform(u"Raise"_s, [&](Edit& edit) {
        raise(edit, Challenge{.title = "Nobody carries it"}, review.session.workshop());
    });
    for (const int row : {0, 1}) {
        review.table().selectRow(row);
        auto& heir = chooserNamed(review, u"Joined into"_s);
        const auto choice = std::ranges::find_if(
            heir.choices(), [](const Choice& one) { return one.text == u"Nobody carries it"_s; });
        REQUIRE(choice != heir.choices().end());
        heir.setCurrent(choice->key);
        emit heir.chosen();
    }

    const auto ledger = review.ledger();
    REQUIRE(ledger.rows[0].children.size() == 1);
    CHECK(ledger.rows[0].children == ledger.rows[1].children);
    CHECK(ledger.count(Verdict::ChangedShape) == 2);
}
