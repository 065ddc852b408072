// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Words.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// A part of the event in which the groups stay as they are.
struct Round {
    RoundId id = RoundId::draw();
    WorkshopId workshop;
    std::string title = {};

    bool operator==(const Round&) const = default;
};

std::vector<Round> roundsOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<Round> find(const sqlite::Database& db, RoundId id);
RoundId add(Edit& edit, const Round& round);
void save(Edit& edit, const Round& round);
void remove(Edit& edit, RoundId id);

/// People working together in one round.
struct Group {
    GroupId id = GroupId::draw();
    RoundId round;
    std::optional<StreamId> stream = {};
    int number = 1;
    std::string name = {};
    Colour colour = Colour::Yellow;
    std::string room = {};
    std::optional<PersonId> facilitator = {};
    std::optional<ChallengeId> challenge = {};

    bool operator==(const Group&) const = default;
};

std::vector<Group> groupsOf(const sqlite::Database& db, RoundId round);
/// Of all rounds, by round and number.
std::vector<Group> groupsIn(const sqlite::Database& db, WorkshopId workshop);
std::optional<Group> find(const sqlite::Database& db, GroupId id);
GroupId add(Edit& edit, const Group& group);
void save(Edit& edit, const Group& group);
void remove(Edit& edit, GroupId id);

struct Membership {
    GroupId group;
    PersonId person;

    bool operator==(const Membership&) const = default;
};

std::vector<Membership> membershipsIn(const sqlite::Database& db, RoundId round);
/// Puts the person into the group and out of any other of the same round.
void join(Edit& edit, PersonId person, GroupId group);
/// Takes the person out of their group of that round.
void leaveGroup(Edit& edit, PersonId person, RoundId round);

/// Makes `count` groups in the round, numbered on from those there, in the six colours in turn.
void addGroups(Edit& edit, RoundId round, int count);
/// Spreads those of `people` who are in no group of the round over its groups, smallest first.
void fillGroups(Edit& edit, RoundId round, const std::vector<PersonId>& people);

} // namespace charrette
