// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/challenges/Challenge.h"

#include <string>
#include <vector>

namespace charrette {

/// That one challenge came out of another. Several out of one were split; one out of several was
/// joined; one out of one changed shape.
struct Descent {
    ChallengeId parent;
    ChallengeId child;
    WorkshopId workshop; ///< where that was seen

    bool operator==(const Descent&) const = default;
};

/// All that is akin to the challenge, however far back or on, earliest workshop first.
std::vector<Descent> lineageOf(const sqlite::Database& db, ChallengeId challenge);

/// Raises a challenge in the workshop for each title, out of the one that is split: that one is
/// brought in and judged as changed in shape. They begin with its owner. Titles that say nothing
/// count for nothing; throws Error{Problem::Refused} when none is left.
std::vector<ChallengeId> split(
    Edit& edit, ChallengeId challenge, WorkshopId workshop, const std::vector<std::string>& titles);

/// Raises one challenge in the workshop out of several, which are judged as changed in shape.
ChallengeId join(Edit& edit, const std::vector<ChallengeId>& challenges, WorkshopId workshop,
    const std::string& title);

/// Lets a challenge go on as one that is there: a way to join them. It is brought in and judged as
/// changed in shape. Throws Error{Problem::Refused} where that would close a circle.
void carryOnAs(Edit& edit, ChallengeId challenge, ChallengeId other, WorkshopId workshop);

/// Says that the child came out of the parent. Throws Error{Problem::Refused} where that would
/// make a challenge its own ancestor.
void descend(Edit& edit, const Descent& descent);
void partFrom(Edit& edit, ChallengeId parent, ChallengeId child);

} // namespace charrette
