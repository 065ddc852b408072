// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Deck.h"

#include "core/base/Text.h"
#include "core/summary/CaseForChange.h"
#include "core/summary/Charts.h"
#include "core/summary/DeckHeadings.h"
#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/Personas.h"
#include "core/summary/Sections.h"
#include "core/summary/SheetHeadings.h"

#include <algorithm>

namespace charrette::summary {

namespace {

constexpr std::size_t mostTold = 12; ///< of a kind: insights, prototypes, pitches
constexpr std::size_t mostTables = 3; ///< slides of actions
constexpr std::size_t quotesOnSlide = 2;
constexpr std::size_t dotsOnSlide = 12;

void addLine(std::string& text, const std::string& line)
{
    if (!line.empty())
        text += (text.empty() ? "" : "\n") + line;
}

std::string lineOf(std::string_view label, const std::string& value)
{
    return value.empty() ? std::string{} : heading::labelled(label, value);
}

void addChallenges(Deck& deck, const Material& material)
{
    for (const auto& [challenge, judgement] : material.challenges) {
        Slide slide{.kind = std::string{heading::challenge},
            .title = challenge.title,
            .lead = challenge.description};
        if (!challenge.owner.empty())
            addFact(slide.facts, heading::ownedBy(challenge.owner));
        if (judgement.verdict)
            addFact(slide.facts, std::string{heading::word(*judgement.verdict)});
        addLine(slide.notes, lineOf(heading::why, judgement.reason));
        addLine(slide.notes,
            judgement.evidence.empty() ? std::string{} : heading::evidence(judgement.evidence));
        slide.part = Part::Challenges;
        deck.slides.push_back(std::move(slide));
    }
}

/// What was said is on the slide; all that may be told is in the notes, with who told it.
void addVoices(Slide& slide, const Material& material, InsightId insight)
{
    const auto found = material.evidence.find(insight);
    if (found == material.evidence.end())
        return;
    for (const auto id : found->second) {
        const auto* note = material.redaction.find(id);
        if (!note)
            continue;
        if (note->quote.spoken && slide.quotes.size() < quotesOnSlide)
            slide.quotes.push_back(note->quote);
        const auto& by = note->quote.by;
        addLine(
            slide.notes, "– " + heading::quoted(note->quote) + (by.empty() ? "" : " (" + by + ")"));
    }
}

void addInsights(Deck& deck, const Material& material)
{
    auto all = strongest(material);
    const auto told = std::min(all.size(), mostTold);
    for (std::size_t i = 0; i < told; ++i) {
        const auto& insight = *all[i];
        const auto statement = heading::statement(insight);
        Slide slide{.kind = std::string{heading::insight},
            .title = insight.title.empty() ? statement : insight.title,
            .lead = insight.title.empty() ? std::string{} : statement,
            .notes = std::string{heading::sources}};
        addVoices(slide, material, insight.id);
        if (slide.notes == std::string_view{heading::sources})
            slide.notes = heading::noEvidence;
        addFact(slide.facts, material.groupOf(insight.group));
        addFact(slide.facts, material.challengeOf(insight.challenge));
        for (const auto& question : material.questions) {
            if (question.insight == insight.id)
                addLine(slide.notes, question.text);
        }
        if (i + 1 == told)
            addLine(slide.notes, heading::moreInReport(static_cast<int>(all.size() - told)));
        slide.part = Part::Insights;
        deck.slides.push_back(std::move(slide));
    }
}

void addIdeas(Deck& deck, const Material& material, Horizon horizon, std::string_view title,
    std::string_view note)
{
    std::vector<const Idea*> lane;
    for (const auto* idea : ranked(material)) {
        if (idea->horizon == horizon)
            lane.push_back(idea);
    }
    if (lane.empty())
        return;
    Slide slide{.kind = std::string{heading::ideas}, .title = std::string{title}};
    slide.lead = note;
    Table table{.columns = {{std::string{heading::idea}, 9, false, true}}, .rows = {}};
    if (!material.group)
        table.columns.push_back({std::string{heading::group}, 2});
    table.columns.push_back({std::string{heading::votes}, 1, true});
    const auto told = std::min(lane.size(), rowsOnSlide);
    for (std::size_t i = 0; i < told; ++i) {
        const auto& idea = *lane[i];
        std::vector<Cell> row{{idea.text}};
        if (!material.group)
            row.push_back({material.groupOf(idea.group)});
        row.push_back({std::to_string(material.dotsOn(idea.id))});
        table.rows.push_back(std::move(row));
        if (!idea.detail.empty())
            addLine(slide.notes, idea.text + ": " + idea.detail);
    }
    slide.table = std::move(table);
    addLine(slide.notes, heading::moreInReport(static_cast<int>(lane.size() - told)));
    slide.part = Part::Ideas;
    deck.slides.push_back(std::move(slide));
}

/// What was built, on a slide of its own.
void addPicture(Deck& deck, const Material& material, const Prototype& prototype)
{
    Section section;
    addPictures(section, material, prototype.id.value());
    if (section.pieces.empty())
        return;
    auto& image = std::get<Image>(section.pieces.front());
    Slide slide{
        .kind = std::string{heading::prototype}, .title = prototype.title, .notes = image.caption};
    addFact(slide.facts, image.caption);
    slide.image = std::move(image);
    slide.part = Part::Prototypes;
    deck.slides.push_back(std::move(slide));
}

void addPrototypes(Deck& deck, const Material& material)
{
    for (const auto& prototype : material.prototypes) {
        if (&prototype - material.prototypes.data() == static_cast<int>(mostTold))
            return;
        Slide slide{.kind = std::string{heading::prototype},
            .title = prototype.title,
            .lead = prototype.question};
        for (const auto& [label, value] : {std::pair{heading::believed, &prototype.believe},
                 std::pair{heading::observed, &prototype.observed},
                 std::pair{heading::learned, &prototype.learned},
                 std::pair{heading::will, &prototype.will}}) {
            if (!value->empty())
                slide.points.push_back(lineOf(label, *value));
        }
        if (prototype.decision)
            addFact(slide.facts, std::string{heading::word(*prototype.decision)});
        addFact(slide.facts, material.groupOf(prototype.group));
        addFact(slide.facts, heading::formText(prototype.form, prototype.version));
        addLine(slide.notes, lineOf(heading::verified, prototype.verify));
        addLine(slide.notes, lineOf(heading::measured, prototype.measure));
        addLine(slide.notes, lineOf(heading::rightIf, prototype.rightIf));
        for (const auto& one : feedbackOn(material.db, prototype.id))
            addLine(
                slide.notes, lineOf(heading::word(one.kind), material.redaction.text(one.text)));
        slide.part = Part::Prototypes;
        deck.slides.push_back(std::move(slide));
        addPicture(deck, material, prototype);
    }
}

void addVision(Deck& deck, const Material& material)
{
    for (const auto& vision : material.visions) {
        if (material.group || !vision.chosen)
            continue;
        const auto title = vision.kind == VisionKind::Vision ? heading::vision : heading::mission;
        deck.slides.push_back(Slide{.kind = std::string{heading::visions},
            .title = vision.horizonYear ? heading::byYear(title, *vision.horizonYear)
                                        : std::string{title},
            .lead = vision.text,
            .points = cleanLines(vision.signs),
            .part = Part::Visions,
            .pointsLabel = std::string{heading::signs}});
    }
}

void addPitches(Deck& deck, const Material& material)
{
    std::size_t told = 0;
    for (const auto& pitch : material.pitches) {
        if (told++ == mostTold)
            return;
        Slide slide{.kind = std::string{heading::pitch}, .title = pitch.title, .lead = pitch.text};
        if (const auto name = material.nameOf(pitch.person); !name.empty())
            addFact(slide.facts, heading::toldBy(name));
        addFact(slide.facts, material.groupOf(pitch.group));
        slide.part = Part::Visions;
        deck.slides.push_back(std::move(slide));
    }
}

void addNextSteps(Deck& deck, const Material& material)
{
    std::vector<const Action*> open;
    for (const auto& action : material.actions) {
        if (action.status != Status::Done && action.status != Status::Dropped)
            open.push_back(&action);
    }
    std::ranges::stable_sort(open, [](const auto* a, const auto* b) {
        if (a->horizon != b->horizon)
            return a->horizon < b->horizon;
        return a->due && (!b->due || *a->due < *b->due);
    });
    const auto told = std::min(open.size(), rowsOnSlide * mostTables);
    const auto perSlide = evenly(told);
    for (std::size_t first = 0; first < told; first += perSlide) {
        Slide slide{
            .kind = std::string{heading::actions}, .title = std::string{heading::nextSteps}};
        Table table{.columns = {{std::string{heading::action}, 8, false, true},
                        {std::string{heading::owner}, 3}, {std::string{heading::due}, 2}},
            .rows = {}};
        for (auto i = first; i < std::min(told, first + perSlide); ++i) {
            const auto& action = *open[i];
            const auto owner = material.nameOf(action.owner);
            table.rows.push_back(
                {{action.text}, {owner.empty() ? std::string{heading::noOwner} : owner},
                    {action.due ? heading::shortDate(*action.due) : ""}});
            if (!action.firstStep.empty())
                addLine(slide.notes,
                    action.text + " – " + heading::lowered(heading::firstStep(action.firstStep)));
        }
        slide.table = std::move(table);
        if (first + perSlide >= told)
            addLine(slide.notes, heading::moreInReport(static_cast<int>(open.size() - told)));
        slide.part = Part::Actions;
        deck.slides.push_back(std::move(slide));
    }
}

void addChart(Deck& deck, std::string_view kind, Part part, std::optional<Chart> chart)
{
    if (!chart)
        return;
    Slide slide{.kind = std::string{kind}, .title = chart->title, .notes = described(*chart)};
    slide.part = part;
    slide.chart = std::move(chart);
    deck.slides.push_back(std::move(slide));
}

} // namespace

std::size_t evenly(std::size_t all)
{
    const auto slides = (all + rowsOnSlide - 1) / rowsOnSlide;
    return slides == 0 ? rowsOnSlide : (all + slides - 1) / slides;
}

std::vector<const Insight*> strongest(const Material& material)
{
    std::vector<const Insight*> all;
    for (const auto& insight : material.insights)
        all.push_back(&insight);
    const auto notes = [&](const Insight* one) {
        const auto found = material.evidence.find(one->id);
        return found == material.evidence.end() ? 0 : found->second.size();
    };
    std::ranges::stable_sort(
        all, [&](const auto* a, const auto* b) { return notes(a) > notes(b); });
    return all;
}

Deck buildDeck(const sqlite::Database& db, WorkshopId workshop, std::optional<GroupId> group)
{
    const Material material{db, workshop, group};
    Deck deck{cover(material), {}};
    addChart(deck, heading::glance, Part::Glance, chainChart(material));
    addChallenges(deck, material);
    addInsights(deck, material);
    addPersonas(deck, material);
    for (auto& chart : groupCharts(material))
        addChart(deck, heading::ideas, Part::Ideas, std::move(chart));
    addChart(deck, heading::ideas, Part::Ideas, matrixChart(material, dotsOnSlide));
    addIdeas(deck, material, Horizon::QuickWin, heading::quickWins, heading::quickWinsNote);
    addIdeas(deck, material, Horizon::LongTerm, heading::longTerm, heading::longTermNote);
    addPrototypes(deck, material);
    addVision(deck, material);
    addPitches(deck, material);
    addCaseForChange(deck, material);
    addNextSteps(deck, material);
    addChart(deck, heading::persisting, Part::Persisting, verdictsChart(material));
    return deck;
}

} // namespace charrette::summary
