// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"

#include <algorithm>
#include <initializer_list>

namespace charrette::summary {

namespace {

std::vector<int> groupsWorkingOn(const Material& material, ChallengeId challenge)
{
    std::vector<int> numbers;
    for (const auto& [id, group] : material.groups) {
        if (group.challenge == challenge)
            numbers.push_back(group.number);
    }
    std::ranges::sort(numbers);
    const auto [from, to] = std::ranges::unique(numbers);
    numbers.erase(from, to);
    return numbers;
}

void addNotes(Entry& entry, std::string_view label, const std::vector<HeardNote>& notes,
    const std::optional<ChallengeId>& challenge, std::initializer_list<NoteKind> kinds)
{
    Field field{std::string{label}, {}};
    for (const auto& note : notes) {
        if (note.challenge == challenge && std::ranges::find(kinds, note.kind) != kinds.end())
            field.values.push_back(note.quote.text);
    }
    if (!field.values.empty())
        entry.fields.push_back(std::move(field));
}

/// What was heard about one challenge, or about none: the words first, then what was seen and
/// thought, which nobody said and so bears no name.
void addHeard(Section& section, const Material& material, const std::string& title,
    const std::optional<ChallengeId>& challenge)
{
    Quotes quotes;
    for (const auto& note : material.notes) {
        if (note.challenge == challenge && note.kind == NoteKind::Says)
            quotes.items.push_back(note.quote);
    }
    Entry entry;
    addNotes(entry, heading::seen, material.notes, challenge, {NoteKind::Does});
    addNotes(
        entry, heading::inferred, material.notes, challenge, {NoteKind::Thinks, NoteKind::Feels});
    addNotes(entry, heading::pains, material.notes, challenge, {NoteKind::Pain});
    addNotes(entry, heading::gains, material.notes, challenge, {NoteKind::Gain});
    if (quotes.items.empty() && entry.fields.empty())
        return;
    section.pieces.push_back(Heading{title});
    if (!quotes.items.empty())
        section.pieces.push_back(std::move(quotes));
    if (!entry.fields.empty())
        section.pieces.push_back(std::move(entry));
}

/// The notes an insight rests on, and how many of them may not be shown.
std::pair<std::vector<Quote>, int> evidenceFor(const Material& material, InsightId insight)
{
    std::vector<Quote> quotes;
    int hidden = 0;
    const auto found = material.evidence.find(insight);
    if (found == material.evidence.end())
        return {quotes, hidden};
    for (const auto id : found->second) {
        if (const auto* note = material.redaction.find(id))
            quotes.push_back(note->quote);
        else
            ++hidden;
    }
    return {quotes, hidden};
}

Entry entryFor(const Material& material, const Insight& insight)
{
    const auto statement = heading::statement(insight);
    auto [quotes, hidden] = evidenceFor(material, insight.id);
    Entry entry{
        .title = insight.title.empty() ? statement : insight.title,
        .text = insight.title.empty() ? std::string{} : statement,
        .quotes = std::move(quotes),
    };
    Field asked{std::string{heading::questions}, {}};
    for (const auto& question : material.questions) {
        if (question.insight == insight.id)
            asked.values.push_back(question.text);
    }
    if (!asked.values.empty())
        entry.fields.push_back(std::move(asked));
    addFact(entry.facts, material.groupOf(insight.group));
    addFact(entry.facts, material.challengeOf(insight.challenge));
    if (hidden > 0)
        addFact(entry.facts, heading::notShown(hidden, !entry.quotes.empty()));
    else if (entry.quotes.empty())
        addFact(entry.facts, std::string{heading::noEvidence});
    return entry;
}

} // namespace

Section challenges(const Material& material)
{
    Section section;
    for (const auto& [challenge, judgement] : material.challenges) {
        Entry entry{.title = challenge.title, .text = challenge.description};
        if (!challenge.owner.empty())
            addFact(entry.facts, heading::ownedBy(challenge.owner));
        const auto numbers = groupsWorkingOn(material, challenge.id);
        if (!material.group && !numbers.empty())
            addFact(entry.facts, heading::groupList(numbers));
        section.pieces.push_back(std::move(entry));
    }
    return section;
}

Section heard(const Material& material)
{
    Section section{.title = {}, .note = std::string{heading::heardNote}};
    for (const auto& topic : material.topics)
        addHeard(section, material, topic.title, topic.id);
    addHeard(section, material, std::string{heading::otherNotes}, {});
    const auto leftOut =
        material.redaction
            .consents(material.group ? std::optional{material.group->id} : std::nullopt)
            .leftOut;
    if (leftOut > 0)
        section.pieces.push_back(Paragraph{heading::leftOut(leftOut), Tone::Quiet});
    return section;
}

Section insights(const Material& material)
{
    Section section{.title = {}, .note = std::string{heading::insightsNote}};
    for (const auto& insight : material.insights)
        section.pieces.push_back(entryFor(material, insight));
    return section;
}

} // namespace charrette::summary
