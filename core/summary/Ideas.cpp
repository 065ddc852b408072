// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/Idea.h"
#include "core/summary/Charts.h"
#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace charrette::summary {

namespace {

constexpr std::size_t toldInFull = 10;

/// What leads from an idea back to what somebody said, without saying the same words twice.
class Voices {
public:
    explicit Voices(const Material& material)
        : m_material{material}
    {
        for (const auto& question : material.questions)
            m_insights.emplace(question.id, question.insight);
    }

    std::vector<Quote> behind(const Idea& idea)
    {
        if (!idea.question)
            return {};
        const auto insight = m_insights.find(*idea.question);
        if (insight == m_insights.end() || !insight->second)
            return {};
        const auto evidence = m_material.evidence.find(*insight->second);
        if (evidence == m_material.evidence.end())
            return {};
        for (const auto id : evidence->second) {
            const auto* note = m_material.redaction.find(id);
            if (note && note->quote.spoken && m_used.insert(id).second)
                return {note->quote};
        }
        return {};
    }

private:
    const Material& m_material;
    std::unordered_map<QuestionId, std::optional<InsightId>> m_insights;
    std::unordered_set<NoteId> m_used;
};

std::string ownerOf(const Material& material, IdeaId idea)
{
    for (const auto& action : material.actions) {
        if (action.idea == idea && action.owner)
            return heading::ownedBy(material.nameOf(action.owner));
    }
    return {};
}

Entry entryFor(const Material& material, const Idea& idea, Voices& voices)
{
    Entry entry{.title = idea.text, .text = idea.detail, .quotes = voices.behind(idea)};
    addFact(entry.facts, material.groupOf(idea.group));
    addFact(entry.facts, heading::voteCount(material.dotsOn(idea.id)));
    addFact(entry.facts, ownerOf(material, idea.id));
    return entry;
}

Table ideaTable(const Material& material, const std::vector<const Idea*>& ideas)
{
    const bool withGroup = !material.group;
    Table table{.columns = {{std::string{heading::idea}, 8}}, .rows = {}};
    if (withGroup)
        table.columns.push_back({std::string{heading::group}, 2});
    table.columns.push_back({std::string{heading::votes}, 1, true});
    for (const auto* idea : ideas) {
        const int dots = material.dotsOn(idea->id);
        std::vector<Cell> row{{idea->text, idea->detail}};
        if (withGroup)
            row.push_back({material.groupOf(idea->group)});
        row.push_back({dots > 0 ? std::to_string(dots) : std::string{}});
        table.rows.push_back(std::move(row));
    }
    dropEmptyColumns(table);
    return table;
}

void addLane(Section& section, const Material& material, Horizon horizon, const Heading& title,
    Voices& voices)
{
    std::vector<const Idea*> lane;
    for (const auto* idea : ranked(material)) {
        if (idea->horizon == horizon)
            lane.push_back(idea);
    }
    if (lane.empty())
        return;
    section.pieces.push_back(title);
    auto rest = lane.begin();
    while (horizon != Horizon::Undecided && rest != lane.end()
        && static_cast<std::size_t>(rest - lane.begin()) < toldInFull
        && material.dotsOn((*rest)->id) > 0) {
        section.pieces.push_back(entryFor(material, **rest, voices));
        addPictures(section, material, (*rest)->id.value());
        ++rest;
    }
    if (rest == lane.end())
        return;
    if (rest != lane.begin())
        section.pieces.push_back(Heading{std::string{heading::alsoProposed}});
    section.pieces.push_back(ideaTable(material, {rest, lane.end()}));
}

void addTestCard(Entry& entry, const Prototype& prototype)
{
    addField(entry.fields, heading::believed, prototype.believe);
    addField(entry.fields, heading::verified, prototype.verify);
    addField(entry.fields, heading::measured, prototype.measure);
    addField(entry.fields, heading::rightIf, prototype.rightIf);
    addField(entry.fields, heading::observed, prototype.observed);
    addField(entry.fields, heading::learned, prototype.learned);
    addField(entry.fields, heading::will, prototype.will);
}

void addFeedback(Entry& entry, const Material& material, PrototypeId prototype)
{
    const auto feedback = feedbackOn(material.db, prototype);
    for (const auto kind : everyOne<FeedbackKind>()) {
        Field field{std::string{heading::word(kind)}, {}};
        for (const auto& one : feedback) {
            if (one.kind == kind)
                field.values.push_back(material.redaction.text(one.text));
        }
        if (!field.values.empty())
            entry.fields.push_back(std::move(field));
    }
}

Entry entryFor(const Material& material, const Prototype& prototype)
{
    Entry entry{.title = prototype.title, .text = prototype.question};
    addTestCard(entry, prototype);
    addFeedback(entry, material, prototype.id);
    if (prototype.decision)
        addFact(entry.facts, std::string{heading::word(*prototype.decision)});
    addFact(entry.facts, material.groupOf(prototype.group));
    addFact(entry.facts, heading::formText(prototype.form, prototype.version));
    if (prototype.builtMinutes)
        addFact(entry.facts, heading::minutesToBuild(*prototype.builtMinutes));
    return entry;
}

} // namespace

std::vector<const Idea*> ranked(const Material& material)
{
    std::vector<const Idea*> ideas;
    for (const auto& idea : material.ideas)
        ideas.push_back(&idea);
    const auto weight = [&](const Idea* idea) {
        return std::pair{material.dotsOn(idea->id), idea->impact.value_or(0)};
    };
    std::ranges::stable_sort(
        ideas, [&](const auto* a, const auto* b) { return weight(a) > weight(b); });
    return ideas;
}

Section ideas(const Material& material)
{
    Section section;
    for (auto& chart : groupCharts(material))
        section.pieces.push_back(std::move(chart));
    for (auto&& chart : {boardChart(material), matrixChart(material)}) {
        if (chart)
            section.pieces.push_back(*chart);
    }
    Voices voices{material};
    const auto lane = [&](Horizon horizon, std::string_view title, std::string_view note) {
        addLane(section, material, horizon, {std::string{title}, std::string{note}}, voices);
    };
    lane(Horizon::QuickWin, heading::quickWins, heading::quickWinsNote);
    lane(Horizon::LongTerm, heading::longTerm, heading::longTermNote);
    lane(Horizon::Undecided, heading::undecided, {});
    return section;
}

Section prototypes(const Material& material)
{
    Section section;
    for (const auto& prototype : material.prototypes) {
        section.pieces.push_back(entryFor(material, prototype));
        addPictures(section, material, prototype.id.value());
    }
    return section;
}

} // namespace charrette::summary
