// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/base/Id.h"
#include "core/overview/Item.h"

#include <optional>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

struct Counts;

/// How far a workshop has come: the furthest thing it has any of.
enum class Phase { Preparing, Listening, Defining, Ideating, Testing, Committing };

Phase phaseOf(const Counts& counts);

/// What could be done next: something to begin, or a gap to close.
enum class StepKind {
    MakeAgenda,
    BringChallenges, ///< last time's that are not in this workshop yet
    RaiseChallenge,
    AddPeople,
    MakeGroups,
    WriteInterview,

    InterviewsWithoutNotes,
    ConsentMissing, ///< interviews with notes that may not be passed on
    WriteInsight,

    EvidenceWithdrawn, ///< insights on what was said by someone who has taken it back
    InsightsWithoutEvidence,
    InsightsOnOneVoice,
    PersonasWithoutVoice, ///< proto: no interview stands behind them
    GroupsWithoutInsight, ///< while other groups have some
    InsightsWithoutQuestion,
    WriteIdeas,

    QuestionsWithoutIdea,
    IdeasUndecided,
    MakePrototype,

    PrototypesUntested,
    MakePlan,

    ActionsOverdue,
    ActionsWithoutOwner,
    ActionsWithoutDate,
    QuickWinsWithoutAction,
    VisionNotChosen,
    GapsWithoutAction,
    BenefitsWithoutHorizon,
    ChallengesUnjudged, ///< last time's, without a verdict here
    HandOutSummary,
};

struct NextStep {
    StepKind kind;
    int count = 0; ///< of what the kind names; 0 where there is nothing to count
    std::optional<Item> item = {}; ///< the first of them

    bool operator==(const NextStep&) const = default;
};

constexpr std::size_t mostNextSteps = 6;

/// What the phase calls for, most useful first: its own gaps and what comes after it, then the gaps
/// of the phases before, latest first, and the summary in the end. Phases still to come are left
/// alone.
std::vector<NextStep> nextSteps(
    const sqlite::Database& db, WorkshopId workshop, const Counts& counts, Date today);

} // namespace charrette
