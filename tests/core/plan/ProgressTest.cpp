// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/Progress.h"

#include "core/document/Document.h"
#include "core/document/Record.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"

using namespace charrette;

namespace {

struct PromisedPlan {
    std::int64_t now = 1000;
    std::unique_ptr<Document> document =
        Document::inMemory({.clock = [this] { return Instant{now}; }});
    WorkshopId first = WorkshopId::draw();
    WorkshopId second = WorkshopId::draw();
    ActionId call = ActionId::draw();

    PromisedPlan()
    {
        perform([this](Edit& edit) {
            add(edit, Workshop{.id = first, .title = "2025", .starts = *Date::from(2025, 11, 1)});
            add(edit, Workshop{.id = second, .title = "2026", .starts = *Date::from(2026, 11, 1)});
            add(edit, Action{.id = call, .workshop = first, .text = "Ring on day ten"});
        });
    }
    PromisedPlan(const PromisedPlan&) = delete;
    PromisedPlan& operator=(const PromisedPlan&) = delete;

    template <typename Work>
    void perform(Work&& work)
    {
        document->perform("Work", std::forward<Work>(work));
    }
    std::vector<Progress> told() const { return progressOf(document->db(), call); }
};

} // namespace

TEST_CASE("Wherever the status of an action is set, the day it was is remembered", "[plan]")
{
    PromisedPlan plan;
    plan.now = 2000;
    plan.perform([&](Edit& edit) {
        change(edit, plan.call, [](Action& action) { action.status = Status::UnderWay; });
    });
    plan.now = 3000;
    plan.perform([&](Edit& edit) { report(edit, plan.call, Status::Done, "Fifty sites rung"); });

    const auto told = plan.told();

    REQUIRE(told.size() == 2);
    CHECK(told[0].status == Status::UnderWay);
    CHECK(told[0].made.ms == 2000);
    CHECK(told[1].note == "Fifty sites rung");
    CHECK(find(plan.document->db(), plan.call)->status == Status::Done);
    CHECK(progressIn(plan.document->db(), plan.first) == told);
    plan.document->undo();
    CHECK(plan.told().size() == 1);
}

TEST_CASE("What does not change the status and says nothing leaves no trace", "[plan]")
{
    PromisedPlan plan;
    plan.perform([&](Edit& edit) {
        change(edit, plan.call, [](Action& action) { action.text = "Ring on day twelve"; });
        report(edit, plan.call, Status::NotStarted);
    });
    CHECK(plan.told().empty());

    plan.perform([&](Edit& edit) { report(edit, plan.call, Status::NotStarted, "Asked again"); });
    CHECK(plan.told().size() == 1);
}

TEST_CASE("An action is carried into a later workshop once", "[plan]")
{
    PromisedPlan plan;
    plan.perform([&](Edit& edit) {
        report(edit, plan.call, Status::UnderWay);
        const auto copy = carryInto(edit, plan.call, plan.second);
        CHECK(carryInto(edit, plan.call, plan.second) == copy);
    });

    const auto carried = actionsOf(plan.document->db(), plan.second);

    REQUIRE(carried.size() == 1);
    CHECK(carried[0].text == "Ring on day ten");
    CHECK(carried[0].status == Status::UnderWay);
    CHECK(carriedInto(plan.document->db(), plan.second)
        == std::vector{Carried{.action = carried[0].id, .earlier = plan.call}});
    CHECK(actionsOf(plan.document->db(), plan.first).size() == 1);
}

TEST_CASE("An action that is gone cannot be carried on", "[plan]")
{
    PromisedPlan plan;
    const auto gone = [&] {
        plan.perform([&](Edit& edit) { carryInto(edit, ActionId{9}, plan.second); });
    };

    CHECK(tests::problemOf(gone) == Problem::Refused);
}
