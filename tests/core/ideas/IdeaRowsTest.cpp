// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/IdeaRows.h"

#include "core/base/Csv.h"
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/ideas/Matrix.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/summary/Sheets.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace charrette;

namespace {

struct Room {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    ChallengeId orders = ChallengeId::draw();
    std::vector<Group> groups;

    Room()
    {
        document->perform("Fill", [&](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "W", .starts = *Date::from(2026, 11, 18)});
            const Round round{.workshop = workshop};
            add(edit, round);
            addGroups(edit, round.id, 3);
            raise(edit, Challenge{.id = orders, .title = "Late orders"}, workshop);
            groups = groupsIn(edit.db(), workshop);
        });
    }

    /// The list of ideas as the program writes it.
    std::string written() const
    {
        const auto day = [](Instant) { return *Date::from(2026, 11, 18); };
        return summary::csv(summary::sheets(document->db(), workshop, {}, day)
                                .at(static_cast<std::size_t>(summary::SheetKind::Ideas)));
    }

    IdeaRows read(const std::string& list, std::optional<GroupId> group = {}) const
    {
        const Idea like{.workshop = workshop, .group = group, .text = {}};
        return ideasFrom(document->db(), like, rowsOfCsv(list));
    }
};

} // namespace

TEST_CASE("Columns are matched by their heads, in any order and in three languages", "[import]")
{
    const Room room;
    const auto rows = room.read("Group,Idea,Challenge,Impact (1–5),Effort,Horizon,Detail\n"
                                "2,One page,late ORDERS,\"4,26\",2,Quick win,\"how\nit works\"\n"
                                "Group 3,Two pages,,9,x,later,\n"
                                ",,,,,,nothing\n");
    REQUIRE(rows.ideas.size() == 2);
    const auto& first = rows.ideas[0];
    CHECK(first.text == "One page");
    CHECK(first.group == room.groups[1].id);
    CHECK(first.challenge == room.orders);
    CHECK(first.impact == 4.3);
    CHECK(first.effort == 2.0);
    CHECK(first.horizon == Horizon::QuickWin);
    CHECK(first.detail == "how\nit works");
    CHECK(rows.ideas[1].group == room.groups[2].id);
    CHECK_FALSE(rows.ideas[1].impact);
    CHECK_FALSE(rows.ideas[1].effort);
    CHECK(rows.unknownColumns.empty());
    CHECK(room.read("Gruppe;Idee\n1;Eins").ideas.front().group == room.groups[0].id);
    CHECK(room.read("idée;défi\nUn;late orders").ideas.front().challenge == room.orders);
}

TEST_CASE("Unknown columns and names that are not there are told, once each", "[import]")
{
    const Room room;
    const auto rows = room.read(
        "Idea,Votes,Group,Sponsor\nA,3,Pirates,X\nB,1,pirates,Y\nC,,1,Z\n", room.groups[2].id);
    CHECK(rows.unknownColumns == std::vector<std::string>{"Votes", "Sponsor"});
    CHECK(rows.notFound == std::vector<std::string>{"Pirates"});
    REQUIRE(rows.ideas.size() == 3);
    CHECK(rows.ideas[0].group == room.groups[2].id); // what was given for all
    CHECK(rows.ideas[2].group == room.groups[0].id);
}

TEST_CASE("A list without a column of ideas is refused", "[import]")
{
    const Room room;
    CHECK_THROWS_AS(room.read("Name,Votes\nA,3\n"), Error);
    CHECK_THROWS_AS(room.read(""), Error);
    CHECK_FALSE(hasIdeaHead(rowsOfCsv("Make an idea box\nCall back")));
}

TEST_CASE("Ideas of a list come after the others, in its order, in one step", "[import]")
{
    const Room room;
    const auto rows = room.read("Idea\nA\nB\nC\n");
    room.document->perform("Import", [&](Edit& edit) { add(edit, rows); });
    std::string all;
    for (const auto& idea : ideasOf(room.document->db(), room.workshop))
        all += idea.text;
    CHECK(all == "ABC");
    room.document->undo();
    CHECK(ideasOf(room.document->db(), room.workshop).empty());
}

TEST_CASE("Ideas written as a list come back the same", "[import]")
{
    const Room room;
    const Question question{.workshop = room.workshop, .text = "How might we \"hurry\", calmly?"};
    std::vector<Idea> ideas;
    for (const auto* text :
        {"One page", "=SUM(1, 2)", "-10 % \"off\"; now", "+1\nand more", "@home", "مرحبا بالعالم",
            "שלום, עולם", "👩‍👩‍👧 together", "'quoted'", "'", "a\tb", "ends in \\"}) {
        ideas.push_back({.workshop = room.workshop, .text = text});
        ideas.back().detail = std::string{"-"} + text;
    }
    ideas.push_back({.workshop = room.workshop, .text = std::string(10'000, 'x')});
    ideas[0].group = room.groups[1].id;
    ideas[0].challenge = room.orders;
    ideas[1].question = question.id;
    ideas[1].horizon = Horizon::QuickWin;
    ideas[2].horizon = Horizon::LongTerm;
    ideas[2].impact = 4.5;
    ideas[2].effort = 1;
    room.document->perform("Fill", [&](Edit& edit) {
        add(edit, question);
        for (auto& idea : ideas)
            add(edit, idea);
    });
    const auto stored = ideasOf(room.document->db(), room.workshop);

    auto read = room.read(room.written());

    CHECK(read.unknownColumns == std::vector<std::string>{"Votes"});
    CHECK(read.notFound.empty());
    REQUIRE(read.ideas.size() == stored.size());
    for (auto& idea : read.ideas) {
        const auto same = std::ranges::find(stored, idea.text, &Idea::text);
        INFO(idea.text);
        REQUIRE(same != stored.end());
        idea.id = same->id;
        idea.made = same->made;
        CHECK(idea == *same);
    }
}
