// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/NextSteps.h"

#include "core/challenges/Challenge.h"
#include "core/overview/Counts.h"
#include "core/sqlite/Database.h"

#include <algorithm>
#include <array>

namespace charrette {

namespace {

/// A gap that is a list of things: the query gives how many there are, and the first of them.
struct Gap {
    StepKind kind;
    ItemKind item;
    const char* sql;
};

constexpr std::array gaps{
    Gap{StepKind::InterviewsWithoutNotes, ItemKind::Interview, R"sql(
        SELECT count(*) OVER (), i.id FROM interview i
        WHERE i.workshop = ?1 AND i.withdrawn IS NULL
            AND NOT EXISTS (SELECT 1 FROM note n WHERE n.interview = i.id)
        ORDER BY i.position, i.id LIMIT 1)sql"},
    Gap{StepKind::ConsentMissing, ItemKind::Interview, R"sql(
        SELECT count(*) OVER (), i.id FROM interview i
        WHERE i.workshop = ?1 AND i.withdrawn IS NULL AND i.consent = 'none'
            AND EXISTS (SELECT 1 FROM note n WHERE n.interview = i.id)
        ORDER BY i.position, i.id LIMIT 1)sql"},
    Gap{StepKind::EvidenceWithdrawn, ItemKind::Insight, R"sql(
        SELECT count(*) OVER (), s.id FROM insight s
        WHERE s.workshop = ?1 AND EXISTS (
            SELECT 1 FROM evidence e JOIN note n ON n.id = e.note
            JOIN interview i ON i.id = n.interview
            WHERE e.insight = s.id AND i.withdrawn IS NOT NULL)
        ORDER BY s.position, s.id LIMIT 1)sql"},
    Gap{StepKind::InsightsWithoutEvidence, ItemKind::Insight, R"sql(
        SELECT count(*) OVER (), s.id FROM insight s
        WHERE s.workshop = ?1 AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.insight = s.id)
        ORDER BY s.position, s.id LIMIT 1)sql"},
    Gap{StepKind::InsightsOnOneVoice, ItemKind::Insight, R"sql(
        SELECT count(*) OVER (), s.id FROM insight s
        WHERE s.workshop = ?1 AND 1 = (
            SELECT count(DISTINCT n.interview) FROM evidence e JOIN note n ON n.id = e.note
            WHERE e.insight = s.id)
        ORDER BY s.position, s.id LIMIT 1)sql"},
    Gap{StepKind::PersonasWithoutVoice, ItemKind::Persona, R"sql(
        SELECT count(*) OVER (), p.id FROM persona p
        WHERE p.workshop = ?1 AND NOT EXISTS (
            SELECT 1 FROM persona_evidence e JOIN note n ON n.id = e.note
            WHERE e.persona = p.id
                AND NOT EXISTS (SELECT 1 FROM room_interview r WHERE r.interview = n.interview))
        ORDER BY p.position, p.id LIMIT 1)sql"},
    Gap{StepKind::GroupsWithoutInsight, ItemKind::Group, R"sql(
        SELECT count(*) OVER (), g.id FROM work_group g
        WHERE g.round =
                (SELECT id FROM round WHERE workshop = ?1 ORDER BY position DESC, id DESC LIMIT 1)
            AND NOT EXISTS (SELECT 1 FROM insight s WHERE s.work_group = g.id)
            AND EXISTS (SELECT 1 FROM insight s JOIN work_group o ON o.id = s.work_group
                        WHERE o.round = g.round)
        ORDER BY g.number, g.id LIMIT 1)sql"},
    Gap{StepKind::InsightsWithoutQuestion, ItemKind::Insight, R"sql(
        SELECT count(*) OVER (), s.id FROM insight s
        WHERE s.workshop = ?1 AND NOT EXISTS (SELECT 1 FROM question q WHERE q.insight = s.id)
        ORDER BY s.position, s.id LIMIT 1)sql"},
    Gap{StepKind::QuestionsWithoutIdea, ItemKind::Question, R"sql(
        SELECT count(*) OVER (), q.id FROM question q
        WHERE q.workshop = ?1 AND NOT EXISTS (SELECT 1 FROM idea i WHERE i.question = q.id)
        ORDER BY q.position, q.id LIMIT 1)sql"},
    Gap{StepKind::IdeasUndecided, ItemKind::Idea, R"sql(
        SELECT count(*) OVER (), id FROM idea WHERE workshop = ?1 AND horizon = 'undecided'
        ORDER BY position, id LIMIT 1)sql"},
    Gap{StepKind::PrototypesUntested, ItemKind::Prototype, R"sql(
        SELECT count(*) OVER (), id FROM prototype
        WHERE workshop = ?1 AND decision IS NULL AND learned = ''
        ORDER BY position, id LIMIT 1)sql"},
    Gap{StepKind::ActionsOverdue, ItemKind::Action, R"sql(
        SELECT count(*) OVER (), id FROM action
        WHERE workshop = ?1 AND status IN ('not_started', 'under_way') AND due < ?2
        ORDER BY due, position, id LIMIT 1)sql"},
    Gap{StepKind::ActionsWithoutOwner, ItemKind::Action, R"sql(
        SELECT count(*) OVER (), id FROM action
        WHERE workshop = ?1 AND status IN ('not_started', 'under_way') AND owner IS NULL
        ORDER BY position, id LIMIT 1)sql"},
    Gap{StepKind::ActionsWithoutDate, ItemKind::Action, R"sql(
        SELECT count(*) OVER (), id FROM action
        WHERE workshop = ?1 AND status IN ('not_started', 'under_way') AND due IS NULL
        ORDER BY position, id LIMIT 1)sql"},
    Gap{StepKind::QuickWinsWithoutAction, ItemKind::Idea, R"sql(
        SELECT count(*) OVER (), i.id FROM idea i
        WHERE i.workshop = ?1 AND i.horizon = 'quick_win'
            AND NOT EXISTS (SELECT 1 FROM action a WHERE a.idea = i.id)
        ORDER BY i.position, i.id LIMIT 1)sql"},
    Gap{StepKind::VisionNotChosen, ItemKind::Vision, R"sql(
        SELECT count(*) OVER (), id FROM vision
        WHERE workshop = ?1 AND kind = 'vision' AND NOT EXISTS (
            SELECT 1 FROM vision WHERE workshop = ?1 AND kind = 'vision' AND chosen)
        ORDER BY position, id LIMIT 1)sql"},
    Gap{StepKind::GapsWithoutAction, ItemKind::CasePoint, R"sql(
        SELECT count(*) OVER (), p.id FROM case_point p
        WHERE p.workshop = ?1 AND p.kind IN ('internal_gap', 'external_gap')
            AND NOT EXISTS (SELECT 1 FROM closing c WHERE c.gap = p.id)
        ORDER BY p.position, p.id LIMIT 1)sql"},
    Gap{StepKind::BenefitsWithoutHorizon, ItemKind::CasePoint, R"sql(
        SELECT count(*) OVER (), id FROM case_point
        WHERE workshop = ?1 AND kind = 'benefit' AND horizon IS NULL
        ORDER BY position, id LIMIT 1)sql"},
};

Phase phaseOf(StepKind kind)
{
    if (kind <= StepKind::WriteInterview)
        return Phase::Preparing;
    if (kind <= StepKind::WriteInsight)
        return Phase::Listening;
    if (kind <= StepKind::WriteIdeas)
        return Phase::Defining;
    if (kind <= StepKind::MakePrototype)
        return Phase::Ideating;
    if (kind <= StepKind::MakePlan)
        return Phase::Testing;
    return Phase::Committing;
}

/// What has not been begun. Later phases do not go back to begin, but for the ground all stand on.
void addBeginnings(const Counts& counts, std::vector<NextStep>& steps)
{
    const auto now = phaseOf(counts);
    const auto addIf = [&](bool isMissing, StepKind kind) {
        if (isMissing && (phaseOf(kind) == now || phaseOf(kind) == Phase::Preparing))
            steps.push_back({.kind = kind});
    };
    addIf(counts.blocks == 0, StepKind::MakeAgenda);
    addIf(counts.challenges == 0, StepKind::RaiseChallenge);
    addIf(counts.people == 0, StepKind::AddPeople);
    addIf(counts.people > 0 && counts.groups == 0, StepKind::MakeGroups);
    addIf(counts.interviews() == 0, StepKind::WriteInterview);
    addIf(counts.insights == 0, StepKind::WriteInsight);
    addIf(counts.ideas == 0, StepKind::WriteIdeas);
    addIf(counts.prototypes == 0, StepKind::MakePrototype);
    addIf(counts.actions == 0, StepKind::MakePlan);
    addIf(true, StepKind::HandOutSummary);
}

/// Before the event, last time's challenges are brought in; in the end each gets its verdict.
void addChallenges(
    const sqlite::Database& db, WorkshopId workshop, Phase now, std::vector<NextStep>& steps)
{
    const bool isEarly = now == Phase::Preparing || now == Phase::Listening;
    NextStep step{.kind = isEarly ? StepKind::BringChallenges : StepKind::ChallengesUnjudged};
    for (const auto& left : challengesLeftTo(db, workshop)) {
        if (left.here && (isEarly || left.here->verdict))
            continue;
        if (step.count++ == 0)
            step.item = left.challenge.id;
    }
    if (step.count > 0)
        steps.push_back(step);
}

} // namespace

