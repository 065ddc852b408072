// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Concern.h"

#include "tests/support/Catch.h"

#include <algorithm>

using namespace charrette;

namespace {

std::vector<Concern> concerns(const std::string& need, const std::string& reason = "it costs days")
{
    const Insight insight{
        .workshop = WorkshopId{1}, .user = "Buyers", .need = need, .reason = reason};
    return concernsOf(insight,
        Support{.insight = insight.id, .notes = 4, .voices = 3, .groups = 2, .questions = 0});
}

bool raises(Concern concern, const std::string& need, const std::string& reason = "it costs days")
{
    const auto all = concerns(need, reason);
    return std::ranges::find(all, concern) != all.end();
}

} // namespace

TEST_CASE("A need that begins with a verb raises no concern", "[research]")
{
    for (const auto* need : {"know who owns their order", "be told the truth early",
             "bring back a faulty part without a form", "question a decision",
             "document what they did", "feel safe to say no", "ship on Fridays", ""}) {
        INFO(need);
        CHECK(concerns(need).empty());
    }
}

TEST_CASE("A need that begins like a noun is pointed out", "[research]")
{
    for (const auto* need :
        {"a single contact", "The right form", "their own list", "more time for handovers",
            "visibility of the order", "information", "knowing who asks", "Clear ownership"}) {
        INFO(need);
        CHECK(raises(Concern::NotAVerb, need));
    }
    CHECK(concerns("to know who asks") == std::vector{Concern::BeginsWithTo});
}

TEST_CASE("A need that names its solution is pointed out", "[research]")
{
    CHECK(raises(Concern::NamesSolution, "use an app"));
    CHECK(raises(Concern::NamesSolution, "see it all on one Dashboard."));
    CHECK(raises(Concern::NamesSolution, "get training"));
    CHECK_FALSE(raises(Concern::NamesSolution, "apply in time"));
    CHECK_FALSE(raises(Concern::NamesSolution, "train new people"));
}

TEST_CASE("A reason that only says the need again is pointed out", "[research]")
{
    CHECK(raises(Concern::RepeatsItself, "know who owns their order",
        "nobody knows who owns their order, so they know nothing"));
    CHECK(raises(Concern::RepeatsItself, "find out", "find out"));
    CHECK_FALSE(raises(Concern::RepeatsItself, "know who owns their order",
        "every hand-over restarts the conversation"));
    CHECK_FALSE(raises(Concern::RepeatsItself, "know who owns their order", ""));
}

TEST_CASE("An insight on no note, or on one voice, says so", "[research]")
{
    const Insight insight{.workshop = WorkshopId{1}, .need = "know more"};

    CHECK(concernsOf(insight, Support{.insight = insight.id}) == std::vector{Concern::NoEvidence});
    CHECK(concernsOf(insight, Support{.insight = insight.id, .notes = 3, .voices = 1})
        == std::vector{Concern::OneVoice});
    CHECK(concernsOf(insight, Support{.insight = insight.id, .notes = 2, .voices = 2}).empty());
}
