// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Group.h"
#include "core/people/Person.h"

#include <optional>
#include <vector>

namespace charrette {

struct SeatedGroup {
    Group group;
    std::optional<Person> facilitator = {};
    std::vector<Attendee> members = {}; ///< by name

    bool operator==(const SeatedGroup&) const = default;
};

/// Who is with whom in one round.
struct Seating {
    std::vector<SeatedGroup> groups; ///< by number
    /// Those who could be in a group and are not: everyone but facilitators, illustrators and those
    /// who lead a group of the round. By name.
    std::vector<Attendee> unplaced;

    int placed() const;
    /// Whether some group has at least two people more than another.
    bool isUneven() const;
    bool operator==(const Seating&) const = default;
};

Seating seatingOf(const sqlite::Database& db, WorkshopId workshop, RoundId round);

/// Puts all of `people` into the group, or out of the round's groups where none is given.
void moveInto(
    Edit& edit, const std::vector<PersonId>& people, RoundId round, std::optional<GroupId> group);

/// A round after the last one, with the groups of the last one and nobody in them.
RoundId addRound(Edit& edit, WorkshopId workshop);

} // namespace charrette
