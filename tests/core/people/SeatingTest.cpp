// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Seating.h"

#include "core/document/Document.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <string>

using namespace charrette;

namespace {

/// A workshop of some participants, with a facilitator and a round of some groups.
struct SeatingRoom {
    std::unique_ptr<Document> document = Document::inMemory();
    Workshop workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)};
    Round round{.workshop = workshop.id};
    Person facilitator{.name = "Fay"};
    std::vector<PersonId> participants;

    SeatingRoom(int people, int groups)
    {
        document->perform("Make", [&](Edit& edit) {
            add(edit, workshop);
            add(edit, round);
            add(edit, facilitator);
            attend(edit, facilitator.id, workshop.id, Role::Facilitator);
            for (int i = 0; i < people; ++i) {
                const Person person{.name = "P" + std::to_string(i)};
                participants.push_back(add(edit, person));
                attend(edit, person.id, workshop.id, Role::Participant);
            }
            addGroups(edit, round.id, groups);
        });
    }

    template <typename Work>
    auto perform(Work&& work)
    {
        return document->perform("Work", std::forward<Work>(work));
    }

    Seating seating() const { return seatingOf(document->db(), workshop.id, round.id); }
};

} // namespace

TEST_CASE("Facilitators wait for no group", "[people]")
{
    const SeatingRoom room{3, 2};

    const auto seating = room.seating();

    CHECK(seating.groups.size() == 2);
    CHECK(seating.placed() == 0);
    REQUIRE(seating.unplaced.size() == 3);
    CHECK(seating.unplaced.front().person.name == "P0");
}

TEST_CASE("Who leads a group waits for none", "[people]")
{
    SeatingRoom room{3, 1};
    room.perform([&](Edit& edit) {
        auto group = groupsOf(edit.db(), room.round.id).front();
        group.facilitator = room.participants.front();
        save(edit, group);
    });

    const auto seating = room.seating();

    CHECK(seating.unplaced.size() == 2);
    CHECK(seating.groups.front().facilitator->name == "P0");
}

TEST_CASE("People move into a group together, and out again", "[people]")
{
    SeatingRoom room{4, 2};
    const auto groups = groupsOf(room.document->db(), room.round.id);
    const std::vector two{room.participants[0], room.participants[1]};

    room.perform([&](Edit& edit) { moveInto(edit, two, room.round.id, groups[0].id); });
    CHECK(room.seating().groups[0].members.size() == 2);
    room.perform([&](Edit& edit) { moveInto(edit, two, room.round.id, groups[1].id); });
    CHECK(room.seating().groups[0].members.empty());
    CHECK(room.seating().groups[1].members.size() == 2);
    room.perform([&](Edit& edit) { moveInto(edit, two, room.round.id, std::nullopt); });
    CHECK(room.seating().placed() == 0);
}

TEST_CASE("Groups are uneven once one has two people more than another", "[people]")
{
    SeatingRoom room{5, 2};
    const auto groups = groupsOf(room.document->db(), room.round.id);

    room.perform([&](Edit& edit) { fillGroups(edit, room.round.id, room.participants); });
    CHECK_FALSE(room.seating().isUneven()); // 3 and 2
    room.perform(
        [&](Edit& edit) { moveInto(edit, room.participants, room.round.id, groups.front().id); });
    CHECK(room.seating().isUneven());
}

TEST_CASE("The next round has the groups of the last and nobody in them", "[people]")
{
    SeatingRoom room{4, 2};
    room.perform([&](Edit& edit) {
        fillGroups(edit, room.round.id, room.participants);
        auto group = groupsOf(edit.db(), room.round.id).front();
        group.name = "Ordering";
        save(edit, group);
    });

    const auto next = room.perform([&](Edit& edit) { return addRound(edit, room.workshop.id); });

    const auto seating = seatingOf(room.document->db(), room.workshop.id, next);
    REQUIRE(seating.groups.size() == 2);
    CHECK(seating.groups.front().group.name == "Ordering");
    CHECK(seating.placed() == 0);
    CHECK(room.seating().placed() == 4);
}
