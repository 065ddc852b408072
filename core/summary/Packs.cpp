// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Packs.h"

#include "core/base/Error.h"
#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/PackHeadings.h"
#include "core/summary/Sections.h"

#include <algorithm>

namespace charrette::summary {

namespace {

constexpr std::size_t toldOfGroup = 5;
constexpr std::size_t ideasOfGroup = 8;
constexpr std::size_t toldOfSession = 5;
constexpr std::size_t ideasOfSession = 10;
constexpr std::size_t prototypesOfSession = 12;
constexpr std::size_t actionsOfSession = 8;
constexpr std::size_t everything = 1'000'000;

/// The same under a heading of the last section, which keeps a short paper short.
void addBelow(Section& section, std::string_view title, Section part)
{
    if (part.pieces.empty())
        return;
    section.pieces.push_back(Heading{std::string{title}});
    for (auto& piece : part.pieces)
        section.pieces.push_back(std::move(piece));
}

/// The counts alone.
Section figuresOf(const Material& material)
{
    auto section = glance(material);
    std::erase_if(
        section.pieces, [](const Piece& piece) { return !std::holds_alternative<Figures>(piece); });
    return section;
}

/// The strongest, each with one voice.
Section briefInsights(const Material& material, std::size_t most)
{
    Section section;
    for (const auto* insight : strongest(material)) {
        if (section.pieces.size() == most)
            break;
        const auto statement = heading::statement(*insight);
        Entry entry{.title = insight->title.empty() ? statement : insight->title,
            .text = insight->title.empty() ? std::string{} : statement};
        if (const auto notes = material.evidence.find(insight->id);
            notes != material.evidence.end()) {
            for (const auto id : notes->second) {
                const auto* note = material.redaction.find(id);
                if (note && note->quote.spoken && entry.quotes.empty())
                    entry.quotes.push_back(note->quote);
            }
        }
        addFact(entry.facts, material.groupOf(insight->group));
        section.pieces.push_back(std::move(entry));
    }
    return section;
}

/// The ideas that were voted for most, of one horizon or of all.
Section briefIdeas(const Material& material, std::size_t most, std::optional<Horizon> horizon = {})
{
    Table table{.columns = {{std::string{heading::idea}, 9, false, true}}, .rows = {}};
    if (!material.group)
        table.columns.push_back({std::string{heading::group}, 2});
    table.columns.push_back({std::string{heading::votes}, 1, true});
    for (const auto* idea : ranked(material)) {
        if (table.rows.size() == most)
            break;
        if (horizon && idea->horizon != *horizon)
            continue;
        const int dots = material.dotsOn(idea->id);
        std::vector<Cell> row{{idea->text}};
        if (!material.group)
            row.push_back({material.groupOf(idea->group)});
        row.push_back({dots > 0 ? std::to_string(dots) : std::string{}});
        table.rows.push_back(std::move(row));
    }
    dropEmptyColumns(table);
    Section section;
    if (!table.rows.empty())
        section.pieces.push_back(std::move(table));
    return section;
}

Section briefPrototypes(const Material& material)
{
    Section section;
    for (const auto& prototype : material.prototypes) {
        Entry entry{.title = prototype.title, .text = prototype.question};
        addField(entry.fields, heading::learned, prototype.learned);
        addField(entry.fields, heading::will, prototype.will);
        if (prototype.decision)
            addFact(entry.facts, std::string{heading::word(*prototype.decision)});
        addFact(entry.facts, material.groupOf(prototype.group));
        section.pieces.push_back(std::move(entry));
    }
    return section;
}

/// One line each, first those that taught something.
Section prototypeTable(const Material& material, std::size_t most)
{
    std::vector<const Prototype*> told;
    for (const auto& prototype : material.prototypes)
        told.push_back(&prototype);
    std::ranges::stable_partition(told, [](const auto* one) { return !one->learned.empty(); });
    told.resize(std::min(told.size(), most));
    Table table{.columns = {{std::string{heading::prototypeTitle}, 3, false, true},
                    {std::string{heading::learned}, 7}},
        .rows = {}};
    for (const auto* one : told) {
        const auto& prototype = *one;
        const auto decision =
            prototype.decision ? std::string{heading::word(*prototype.decision)} : std::string{};
        table.rows.push_back({{prototype.title, material.groupOf(prototype.group)},
            {prototype.learned,
                prototype.learned.empty() && decision.empty() ? prototype.question : decision}});
    }
    Section section;
    if (!table.rows.empty())
        section.pieces.push_back(std::move(table));
    return section;
}

template <typename Wanted>
Section briefActions(
    const Material& material, std::size_t most, Wanted isWanted, bool withOwner = true)
{
    std::vector<const Action*> wanted;
    for (const auto& action : material.actions) {
        if (isWanted(action))
            wanted.push_back(&action);
    }
    Section section;
    if (wanted.empty())
        return section;
    auto table = actionTable(material, std::move(wanted), withOwner);
    table.rows.resize(std::min(table.rows.size(), most));
    section.pieces.push_back(std::move(table));
    return section;
}

bool isOpen(const Action& action)
{
    return action.status != Status::Done && action.status != Status::Dropped;
}

Section linesOf(Bullets lines)
{
    Section section;
    if (!lines.items.empty())
        section.pieces.push_back(std::move(lines));
    return section;
}

/// A line each, and what somebody said to the first.
Section insightLines(const Material& material, std::size_t most)
{
    Bullets lines;
    Quotes said;
    const auto brief = briefInsights(material, most);
    for (const auto& piece : brief.pieces) {
        const auto& entry = std::get<Entry>(piece);
        lines.items.push_back(entry.text.empty() ? entry.title : entry.title + ": " + entry.text);
        if (said.items.empty())
            said.items = entry.quotes;
    }
    auto section = linesOf(std::move(lines));
    if (!said.items.empty())
        section.pieces.push_back(std::move(said));
    return section;
}

Section ideaLines(const Material& material, std::size_t most, Horizon horizon)
{
    Bullets lines;
    for (const auto* idea : ranked(material)) {
        if (idea->horizon != horizon || lines.items.size() == most)
            continue;
        const int dots = material.dotsOn(idea->id);
        lines.items.push_back(
            dots > 0 ? idea->text + " (" + heading::voteCount(dots) + ")" : idea->text);
    }
    return linesOf(std::move(lines));
}

Section actionLines(const Material& material, std::size_t most)
{
    std::vector<const Action*> open;
    for (const auto& action : material.actions) {
        if (isOpen(action))
            open.push_back(&action);
    }
    std::ranges::stable_sort(open,
        [](const auto* a, const auto* b) { return a->due && (!b->due || *a->due < *b->due); });
    open.resize(std::min(open.size(), most));
    Bullets lines;
    for (const auto* action : open)
        lines.items.push_back(heading::promised(*action, material.nameOf(action->owner)));
    return linesOf(std::move(lines));
}

/// Who it is, without what is told further down.
Section whoTheyAre(const Material& material)
{
    auto section = glance(material);
    std::erase_if(section.pieces, [](const Piece& piece) {
        return !std::holds_alternative<Entry>(piece) && !std::holds_alternative<Figures>(piece);
    });
    return section;
}

template <typename Wanted>
Section pitchesWhere(const Material& material, Wanted isWanted)
{
    Section section;
    for (const auto& pitch : material.pitches) {
        if (isWanted(pitch))
            section.pieces.push_back(Entry{.title = pitch.title, .text = pitch.text});
    }
    return section;
}

Section chosenVisions(const Material& material)
{
    Section section;
    for (const auto& vision : material.visions) {
        if (vision.chosen)
            section.pieces.push_back(Paragraph{vision.text, Tone::Lead});
    }
    return section;
}

} // namespace

Packs::Packs(const sqlite::Database& db, WorkshopId workshop)
    : m_whole{std::make_unique<const Material>(db, workshop, std::nullopt)}
{
    for (const auto& round : roundsOf(db, workshop)) {
        for (const auto& one : membershipsIn(db, round.id))
            m_groups[one.person].push_back(one.group);
    }
}

Packs::~Packs() = default;

const Material& Packs::materialOf(GroupId group)
{
    auto& material = m_ofGroups[group];
    if (!material)
        material = std::make_unique<const Material>(m_whole->ofGroup(group));
    return *material;
}

/// Of several rounds, that in which their group found most.
std::optional<GroupId> Packs::groupOf(PersonId person) const
{
    const auto own = m_groups.find(person);
    if (own == m_groups.end())
        return {};
    const auto found = [&](GroupId group) {
        const std::optional id{group};
        return std::ranges::count(m_whole->insights, id, &Insight::group)
            + std::ranges::count(m_whole->ideas, id, &Idea::group);
    };
    return *std::ranges::max_element(own->second, {}, found);
}

Report Packs::ofGroup(GroupId group)
{
    return buildReport(materialOf(group), Parts::all());
}

Report Packs::ofLeader(PersonId person)
{
    const auto attendee = std::ranges::find_if(
        m_whole->attendees, [&](const Attendee& one) { return one.person.id == person; });
    if (attendee == m_whole->attendees.end())
        throw Error{Problem::Refused, "the person is not at this workshop"};
    const auto group = groupOf(person);
    const auto* own = group ? &materialOf(*group) : nullptr;
    Report report{.cover = cover(*m_whole), .sections = {}, .consents = {}, .shape = Shape::Sheet};
    report.consents = m_whole->redaction.consents(group);
    report.cover.title = attendee->person.name;
    report.cover.subtitle = m_whole->workshop.title;
    report.cover.facts.resize(std::min<std::size_t>(report.cover.facts.size(), 1));
    if (own)
        addFact(report.cover.facts, heading::groupTitle(*own->group));

    auto pitches = pitchesWhere(*m_whole, [&](const Pitch& one) { return one.person == person; });
    if (pitches.pieces.empty() && own)
        addSection(
            report, heading::groupPitch, pitchesWhere(*own, [](const Pitch&) { return true; }));
    else
        addSection(report, heading::yourPitch, std::move(pitches));
    const auto isTheirs = [&](const Action& one) { return one.owner == person && isOpen(one); };
    addSection(report, heading::yourActions, briefActions(*m_whole, everything, isTheirs, false));
    addSection(report, heading::whereTo, chosenVisions(*m_whole));
    auto rest = own ? whoTheyAre(*own) : Section{};
    if (own) {
        addBelow(rest, heading::challenges, challenges(*own));
        addBelow(rest, heading::yourInsights, briefInsights(*own, toldOfGroup));
        addBelow(rest, heading::yourIdeas, briefIdeas(*own, ideasOfGroup));
        addBelow(rest, heading::yourPrototypes, briefPrototypes(*own));
    }
    addSection(report, heading::yourGroup, std::move(rest));
    return report;
}

Report Packs::forSponsor(int most) const
{
    const auto& whole = *m_whole;
    const auto n = static_cast<std::size_t>(std::max(most, 1));
    Report report{.cover = cover(whole), .sections = {}, .consents = {}, .shape = Shape::Sheet};
    report.consents = whole.redaction.consents();
    report.cover.subtitle = heading::onePage;
    auto page = figuresOf(whole);
    addBelow(page, heading::understood, insightLines(whole, n));
    addBelow(page, heading::quickWins, ideaLines(whole, n, Horizon::QuickWin));
    addBelow(page, heading::longTerm, ideaLines(whole, n, Horizon::LongTerm));
    addBelow(page, heading::firstSteps, actionLines(whole, n));
    addSection(report, heading::glance, std::move(page));
    return report;
}

Report Packs::ofSession(std::optional<DayId> day, const DayOf& dayOf) const
{
    const auto material = day ? m_whole->ofDay(*day, dayOf) : *m_whole;
    Report report{.cover = cover(*m_whole), .sections = {}, .consents = {}, .shape = Shape::Sheet};
    report.consents = material.redaction.consents();
    report.cover.subtitle = heading::sessionSoFar;
    if (day) {
        const auto found = std::ranges::find(m_whole->days, *day, &Day::id);
        const auto number = static_cast<int>(found - m_whole->days.begin()) + 1;
        report.cover.subtitle = heading::dayTitle(number, found->date, found->title);
    }
    auto page = figuresOf(material);
    addBelow(page, heading::understood, briefInsights(material, toldOfSession));
    addBelow(page, heading::restOfIdeas, briefIdeas(material, ideasOfSession));
    addBelow(page, heading::prototypes, prototypeTable(material, prototypesOfSession));
    addBelow(page, heading::whereTo, chosenVisions(material));
    addBelow(page, heading::firstSteps, briefActions(material, actionsOfSession, isOpen));
    addSection(report, heading::glance, std::move(page));
    return report;
}

std::vector<Attendee> Packs::leaders() const
{
    std::vector<Attendee> leaders;
    for (const auto& one : m_whole->attendees) {
        const std::optional id{one.person.id};
        if (one.role == Role::Participant || one.role == Role::Sponsor
            || std::ranges::count(m_whole->pitches, id, &Pitch::person) > 0
            || std::ranges::count(m_whole->actions, id, &Action::owner) > 0)
            leaders.push_back(one);
    }
    return leaders;
}

} // namespace charrette::summary
