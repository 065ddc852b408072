// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Material.h"

#include "core/agenda/Block.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/summary/CaseHeadings.h"
#include "core/summary/Headings.h"
#include "core/summary/SheetHeadings.h"
#include "core/votes/Vote.h"

#include <algorithm>
#include <initializer_list>
#include <unordered_set>

namespace charrette::summary {

namespace {

Workshop required(const sqlite::Database& db, WorkshopId id)
{
    if (auto workshop = find(db, id))
        return *workshop;
    throw Error{Problem::Refused, "no such workshop"};
}

template <typename Record, typename Field>
void keep(std::vector<Record>& records, Field Record::*field, const Field& value)
{
    std::erase_if(records, [&](const Record& record) { return !(record.*field == value); });
}

} // namespace

Material::Material(
    const sqlite::Database& database, WorkshopId id, std::optional<GroupId> wantedGroup)
    : db{database}
    , workshop{required(database, id)}
    , days{daysOf(database, id)}
    , redaction{database, id}
    , attendees{attendeesOf(database, id)}
    , challenges{challengesOf(database, id)}
    , notes{redaction.notes()}
    , insights{insightsOf(database, id)}
    , questions{questionsOf(database, id)}
    , personas{toldPersonas(database, id)}
    , ideas{ideasOf(database, id)}
    , dots{latestDots(database, id)}
    , prototypes{prototypesOf(database, id)}
    , visions{visionsOf(database, id)}
    , pitches{pitchesOf(database, id)}
    , actions{actionsOf(database, id)}
    , dependencies{dependenciesIn(database, id)}
    , scale{roadmapScale(database, id)}
    , years{roadmapYears(database, id)}
    , casePoints{casePointsOf(database, id)}
    , closings{closingsIn(database, id)}
{
    for (const auto& one : groupsIn(database, id))
        groups.emplace(one.id, one);
    for (const auto& action : actions)
        actionTexts.emplace(action.id, action.text);
    for (const auto& person : people(database))
        names.emplace(person.id, redaction.bearer(person.name));
    for (const auto& link : evidenceIn(database, id))
        evidence[link.insight].push_back(link.note);
    for (auto& [insight, rests] : evidence) // In the order of the interviews.
        std::ranges::sort(rests, {}, [this](NoteId note) { return redaction.find(note); });
    for (const auto& vision : visions) {
        if (auto counts = fistToFiveOn(database, vision.id); counts.shown() > 0)
            fingers.emplace(vision.id, counts);
    }
    for (auto& one : attachmentsIn(database, id))
        attachments[one.item].push_back(std::move(one));
    for (const auto& one : challenges)
        topics.push_back(one.challenge);
    for (auto& note : notes) {
        if (!std::ranges::count(topics, note.challenge, &Challenge::id))
            note.challenge.reset();
    }
    if (wantedGroup)
        keepOneGroup(*wantedGroup);
    redact();
}

Material Material::ofGroup(GroupId id) const
{
    auto part = *this;
    part.keepOneGroup(id);
    return part;
}

Material Material::ofDay(DayId id, const DayOf& dayOf) const
{
    auto part = *this;
    const auto found = std::ranges::find(days, id, &Day::id);
    if (found == days.end())
        throw Error{Problem::Refused, "the day is not of this workshop"};
    part.days = {*found};
    const auto isOther = [&](const auto& one) { return !(dayOf(one.made) == found->date); };
    std::erase_if(part.notes, isOther);
    std::erase_if(part.insights, isOther);
    std::erase_if(part.ideas, isOther);
    const auto blocks = blocksOf(db, id);
    const auto keepWith = [&](auto& records, std::initializer_list<BlockKind> kinds) {
        const bool isThere = std::ranges::any_of(blocks, [&](const Block& block) {
            return std::ranges::find(kinds, block.kind) != kinds.end();
        });
        if (!isThere)
            records.clear();
    };
    keepWith(part.prototypes, {BlockKind::Prototype, BlockKind::Test});
    keepWith(part.visions, {BlockKind::Vision});
    keepWith(part.pitches, {BlockKind::Pitch});
    keepWith(part.actions, {BlockKind::Plan});
    return part;
}

void Material::keepOneGroup(GroupId wanted)
{
    const auto found = groups.find(wanted);
    if (found == groups.end())
        throw Error{Problem::Refused, "the group is not of this workshop"};
    group = found->second;
    casePoints.clear(); // The room argued them, no group alone.
    const std::optional own{group->id};
    keep(notes, &HeardNote::group, own);
    keep(insights, &Insight::group, own);
    std::erase_if(personas, [&](const ToldPersona& one) { return one.persona.group != own; });
    keep(ideas, &Idea::group, own);
    keep(prototypes, &Prototype::group, own);
    keep(pitches, &Pitch::group, own);

    std::unordered_set<IdeaId> ownIdeas;
    for (const auto& idea : ideas)
        ownIdeas.insert(idea.id);
    std::erase_if(
        actions, [&](const Action& one) { return !one.idea || !ownIdeas.contains(*one.idea); });

    std::unordered_set<ChallengeId> touched;
    const auto touch = [&](const std::optional<ChallengeId>& id) {
        if (id)
            touched.insert(*id);
    };
    touch(group->challenge);
    if (!group->challenge) {
        for (const auto& insight : insights)
            touch(insight.challenge);
        for (const auto& idea : ideas)
            touch(idea.challenge);
    }
    std::erase_if(challenges,
        [&](const JudgedChallenge& one) { return !touched.contains(one.challenge.id); });
}

void Material::redact()
{
    const auto clear = [this](auto&... texts) { ((texts = redaction.text(texts)), ...); };
    clear(workshop.title, workshop.objective, workshop.client, workshop.place);
    for (auto& [id, one] : groups)
        clear(one.name, one.room);
    if (group)
        clear(group->name, group->room);
    for (auto& one : topics) {
        clear(one.title);
        one.owner = redaction.bearer(one.owner);
    }
    for (auto& one : challenges) {
        clear(one.challenge.title, one.challenge.description, one.judgement.reason,
            one.judgement.evidence);
        one.challenge.owner = redaction.bearer(one.challenge.owner);
    }
    for (auto& one : insights)
        clear(one.title, one.user, one.need, one.reason);
    for (auto& one : personas) {
        clear(one.persona.name, one.persona.role, one.persona.goals, one.persona.pains);
        for (auto& moment : one.day)
            clear(moment.text);
    }
    for (auto& one : questions)
        clear(one.text);
    for (auto& one : ideas)
        clear(one.text, one.detail);
    for (auto& one : prototypes)
        clear(one.title, one.question, one.believe, one.verify, one.measure, one.rightIf,
            one.observed, one.learned, one.will);
    for (auto& one : visions)
        clear(one.text, one.signs);
    for (auto& one : pitches)
        clear(one.title, one.text);
    for (auto& one : casePoints)
        clear(one.text);
    for (auto& [id, action] : actionTexts)
        clear(action);
    for (auto& one : actions)
        clear(one.text, one.firstStep, one.measure, one.remark);
}

std::string Material::groupOf(const std::optional<GroupId>& id) const
{
    if (!id || group)
        return {};
    const auto found = groups.find(*id);
    return found == groups.end() ? std::string{} : heading::groupLabel(found->second.number);
}

std::string Material::nameOf(const std::optional<PersonId>& id) const
{
    if (!id)
        return {};
    const auto found = names.find(*id);
    return found == names.end() ? std::string{} : found->second;
}

std::string Material::columnOf(ActionHorizon horizon) const
{
    if (scale == RoadmapScale::Days)
        return filled(heading::inDays, {std::to_string(daysOf(horizon))});
    if (scale == RoadmapScale::Years)
        return heading::yearsText(years.of(horizon));
    return std::string{heading::word(horizon)};
}

std::string Material::paceOf(ActionHorizon horizon) const
{
    return scale == RoadmapScale::Years ? std::string{heading::pace(horizon)} : std::string{};
}

std::string Material::earlierThan(ActionId action) const
{
    std::vector<std::string> texts;
    for (const auto& link : dependencies) {
        const auto earlier = actionTexts.find(link.earlier);
        if (link.action == action && earlier != actionTexts.end())
            texts.push_back(earlier->second);
    }
    return joined(texts, "; ");
}

std::string Material::challengeOf(const std::optional<ChallengeId>& id) const
{
    const auto found = std::ranges::find(topics, id, &Challenge::id);
    return found == topics.end() ? std::string{} : found->title;
}

int Material::dotsOn(IdeaId idea) const
{
    const auto found = dots.find(idea);
    return found == dots.end() ? 0 : found->second;
}

void addFact(std::vector<std::string>& facts, std::string fact)
{
    if (!fact.empty())
        facts.push_back(std::move(fact));
}

void addField(std::vector<Field>& fields, std::string_view label, const std::string& value)
{
    if (!value.empty())
        fields.push_back({std::string{label}, {value}});
}

} // namespace charrette::summary
