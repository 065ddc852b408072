// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Merge.h"

#include "core/document/Document.h"
#include "core/document/Record.h"
#include "core/ideas/Place.h"
#include "core/media/Attachment.h"
#include "core/plan/Action.h"
#include "core/plan/Vision.h"
#include "core/prototypes/Prototype.h"
#include "core/votes/Vote.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"

#include <algorithm>
#include <set>

using namespace charrette;
using namespace charrette::tests;

namespace {

struct MergeWall {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    std::vector<IdeaId> ids;

    explicit MergeWall(const std::vector<std::string>& texts)
    {
        document->perform("Fill", [&](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "W", .starts = *Date::from(2026, 11, 18)});
            ids = addIdeas(edit, Idea{.workshop = workshop, .text = {}}, texts);
        });
    }

    template <typename Work>
    auto perform(Work&& work)
    {
        return document->perform("Work", std::forward<Work>(work));
    }

    Idea idea(std::size_t i) const { return find(document->db(), ids[i]).value(); }

    std::vector<std::string> texts() const
    {
        std::vector<std::string> all;
        for (const auto& idea : ideasOf(document->db(), workshop))
            all.push_back(idea.text);
        return all;
    }
};

} // namespace

TEST_CASE("Joined ideas keep all texts, and their dots add up in each vote", "[merge]")
{
    MergeWall wall{{"One contact", "A named contact", "Other"}};
    const auto early = VoteId::draw();
    const auto late = VoteId::draw();
    wall.perform([&](Edit& edit) {
        add(edit, Vote{.id = early, .workshop = wall.workshop, .made = {1}});
        add(edit, Vote{.id = late, .workshop = wall.workshop, .made = {2}});
        setDots(edit, early, wall.ids[1], 4);
        setDots(edit, late, wall.ids[0], 3);
        setDots(edit, late, wall.ids[1], 5);
        setDots(edit, late, wall.ids[2], 7);
        change(edit, wall.ids[1], [](Idea& idea) {
            idea.impact = 4;
            idea.horizon = Horizon::QuickWin;
            idea.detail = "From the wall";
        });
    });
    const auto before = contents(*wall.document);

    CHECK(wall.perform([&](Edit& edit) {
        return merge(edit, {wall.ids[0], wall.ids[1]});
    }) == wall.ids[0]);

    const auto joined = wall.idea(0);
    CHECK(joined.text == "One contact\nA named contact");
    CHECK(joined.detail == "From the wall\n• One contact\n• A named contact");
    CHECK(joined.impact == 4.0);
    CHECK(joined.horizon == Horizon::QuickWin);
    CHECK(wall.texts() == std::vector<std::string>{joined.text, "Other"});
    CHECK(latestDots(wall.document->db(), wall.ids[0]) == 8);
    CHECK(latestDots(wall.document->db(), wall.ids[2]) == 7);
    CHECK(wall.document->db().value<int>("SELECT sum(dots) FROM tally") == 19);

    wall.document->undo();
    CHECK(contents(*wall.document) == before);
}

TEST_CASE("What was made of a joined idea belongs to the one that stays", "[merge]")
{
    MergeWall wall{{"A", "B"}};
    wall.perform([&](Edit& edit) {
        addPrototypeOf(edit, wall.ids[1]);
        addToPlan(edit, wall.ids[1]);
        add(edit, Pitch{.workshop = wall.workshop, .idea = wall.ids[1], .title = "T"});
        const Picture picture{PictureFormat::Png, {std::byte{1}}};
        attach(edit, wall.ids[1].value(), Bearer::Idea, picture, "sketch");
        save(edit, {Place{wall.ids[1], 24, 48}});
    });
    wall.perform([&](Edit& edit) { merge(edit, wall.ids); });

    const auto& db = wall.document->db();
    CHECK(prototypesOf(db, wall.workshop).front().idea == wall.ids[0]);
    CHECK(actionsOf(db, wall.workshop).front().idea == wall.ids[0]);
    CHECK(attachmentsOf(db, wall.ids[0].value()).size() == 1);
    CHECK(placesOf(db, wall.workshop) == std::vector{Place{wall.ids[0], 24, 48}});
    CHECK(db.value<int>("SELECT count(*) FROM pitch WHERE idea IS NOT NULL") == 1);
}

TEST_CASE("Every table that names an idea is known to joining", "[merge]")
{
    const auto document = Document::inMemory();
    const auto names = document->db().select([](const sqlite::Row& row) { return row.text(0); },
        "SELECT DISTINCT m.name FROM sqlite_schema m, pragma_foreign_key_list(m.name) f "
        "WHERE m.type = 'table' AND f.\"table\" = 'idea'");
    const std::set<std::string> known{"tally", "prototype", "action", "pitch", "idea_place",
        "idea_colour", "apart", "vote_option"};
    CHECK(std::set<std::string>{names.begin(), names.end()} == known);
}

TEST_CASE("The same text is not written twice", "[merge]")
{
    MergeWall wall{{"Call back", "call BACK", "Write\nCall back"}};
    wall.perform([&](Edit& edit) { merge(edit, wall.ids); });
    CHECK(wall.idea(0).text == "Call back\nWrite");
}

TEST_CASE("One idea alone is not changed by joining, and none is refused", "[merge]")
{
    MergeWall wall{{"A"}};
    const auto before = contents(*wall.document);
    wall.perform([&](Edit& edit) { merge(edit, {wall.ids[0]}); });
    CHECK(contents(*wall.document) == before);
    CHECK_THROWS_AS(wall.perform([&](Edit& edit) { merge(edit, {}); }), Error);
}

TEST_CASE("Splitting gives the joined texts back, in their place of the order", "[merge]")
{
    MergeWall wall{{"A", "B", "C", "Z"}};
    wall.perform([&](Edit& edit) { merge(edit, {wall.ids[0], wall.ids[1], wall.ids[2]}); });
    REQUIRE(wall.texts() == std::vector<std::string>{"A\nB\nC", "Z"});
    const auto parts = wall.perform([&](Edit& edit) { return split(edit, wall.ids[0]); });
    CHECK(parts.size() == 3);
    CHECK(wall.texts() == std::vector<std::string>{"A", "B", "C", "Z"});
    CHECK(wall.idea(0).detail.empty());
}

TEST_CASE("A joined idea put in new words can still be split into its sources", "[merge]")
{
    MergeWall wall{{"A", "B"}};
    wall.perform([&](Edit& edit) {
        merge(edit, wall.ids);
        change(edit, wall.ids[0], [](Idea& idea) { idea.text = "Both at once"; });
    });
    CHECK(partsOf(wall.idea(0)) == std::vector<std::string>{"A", "B"});
    wall.perform([&](Edit& edit) { split(edit, wall.ids[0]); });
    CHECK(wall.texts() == std::vector<std::string>{"A", "B"});
}

TEST_CASE("An idea of one line is not split", "[merge]")
{
    MergeWall wall{{"A"}};
    CHECK(wall.perform([&](Edit& edit) { return split(edit, wall.ids[0]); }).empty());
    CHECK(wall.texts() == std::vector<std::string>{"A"});
}
