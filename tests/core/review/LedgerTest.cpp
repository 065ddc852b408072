// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Ledger.h"

#include "core/challenges/Lineage.h"
#include "core/document/Document.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Progress.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

namespace {

struct Years {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId first = WorkshopId::draw();
    WorkshopId second = WorkshopId::draw();
    WorkshopId third = WorkshopId::draw();
    ChallengeId orders = ChallengeId::draw();
    ChallengeId tools = ChallengeId::draw();

    Years()
    {
        perform([this](Edit& edit) {
            add(edit, Workshop{.id = first, .title = "2024", .starts = *Date::from(2024, 11, 1)});
            add(edit, Workshop{.id = second, .title = "2025", .starts = *Date::from(2025, 11, 1)});
            add(edit, Workshop{.id = third, .title = "2026", .starts = *Date::from(2026, 11, 1)});
            follow(edit, second, first);
            follow(edit, third, second);
            raise(edit, Challenge{.id = orders, .title = "Orders stall"}, first);
            bringInto(edit, orders, second);
            raise(edit, Challenge{.id = tools, .title = "Tools differ"}, second);
        });
    }

    template <typename Work>
    void perform(Work&& work)
    {
        document->perform("Work", std::forward<Work>(work));
    }

    void learn(WorkshopId workshop, ChallengeId challenge, int insights)
    {
        perform([=](Edit& edit) {
            for (int i = 0; i < insights; ++i)
                add(edit, Insight{.workshop = workshop, .title = "New", .challenge = challenge});
        });
    }

    void promise(WorkshopId workshop, std::optional<ChallengeId> challenge, Status status,
        const std::string& text = "Do it")
    {
        perform([&](Edit& edit) {
            add(edit,
                Action{
                    .workshop = workshop, .challenge = challenge, .text = text, .status = status});
        });
    }

    Ledger ledger() const { return ledgerOf(document->db(), third); }
};

} // namespace

TEST_CASE("A workshop that follows none has nothing to review", "[review]")
{
    const Years years;

    const auto ledger = ledgerOf(years.document->db(), years.first);

    CHECK_FALSE(ledger.followsAnother());
    CHECK(ledger.editions.size() == 1);
    CHECK(ledger.rows.empty());
}

TEST_CASE("The ledger lists the editions from the earliest to this one", "[review]")
{
    const auto ledger = Years{}.ledger();

    REQUIRE(ledger.editions.size() == 3);
    CHECK(ledger.editions[0].title == "2024");
    CHECK(ledger.editions[2].title == "2026");
    CHECK(ledger.followsAnother());
}

TEST_CASE("A challenge shows how many insights named it at each edition", "[review]")
{
    Years years;
    years.learn(years.first, years.orders, 4);
    years.learn(years.second, years.orders, 6);
    years.learn(years.third, years.orders, 9);
    years.perform([&](Edit& edit) {
        add(edit, Interview{.workshop = years.third, .role = "Buyer", .challenge = years.orders});
        add(edit, Interview{.workshop = years.second, .role = "Buyer", .challenge = years.orders});
    });

    const auto ledger = years.ledger();

    REQUIRE(ledger.rows.size() == 2);
    const auto& orders = ledger.rows[0];
    CHECK(orders.challenge.title == "Orders stall");
    CHECK(orders.insights == std::vector{4, 6, 9});
    CHECK(orders.insightsThen() == 6);
    CHECK(orders.insightsNow() == 9);
    CHECK(orders.interviews == 1);
    CHECK(orders.since == 0);
    CHECK(ledger.rows[1].since == 1);
    CHECK(ledger.rows[1].insights == std::vector{0, 0, 0});
}

