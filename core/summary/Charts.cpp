// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Charts.h"

#include "core/agenda/Course.h"
#include "core/ideas/Matrix.h"
#include "core/summary/ChartHeadings.h"
#include "core/summary/Headings.h"
#include "core/summary/LookBack.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"

#include <algorithm>
#include <array>
#include <map>

namespace charrette::summary {

namespace {

constexpr std::size_t rowsOfChart = 28; ///< more would not be read on one page
constexpr std::size_t notesOfLane = 8;
constexpr std::size_t editionsOfChart = 6;

Shade shadeOf(Colour colour)
{
    switch (colour) {
    case Colour::Yellow:
        return Shade::Yellow;
    case Colour::Pink:
        return Shade::Pink;
    case Colour::Blue:
        return Shade::Blue;
    case Colour::Green:
        return Shade::Green;
    case Colour::Violet:
        return Shade::Violet;
    case Colour::Orange:
        return Shade::Orange;
    }
    return Shade::Yellow;
}

Shade shadeOf(Horizon horizon)
{
    switch (horizon) {
    case Horizon::QuickWin:
        return Shade::Strong;
    case Horizon::LongTerm:
        return Shade::Soft;
    case Horizon::Undecided:
        return Shade::Pale;
    }
    return Shade::Pale;
}

Shade shadeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Resolved:
    case Verdict::Improving:
        return Shade::Good;
    case Verdict::Persisting:
        return Shade::Warn;
    case Verdict::Worse:
        return Shade::Bad;
    case Verdict::ChangedShape:
    case Verdict::NoLongerRelevant:
        return Shade::Quiet;
    }
    return Shade::Quiet;
}

Shade paperOf(const Material& material, const std::optional<GroupId>& group)
{
    const auto found = group ? material.groups.find(*group) : material.groups.end();
    return found == material.groups.end() ? Shade::Yellow : shadeOf(found->second.colour);
}

std::string_view nameOf(Horizon horizon)
{
    switch (horizon) {
    case Horizon::QuickWin:
        return heading::quickWins;
    case Horizon::LongTerm:
        return heading::longTerm;
    case Horizon::Undecided:
        return heading::undecided;
    }
    return {};
}

std::string orUsual(const Material& material, const std::string& own, std::string_view usual)
{
    return own.empty() ? std::string{usual} : material.redaction.text(own);
}

constexpr std::array<Horizon, 3> inOrder{Horizon::QuickWin, Horizon::LongTerm, Horizon::Undecided};

std::size_t placeOf(Horizon horizon)
{
    return static_cast<std::size_t>(std::ranges::find(inOrder, horizon) - inOrder.begin());
}

StackedBars barsOfGroups()
{
    StackedBars bars{std::string{heading::group}, {}, {}};
    for (const auto horizon : inOrder)
        bars.series.push_back({std::string{nameOf(horizon)}, shadeOf(horizon)});
    return bars;
}

} // namespace

std::optional<Chart> chainChart(const Material& material)
{
    Funnel funnel;
    const auto add = [&](std::string_view label, std::size_t count) {
        funnel.steps.push_back({std::string{label}, static_cast<int>(count)});
    };
    add(heading::notesStep, material.notes.size());
    add(heading::insights, material.insights.size());
    add(heading::ideas, material.ideas.size());
    add(heading::prototypesStep, material.prototypes.size());
    add(heading::actions, material.actions.size());
    const auto filled =
        std::ranges::count_if(funnel.steps, [](const auto& step) { return step.count > 0; });
    if (filled < 3)
        return {};
    return Chart{std::string{heading::chainChart}, std::move(funnel)};
}

std::vector<Chart> groupCharts(const Material& material)
{
    if (material.group)
        return {};
    std::map<std::pair<int, std::int64_t>, StackedBars::Row> rows; // By number; ideas of none last.
    const auto rowOf = [&](const Idea& idea) -> StackedBars::Row& {
        const auto found = idea.group ? material.groups.find(*idea.group) : material.groups.end();
        const bool isOfNone = found == material.groups.end();
        const auto key = isOfNone ? std::pair{1'000'000, std::int64_t{0}}
                                  : std::pair{found->second.number, found->first.value()};
        auto& row = rows[key];
        if (row.values.empty())
            row = {isOfNone ? std::string{heading::noGroup}
                            : material.redaction.text(heading::groupTitle(found->second)),
                {0, 0, 0}};
        return row;
    };
    for (const auto& idea : material.ideas)
        ++rowOf(idea).values[placeOf(idea.horizon)];
    if (rows.size() < 2)
        return {};
    std::vector<Chart> charts;
    for (auto& [key, row] : rows) {
        if (charts.empty() || std::get<StackedBars>(charts.back().shape).rows.size() == rowsOfChart)
            charts.push_back({std::string{heading::groupChart}, barsOfGroups()});
        std::get<StackedBars>(charts.back().shape).rows.push_back(std::move(row));
    }
    return charts;
}

