// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/Roadmap.h"

#include "core/document/Document.h"
#include "core/formats/NewEdition.h"
#include "core/summary/ChartSvg.h"
#include "core/summary/LookBack.h"
#include "core/summary/Markdown.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"

#include <string>

using namespace charrette;

namespace {

struct Ordered {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = document->perform("New workshop", [](Edit& edit) {
        return add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
    });
    ActionId first = action("Ask the suppliers");
    ActionId second = action("Choose one");
    ActionId third = action("Sign");

    const sqlite::Database& db() const { return document->db(); }

    template <typename Work>
    auto perform(Work&& work)
    {
        return document->perform("Do", std::forward<Work>(work));
    }

    ActionId action(const std::string& text)
    {
        return perform(
            [&](Edit& edit) { return add(edit, Action{.workshop = workshop, .text = text}); });
    }

    void order(ActionId later, ActionId earlier)
    {
        perform([&](Edit& edit) { putAfter(edit, later, earlier); });
    }

    std::optional<Problem> problemOfOrder(ActionId later, ActionId earlier)
    {
        return tests::problemOf([&] { order(later, earlier); });
    }
};

} // namespace

TEST_CASE("An action comes after others, until it no longer does", "[plan]")
{
    Ordered plan;
    plan.order(plan.third, plan.second);
    plan.order(plan.third, plan.first);
    plan.order(plan.third, plan.first); // Twice is once.

    const auto earlier = earlierThan(plan.db(), plan.third);
    REQUIRE(earlier.size() == 2);
    CHECK(earlier[0].id == plan.first);
    CHECK(earlier[1].id == plan.second);
    CHECK(dependenciesIn(plan.db(), plan.workshop).size() == 2);

    plan.perform([&](Edit& edit) { freeFrom(edit, plan.third, plan.first); });
    CHECK(earlierThan(plan.db(), plan.third).size() == 1);
    plan.perform([&](Edit& edit) { remove(edit, plan.second); });
    CHECK(dependenciesIn(plan.db(), plan.workshop).empty());
    plan.document->undo();
    CHECK(earlierThan(plan.db(), plan.third).size() == 1);
}

TEST_CASE("No action comes after itself, by however many steps", "[plan]")
{
    Ordered plan;
    plan.order(plan.second, plan.first);
    plan.order(plan.third, plan.second);

    CHECK(plan.problemOfOrder(plan.first, plan.first) == Problem::Refused);
    CHECK(plan.problemOfOrder(plan.first, plan.second) == Problem::Refused);
    CHECK(plan.problemOfOrder(plan.first, plan.third) == Problem::Refused);
    CHECK(couldBeEarlier(plan.db(), plan.first).empty());
    REQUIRE(couldBeEarlier(plan.db(), plan.third).size() == 1);
    CHECK(couldBeEarlier(plan.db(), plan.third).front().id == plan.first);
    CHECK(dependenciesIn(plan.db(), plan.workshop).size() == 2);
}

TEST_CASE("Actions of two workshops are not in one order", "[plan]")
{
    Ordered plan;
    const auto other = plan.perform([](Edit& edit) {
        const auto id = add(edit, Workshop{.title = "Other", .starts = *Date::from(2026, 12, 1)});
        return add(edit, Action{.workshop = id, .text = "Elsewhere"});
    });

    CHECK(plan.problemOfOrder(plan.first, other) == Problem::Refused);
    CHECK(plan.problemOfOrder(plan.first, ActionId{5}) == Problem::Refused);
}