TEST_CASE("What was promised is counted for each challenge and in all", "[review]")
{
    Years years;
    years.promise(years.second, years.orders, Status::Done, "Joint call");
    years.promise(years.second, years.orders, Status::NotStarted, "One owner");
    years.promise(years.second, years.tools, Status::UnderWay);
    years.promise(years.second, {}, Status::Dropped);
    years.promise(years.first, years.orders, Status::NotStarted, "Of the year before");
    years.promise(years.third, years.orders, Status::NotStarted, "Of this year");

    const auto ledger = years.ledger();

    CHECK(ledger.promised == PromiseTally{.done = 1, .underWay = 1, .notStarted = 1, .dropped = 1});
    REQUIRE(ledger.rows[0].promises.size() == 2);
    CHECK(ledger.rows[0].promises[0].text == "Joint call");
    CHECK(ledger.rows[0].promises[1].text == "One owner");
    CHECK(ledger.rows[0].promised() == PromiseTally{.done = 1, .notStarted = 1});
    CHECK(ledger.rows[1].promised().open() == 1);
    CHECK(ledger.promised.all() == 4);
}

TEST_CASE(
    "A challenge that skipped an edition keeps the promises of the one that left it", "[review]")
{
    Years years;
    const auto skipped = ChallengeId::draw();
    years.perform([&](Edit& edit) {
        raise(edit, Challenge{.id = skipped, .title = "Quotes take long"}, years.first);
    });
    years.promise(years.first, skipped, Status::UnderWay, "Cut the form");

    const auto ledger = years.ledger();

    REQUIRE(ledger.rows.size() == 3);
    REQUIRE(ledger.rows[2].promises.size() == 1);
    CHECK(ledger.rows[2].promises[0].text == "Cut the form");
    CHECK(ledger.promised.all() == 0);
}

TEST_CASE("A verdict brings the challenge into the workshop", "[review]")
{
    Years years;
    CHECK(years.ledger().toBring() == std::vector{years.orders, years.tools});
    CHECK(years.ledger().unjudged() == 2);

    years.perform([&](Edit& edit) {
        bringAndJudge(edit,
            Judgement{.challenge = years.orders,
                .workshop = years.third,
                .verdict = Verdict::Persisting,
                .cause = Cause::NoOwner,
                .reason = "The owner role had no budget"});
    });

    const auto ledger = years.ledger();
    CHECK(ledger.toBring() == std::vector{years.tools});
    CHECK(ledger.count(Verdict::Persisting) == 1);
    CHECK(ledger.unjudged() == 1);
    REQUIRE(ledger.rows[0].here);
    CHECK(ledger.rows[0].here->cause == Cause::NoOwner);

    years.document->undo();
    CHECK(years.ledger().toBring().size() == 2);
}

TEST_CASE("A promise names its owner, or nobody", "[review]")
{
    Years years;
    years.perform([&](Edit& edit) {
        const auto ann = add(edit, Person{.name = "Ann"});
        add(edit,
            Action{.workshop = years.second,
                .owner = ann,
                .challenge = years.orders,
                .text = "Joint call",
                .remark = "pilot stopped in May"});
    });

    const auto promises = years.ledger().rows[0].promises;

    REQUIRE(promises.size() == 1);
    CHECK(promises[0].owner == "Ann");
    CHECK(promises[0].remark == "pilot stopped in May");
}

TEST_CASE("A challenge shows what each edition said of it", "[review]")
{
    Years years;
    years.perform([&](Edit& edit) {
        judge(edit,
            Judgement{.challenge = years.orders,
                .workshop = years.second,
                .verdict = Verdict::Persisting,
                .cause = Cause::Blocked,
                .obstacle = Obstacle::Money});
        bringAndJudge(edit,
            Judgement{
                .challenge = years.orders, .workshop = years.third, .verdict = Verdict::Improving});
    });

    const auto orders = years.ledger().rows[0];

    REQUIRE(orders.judgements.size() == 3);
    REQUIRE(orders.judgements[0]);
    CHECK_FALSE(orders.judgements[0]->verdict);
    CHECK(orders.judgements[1]->verdict == Verdict::Persisting);
    CHECK(orders.judgements[1]->obstacle == Obstacle::Money);
    CHECK(orders.judgements[2]->verdict == Verdict::Improving);
    CHECK(orders.left.obstacle == Obstacle::Money);
    CHECK_FALSE(years.ledger().rows[1].judgements[0]);
}

