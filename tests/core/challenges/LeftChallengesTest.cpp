// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <string>
#include <vector>

using namespace charrette;

namespace {

struct Years {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId first = WorkshopId::draw();
    WorkshopId second = WorkshopId::draw();
    WorkshopId third = WorkshopId::draw();

    Years()
    {
        document->perform("Three editions", [this](Edit& edit) {
            add(edit, Workshop{.id = first, .title = "2024", .starts = *Date::from(2024, 11, 1)});
            add(edit, Workshop{.id = second, .title = "2025", .starts = *Date::from(2025, 11, 1)});
            add(edit, Workshop{.id = third, .title = "2026", .starts = *Date::from(2026, 11, 1)});
            follow(edit, second, first);
            follow(edit, third, second);
        });
    }

    ChallengeId raised(const std::string& title, WorkshopId workshop)
    {
        return document->perform(
            "Raise", [&](Edit& edit) { return raise(edit, Challenge{.title = title}, workshop); });
    }

    void judged(ChallengeId challenge, WorkshopId workshop, std::optional<Verdict> verdict)
    {
        document->perform("Judge", [&](Edit& edit) {
            bringInto(edit, challenge, workshop);
            judge(
                edit, Judgement{.challenge = challenge, .workshop = workshop, .verdict = verdict});
        });
    }

    std::vector<std::string> leftTo(WorkshopId workshop) const
    {
        std::vector<std::string> titles;
        for (const auto& left : challengesLeftTo(document->db(), workshop))
            titles.push_back(left.challenge.title);
        return titles;
    }
};

using Titles = std::vector<std::string>;

} // namespace

TEST_CASE("The first edition has nothing to look back on", "[challenges]")
{
    Years years;
    years.raised("Orders stall", years.first);

    CHECK(years.leftTo(years.first).empty());
}

TEST_CASE(
    "A challenge that nobody judged is left to the next edition and the one after", "[challenges]")
{
    Years years;
    years.raised("Orders stall", years.first);
    years.raised("Tools differ", years.second);

    CHECK(years.leftTo(years.second) == Titles{"Orders stall"});
    CHECK(years.leftTo(years.third) == Titles{"Tools differ", "Orders stall"});
}

TEST_CASE("What was resolved is not looked at again until it is brought back", "[challenges]")
{
    Years years;
    const auto solved = years.raised("Orders stall", years.first);
    const auto gone = years.raised("Tools differ", years.first);
    const auto open = years.raised("Quotes take long", years.first);
    years.judged(solved, years.second, Verdict::Resolved);
    years.judged(gone, years.second, Verdict::NoLongerRelevant);
    years.judged(open, years.second, Verdict::Worse);

    CHECK(years.leftTo(years.second).size() == 3);
    CHECK(years.leftTo(years.third) == Titles{"Quotes take long"});

    years.judged(solved, years.third, {});
    CHECK(years.leftTo(years.third) == Titles{"Orders stall", "Quotes take long"});
}

TEST_CASE("The latest earlier edition says what a challenge was left as", "[challenges]")
{
    Years years;
    const auto id = years.raised("Orders stall", years.first);
    years.judged(id, years.first, Verdict::Worse);
    years.judged(id, years.second, Verdict::Improving);
    years.judged(id, years.third, Verdict::Persisting);

    const auto left = challengesLeftTo(years.document->db(), years.third);

    REQUIRE(left.size() == 1);
    CHECK(left[0].left.workshop == years.second);
    CHECK(left[0].left.verdict == Verdict::Improving);
    REQUIRE(left[0].here);
    CHECK(left[0].here->verdict == Verdict::Persisting);
}
