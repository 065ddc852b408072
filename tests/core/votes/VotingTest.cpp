// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/votes/Voting.h"

#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/ideas/Merge.h"
#include "core/people/Person.h"
#include "core/research/Insight.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/Dice.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/Tries.h"

#include <numeric>

using namespace charrette;
using namespace charrette::tests;

namespace {

/// A workshop with ideas, people, and votes on the ideas.
struct Room {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    std::vector<IdeaId> ideas;
    std::vector<PersonId> people;

    template <typename Work>
    auto perform(Work&& work)
    {
        return document->perform("Work", std::forward<Work>(work));
    }

    explicit Room(int ideaCount = 4, int personCount = 3)
    {
        perform([&](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "W", .starts = *Date::from(2026, 11, 18)});
            std::vector<std::string> texts;
            for (int i = 0; i < ideaCount; ++i)
                texts.push_back("Idea " + std::to_string(i));
            ideas = addIdeas(edit, Idea{.workshop = workshop, .text = {}}, texts);
            for (int i = 0; i < personCount; ++i)
                people.push_back(add(edit, Person{.name = "P" + std::to_string(i)}));
        });
    }

    template <typename Work>
    bool isRefused(Work&& work)
    {
        return problemOf([&] { perform(std::forward<Work>(work)); }) == Problem::Refused;
    }

    const sqlite::Database& db() const { return document->db(); }

    /// A vote on all ideas; opened unless said otherwise.
    VoteId vote(Counting counting, int dots = 3, bool isStacking = true, bool isOpen = true)
    {
        return perform([&](Edit& edit) {
            const auto id = add(edit, Vote{.workshop = workshop, .made = edit.now()});
            prepare(edit,
                Voting{.vote = id, .counting = counting, .dots = dots, .isStacking = isStacking});
            setOptions(edit, id, {ideas.begin(), ideas.end()});
            if (isOpen)
                openVote(edit, id);
            return id;
        });
    }

    OptionId option(VoteId vote, std::size_t i) const { return optionsOf(db(), vote)[i].id; }

    /// Dots in the order of the options.
    std::vector<int> dots(VoteId vote) const
    {
        std::vector<int> all;
        const auto results = resultsOf(db(), vote);
        for (const auto& option : optionsOf(db(), vote)) {
            for (const auto& result : results) {
                if (result.option == option)
                    all.push_back(result.dots);
            }
        }
        return all;
    }
};

using Dots = std::vector<int>;

} // namespace

