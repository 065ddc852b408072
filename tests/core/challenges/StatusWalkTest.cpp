// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/challenges/StatusWalk.h"

#include "core/document/Document.h"
#include "core/people/Group.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

namespace {

struct Walk {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    ChallengeId orders = ChallengeId::draw();
    GroupId one = GroupId::draw();
    GroupId two = GroupId::draw();

    Walk()
    {
        perform([this](Edit& edit) {
            add(edit,
                Workshop{.id = workshop, .title = "2026", .starts = *Date::from(2026, 11, 1)});
            const auto round = add(edit, Round{.workshop = workshop});
            add(edit, Group{.id = one, .round = round, .number = 1});
            add(edit, Group{.id = two, .round = round, .number = 2});
            raise(edit, Challenge{.id = orders, .title = "Orders stall"}, workshop);
        });
    }

    template <typename Work>
    void perform(Work&& work)
    {
        document->perform("Work", std::forward<Work>(work));
    }

    void say(GroupId group, Verdict verdict, const std::string& evidence = {})
    {
        perform([&](Edit& edit) { judgeAs(edit, {orders, group, verdict, evidence}); });
    }

    std::vector<GroupVerdict> said() const
    {
        return groupVerdictsOn(document->db(), workshop, orders);
    }
    bool isSettled() const { return !settledIn(document->db(), workshop).empty(); }
};

} // namespace

TEST_CASE("Each group has one say on a challenge, which it may change", "[challenges]")
{
    Walk walk;
    walk.say(walk.two, Verdict::Worse, "Two more tools");
    walk.say(walk.one, Verdict::Persisting);
    walk.say(walk.two, Verdict::Improving, "Fewer calls");

    const auto said = walk.said();

    REQUIRE(said.size() == 2);
    CHECK(said[0].group == walk.one);
    CHECK(said[1].verdict == Verdict::Improving);
    CHECK(said[1].evidence == "Fewer calls");
    CHECK(groupVerdictsIn(walk.document->db(), walk.workshop) == said);
    CHECK(doDiffer(said));
    walk.say(walk.one, Verdict::Improving);
    CHECK_FALSE(doDiffer(walk.said()));
}

TEST_CASE("What the groups said stays when the room settles on a verdict", "[challenges]")
{
    Walk walk;
    walk.say(walk.one, Verdict::Persisting);
    walk.say(walk.two, Verdict::Worse);

    walk.perform([&](Edit& edit) { settle(edit, walk.orders, walk.workshop, Verdict::Worse); });

    CHECK(walk.isSettled());
    CHECK(walk.said().size() == 2);
    CHECK(challengesOf(walk.document->db(), walk.workshop)[0].judgement.verdict == Verdict::Worse);
}

TEST_CASE("A group that changes its mind opens the question again, more evidence does not",
    "[challenges]")
{
    Walk walk;
    walk.say(walk.one, Verdict::Persisting);
    walk.perform(
        [&](Edit& edit) { settle(edit, walk.orders, walk.workshop, Verdict::Persisting); });

    walk.say(walk.one, Verdict::Persisting, "Seven hand-overs");
    CHECK(walk.isSettled());
    walk.say(walk.one, Verdict::Improving);
    CHECK_FALSE(walk.isSettled());
}

TEST_CASE("A group's word goes with the group, and with the challenge", "[challenges]")
{
    Walk walk;
    walk.say(walk.one, Verdict::Worse);
    walk.say(walk.two, Verdict::Worse);

    walk.perform([&](Edit& edit) { remove(edit, walk.one); });
    CHECK(walk.said().size() == 1);
    walk.perform([&](Edit& edit) { takeBack(edit, walk.orders, walk.two); });
    CHECK(walk.said().empty());
    walk.say(walk.two, Verdict::Worse);
    walk.perform([&](Edit& edit) { withdraw(edit, walk.orders, walk.workshop); });
    CHECK(walk.said().empty());
    walk.document->undo();
    CHECK(walk.said().size() == 1);
}

TEST_CASE("A group may speak of a challenge that was not brought in yet", "[challenges]")
{
    Walk walk;
    walk.perform([&](Edit& edit) {
        const auto last = add(edit, Workshop{.title = "2025", .starts = *Date::from(2025, 11, 1)});
        raise(edit, Challenge{.id = ChallengeId{7}, .title = "Tools differ"}, last);
        judgeAs(edit, {ChallengeId{7}, walk.one, Verdict::Worse});
    });

    CHECK(challengesOf(walk.document->db(), walk.workshop).size() == 2);
}
