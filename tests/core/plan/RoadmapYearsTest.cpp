// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/RoadmapYears.h"

#include "core/document/Document.h"
#include "core/plan/Roadmap.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

struct OverYears {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop;

    explicit OverYears(Date starts = *Date::from(2026, 11, 18))
        : workshop{document->perform("New workshop", [&](Edit& edit) {
            return add(edit, Workshop{.title = "A new model", .starts = starts});
        })}
    {}

    const sqlite::Database& db() const { return document->db(); }

    void set(const RoadmapYears& years)
    {
        document->perform("Set", [&](Edit& edit) { setRoadmapYears(edit, workshop, years); });
    }

    void choose(RoadmapScale scale)
    {
        document->perform("Set", [&](Edit& edit) { setRoadmapScale(edit, workshop, scale); });
    }

    ActionId action(std::optional<Date> due = {})
    {
        return document->perform("Add", [&](Edit& edit) {
            return add(edit, Action{.workshop = workshop, .text = "Try it", .due = due});
        });
    }

    std::optional<Date> dueIn(ActionId id, ActionHorizon horizon)
    {
        document->perform("Place", [&](Edit& edit) { place(edit, id, horizon); });
        return due(id);
    }

    std::optional<Date> due(ActionId id) const { return find(db(), id)->due; }
};

} // namespace

TEST_CASE("A programme begins with the new year that is nearest to its workshop", "[years]")
{
    const auto first = [](int month) {
        const OverYears plan{*Date::from(2026, month, 10)};
        return roadmapYears(plan.db(), plan.workshop).now;
    };
    CHECK(first(11) == 2027);
    CHECK(first(7) == 2027);
    CHECK(first(6) == 2026);
    CHECK(first(1) == 2026);

    const OverYears plan;
    const auto years = roadmapYears(plan.db(), plan.workshop);
    CHECK(years.of(ActionHorizon::Now) == YearSpan{2027, 2027});
    CHECK(years.of(ActionHorizon::Next) == YearSpan{2028, 2028});
    CHECK(years.of(ActionHorizon::Later) == YearSpan{2029, {}});
}

TEST_CASE("What has no date is due with the last year of the column it is moved to", "[years]")
{
    OverYears plan;
    const auto action = plan.action();
    const auto dated = plan.action(Date::from(2027, 3, 1));
    plan.choose(RoadmapScale::Years);
    plan.set({2027, 2028, 2030});

    CHECK(plan.dueIn(action, ActionHorizon::Next) == Date::from(2029, 12, 31));
    CHECK(plan.dueIn(action, ActionHorizon::Now) == Date::from(2027, 12, 31));
    CHECK(plan.dueIn(action, ActionHorizon::Later) == std::nullopt); // It has no end.
    CHECK(plan.dueIn(dated, ActionHorizon::Later) == Date::from(2027, 3, 1));
}

TEST_CASE("Where the years are moved, what was due by the end of a column moves along", "[years]")
{
    OverYears plan;
    const auto action = plan.action();
    const auto dated = plan.action(Date::from(2027, 3, 1));
    plan.choose(RoadmapScale::Years);
    plan.dueIn(action, ActionHorizon::Next);
    plan.dueIn(dated, ActionHorizon::Next);

    plan.set({2027, 2029, 2032, 2035});

    CHECK(plan.due(action) == Date::from(2031, 12, 31));
    CHECK(plan.due(dated) == Date::from(2027, 3, 1));
    CHECK(plan.dueIn(action, ActionHorizon::Later) == Date::from(2035, 12, 31));
    plan.document->undo();
    plan.document->undo();
    CHECK(plan.due(action) == Date::from(2028, 12, 31));
}

TEST_CASE("Years stay in order, and are kept while the columns stand for something else", "[years]")
{
    OverYears plan;
    for (const RoadmapYears wrong : {RoadmapYears{2028, 2028, 2029}, RoadmapYears{2027, 2029, 2028},
             RoadmapYears{2027, 2028, 2029, 2028}, RoadmapYears{27, 28, 29},
             RoadmapYears{2027, 2028, 2029, 3000}})
        CHECK(problemOf([&] { plan.set(wrong); }) == Problem::Refused);
    CHECK(roadmapScale(plan.db(), plan.workshop) == RoadmapScale::Horizons);

    const RoadmapYears years{2027, 2028, 2030, 2032};
    plan.set(years);
    CHECK(roadmapScale(plan.db(), plan.workshop) == RoadmapScale::Years);
    for (const auto other : {RoadmapScale::Days, RoadmapScale::Horizons}) {
        plan.choose(other);
        CHECK(roadmapScale(plan.db(), plan.workshop) == other);
        plan.choose(RoadmapScale::Years);
        CHECK(roadmapScale(plan.db(), plan.workshop) == RoadmapScale::Years);
        CHECK(roadmapYears(plan.db(), plan.workshop) == years);
    }
}
