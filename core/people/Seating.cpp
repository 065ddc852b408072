// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Seating.h"

#include "core/document/Edit.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace charrette {

namespace {

std::size_t size(const SeatedGroup& seated)
{
    return seated.members.size();
}

bool couldBePlaced(const Attendee& attendee)
{
    return attendee.role != Role::Facilitator && attendee.role != Role::Illustrator;
}

} // namespace

int Seating::placed() const
{
    std::size_t people = 0;
    for (const auto& group : groups)
        people += group.members.size();
    return static_cast<int>(people);
}

bool Seating::isUneven() const
{
    if (groups.empty())
        return false;
    const auto [least, most] = std::ranges::minmax_element(groups, {}, size);
    return size(*most) > size(*least) + 1;
}

Seating seatingOf(const sqlite::Database& db, WorkshopId workshop, RoundId round)
{
    Seating seating;
    std::unordered_map<GroupId, std::size_t> places;
    std::unordered_set<PersonId> busy;
    for (auto& group : groupsOf(db, round)) {
        places.emplace(group.id, seating.groups.size());
        SeatedGroup seated{.group = std::move(group)};
        if (seated.group.facilitator) {
            seated.facilitator = find(db, *seated.group.facilitator);
            busy.insert(*seated.group.facilitator);
        }
        seating.groups.push_back(std::move(seated));
    }

    const auto attendees = attendeesOf(db, workshop);
    std::unordered_map<PersonId, std::size_t> here;
    for (std::size_t i = 0; i < attendees.size(); ++i)
        here.emplace(attendees[i].person.id, i);
    for (const auto& [group, person] : membershipsIn(db, round)) {
        const auto found = here.find(person);
        if (found == here.end())
            continue;
        seating.groups[places.at(group)].members.push_back(attendees[found->second]);
        busy.insert(person);
    }
    std::ranges::copy_if(
        attendees, std::back_inserter(seating.unplaced), [&](const Attendee& attendee) {
            return couldBePlaced(attendee) && !busy.contains(attendee.person.id);
        });
    return seating;
}

void moveInto(
    Edit& edit, const std::vector<PersonId>& people, RoundId round, std::optional<GroupId> group)
{
    for (const auto person : people) {
        if (group)
            join(edit, person, *group);
        else
            leaveGroup(edit, person, round);
    }
}

RoundId addRound(Edit& edit, WorkshopId workshop)
{
    const auto rounds = roundsOf(edit.db(), workshop);
    const auto id = add(edit, Round{.workshop = workshop});
    if (rounds.empty())
        return id;
    for (auto group : groupsOf(edit.db(), rounds.back().id)) {
        group.id = GroupId::draw();
        group.round = id;
        add(edit, group);
    }
    return id;
}

} // namespace charrette
