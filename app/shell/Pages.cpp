// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Pages.h"

#include "app/agenda/AgendaPage.h"
#include "app/challenges/ChallengesPage.h"
#include "app/ideas/IdeasPage.h"
#include "app/overview/OverviewPage.h"
#include "app/people/PeoplePage.h"
#include "app/plan/PlanPage.h"
#include "app/prototypes/PrototypesPage.h"
#include "app/pulse/PulsePage.h"
#include "app/research/InsightsPage.h"
#include "app/research/InterviewsPage.h"
#include "app/review/ReviewPage.h"
#include "app/stage/StagePage.h"
#include "app/summary/SummaryPage.h"

namespace charrette::app {

Page* makePage(PageKind kind, DocumentSession& session, StageWindow& stage, QWidget* parent)
{
    switch (kind) {
    case PageKind::Overview:
        return new OverviewPage{session, parent};
    case PageKind::Agenda:
        return new AgendaPage{session, parent};
    case PageKind::People:
        return new PeoplePage{session, parent};
    case PageKind::Challenges:
        return new ChallengesPage{session, parent};
    case PageKind::Interviews:
        return new InterviewsPage{session, parent};
    case PageKind::Insights:
        return new InsightsPage{session, parent};
    case PageKind::Ideas:
        return new IdeasPage{session, parent};
    case PageKind::Prototypes:
        return new PrototypesPage{session, parent};
    case PageKind::Plan:
        return new PlanPage{session, parent};
    case PageKind::Review:
        return new ReviewPage{session, parent};
    case PageKind::Summary:
        return new SummaryPage{session, parent};
    case PageKind::Pulse:
        return new PulsePage{session, parent};
    case PageKind::Stage:
        return new StagePage{session, stage, parent};
    }
    return nullptr;
}

void offerAgenda(Page& summaryPage)
{
    static_cast<SummaryPage&>(summaryPage).choose(Output::RunSheet);
}

bool isBusy(const Page& page)
{
    const auto* summary = qobject_cast<const SummaryPage*>(&page);
    return summary && summary->isBusy();
}

PageKind pageOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Block:
        return PageKind::Agenda;
    case ItemKind::Person:
    case ItemKind::Group:
        return PageKind::People;
    case ItemKind::Challenge:
    case ItemKind::GoToIdea:
        return PageKind::Challenges;
    case ItemKind::Interview:
    case ItemKind::Note:
        return PageKind::Interviews;
    case ItemKind::Insight:
    case ItemKind::Persona:
    case ItemKind::Question:
        return PageKind::Insights;
    case ItemKind::Idea:
        return PageKind::Ideas;
    case ItemKind::Prototype:
        return PageKind::Prototypes;
    case ItemKind::Vision:
    case ItemKind::Pitch:
    case ItemKind::Action:
    case ItemKind::CasePoint:
        return PageKind::Plan;
    }
    return PageKind::Overview;
}

} // namespace charrette::app
