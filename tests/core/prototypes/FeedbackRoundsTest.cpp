// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prototypes/FeedbackRounds.h"

#include "tests/support/Catch.h"

#include <set>

using namespace charrette;

namespace {

std::vector<Group> groupsOf(RoundId round, int count)
{
    std::vector<Group> groups;
    for (int number = count; number > 0; --number) {
        groups.push_back({.round = round});
        groups.back().number = number;
    }
    return groups;
}

std::vector<int> numbers(const std::vector<Group>& groups)
{
    std::vector<int> all;
    for (const auto& group : groups)
        all.push_back(group.number);
    return all;
}

} // namespace

TEST_CASE("The next groups by number come to see, the first after the last", "[prototypes]")
{
    const auto groups = groupsOf(RoundId::draw(), 8);

    CHECK(numbers(visitorsOf(groups, groups[7].id)) == std::vector{2, 3});
    CHECK(numbers(visitorsOf(groups, groups[0].id)) == std::vector{1, 2});
    CHECK(numbers(visitorsOf(groups, groups[0].id, 3)) == std::vector{1, 2, 3});
}

TEST_CASE("In every round each group visits one other and is visited by one", "[prototypes]")
{
    const int count = GENERATE(3, 4, 8, 25);
    const auto groups = groupsOf(RoundId::draw(), count);

    for (std::size_t round = 0; round < 2; ++round) {
        std::set<int> visiting;
        for (const auto& host : groups) {
            const auto visitors = visitorsOf(groups, host.id);
            REQUIRE(visitors.size() == 2);
            CHECK(visitors[round].id != host.id);
            visiting.insert(visitors[round].number);
        }
        CHECK(visiting.size() == groups.size());
    }
}

TEST_CASE(
    "Fewer groups make fewer rounds, and other rounds of groups are elsewhere", "[prototypes]")
{
    auto groups = groupsOf(RoundId::draw(), 2);
    const auto others = groupsOf(RoundId::draw(), 5);
    groups.insert(groups.end(), others.begin(), others.end());
    const auto alone = groupsOf(RoundId::draw(), 1);

    CHECK(numbers(visitorsOf(groups, groups[1].id)) == std::vector{2});
    CHECK(visitorsOf(alone, alone[0].id).empty());
    CHECK(visitorsOf(groups, GroupId::draw()).empty());
}
