// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Insight.h"
#include "tests/support/Catch.h"

using namespace charrette;

namespace {

std::string whole(const std::string& user, const std::string& need, const std::string& reason)
{
    return sentenceOf(Insight{.workshop = WorkshopId{1},
                          .title = "Who owns my order?",
                          .user = user,
                          .need = need,
                          .reason = reason})
        .whole();
}

} // namespace

TEST_CASE("An insight reads as a sentence about one or about many", "[insight]")
{
    CHECK(whole("Customers", "see dates", "they plan")
        == "Customers need to see dates because they plan");
    CHECK(
        whole("A buyer", "see dates", "he plans") == "A buyer needs to see dates because he plans");
    CHECK(whole("Leaders of a team", "rest", "") == "Leaders of a team need to rest");
    CHECK(whole("The leader of teams", "rest", "") == "The leader of teams needs to rest");
    CHECK(whole("Each of the leaders", "rest", "") == "Each of the leaders needs to rest");
    CHECK(whole("People who call", "rest", "") == "People who call need to rest");
    CHECK(whole("Ann and Bo", "rest", "") == "Ann and Bo need to rest");
    CHECK(whole("My boss", "rest", "") == "My boss needs to rest");
}

TEST_CASE("What an insight does not say yet is left open", "[insight]")
{
    CHECK(whole("Customers", "", "") == "Customers need to …");
    CHECK(whole("", "rest", "") == "… needs to rest");
    CHECK(whole("", "", "") == "Who owns my order?");
    CHECK(whole("", "", "it restarts") == "Who owns my order? because it restarts");
    CHECK(sentenceOf(Insight{.workshop = WorkshopId{1}}).whole() == "…");
}
