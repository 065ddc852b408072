// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/ChartHeadings.h"
#include "core/summary/Headings.h"
#include "core/summary/LookBack.h"
#include "core/summary/LookBackHeadings.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"
#include "core/summary/SheetHeadings.h"

#include <algorithm>

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

/// Who and until when; a state that is not the usual one says its word, not its colour alone.
std::string detailOf(const Material& material, const Action& action)
{
    const auto name = material.nameOf(action.owner);
    auto text = name.empty() ? std::string{heading::noOwner} : name;
    if (action.due)
        text += " · " + heading::shortDate(*action.due);
    if (action.status != Status::NotStarted)
        text += " · " + std::string{heading::word(action.status)};
    return text;
}

std::optional<Chart> roadmapChart(const Material& material, std::size_t most)
{
    Lanes road;
    bool isEmpty = true;
    for (const auto horizon : everyOne<ActionHorizon>()) {
        const auto actions = actionsIn(material, horizon);
        Lanes::Lane lane{.title = std::string{heading::word(horizon)}};
        const auto shown = std::min(actions.size(), most);
        for (std::size_t i = 0; i < shown; ++i)
            lane.notes.push_back(
                {actions[i]->text, detailOf(material, *actions[i]), shadeOf(actions[i]->status)});
        if (actions.size() > shown)
            lane.rest = heading::andMore(static_cast<int>(actions.size() - shown));
        isEmpty = isEmpty && actions.empty();
        road.lanes.push_back(std::move(lane));
    }
    if (isEmpty)
        return {};
    return Chart{std::string{heading::roadmapChart}, std::move(road), true};
}

void addSection(Report& report, std::string_view title, Section section)
{
    if (section.pieces.empty())
        return;
    section.title = title;
    report.sections.push_back(std::move(section));
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
    for (const auto horizon : everyOne<ActionHorizon>()) {
        auto actions = actionsIn(material, horizon);
        if (actions.empty())
            continue;
        Section lane;
        lane.pieces.push_back(actionTable(material, std::move(actions)));
        addSection(report, heading::word(horizon), std::move(lane));
    }
    return report;
}

Deck roadmapDeck(const sqlite::Database& db, WorkshopId workshop)
{
    constexpr std::size_t notesOnSlide = 4;
    constexpr std::size_t rowsOnSlide = 7;
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
    for (const auto horizon : everyOne<ActionHorizon>()) {
        const auto actions = actionsIn(material, horizon);
        for (std::size_t first = 0; first < actions.size(); first += rowsOnSlide) {
            const auto end = std::min(first + rowsOnSlide, actions.size());
            const auto at = [&](std::size_t i) {
                return actions.begin() + static_cast<std::ptrdiff_t>(i);
            };
            Slide slide{.kind = std::string{heading::roadmap},
                .title = std::string{heading::word(horizon)}};
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