std::optional<Chart> matrixChart(const Material& material, std::size_t most)
{
    const auto words = matrixOf(material.db, material.workshop.id);
    Scatter scatter{.across = orUsual(material, words.effort, heading::effortAxis),
        .up = orUsual(material, words.impact, heading::impactAxis),
        .corners = {orUsual(material, words.quickWins, heading::quickWins),
            orUsual(material, words.bigBets, heading::bigBets),
            orUsual(material, words.fillIns, heading::fillIns),
            orUsual(material, words.thinkAgain, heading::thinkAgain)},
        .dots = {}};
    int rest = 0;
    for (const auto* idea : ranked(material)) {
        if (!idea->impact || !idea->effort)
            continue;
        if (scatter.dots.size() == most)
            ++rest;
        else
            scatter.dots.push_back(
                {idea->text, *idea->effort, *idea->impact, shadeOf(idea->horizon)});
    }
    if (scatter.dots.size() < 2)
        return {};
    if (rest > 0)
        scatter.rest = heading::andMore(rest);
    return Chart{std::string{heading::matrixChart}, std::move(scatter)};
}

std::optional<Chart> boardChart(const Material& material)
{
    Lanes board;
    for (const auto horizon : {Horizon::QuickWin, Horizon::LongTerm}) {
        Lanes::Lane lane{.title = std::string{nameOf(horizon)},
            .note = std::string{
                horizon == Horizon::QuickWin ? heading::quickWinsNote : heading::longTermNote}};
        int rest = 0;
        for (const auto* idea : ranked(material)) {
            if (idea->horizon != horizon)
                continue;
            if (lane.notes.size() == notesOfLane) {
                ++rest;
                continue;
            }
            const int dots = material.dotsOn(idea->id);
            const auto group = material.groupOf(idea->group);
            const auto votes = dots > 0 ? heading::voteCount(dots) : std::string{};
            lane.notes.push_back(
                {idea->text, group + (group.empty() || votes.empty() ? "" : " · ") + votes,
                    paperOf(material, idea->group)});
        }
        if (rest > 0)
            lane.rest = heading::andMore(rest);
        board.lanes.push_back(std::move(lane));
    }
    if (std::ranges::any_of(board.lanes, [](const auto& lane) { return lane.notes.empty(); }))
        return {}; // One lane alone is a list.
    return Chart{std::string{heading::boardChart}, std::move(board), true};
}

std::optional<Chart> verdictsChart(const Material& material)
{
    const auto ledger = clearedLedger(material);
    if (!ledger.followsAnother())
        return {};
    const auto first = ledger.editions.size() - std::min(ledger.editions.size(), editionsOfChart);
    Marks marks{std::string{heading::challenge}, {}, {}};
    for (auto i = first; i < ledger.editions.size(); ++i)
        marks.columns.push_back(std::to_string(ledger.editions[i].starts.year()));
    for (const auto& row : ledger.rows) {
        const bool isOfGroup = std::ranges::any_of(material.challenges,
            [&](const JudgedChallenge& one) { return one.challenge.id == row.challenge.id; });
        if (material.group && !isOfGroup)
            continue;
        Marks::Row line{row.challenge.title, {}};
        for (auto i = first; i < ledger.editions.size(); ++i) {
            const auto& judgement = row.judgements.at(i);
            if (judgement && judgement->verdict)
                line.marks.push_back({std::string{heading::word(*judgement->verdict)},
                    shadeOf(*judgement->verdict)});
            else
                line.marks.push_back(
                    {judgement && i == row.since ? std::string{heading::raised} : std::string{},
                        Shade::Pale});
        }
        marks.rows.push_back(std::move(line));
        if (marks.rows.size() == rowsOfChart)
            break;
    }
    const auto isJudged = [](const Marks::Row& row) {
        return std::ranges::any_of(
            row.marks, [](const auto& mark) { return mark.shade != Shade::Pale; });
    };
    if (std::ranges::none_of(marks.rows, isJudged))
        return {};
    return Chart{std::string{heading::verdictsChart}, std::move(marks)};
}

std::optional<Chart> spansChart(const Material& material, const std::vector<CourseLine>& lines)
{
    constexpr auto half = msPerMinute / 2;
    Spans spans;
    bool isAnyHeld = false;
    for (const auto& line : lines) {
        Spans::Row row{material.redaction.text(line.block.title)};
        if (line.plannedStart)
            row.planned = line.plannedMinutes;
        if (line.started)
            row.took = static_cast<int>((line.on + half) / msPerMinute);
        isAnyHeld = isAnyHeld || line.started;
        spans.rows.push_back(std::move(row));
    }
    if (!isAnyHeld || spans.rows.size() < 2)
        return {};
    return Chart{std::string{heading::spansChart}, std::move(spans), true};
}

} // namespace charrette::summary