TEST_CASE("The newest vote counts, though the computer's clock was set back meanwhile", "[vote]")
{
    Room room;
    room.perform([&](Edit& edit) {
        add(edit, Vote{.workshop = room.workshop, .title = "First", .made = {5'000'000}});
        add(edit, Vote{.workshop = room.workshop, .title = "Second", .made = {1'000}});
    });
    const auto votes = votesOf(room.db(), room.workshop);
    REQUIRE(votes.size() == 2);
    CHECK(votes.front().title == "Second");
}

TEST_CASE("The vote opened last counts, though another was made when the clock was ahead", "[vote]")
{
    Room room;
    constexpr std::int64_t inAnHour = 3'600'000;
    const auto ahead = room.perform([&](Edit& edit) {
        return add(edit, Vote{.workshop = room.workshop, .made = {edit.now().ms + inAnHour}});
    });
    CHECK(latestOnIdeas(room.db(), room.workshop) == ahead);
    const auto next = room.vote(Counting::Paper);
    CHECK(latestOnIdeas(room.db(), room.workshop) == next);
}

TEST_CASE("Each person usually has a quarter of the options in dots, from 3 to 10", "[vote]")
{
    CHECK(usualDots(0) == 3);
    CHECK(usualDots(12) == 3);
    CHECK(usualDots(18) == 5);
    CHECK(usualDots(30) == 8);
    CHECK(usualDots(400) == 10);
}

TEST_CASE(
    "Nobody places more dots than they have, nor two on one where they may not stack", "[vote]")
{
    Room room;
    const auto stacking = room.vote(Counting::Person, 3, true);
    room.perform([&](Edit& edit) {
        castDots(edit, room.option(stacking, 0), room.people[0], 2);
        castDots(edit, room.option(stacking, 1), room.people[0], 1);
        castDots(edit, room.option(stacking, 0), room.people[1], 3);
    });
    CHECK(room.dots(stacking) == Dots{5, 1, 0, 0});
    CHECK(room.isRefused(
        [&](Edit& edit) { castDots(edit, room.option(stacking, 2), room.people[0], 1); }));
    CHECK(room.isRefused(
        [&](Edit& edit) { castDots(edit, room.option(stacking, 2), room.people[2], -1); }));
    CHECK(room.dots(stacking) == Dots{5, 1, 0, 0});
    CHECK(latestDots(room.db(), room.ideas[0]) == 5);

    const auto single = room.vote(Counting::Person, 3, false);
    CHECK(room.isRefused(
        [&](Edit& edit) { castDots(edit, room.option(single, 0), room.people[0], 2); }));
    CHECK(room.dots(single) == Dots{0, 0, 0, 0});
    CHECK(room.dots(stacking) == Dots{5, 1, 0, 0}); // other votes are untouched
}

TEST_CASE("Everything can be taken back until the vote is closed, and nothing after", "[vote]")
{
    Room room;
    const auto vote = room.vote(Counting::Person);
    room.perform([&](Edit& edit) {
        castDots(edit, room.option(vote, 0), room.people[0], 3);
        castDots(edit, room.option(vote, 0), room.people[1], 1);
    });
    room.perform([&](Edit& edit) { revoke(edit, vote, room.people[0]); });
    CHECK(room.dots(vote) == Dots{1, 0, 0, 0});
    room.perform([&](Edit& edit) { castDots(edit, room.option(vote, 3), room.people[0], 2); });
    room.perform([&](Edit& edit) { closeVote(edit, vote); });
    CHECK(votingOf(room.db(), vote)->state() == VoteState::Closed);
    for (int i = 0; i < 4; ++i) {
        CHECK(room.isRefused([&](Edit& edit) {
            if (i == 0)
                castDots(edit, room.option(vote, 0), room.people[1], 0);
            else if (i == 1)
                revoke(edit, vote, room.people[0]);
            else if (i == 2)
                closeVote(edit, vote);
            else
                setDots(edit, vote, room.ideas[0], 9);
        }));
    }
    CHECK(room.dots(vote) == Dots{1, 0, 0, 2});
    room.document->undo(); // open again
    room.perform([&](Edit& edit) { revoke(edit, vote, room.people[0]); });
    CHECK(room.dots(vote) == Dots{1, 0, 0, 0});
}

TEST_CASE("From the opening on options and rules stay, and ideas are not joined", "[vote]")
{
    Room room;
    const auto vote = room.vote(Counting::Paper, 3, true, false);
    room.perform([&](Edit& edit) {
        setOptions(edit, vote, {room.ideas[2], room.ideas[0], room.ideas[2], room.ideas[1]});
    });
    CHECK(optionsOf(room.db(), vote).size() == 3);
    CHECK(optionsOf(room.db(), vote).front().item == VoteItem{room.ideas[2]});
    CHECK(room.isRefused([&](Edit& edit) { countDots(edit, room.option(vote, 0), 1); }));
    room.perform([&](Edit& edit) { openVote(edit, vote); });
    CHECK(room.isRefused([&](Edit& edit) { setOptions(edit, vote, {room.ideas[3]}); }));
    CHECK(room.isRefused([&](Edit& edit) { prepare(edit, Voting{.vote = vote, .dots = 9}); }));
    CHECK(room.isRefused([&](Edit& edit) { openVote(edit, vote); }));
    CHECK(room.isRefused([&](Edit& edit) { merge(edit, {room.ideas[0], room.ideas[3]}); }));
    CHECK_FALSE(mayCount(room.db(), vote, room.ideas[3]));
    CHECK(mayCount(room.db(), vote, room.ideas[0]));
    room.perform([&](Edit& edit) {
        countDots(edit, room.option(vote, 0), 7);
        closeVote(edit, vote);
        merge(edit, {room.ideas[0], room.ideas[2]});
    });
    CHECK(optionsOf(room.db(), vote).size() == 2);
    CHECK(room.dots(vote) == Dots{7, 0});
}

TEST_CASE("A vote needs something to choose among, of its own kind and workshop", "[vote]")
{
    Room room;
    Room elsewhere;
    const auto vote = room.vote(Counting::Paper, 3, true, false);
    room.perform([&](Edit& edit) { setOptions(edit, vote, {room.ideas[0]}); });
    CHECK(room.isRefused([&](Edit& edit) { openVote(edit, vote); }));
    CHECK(room.isRefused([&](Edit& edit) { setOptions(edit, vote, {std::string{"A name"}}); }));
    CHECK(room.isRefused([&](Edit& edit) { setOptions(edit, vote, {elsewhere.ideas[0]}); }));
    CHECK(optionsOf(room.db(), vote).size() == 1);
}

TEST_CASE("Insights, questions and names are voted on as ideas are", "[vote]")
{
    Room room;
    const auto vote = room.perform([&](Edit& edit) {
        const auto id = add(edit, Vote{.workshop = room.workshop, .made = edit.now()});
        prepare(edit, Voting{.vote = id, .subject = VoteSubject::Names, .dots = 3});
        setOptions(edit, id, {std::string{"Compass"}, std::string{"Bridge"}, std::string{"Kite"}});
        openVote(edit, id);
        return id;
    });
    room.perform([&](Edit& edit) {
        countDots(edit, room.option(vote, 1), 4);
        countDots(edit, room.option(vote, 2), 4);
    });
    const auto results = resultsOf(room.db(), vote);
    REQUIRE(results.size() == 3);
    CHECK(std::get<std::string>(results[0].option.item) == "Bridge");
    CHECK(results[0].rank == 1);
    CHECK(results[1].rank == 1);
    CHECK(results[1].isTied);
    CHECK(results[2].rank == 3);
    CHECK_FALSE(results[2].isTied);
    CHECK(latestDots(room.db(), room.workshop).empty());

    const auto insights = room.perform([&](Edit& edit) {
        std::vector<VoteItem> items;
        for (const auto* title : {"A", "B"})
            items.emplace_back(add(edit, Insight{.workshop = room.workshop, .title = title}));
        const auto id = add(edit, Vote{.workshop = room.workshop, .made = edit.now()});
        prepare(edit,
            Voting{.vote = id, .subject = VoteSubject::Insights, .counting = Counting::Person});
        setOptions(edit, id, items);
        openVote(edit, id);
        castDots(edit, optionsOf(edit.db(), id)[1].id, room.people[0], 2);
        return id;
    });
    CHECK(room.dots(insights) == Dots{0, 2});
}

TEST_CASE("The dots on notes are those of the latest vote on ideas that was opened", "[vote]")
{
    Room room;
    const auto first = room.vote(Counting::Paper);
    room.perform([&](Edit& edit) { setDots(edit, room.workshop, room.ideas[0], 6); });
    CHECK(room.dots(first) == Dots{6, 0, 0, 0});
    const auto next = room.vote(Counting::Paper, 3, true, false);
    CHECK(latestDots(room.db(), room.ideas[0]) == 6);
    room.perform([&](Edit& edit) { openVote(edit, next); });
    CHECK(latestDots(room.db(), room.ideas[0]) == 0);
    CHECK(dotsIn(room.db(), first).at(room.ideas[0]) == 6);
}

TEST_CASE("Whatever is done in votes, nobody is over their dots and totals are the sum", "[vote]")
{
    for (int seed = 1; seed <= tries(60); ++seed) {
        INFO("seed " << seed);
        Dice dice{static_cast<unsigned>(seed)};
        Room room{dice.between(2, 6), dice.between(1, 5)};
        struct Kept {
            VoteId vote;
            Voting rules;
        };
        std::vector<Kept> votes;
        for (int i = 0; i < 3; ++i) {
            const auto vote = room.vote(Counting::Person, dice.between(1, 6), dice.oneIn(2), true);
            votes.push_back({vote, *votingOf(room.db(), vote)});
        }
        for (int step = 0; step < 40; ++step) {
            const auto& kept = votes[dice.below(votes.size())];
            std::vector<Dots> others;
            for (const auto& other : votes)
                others.push_back(other.vote == kept.vote ? Dots{} : room.dots(other.vote));
            const auto before = contents(*room.document);
            const auto option = room.option(kept.vote, dice.below(room.ideas.size()));
            const auto person = room.people[dice.below(room.people.size())];
            const bool isRefused = room.isRefused([&](Edit& edit) {
                if (dice.oneIn(8))
                    revoke(edit, kept.vote, person);
                else if (dice.oneIn(40))
                    closeVote(edit, kept.vote);
                else
                    castDots(edit, option, person, dice.between(-1, 7));
            });
            if (isRefused)
                CHECK(contents(*room.document) == before);
            else if (contents(*room.document) != before && dice.oneIn(6))
                room.document->undo();

            int placed = 0;
            for (const auto& [voter, dots] : dotsByPerson(room.db(), kept.vote)) {
                CHECK(dots > 0);
                CHECK(dots <= kept.rules.dots);
                placed += dots;
                for (const auto& [on, count] : dotsOf(room.db(), kept.vote, voter))
                    CHECK((kept.rules.isStacking || count == 1));
            }
            const auto totals = room.dots(kept.vote);
            CHECK(std::accumulate(totals.begin(), totals.end(), 0) == placed);
            CHECK(*std::min_element(totals.begin(), totals.end()) >= 0);
            for (std::size_t i = 0; i < votes.size(); ++i) {
                if (!(votes[i].vote == kept.vote))
                    CHECK(room.dots(votes[i].vote) == others[i]);
            }
        }
    }
}

TEST_CASE("Who leaves the document stays counted", "[vote]")
{
    Room room;
    const auto vote = room.vote(Counting::Person);
    room.perform([&](Edit& edit) {
        castDots(edit, room.option(vote, 0), room.people[0], 2);
        remove(edit, room.people[0]);
        castDots(edit, room.option(vote, 0), room.people[1], 1);
        castDots(edit, room.option(vote, 0), room.people[1], 0);
    });
    CHECK(room.dots(vote) == Dots{2, 0, 0, 0});
}
