// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/CaseForChange.h"

#include "core/challenges/Challenge.h"
#include "core/document/Check.h"
#include "core/document/Document.h"
#include "core/formats/NewEdition.h"
#include "core/overview/Counts.h"
#include "core/overview/NextSteps.h"
#include "core/plan/Roadmap.h"
#include "core/plan/RoadmapYears.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

/// A workshop in November 2026 with an action and one point of each kind.
struct Programme {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = document->perform("New workshop", [](Edit& edit) {
        return add(edit, Workshop{.title = "A new model", .starts = *Date::from(2026, 11, 18)});
    });
    ActionId action = promise("Name one owner a country");
    CasePointId reason = point(PointKind::Reason, "Customers wait for weeks");
    CasePointId conviction = point(PointKind::Conviction, "One team a customer");
    CasePointId internal = point(PointKind::InternalGap, "Nobody owns an order");
    CasePointId external = point(PointKind::ExternalGap, "Partners have no access");
    CasePointId benefit = point(PointKind::Benefit, "Half the time to deliver");

    const sqlite::Database& db() const { return document->db(); }

    template <typename Work>
    auto perform(Work&& work)
    {
        return document->perform("Do", std::forward<Work>(work));
    }

    ActionId promise(const std::string& text)
    {
        return perform(
            [&](Edit& edit) { return add(edit, Action{.workshop = workshop, .text = text}); });
    }

    CasePointId point(PointKind kind, const std::string& text)
    {
        return perform([&](Edit& edit) {
            return add(edit, CasePoint{.workshop = workshop, .kind = kind, .text = text});
        });
    }

    void closeGap(CasePointId gap, ActionId by)
    {
        perform([&](Edit& edit) { charrette::closeGap(edit, gap, by); });
    }

    std::vector<std::string> textsOf(PointKind kind) const
    {
        std::vector<std::string> texts;
        for (const auto& one : casePointsOf(db(), workshop)) {
            if (one.kind == kind)
                texts.push_back(one.text);
        }
        return texts;
    }

    WorkshopId follow(bool hasCase, const std::vector<ActionId>& actions)
    {
        const auto earlier = *find(db(), workshop);
        return perform([&](Edit& edit) {
            return makeEdition(edit, workshop, nextOf(edit.db(), earlier),
                {.actions = actions, .hasAgenda = false, .hasCase = hasCase});
        });
    }
};

} // namespace

TEST_CASE("Points of the case for change are put in order and made of another kind", "[case]")
{
    Programme plan;
    const auto second = plan.point(PointKind::Reason, "Carbon has a price");
    const auto third = plan.point(PointKind::Reason, "New business");
    plan.perform([&](Edit& edit) {
        moveInto(edit, {second, third}, PointKind::Reason, plan.reason);
    });
    CHECK(plan.textsOf(PointKind::Reason)
        == std::vector<std::string>{
            "Carbon has a price", "New business", "Customers wait for weeks"});

    plan.perform([&](Edit& edit) {
        moveInto(edit, {third, plan.reason}, PointKind::ExternalGap, {});
    });
    CHECK(plan.textsOf(PointKind::Reason) == std::vector<std::string>{"Carbon has a price"});
    CHECK(plan.textsOf(PointKind::ExternalGap)
        == std::vector<std::string>{
            "Partners have no access", "New business", "Customers wait for weeks"});
    plan.document->undo();
    CHECK(plan.textsOf(PointKind::Reason).size() == 3);
}

TEST_CASE("A point of another kind gives up what only its own can have", "[case]")
{
    Programme plan;
    const auto challenge = plan.perform(
        [&](Edit& edit) { return raise(edit, Challenge{.title = "Orders stall"}, plan.workshop); });
    plan.closeGap(plan.internal, plan.action);
    const auto setKind = [&](CasePointId id, PointKind kind) {
        plan.perform([&](Edit& edit) {
            auto point = *find(edit.db(), id);
            point.kind = kind;
            point.challenge = challenge;
            point.horizon = ActionHorizon::Next;
            save(edit, point);
        });
        return *find(plan.db(), id);
    };

    CHECK(setKind(plan.internal, PointKind::ExternalGap).challenge == challenge);
    CHECK_FALSE(find(plan.db(), plan.internal)->horizon);
    CHECK(actionsClosing(plan.db(), plan.internal).size() == 1);
    CHECK_FALSE(setKind(plan.internal, PointKind::Benefit).challenge);
    CHECK(find(plan.db(), plan.internal)->horizon == ActionHorizon::Next);
    CHECK(actionsClosing(plan.db(), plan.internal).empty());
    CHECK_FALSE(setKind(plan.internal, PointKind::Reason).horizon);
    for (int i = 0; i < 3; ++i)
        plan.document->undo();
    CHECK(actionsClosing(plan.db(), plan.internal).size() == 1);
}

