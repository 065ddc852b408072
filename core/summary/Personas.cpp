// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Personas.h"

#include "core/base/Text.h"
#include "core/summary/AgendaHeadings.h"
#include "core/summary/Deck.h"
#include "core/summary/DeckHeadings.h"
#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/PersonaHeadings.h"
#include "core/summary/Sections.h"

#include <algorithm>

namespace charrette::summary {

namespace {

constexpr std::size_t personasOfDeck = 6;
constexpr std::size_t pointsOfPersona = 4;

/// What stands behind it: notes that may be quoted, and how many may not.
struct PersonaVoices {
    std::vector<Quote> quotes = {};
    int hidden = 0;
};

PersonaVoices voicesOf(const Material& material, const ToldPersona& told)
{
    PersonaVoices voices;
    for (const auto id : told.evidence) {
        if (const auto* note = material.redaction.find(id))
            voices.quotes.push_back(note->quote);
        else
            ++voices.hidden;
    }
    // What was said comes first: it is what one remembers.
    std::ranges::stable_partition(voices.quotes, &Quote::spoken);
    return voices;
}

void addLines(std::vector<Field>& fields, std::string_view label, const std::string& lines)
{
    if (auto values = cleanLines(lines); !values.empty())
        fields.push_back({std::string{label}, std::move(values)});
}

/// Who it is, in its own words and those of others; `most` of these.
Entry entryOf(const Material& material, const ToldPersona& told, std::size_t most)
{
    auto voices = voicesOf(material, told);
    Entry entry;
    addLines(entry.fields, heading::goals, told.persona.goals);
    addLines(entry.fields, heading::inTheWay, told.persona.pains);
    Field touched{std::string{heading::touchedBy}, {}};
    for (const auto id : told.challenges) {
        if (auto title = material.challengeOf(id); !title.empty())
            touched.values.push_back(std::move(title));
    }
    if (!touched.values.empty())
        entry.fields.push_back(std::move(touched));
    addFact(entry.facts, material.groupOf(told.persona.group));
    addFact(entry.facts,
        told.support.isProto() ? std::string{heading::proto}
                               : heading::restsOn(told.support.notes, told.support.voices));
    if (voices.hidden > 0)
        addFact(entry.facts, heading::notShown(voices.hidden, !voices.quotes.empty()));
    voices.quotes.resize(std::min(voices.quotes.size(), most));
    entry.quotes = std::move(voices.quotes);
    return entry;
}

} // namespace

std::vector<ToldPersona> toldPersonas(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<ToldPersona> all;
    const auto supports = personaSupportIn(db, workshop);
    for (auto& persona : personasOf(db, workshop)) {
        const auto id = persona.id;
        const auto support = std::ranges::find(supports, id, &PersonaSupport::persona);
        all.push_back({std::move(persona), *support, evidenceOf(db, id), momentsOf(db, id),
            challengesTouching(db, id)});
    }
    return all;
}

std::optional<Chart> dayChart(const ToldPersona& told)
{
    if (told.day.size() < 2)
        return {};
    const auto lowest = lowestOf(told.day);
    DayLine line;
    for (const auto& moment : told.day)
        line.moments.push_back({.time = heading::clock(moment.starts),
            .minute = moment.starts,
            .text = moment.text,
            .mood = moment.mood,
            .isLowest = moment.id == lowest});
    return Chart{heading::dayOf(told.persona.name), std::move(line)};
}

Section personas(const Material& material)
{
    Section section{.title = {}, .note = std::string{heading::personasNote}};
    for (const auto& told : material.personas) {
        auto entry = entryOf(material, told, told.evidence.size());
        entry.title = told.persona.name;
        entry.text = told.persona.role;
        section.pieces.push_back(std::move(entry));
        if (auto chart = dayChart(told))
            section.pieces.push_back(std::move(*chart));
    }
    return section;
}

void addPersonas(Deck& deck, const Material& material)
{
    const auto count = std::min(material.personas.size(), personasOfDeck);
    for (std::size_t i = 0; i < count; ++i) {
        const auto& told = material.personas[i];
        auto voices = voicesOf(material, told);
        Slide slide{.kind = std::string{heading::persona},
            .title = told.persona.name,
            .lead = told.persona.role,
            .points = cleanLines(told.persona.pains),
            .pointsLabel = std::string{heading::inTheWay}};
        slide.points.resize(std::min(slide.points.size(), pointsOfPersona));
        if (!voices.quotes.empty() && voices.quotes.front().spoken)
            slide.quotes.push_back(voices.quotes.front());
        slide.facts = entryOf(material, told, 0).facts;
        for (const auto& quote : voices.quotes) {
            slide.notes += slide.notes.empty() ? "" : "\n";
            slide.notes +=
                "– " + heading::quoted(quote) + (quote.by.empty() ? "" : " (" + quote.by + ")");
        }
        slide.part = Part::Personas;
        deck.slides.push_back(std::move(slide));
        auto chart = dayChart(told);
        if (!chart)
            continue;
        Slide day{.kind = std::string{heading::persona},
            .title = chart->title,
            .notes = described(*chart)};
        day.part = Part::Personas;
        day.chart = std::move(chart);
        deck.slides.push_back(std::move(day));
    }
    if (count < material.personas.size() && !deck.slides.empty()) {
        auto& notes = deck.slides.back().notes;
        notes += (notes.empty() ? "" : "\n")
            + heading::moreInReport(static_cast<int>(material.personas.size() - count));
    }
}

Report personaSheet(const sqlite::Database& db, WorkshopId workshop, int most)
{
    const Material material{db, workshop, std::nullopt};
    Report report{.cover = cover(material),
        .sections = {},
        .consents = material.redaction.consents(),
        .shape = Shape::Sheet};
    report.cover.subtitle = heading::personas;
    report.cover.facts.clear();
    for (const auto& told : material.personas) {
        Section section{.title = told.persona.name, .note = told.persona.role};
        section.ownPage = true;
        auto entry = entryOf(material, told, static_cast<std::size_t>(std::max(most, 0)));
        if (auto chart = dayChart(told))
            section.pieces.push_back(std::move(*chart));
        section.pieces.push_back(std::move(entry));
        report.sections.push_back(std::move(section));
    }
    return report;
}

} // namespace charrette::summary