Phase phaseOf(const Counts& counts)
{
    if (counts.actions > 0)
        return Phase::Committing;
    if (counts.prototypes > 0)
        return Phase::Testing;
    if (counts.ideas > 0)
        return Phase::Ideating;
    if (counts.insights > 0)
        return Phase::Defining;
    if (counts.interviews() > 0)
        return Phase::Listening;
    return Phase::Preparing;
}

std::vector<NextStep> nextSteps(
    const sqlite::Database& db, WorkshopId workshop, const Counts& counts, Date today)
{
    const auto now = phaseOf(counts);
    std::vector<NextStep> steps;
    addBeginnings(counts, steps);
    addChallenges(db, workshop, now, steps);
    for (const auto& gap : gaps) {
        const auto read = [&](const sqlite::Row& row) {
            return NextStep{
                .kind = gap.kind, .count = row.as<int>(0), .item = Item{gap.item, row.integer(1)}};
        };
        const auto step = gap.kind == StepKind::ActionsOverdue
            ? db.first(read, gap.sql, workshop, today)
            : db.first(read, gap.sql, workshop);
        if (step)
            steps.push_back(*step);
    }
    std::erase_if(steps, [&](const NextStep& step) { return phaseOf(step.kind) > now; });
    std::ranges::sort(steps, [](const NextStep& a, const NextStep& b) {
        const auto isLast = [](StepKind kind) { return kind == StepKind::HandOutSummary; };
        if (isLast(a.kind) || isLast(b.kind))
            return !isLast(a.kind) && isLast(b.kind);
        const auto phaseOfA = phaseOf(a.kind);
        const auto phaseOfB = phaseOf(b.kind);
        return phaseOfA != phaseOfB ? phaseOfA > phaseOfB : a.kind < b.kind;
    });
    if (steps.size() > mostNextSteps)
        steps.resize(mostNextSteps);
    return steps;
}

} // namespace charrette