TEST_CASE("A gap is closed by actions of its workshop, and no other point is closed", "[case]")
{
    Programme plan;
    const auto elsewhere = plan.perform([](Edit& edit) {
        const Workshop other{.title = "Other", .starts = *Date::from(2025, 1, 1)};
        add(edit, other);
        return add(edit, Action{.workshop = other.id, .text = "Elsewhere"});
    });
    plan.closeGap(plan.internal, plan.action);
    plan.closeGap(plan.internal, plan.action);

    CHECK(actionsClosing(plan.db(), plan.internal).size() == 1);
    CHECK(gapsClosedBy(plan.db(), plan.action).front().id == plan.internal);
    CHECK(problemOf([&] { plan.closeGap(plan.external, elsewhere); }) == Problem::Refused);
    for (const auto other : {plan.reason, plan.conviction, plan.benefit})
        CHECK(problemOf([&] { plan.closeGap(other, plan.action); }) == Problem::Refused);
    plan.perform([&](Edit& edit) { leaveOpen(edit, plan.internal, plan.action); });
    CHECK(closingsIn(plan.db(), plan.workshop).empty());

    plan.closeGap(plan.external, plan.action);
    plan.perform([&](Edit& edit) { remove(edit, plan.action); });
    CHECK(closingsIn(plan.db(), plan.workshop).empty());
    CHECK(find(plan.db(), plan.external));
}

TEST_CASE("The check finds a gap that is closed from another workshop", "[case]")
{
    Programme plan;
    const auto linkProblems = [&] {
        for (const auto& line : check(plan.db())) {
            if (line.what == Checked::Links)
                return line.problems.size();
        }
        return std::size_t{99};
    };
    plan.closeGap(plan.internal, plan.action);
    CHECK(linkProblems() == 0);
    plan.perform([&](Edit& edit) {
        const Workshop other{.title = "Other", .starts = *Date::from(2025, 1, 1)};
        add(edit, other);
        edit.run("UPDATE action SET workshop = ?1", other.id);
    });
    CHECK(linkProblems() == 1);
}

TEST_CASE(
    "A gap without an action and a benefit without a horizon are what is still to do", "[case]")
{
    Programme plan;
    const auto isOpen = [&](CasePointId id) {
        return isUnanswered(*find(plan.db(), id), closingsIn(plan.db(), plan.workshop));
    };
    const auto countOf = [&](StepKind kind) {
        Counts counts = countsOf(plan.db(), plan.workshop);
        for (const auto& step :
            nextSteps(plan.db(), plan.workshop, counts, *Date::from(2026, 11, 18))) {
            if (step.kind == kind)
                return step.count;
        }
        return 0;
    };
    CHECK_FALSE(isOpen(plan.reason));
    CHECK_FALSE(isOpen(plan.conviction));
    CHECK(isOpen(plan.internal));
    CHECK(isOpen(plan.external));
    CHECK(isOpen(plan.benefit));
    CHECK(countOf(StepKind::GapsWithoutAction) == 2);
    CHECK(countOf(StepKind::BenefitsWithoutHorizon) == 1);

    plan.closeGap(plan.internal, plan.action);
    plan.perform([&](Edit& edit) {
        auto benefit = *find(edit.db(), plan.benefit);
        benefit.horizon = ActionHorizon::Later;
        save(edit, benefit);
    });
    CHECK_FALSE(isOpen(plan.internal));
    CHECK(isOpen(plan.external));
    CHECK_FALSE(isOpen(plan.benefit));
    CHECK(countOf(StepKind::GapsWithoutAction) == 1);
    CHECK(countOf(StepKind::BenefitsWithoutHorizon) == 0);
}

TEST_CASE("The case for change goes along into the next edition where it is wanted, once", "[case]")
{
    Programme plan;
    const RoadmapYears years{2027, 2029, 2031, 2033};
    plan.perform([&](Edit& edit) { setRoadmapYears(edit, plan.workshop, years); });
    plan.closeGap(plan.internal, plan.action);
    CHECK(casePointsOf(plan.db(), plan.follow(false, {plan.action})).empty());
    plan.document->undo();

    const auto edition = plan.follow(true, {plan.action});

    const auto brought = casePointsOf(plan.db(), edition);
    REQUIRE(brought.size() == 5);
    CHECK(brought[2].text == "Nobody owns an order");
    CHECK_FALSE(brought[2].id == plan.internal);
    REQUIRE(actionsClosing(plan.db(), brought[2].id).size() == 1);
    CHECK(actionsClosing(plan.db(), brought[2].id).front().workshop == edition);
    CHECK(roadmapScale(plan.db(), edition) == RoadmapScale::Years);
    CHECK(roadmapYears(plan.db(), edition) == years);
    plan.perform([&](Edit& edit) {
        bring(edit, edition, plan.workshop, {.actions = {plan.action}, .hasCase = true});
    });
    CHECK(casePointsOf(plan.db(), edition).size() == 5);
    CHECK(closingsIn(plan.db(), edition).size() == 1);
}

TEST_CASE("The case for change is taken over from another file, once", "[case]")
{
    Programme theirs;
    theirs.closeGap(theirs.external, theirs.action);
    theirs.perform(
        [&](Edit& edit) { setRoadmapScale(edit, theirs.workshop, RoadmapScale::Years); });
    const auto mine = Document::inMemory();
    const auto chosen = allOf(heritageOf(theirs.db(), theirs.workshop));
    CHECK(chosen.hasCase);
    for (int i = 0; i < 2; ++i)
        mine->perform(
            "Take over", [&](Edit& edit) { takeOver(edit, theirs.db(), theirs.workshop, chosen); });

    CHECK(casePointsOf(mine->db(), theirs.workshop) == casePointsOf(theirs.db(), theirs.workshop));
    CHECK(closingsIn(mine->db(), theirs.workshop) == closingsIn(theirs.db(), theirs.workshop));
    CHECK(roadmapScale(mine->db(), theirs.workshop) == RoadmapScale::Years);
}
