// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaList.h"

#include "app/document/Choices.h"
#include "app/text/Names.h"
#include "core/ideas/Paper.h"
#include "core/research/Insight.h"
#include "core/votes/Vote.h"
#include "core/workshop/Workshop.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace charrette::app {

namespace {

/// Everything that rows refer to, by id.
struct Context {
    std::unordered_map<GroupId, const Group*> groups;
    std::unordered_map<ChallengeId, QString> challenges;
    std::unordered_map<QuestionId, const Question*> questions;
    std::unordered_map<InsightId, std::optional<ChallengeId>> insights;
    std::unordered_map<IdeaId, int> dots;
    std::unordered_map<IdeaId, Colour> colours;

    std::optional<ChallengeId> challengeOf(const Idea& idea) const
    {
        if (idea.challenge || !idea.question)
            return idea.challenge;
        const auto question = questions.find(*idea.question);
        if (question == questions.end())
            return {};
        if (question->second->challenge || !question->second->insight)
            return question->second->challenge;
        const auto insight = insights.find(*question->second->insight);
        return insight == insights.end() ? std::nullopt : insight->second;
    }
};

IdeaRow rowOf(Idea idea, const Context& context)
{
    IdeaRow row{.idea = std::move(idea), .text = {}, .group = {}};
    row.text = shown(row.idea.text);
    if (const auto dots = context.dots.find(row.idea.id); dots != context.dots.end())
        row.dots = dots->second;
    if (row.idea.group) {
        if (const auto at = context.groups.find(*row.idea.group); at != context.groups.end()) {
            row.group = groupName(*at->second);
            row.colour = at->second->colour;
        }
    }
    if (const auto own = context.colours.find(row.idea.id); own != context.colours.end())
        row.colour = own->second;
    row.challenge = context.challengeOf(row.idea);
    if (row.challenge) {
        if (const auto at = context.challenges.find(*row.challenge); at != context.challenges.end())
            row.challengeTitle = at->second;
    }
    if (row.idea.question) {
        if (const auto at = context.questions.find(*row.idea.question);
            at != context.questions.end())
            row.question = shownInLine(at->second->text);
    }
    return row;
}

} // namespace

const IdeaRow* IdeaList::find(IdeaId id) const
{
    const auto found =
        std::ranges::find_if(rows, [id](const IdeaRow& row) { return row.idea.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

const GoToIdea* IdeaList::find(GoToIdeaId id) const
{
    const auto found = std::ranges::find(goToIdeas, id, &GoToIdea::id);
    return found == goToIdeas.end() ? nullptr : &*found;
}

void markExpected(IdeaList& list, const Radar& radar)
{
    list.goToIdeas = radar.expected();
    list.expected = 0;
    for (auto& row : list.rows) {
        const auto closest = radar.closest(row.idea.text);
        row.goTo = closest ? std::optional{list.goToIdeas[*closest].id} : std::nullopt;
        list.expected += closest ? 1 : 0;
    }
}

IdeaList readIdeas(const sqlite::Database& db, WorkshopId workshop)
{
    IdeaList list;
    Context context;
    if (const auto event = find(db, workshop))
        list.timeZone = event->timeZone;
    list.groups = groupsIn(db, workshop);
    list.groupChoices = groupChoices(db, workshop);
    for (const auto& group : list.groups)
        context.groups.emplace(group.id, &group);
    list.challengeChoices = challengeChoices(db, workshop);
    for (const auto& choice : list.challengeChoices)
        context.challenges.emplace(ChallengeId{*choice.key}, choice.text);
    const auto questions = questionsOf(db, workshop);
    list.questionChoices = questionChoices(db, workshop);
    for (const auto& question : questions)
        context.questions.emplace(question.id, &question);
    for (const auto& insight : insightsOf(db, workshop))
        context.insights.emplace(insight.id, insight.challenge);
    context.dots = latestDots(db, workshop);
    context.colours = ownColours(db, workshop);
    list.places = placesOf(db, workshop);
    list.areas = areasOf(db, workshop);
    list.matrix = matrixOf(db, workshop);

    std::unordered_set<GroupId> withIdeas;
    auto ideas = ideasOf(db, workshop);
    list.rows.reserve(ideas.size());
    for (auto& idea : ideas) {
        if (idea.group)
            withIdeas.insert(*idea.group);
        list.rows.push_back(rowOf(std::move(idea), context));
    }
    list.groupsWithIdeas = static_cast<int>(withIdeas.size());
    return list;
}

} // namespace charrette::app