TEST_CASE("An obstacle is kept only while the challenge is blocked", "[review]")
{
    Years years;
    Judgement blocked{.challenge = years.orders,
        .workshop = years.third,
        .verdict = Verdict::Persisting,
        .cause = Cause::Blocked,
        .obstacle = Obstacle::Authority};
    years.perform([&](Edit& edit) { bringAndJudge(edit, blocked); });
    REQUIRE(years.ledger().rows[0].here->obstacle == Obstacle::Authority);

    blocked.cause = Cause::NoOwner;
    years.perform([&](Edit& edit) { judge(edit, blocked); });

    CHECK_FALSE(years.ledger().rows[0].here->obstacle);
}

TEST_CASE("The questions of then stand beside those of now", "[review]")
{
    Years years;
    years.perform([&](Edit& edit) {
        const auto insight = add(edit,
            Insight{.workshop = years.second, .title = "No owner", .challenge = years.orders});
        add(edit,
            Question{.workshop = years.second, .insight = insight, .text = "Who owns the order?"});
        add(edit,
            Question{.workshop = years.third,
                .challenge = years.orders,
                .text = "What does an owner decide?"});
    });

    const auto questions = years.ledger().rows[0].questions;

    CHECK(questions
        == std::vector<std::vector<std::string>>{
            {}, {"Who owns the order?"}, {"What does an owner decide?"}});
}

TEST_CASE("The ledger remembers what was tried and what a challenge became", "[review]")
{
    Years years;
    years.perform([&](Edit& edit) {
        add(edit,
            Attempt{.challenge = years.orders,
                .text = "A shared tracker",
                .outcome = "Nobody filled it in",
                .differs = "It fills itself"});
        split(edit, years.tools, years.third, {"Too many tools", "Different words"});
    });

    const auto ledger = years.ledger();

    REQUIRE(ledger.rows[0].attempts.size() == 1);
    CHECK(ledger.rows[0].attempts[0].differs == "It fills itself");
    REQUIRE(ledger.rows[1].children.size() == 2);
    CHECK(ledger.rows[1].parents.empty());
    CHECK(ledger.rows[1].verdict() == Verdict::ChangedShape);
}

TEST_CASE("Groups that differ are counted until the room settles", "[review]")
{
    Years years;
    years.perform([&](Edit& edit) {
        const auto round = add(edit, Round{.workshop = years.third});
        const auto one = add(edit, Group{.round = round, .number = 1});
        const auto two = add(edit, Group{.round = round, .number = 2});
        judgeAs(edit, {years.orders, one, Verdict::Persisting, "412 idle orders"});
        judgeAs(edit, {years.orders, two, Verdict::Improving});
        judgeAs(edit, {years.tools, two, Verdict::Worse});
    });
    CHECK(years.ledger().disputed() == 1);
    CHECK(years.ledger().rows[0].groups[0].evidence == "412 idle orders");

    years.perform(
        [&](Edit& edit) { settle(edit, years.orders, years.third, Verdict::Persisting); });

    CHECK(years.ledger().disputed() == 0);
    CHECK(years.ledger().rows[0].verdict() == Verdict::Persisting);
}

TEST_CASE("A promise says when it was due and whether it is carried on", "[review]")
{
    Years years;
    years.perform([&](Edit& edit) {
        const auto call = add(edit,
            Action{.workshop = years.second,
                .challenge = years.orders,
                .text = "Joint call",
                .due = Date::from(2026, 3, 1)});
        carryInto(edit, call, years.third);
        add(edit, Action{.workshop = years.second, .challenge = years.orders, .text = "One owner"});
    });

    const auto promises = years.ledger().rows[0].promises;

    REQUIRE(promises.size() == 2);
    CHECK(promises[0].due == Date::from(2026, 3, 1));
    CHECK(promises[0].isCarriedOn);
    CHECK_FALSE(promises[1].isCarriedOn);
}
