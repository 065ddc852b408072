// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Cards.h"

#include "core/agenda/Block.h"
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/summary/Photos.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/RandomConsents.h"

#include <algorithm>
#include <string>

using namespace charrette;
using namespace charrette::summary;

namespace {

const Picture tinyPicture{PictureFormat::Png, {std::byte{1}, std::byte{2}}};

std::string captionsOf(const std::vector<Photo>& photos)
{
    std::string text;
    for (const auto& photo : photos)
        text += (photo.under.empty() ? "" : photo.under + ": ") + photo.caption + ";";
    return text;
}

std::string textOf(const Card& card)
{
    auto text = card.text + "\n" + card.detail;
    for (const auto& fact : card.facts)
        text += "\n" + fact;
    return text;
}

} // namespace

TEST_CASE("There is a card for every idea and insight of the sample", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto& db = document->db();
    const auto workshop = workshops(db).front().id;

    const auto ideas = wallCards(db, workshop, CardKind::Ideas);
    CHECK(ideas.size() == ideasOf(db, workshop).size());
    CHECK(ideas.front().facts == std::vector<std::string>{"Group 1", "14 votes", "Quick win"});
    CHECK(ideas.front().colour.has_value());
    CHECK(wallCards(db, workshop, CardKind::Insights).size() == insightsOf(db, workshop).size());
    CHECK(tests::problemOf([&] { wallCards(db, WorkshopId{1}, CardKind::Ideas); })
        == Problem::Refused);
}

TEST_CASE("The cards of one group are those of its own work, and say so", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto& db = document->db();
    const auto workshop = workshops(db).front().id;
    const auto group = groupsIn(db, workshop).at(2);

    const auto cards = wallCards(db, workshop, CardKind::Ideas, group.id);
    CHECK(static_cast<long>(cards.size())
        == std::ranges::count(ideasOf(db, workshop), std::optional{group.id}, &Idea::group));
    for (const auto& card : cards)
        CHECK(card.facts.front() == "Group 3");
}

TEST_CASE(
    "Challenges that an earlier edition left have cards before they are brought in", "[summary]")
{
    const auto document = Document::inMemory();
    const auto next = document->perform("Fill", [](Edit& edit) {
        const auto first =
            add(edit, Workshop{.title = "Spring", .starts = *Date::from(2025, 11, 19)});
        raise(edit, {.title = "Orders wait", .owner = "Sales"}, first);
        const auto brought = raise(edit, {.title = "Dates slip"}, first);
        const auto solved = raise(edit, {.title = "Forms are long"}, first);
        judge(edit, {.challenge = solved, .workshop = first, .verdict = Verdict::Resolved});
        const auto second =
            add(edit, Workshop{.title = "Autumn", .starts = *Date::from(2026, 11, 18)});
        follow(edit, second, first);
        bringInto(edit, brought, second);
        return second;
    });

    const auto cards = wallCards(document->db(), next, CardKind::Challenges);
    REQUIRE(cards.size() == 2);
    CHECK(cards[0].text == "Dates slip");
    CHECK(cards[1].text == "Orders wait");
    CHECK(cards[1].facts
        == std::vector<std::string>{"Owner: Sales", "Since Spring, 19 November 2025"});
}

TEST_CASE("No card tells a name that may not be told", "[summary]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO(seed);
        const tests::RandomConsents sample{seed};
        for (const auto kind : everyOne<CardKind>()) {
            for (const auto& card : wallCards(sample.document->db(), *sample.workshop, kind)) {
                for (const auto& one : sample.told) {
                    if (!one.mayBeNamed)
                        CHECK(textOf(card).find(one.name) == std::string::npos);
                }
            }
        }
    }
}

TEST_CASE("A picture is passed on where who is seen on it agreed to be named", "[summary]")
{
    const auto shown = [&](Consent consent, bool isWithdrawn) {
        const auto document = Document::inMemory();
        return document->perform("Fill", [&](Edit& edit) {
            const auto workshop =
                add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
            Interview interview{.workshop = workshop, .name = "Mara Olthof", .consent = consent};
            if (isWithdrawn)
                interview.withdrawn = Instant{1};
            add(edit, interview);
            const auto note = add(edit,
                Note{.workshop = workshop, .interview = interview.id, .text = "It takes long"});
            attach(edit, interview.id.value(), Bearer::Interview, tinyPicture, "portrait");
            attach(edit, note.value(), Bearer::Note, tinyPicture, "her desk");
            attach(edit, workshop.value(), Bearer::Workshop, tinyPicture, "Mara Olthof speaks");
            return captionsOf(photos(edit.db(), workshop));
        });
    };

    CHECK(shown(Consent::Named, false) == "Mara Olthof speaks;portrait;her desk;");
    CHECK(shown(Consent::Role, false) == "[name withheld] speaks;");
    CHECK(shown(Consent::None, false) == "[name withheld] speaks;");
    CHECK(shown(Consent::Named, true) == "[name withheld] speaks;");
}

TEST_CASE(
    "Pictures stand under their block, then under their group, then by themselves", "[summary]")
{
    const auto document = Document::inMemory();
    std::optional<WorkshopId> workshop;
    std::optional<GroupId> group;
    document->perform("Fill", [&](Edit& edit) {
        workshop = add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
        const auto day = add(edit, Day{.workshop = *workshop, .date = *Date::from(2026, 11, 18)});
        const auto walk = add(edit, Block{.day = day, .title = "Gallery walk"});
        const auto crew = add(edit, Block{.day = day, .title = "Seats", .staffOnly = true});
        const auto round = add(edit, Round{.workshop = *workshop});
        group = add(edit, Group{.round = round, .number = 2, .name = "Dates"});
        const auto idea = add(edit, Idea{.workshop = *workshop, .group = group, .text = "Call"});
        attach(edit, workshop->value(), Bearer::Workshop, tinyPicture, "the house");
        attach(edit, idea.value(), Bearer::Idea, tinyPicture, "a phone");
        attach(edit, walk.value(), Bearer::Block, tinyPicture, "the wall");
        attach(edit, crew.value(), Bearer::Block, tinyPicture, "who sits where");
        attach(edit, group->value(), Bearer::WorkGroup, tinyPicture, "the five of us");
    });

    const auto& db = document->db();
    CHECK(captionsOf(photos(db, *workshop))
        == "Gallery walk: the wall;Group 2: Dates: the five of us;Group 2: Dates: a phone;"
           "the house;");
    CHECK(captionsOf(photos(db, *workshop, group))
        == "Group 2: Dates: the five of us;Group 2: Dates: a phone;");
    CHECK(tests::problemOf([&] { photos(db, WorkshopId{1}); }) == Problem::Refused);
    CHECK(tests::problemOf([&] { photos(db, *workshop, GroupId{1}); }) == Problem::Refused);
}
