// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/summary/CaseForChange.h"
#include "core/summary/CaseHeadings.h"
#include "core/summary/ChartHeadings.h"
#include "core/summary/Headings.h"
#include "core/summary/LookBack.h"
#include "core/summary/LookBackHeadings.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"
#include "core/summary/SheetHeadings.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace charrette::summary {

namespace {

/// In a lane, so that all fits on a page; the tables have all.
constexpr std::size_t notesOfRoad = 5;

bool isOnRoad(const Action& action)
{
    return action.status != Status::Dropped;
}

Shade shadeOf(Status status)
{
    switch (status) {
    case Status::NotStarted:
        return Shade::Yellow;
    case Status::UnderWay:
        return Shade::Blue;
    case Status::Done:
    case Status::Dropped:
        return Shade::Green;
    }
    return Shade::Yellow;
}

std::vector<const Action*> actionsIn(const Material& material, ActionHorizon horizon)
{
    std::vector<const Action*> all;
    for (const auto& action : material.actions) {
        if (action.horizon == horizon && isOnRoad(action))
            all.push_back(&action);
    }
    std::ranges::stable_sort(
        all, [](const auto* a, const auto* b) { return a->due && (!b->due || *a->due < *b->due); });
    return all;
}

/// Where actions stand in the picture: in which lane, and which note of it.
using Shown = std::unordered_map<ActionId, std::pair<std::size_t, std::size_t>>;

/// What it comes after that is not in the picture, so that no line leads from there.
std::string earlierElsewhere(const Material& material, const Action& action, const Shown& shown)
{
    std::vector<std::string> texts;
    for (const auto& link : material.dependencies) {
        const auto text = material.actionTexts.find(link.earlier);
        if (link.action == action.id && !shown.contains(link.earlier)
            && text != material.actionTexts.end())
            texts.push_back(text->second);
    }
    return joined(texts, "; ");
}

/// Who and until when; a state that is not the usual one says its word, not its colour alone.
std::string detailOf(const Material& material, const Action& action, const Shown& shown)
{
    const std::string between = "\u00A0· "; // No line begins with it.
    const auto name = material.nameOf(action.owner);
    auto text = name.empty() ? std::string{heading::noOwner} : name;
    if (action.due)
        text += between + heading::shortDate(*action.due);
    if (action.status != Status::NotStarted)
        text += between + std::string{heading::word(action.status)};
    if (const auto earlier = earlierElsewhere(material, action, shown); !earlier.empty())
        text += between + filled(heading::comesAfter, {earlier});
    return text;
}

/// A column of days says by when, one of years what it is about.
std::string noteOf(const Material& material, ActionHorizon horizon)
{
    if (material.scale == RoadmapScale::Years)
        return material.paceOf(horizon);
    const auto last = material.scale == RoadmapScale::Days
        ? lastDayOf(material.db, material.workshop.id, horizon)
        : std::nullopt;
    return last ? filled(heading::byThen, {heading::shortDate(*last)}) : std::string{};
}

/// Lines between notes that are both shown.
std::vector<Lanes::Link> linksBetween(const Material& material, const Shown& shown)
{
    std::vector<Lanes::Link> links;
    for (const auto& link : material.dependencies) {
        const auto from = shown.find(link.earlier);
        const auto to = shown.find(link.action);
        if (from != shown.end() && to != shown.end())
            links.push_back(
                {from->second.first, from->second.second, to->second.first, to->second.second});
    }
    return links;
}

std::optional<Chart> roadmapChart(const Material& material, std::size_t most)
{
    std::vector<std::vector<const Action*>> columns;
    Shown shown;
    for (const auto horizon : everyOne<ActionHorizon>()) {
        columns.push_back(actionsIn(material, horizon));
        for (std::size_t i = 0; i < std::min(columns.back().size(), most); ++i)
            shown.emplace(columns.back()[i]->id, std::pair{columns.size() - 1, i});
    }
    if (shown.empty())
        return {};
    Lanes road;
    for (const auto horizon : everyOne<ActionHorizon>()) {
        const auto& actions = columns[road.lanes.size()];
        Lanes::Lane lane{.title = material.columnOf(horizon), .note = noteOf(material, horizon)};
        for (std::size_t i = 0; i < std::min(actions.size(), most); ++i)
            lane.notes.push_back({actions[i]->text, detailOf(material, *actions[i], shown),
                shadeOf(actions[i]->status)});
        if (actions.size() > most)
            lane.rest = heading::andMore(static_cast<int>(actions.size() - most));
        road.lanes.push_back(std::move(lane));
    }
    road.links = linksBetween(material, shown);
    const auto title = material.scale == RoadmapScale::Days ? heading::daysChart
        : material.scale == RoadmapScale::Years             ? heading::yearsChart
                                                            : heading::roadmapChart;
    return Chart{std::string{title}, std::move(road), true};
}

} // namespace

Report roadmap(const sqlite::Database& db, WorkshopId workshop)
{
    const Material material{db, workshop, std::nullopt};
    Report report{.cover = cover(material), .sections = {}, .consents = {}, .shape = Shape::Sheet};
    report.cover.subtitle = heading::roadmap;
    Section road;
    for (const auto& vision : material.visions) {
        if (vision.chosen && vision.kind == VisionKind::Vision)
            road.pieces.push_back(Paragraph{vision.text, Tone::Lead});
    }
    if (auto chart = roadmapChart(material, notesOfRoad)) {
        road.pieces.push_back(std::move(*chart));
        addSection(report, heading::roadmap, std::move(road));
    }
    addSection(report, heading::caseForChange, caseForChange(material));
    for (const auto horizon : everyOne<ActionHorizon>()) {
        auto actions = actionsIn(material, horizon);
        if (actions.empty())
            continue;
        Section lane;
        lane.note = material.paceOf(horizon);
        lane.pieces.push_back(actionTable(material, std::move(actions)));
        addSection(report, material.columnOf(horizon), std::move(lane));
    }
    return report;
}

Deck roadmapDeck(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr std::size_t notesOnSlide = 3;
    const Material material{db, workshop, std::nullopt};
    Deck deck{cover(material), {}};
    deck.cover.subtitle = heading::roadmap;
    if (auto chart = roadmapChart(material, notesOnSlide)) {
        Slide slide{.kind = std::string{heading::roadmap},
            .title = chart->title,
            .notes = described(*chart)};
        slide.chart = std::move(chart);
        slide.part = Part::Actions;
        deck.slides.push_back(std::move(slide));
    }
    addCaseForChange(deck, material);
    for (const auto horizon : everyOne<ActionHorizon>()) {
        const auto actions = actionsIn(material, horizon);
        const auto perSlide = evenly(actions.size());
        for (std::size_t first = 0; first < actions.size(); first += perSlide) {
            const auto end = std::min(first + perSlide, actions.size());
            const auto at = [&](std::size_t i) {
                return actions.begin() + static_cast<std::ptrdiff_t>(i);
            };
            Slide slide{.kind = std::string{heading::roadmap}, .title = material.columnOf(horizon)};
            slide.table = actionTable(material, {at(first), at(end)});
            for (auto i = first; i < end; ++i) {
                if (!actions[i]->firstStep.empty())
                    slide.notes += (slide.notes.empty() ? "" : "\n") + actions[i]->text + " – "
                        + heading::lowered(heading::firstStep(actions[i]->firstStep));
            }
            slide.part = Part::Actions;
            deck.slides.push_back(std::move(slide));
        }
    }
    return deck;
}

} // namespace charrette::summary