TEST_CASE("In columns of days what has no date is due by their end; a date stays", "[plan]")
{
    Ordered plan;
    const auto dated = plan.perform([&](Edit& edit) {
        return add(edit,
            Action{.workshop = plan.workshop, .text = "Soon", .due = Date::from(2026, 11, 30)});
    });
    const auto move = [&](ActionId id, ActionHorizon horizon) {
        plan.perform([&](Edit& edit) { place(edit, id, horizon); });
        return find(plan.db(), id)->due;
    };
    CHECK(move(plan.first, ActionHorizon::Next) == std::nullopt);

    plan.perform([&](Edit& edit) { setRoadmapScale(edit, plan.workshop, RoadmapScale::Days); });

    CHECK(roadmapScale(plan.db(), plan.workshop) == RoadmapScale::Days);
    CHECK(move(plan.first, ActionHorizon::Later) == Date::from(2027, 2, 16));
    CHECK(move(plan.second, ActionHorizon::Next) == Date::from(2027, 1, 17));
    CHECK(move(plan.second, ActionHorizon::Later) == Date::from(2027, 2, 16)); // Nobody gave it.
    CHECK(move(plan.third, ActionHorizon::Now) == std::nullopt); // It was there.
    CHECK(move(dated, ActionHorizon::Later) == Date::from(2026, 11, 30));
    CHECK(find(plan.db(), dated)->horizon == ActionHorizon::Later);
    plan.perform([&](Edit& edit) { setRoadmapScale(edit, plan.workshop, RoadmapScale::Horizons); });
    CHECK(roadmapScale(plan.db(), plan.workshop) == RoadmapScale::Horizons);
}

TEST_CASE("What comes after what goes along into the next edition", "[plan]")
{
    Ordered plan;
    plan.order(plan.second, plan.first);
    plan.order(plan.third, plan.second);
    Chosen chosen;
    chosen.actions = {plan.first, plan.second};

    const auto next = plan.perform([&](Edit& edit) {
        const auto id = add(edit, Workshop{.title = "Next", .starts = *Date::from(2027, 11, 18)});
        bring(edit, id, plan.workshop, chosen);
        bring(edit, id, plan.workshop, chosen);
        return id;
    });

    const auto links = dependenciesIn(plan.db(), next);
    REQUIRE(links.size() == 1);
    CHECK(find(plan.db(), links.front().action)->text == "Choose one");
    CHECK(find(plan.db(), links.front().earlier)->text == "Ask the suppliers");
    CHECK(dependenciesIn(plan.db(), plan.workshop).size() == 2);
}

TEST_CASE("What comes after what is taken over from another file, once", "[plan]")
{
    Ordered plan;
    plan.order(plan.second, plan.first);
    plan.order(plan.third, plan.second);
    Chosen chosen;
    chosen.actions = {plan.first, plan.second};
    const auto other = Document::inMemory();

    for (int time = 0; time < 2; ++time)
        other->perform(
            "Take", [&](Edit& edit) { takeOver(edit, plan.db(), plan.workshop, chosen); });

    CHECK(dependenciesIn(other->db(), plan.workshop)
        == std::vector{Dependency{.action = plan.second, .earlier = plan.first}});
}

TEST_CASE("The roadmap that is handed out has the order, drawn and told", "[plan][summary]")
{
    Ordered plan;
    plan.order(plan.third, plan.first);
    plan.perform([&](Edit& edit) {
        place(edit, plan.third, ActionHorizon::Later);
        setRoadmapScale(edit, plan.workshop, RoadmapScale::Days);
    });

    const auto report = summary::roadmap(plan.db(), plan.workshop);

    const auto* chart = std::get_if<summary::Chart>(&report.sections.front().pieces.front());
    REQUIRE(chart);
    const auto& lanes = std::get<summary::Lanes>(chart->shape);
    CHECK(lanes.lanes[0].title == "In 30 days");
    CHECK(lanes.lanes[2].note == "by 16\u00A0Feb\u00A02027");
    REQUIRE(lanes.links.size() == 1);
    CHECK(lanes.links.front() == summary::Lanes::Link{0, 0, 2, 0});
    CHECK(summary::drawn(*chart).svg
        != summary::drawn({chart->title,
                              [&] {
                                  auto without = lanes;
                                  without.links.clear();
                                  return without;
                              }()})
               .svg);
    const auto text = summary::markdown(report);
    CHECK(text.find("In 90 days") != std::string::npos);
    CHECK(text.find("after: Ask the suppliers") != std::string::npos);
}
