// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <string>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

/// How much of everything a workshop has, and what is missing from it.
struct Counts {
    int blocks = 0;
    int people = 0;
    int groups = 0; ///< of its last round
    int challenges = 0;
    int stakeholderInterviews = 0;
    int empathyInterviews = 0;
    int notes = 0;
    int insights = 0;
    int personas = 0;
    int questions = 0;
    int ideas = 0;
    int quickWins = 0;
    int longTerm = 0;
    int prototypes = 0;
    int visions = 0;
    int pitches = 0;
    int actions = 0;

    int insightsWithoutEvidence = 0;
    int insightsOnOneVoice = 0; ///< all evidence from one interview
    int personasProto = 0; ///< without an interview behind them
    int ideasWithoutEvidence = 0; ///< no question, or one that rests on no insight with evidence
    int prototypesTested = 0; ///< with a decision or something learned
    int quickWinsWithoutAction = 0;
    int actionsWithoutOwner = 0; ///< of those not done or dropped
    int actionsWithoutDate = 0; ///< of those not done or dropped
    int challengesToReview = 0; ///< left by earlier workshops: see challengesLeftTo
    int challengesUnjudged = 0; ///< of those, without a verdict here

    int interviews() const noexcept { return stakeholderInterviews + empathyInterviews; }
    bool operator==(const Counts&) const = default;
};

/// One pass of counting queries; cheap enough to run after every change.
Counts countsOf(const sqlite::Database& db, WorkshopId workshop);

struct ChallengeWork {
    ChallengeId challenge;
    std::string title;
    int insights = 0;
    int ideas = 0;
    int actions = 0;

    bool operator==(const ChallengeWork&) const = default;
};

/// What stands behind each challenge of the workshop, most ideas first. An idea counts by its own
/// challenge, or by that of its question or insight.
std::vector<ChallengeWork> workOnChallenges(const sqlite::Database& db, WorkshopId workshop);

} // namespace charrette
