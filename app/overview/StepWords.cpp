// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/StepWords.h"

#include "app/text/Names.h"
#include "core/people/Group.h"
#include "core/sqlite/Database.h"

#include <QCoreApplication>

namespace charrette::app {

namespace {

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(charrette::app::StepWords)
};

QString groupStep(const sqlite::Database& db, const NextStep& step)
{
    const auto group =
        step.count == 1 && step.item ? find(db, step.item->as<Group>()) : std::nullopt;
    if (group)
        return Steps::tr("%1 writes its first insight").arg(groupName(*group));
    return Steps::tr("%n group(s) (has|have) no insight yet", nullptr, step.count);
}

QString wordingOfBeginning(StepKind kind)
{
    switch (kind) {
    case StepKind::MakeAgenda:
        return Steps::tr("Lay out the agenda");
    case StepKind::RaiseChallenge:
        return Steps::tr("Name the challenge to work on");
    case StepKind::AddPeople:
        return Steps::tr("Add the people who will be there");
    case StepKind::MakeGroups:
        return Steps::tr("Put people into groups");
    case StepKind::WriteInterview:
        return Steps::tr("Write down the first interview");
    case StepKind::WriteInsight:
        return Steps::tr("Turn notes into a first insight");
    case StepKind::WriteIdeas:
        return Steps::tr("Collect the first ideas");
    case StepKind::MakePrototype:
        return Steps::tr("Build a first prototype");
    case StepKind::MakePlan:
        return Steps::tr("Write down the first action");
    case StepKind::HandOutSummary:
        return Steps::tr("Hand out the summary");
    default:
        return {};
    }
}

} // namespace

QString wording(const sqlite::Database& db, const NextStep& step)
{
    const int n = step.count;
    switch (step.kind) {
    case StepKind::BringChallenges:
        return Steps::tr("Bring over %n challenge(s) of last time", nullptr, n);
    case StepKind::InterviewsWithoutNotes:
        return Steps::tr("%n interview(s) (has|have) no notes yet", nullptr, n);
    case StepKind::ConsentMissing:
        return Steps::tr("Ask %n (person|people) how their words may be used", nullptr, n);
    case StepKind::EvidenceWithdrawn:
        return Steps::tr("%n insight(s) (rests|rest) on words taken back", nullptr, n);
    case StepKind::InsightsWithoutEvidence:
        return Steps::tr("Find evidence for %n insight(s)", nullptr, n);
    case StepKind::InsightsOnOneVoice:
        return Steps::tr("%n insight(s) (rests|rest) on one voice", nullptr, n);
    case StepKind::PersonasWithoutVoice:
        return Steps::tr("%n persona(s) (rests|rest) on no interview", nullptr, n);
    case StepKind::GroupsWithoutInsight:
        return groupStep(db, step);
    case StepKind::InsightsWithoutQuestion:
        return Steps::tr("Ask “How might we…” of %n insight(s)", nullptr, n);
    case StepKind::QuestionsWithoutIdea:
        return Steps::tr("%n question(s) (waits|wait) for an idea", nullptr, n);
    case StepKind::IdeasUndecided:
        return Steps::tr("Sort %n idea(s): quick win or longer term", nullptr, n);
    case StepKind::PrototypesUntested:
        return Steps::tr("Test %n prototype(s)", nullptr, n);
    case StepKind::ActionsOverdue:
        return Steps::tr("%n action(s) (is|are) overdue", nullptr, n);
    case StepKind::ActionsWithoutOwner:
        return Steps::tr("%n action(s) still (needs|need) an owner", nullptr, n);
    case StepKind::ActionsWithoutDate:
        return Steps::tr("%n action(s) still (needs|need) a date", nullptr, n);
    case StepKind::QuickWinsWithoutAction:
        return Steps::tr("%n quick win(s) still (needs|need) an action", nullptr, n);
    case StepKind::VisionNotChosen:
        return Steps::tr("Choose the vision from %n draft(s)", nullptr, n);
    case StepKind::GapsWithoutAction:
        return Steps::tr(
            "%n gap(s) of the case for change still (needs|need) an action", nullptr, n);
    case StepKind::BenefitsWithoutHorizon:
        return Steps::tr("Say by when %n benefit(s) (is|are) expected", nullptr, n);
    case StepKind::ChallengesUnjudged:
        return Steps::tr("Give %n challenge(s) of last time a verdict", nullptr, n);
    default:
        return wordingOfBeginning(step.kind);
    }
}

std::optional<Item> itemOf(const NextStep& step)
{
    switch (step.kind) {
    case StepKind::BringChallenges: // the review shows what is not in this workshop
    case StepKind::ChallengesUnjudged:
    case StepKind::GroupsWithoutInsight:
        return {};
    default:
        return step.item;
    }
}

PageKind pageOf(StepKind kind)
{
    switch (kind) {
    case StepKind::MakeAgenda:
        return PageKind::Agenda;
    case StepKind::RaiseChallenge:
        return PageKind::Challenges;
    case StepKind::AddPeople:
    case StepKind::MakeGroups:
        return PageKind::People;
    case StepKind::WriteInterview:
    case StepKind::InterviewsWithoutNotes:
    case StepKind::ConsentMissing:
        return PageKind::Interviews;
    case StepKind::WriteInsight:
    case StepKind::EvidenceWithdrawn:
    case StepKind::InsightsWithoutEvidence:
    case StepKind::InsightsOnOneVoice:
    case StepKind::PersonasWithoutVoice:
    case StepKind::GroupsWithoutInsight:
    case StepKind::InsightsWithoutQuestion:
    case StepKind::QuestionsWithoutIdea:
        return PageKind::Insights;
    case StepKind::WriteIdeas:
    case StepKind::IdeasUndecided:
    case StepKind::QuickWinsWithoutAction:
        return PageKind::Ideas;
    case StepKind::MakePrototype:
    case StepKind::PrototypesUntested:
        return PageKind::Prototypes;
    case StepKind::MakePlan:
    case StepKind::ActionsOverdue:
    case StepKind::ActionsWithoutOwner:
    case StepKind::ActionsWithoutDate:
    case StepKind::VisionNotChosen:
    case StepKind::GapsWithoutAction:
    case StepKind::BenefitsWithoutHorizon:
        return PageKind::Plan;
    case StepKind::BringChallenges:
    case StepKind::ChallengesUnjudged:
        return PageKind::Review;
    case StepKind::HandOutSummary:
        return PageKind::Summary;
    }
    return PageKind::Overview;
}

} // namespace charrette::app
