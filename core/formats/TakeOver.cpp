// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Block.h"
#include "core/challenges/Attempt.h"
#include "core/challenges/Lineage.h"
#include "core/document/Edit.h"
#include "core/formats/NewEdition.h"
#include "core/plan/CaseForChange.h"
#include "core/plan/Roadmap.h"
#include "core/plan/RoadmapYears.h"
#include "core/research/Insight.h"

#include <algorithm>
#include <unordered_set>

namespace charrette {

namespace {

/// One document on its way into another. A row that is there already, by its id, is left alone.
class Taking {
public:
    Taking(Edit& edit, const sqlite::Database& from, const Chosen& chosen)
        : m_edit{edit}
        , m_from{from}
        , m_challenges{chosen.challenges.begin(), chosen.challenges.end()}
        , m_actions{chosen.actions.begin(), chosen.actions.end()}
    {}

    void takeWorkshop(Workshop workshop)
    {
        if (isHere(workshop.id))
            return;
        const auto earlier = workshop.follows;
        workshop.follows.reset();
        workshop.followsStarts.reset();
        add(m_edit, workshop);
        if (earlier && isHere(*earlier))
            follow(m_edit, workshop.id, earlier);
    }

    void takePeople(WorkshopId workshop, const std::vector<PersonId>& chosen)
    {
        const auto there = attendeesOf(m_edit.db(), workshop);
        for (const auto& attendee : attendeesOf(m_from, workshop)) {
            const auto id = attendee.person.id;
            const bool isThere = std::ranges::any_of(
                there, [&](const Attendee& other) { return other.person.id == id; });
            if (isThere || std::ranges::count(chosen, id) == 0)
                continue;
            takePerson(id);
            attend(m_edit, id, workshop, attendee.role);
        }
    }

    void takeChallenges(WorkshopId workshop)
    {
        const auto here = challengesOf(m_edit.db(), workshop);
        for (const auto& judged : challengesOf(m_from, workshop)) {
            const auto id = judged.challenge.id;
            const bool isThere = std::ranges::any_of(
                here, [&](const JudgedChallenge& other) { return other.challenge.id == id; });
            if (isThere || !m_challenges.contains(id))
                continue;
            if (isHere(id))
                bringInto(m_edit, id, workshop);
            else
                raise(m_edit, judged.challenge, workshop);
            judge(m_edit, judged.judgement);
        }
    }

    void takeMemory()
    {
        for (const auto id : m_challenges) {
            for (const auto& attempt : attemptsAt(m_from, id))
                take(attempt);
            for (const auto& descent : lineageOf(m_from, id)) {
                if (isHere(descent.parent) && isHere(descent.child) && isHere(descent.workshop))
                    descend(m_edit, descent);
            }
        }
    }

    void takeResearch(WorkshopId workshop)
    {
        for (auto insight : insightsOf(m_from, workshop)) {
            insight.group.reset();
            if (isChosen(insight.challenge))
                take(insight);
        }
        for (auto question : questionsOf(m_from, workshop)) {
            if (question.insight && !isHere(*question.insight))
                question.insight.reset();
            if (!isChosen(question.challenge))
                question.challenge.reset();
            if (question.insight || question.challenge)
                take(question);
        }
    }

    /// The unfinished ones that were chosen, and whatever was finished about the challenges.
    void takeActions(WorkshopId workshop)
    {
        for (auto action : actionsOf(m_from, workshop)) {
            const bool isOver = action.status == Status::Done || action.status == Status::Dropped;
            if (!m_actions.contains(action.id) && !(isOver && isChosen(action.challenge)))
                continue;
            action.idea.reset();
            action.prototype.reset();
            if (!isChosen(action.challenge))
                action.challenge.reset();
            if (action.owner)
                takePerson(*action.owner);
            take(action);
        }
    }

    /// Which of the actions that are here now comes after which.
    void takeOrder(WorkshopId workshop)
    {
        for (const auto& link : dependenciesIn(m_from, workshop)) {
            if (isHere(link.action) && isHere(link.earlier)
                && mayComeAfter(m_edit.db(), link.action, link.earlier))
                putAfter(m_edit, link.action, link.earlier);
        }
    }

    /// The case for change, closed by the actions that are here now, and the years of its roadmap.
    void takeCase(WorkshopId workshop)
    {
        for (auto point : casePointsOf(m_from, workshop)) {
            if (!isChosen(point.challenge))
                point.challenge.reset();
            take(point);
        }
        for (const auto& link : closingsIn(m_from, workshop)) {
            const auto gap = find(m_edit.db(), link.gap);
            if (gap && isGap(gap->kind) && isHere(link.action))
                closeGap(m_edit, link.gap, link.action);
        }
        if (roadmapScale(m_from, workshop) == RoadmapScale::Years
            && roadmapScale(m_edit.db(), workshop) == RoadmapScale::Horizons)
            setRoadmapYears(m_edit, workshop, roadmapYears(m_from, workshop));
    }

    void takeAgenda(WorkshopId workshop)
    {
        for (auto stream : streamsOf(m_from, workshop)) {
            if (!isChosen(stream.challenge))
                stream.challenge.reset();
            const auto there = streamsOf(m_edit.db(), workshop);
            if (std::ranges::count(there, stream.id, &Stream::id) == 0)
                add(m_edit, stream);
        }
        for (const auto& day : daysOf(m_from, workshop)) {
            if (isHere(day.id))
                continue;
            add(m_edit, day);
            for (const auto& block : blocksOf(m_from, day.id))
                add(m_edit, block);
        }
    }

private:
    template <typename AnyId>
    bool isHere(AnyId id) const
    {
        return find(m_edit.db(), id).has_value();
    }

    template <typename Record>
    void take(const Record& record)
    {
        if (!isHere(record.id))
            add(m_edit, record);
    }

    void takePerson(PersonId id)
    {
        if (const auto person = find(m_from, id))
            take(*person);
    }

    bool isChosen(const std::optional<ChallengeId>& id) const
    {
        return id && m_challenges.contains(*id) && isHere(*id);
    }

    Edit& m_edit;
    const sqlite::Database& m_from;
    std::unordered_set<ChallengeId> m_challenges;
    std::unordered_set<ActionId> m_actions;
};

/// The workshop and those it follows, earliest first.
std::vector<Workshop> editionsUpTo(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Workshop> editions;
    for (auto next = find(db, workshop); next;
         next = next->follows ? find(db, *next->follows) : std::nullopt)
        editions.insert(editions.begin(), *next);
    return editions;
}

} // namespace

void takeOver(Edit& edit, const sqlite::Database& from, WorkshopId workshop, const Chosen& chosen)
{
    const auto editions = editionsUpTo(from, workshop);
    if (editions.empty())
        throw Error{Problem::Refused, "the workshop is gone"};
    Taking taking{edit, from, chosen};
    for (const auto& edition : editions) {
        taking.takeWorkshop(edition);
        taking.takeChallenges(edition.id);
    }
    taking.takeMemory();
    for (const auto& edition : editions) {
        taking.takeResearch(edition.id);
        taking.takeActions(edition.id);
        taking.takeOrder(edition.id);
    }
    taking.takePeople(workshop, chosen.people);
    if (chosen.hasAgenda)
        taking.takeAgenda(workshop);
    if (chosen.hasCase)
        taking.takeCase(workshop);
}

} // namespace charrette
