// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/challenges/Challenge.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette {

/// What one group says of a challenge as it walks past its card.
struct GroupVerdict {
    ChallengeId challenge;
    GroupId group;
    Verdict verdict;
    std::string evidence = {}; ///< one thing it saw that shows it

    bool operator==(const GroupVerdict&) const = default;
};

/// What all groups of the workshop say, challenge by challenge, groups by round and number.
std::vector<GroupVerdict> groupVerdictsIn(const sqlite::Database& db, WorkshopId workshop);
std::vector<GroupVerdict> groupVerdictsOn(
    const sqlite::Database& db, WorkshopId workshop, ChallengeId challenge);
/// The challenges whose verdict the room has settled on.
std::vector<ChallengeId> settledIn(const sqlite::Database& db, WorkshopId workshop);

bool doDiffer(const std::vector<GroupVerdict>& verdicts);

/// Writes down what the group says, and brings the challenge into its workshop where it is not
/// there. Another verdict than before opens a settled one again. Throws Error{Problem::Refused}
/// for a group that is gone.
void judgeAs(Edit& edit, const GroupVerdict& verdict);
/// The group says nothing of it any more.
void takeBack(Edit& edit, ChallengeId challenge, GroupId group);
/// The verdict the room agrees on, having heard all; what the groups said stays on record.
void settle(Edit& edit, ChallengeId challenge, WorkshopId workshop, Verdict verdict);

} // namespace charrette
