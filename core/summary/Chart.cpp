// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Chart.h"

#include "core/summary/AgendaHeadings.h"
#include "core/summary/ChartHeadings.h"
#include "core/summary/Headings.h"
#include "core/summary/PersonaHeadings.h"
#include "core/summary/Report.h"

namespace charrette::summary {

namespace {

Column column(std::string_view title, int weight, bool isNumber = false)
{
    return {std::string{title}, weight, isNumber};
}

/// "3.5", "4"
std::string scoreText(double score)
{
    const auto tenths = static_cast<int>(score * 10 + 0.5);
    const auto whole = std::to_string(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + "." + std::to_string(tenths % 10);
}

std::string minutesOrNone(const std::optional<int>& minutes, std::string_view none)
{
    return minutes ? heading::minuteCount(*minutes) : std::string{none};
}

Table tableOfShape(const StackedBars& chart)
{
    Table table{{column(chart.rowTitle, 6)}, {}};
    for (const auto& series : chart.series)
        table.columns.push_back(column(series.name, 2, true));
    for (const auto& [label, values] : chart.rows) {
        std::vector<Cell> row{{label}};
        for (const int value : values)
            row.push_back({std::to_string(value)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table tableOfShape(const Funnel& chart)
{
    Table table{{column(heading::step, 4), column(heading::howMuch, 1, true)}, {}};
    for (const auto& [label, count] : chart.steps)
        table.rows.push_back({{label}, {std::to_string(count)}});
    return table;
}

Table tableOfShape(const Spans& chart)
{
    Table table{{column(heading::block, 6), column(heading::planned, 2, true),
                    column(heading::took, 2, true)},
        {}};
    for (const auto& [label, planned, took] : chart.rows)
        table.rows.push_back({{label}, {minutesOrNone(planned, heading::notPlanned)},
            {minutesOrNone(took, heading::notHeld)}});
    return table;
}

Table tableOfShape(const Scatter& chart)
{
    Table table{
        {column(heading::idea, 8), column(chart.up, 2, true), column(chart.across, 2, true)}, {}};
    for (const auto& dot : chart.dots)
        table.rows.push_back({{dot.text}, {scoreText(dot.y)}, {scoreText(dot.x)}});
    return table;
}

Table tableOfShape(const Lanes& chart)
{
    Table table{{column(heading::lane, 2), column("", 6), column("", 3)}, {}};
    for (const auto& lane : chart.lanes) {
        for (const auto& note : lane.notes)
            table.rows.push_back({{lane.title}, {note.text}, {note.detail}});
    }
    return table;
}

Table tableOfShape(const Marks& chart)
{
    Table table{{column(chart.rowTitle, 5)}, {}};
    for (const auto& title : chart.columns)
        table.columns.push_back(column(title, 2));
    for (const auto& [label, marks] : chart.rows) {
        std::vector<Cell> row{{label}};
        for (const auto& mark : marks)
            row.push_back({mark.word});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table tableOfShape(const DayLine& chart)
{
    Table table{
        {column(heading::time, 2), column(heading::happens, 9), column(heading::mood, 4)}, {}};
    for (const auto& moment : chart.moments) {
        auto mood = std::string{heading::moodWord(moment.mood)};
        if (moment.isLowest)
            mood += " (" + std::string{heading::lowestPoint} + ")";
        table.rows.push_back({{moment.time}, {moment.text}, {std::move(mood)}});
    }
    return table;
}

} // namespace

Table tableOf(const Chart& chart)
{
    return std::visit([](const auto& shape) { return tableOfShape(shape); }, chart.shape);
}

std::string described(const Chart& chart)
{
    const auto table = tableOf(chart);
    auto text = chart.title + ".";
    for (const auto& row : table.rows) {
        std::string rest;
        for (std::size_t i = 1; i < row.size(); ++i) {
            if (row[i].text.empty())
                continue;
            rest += rest.empty() ? "" : ", ";
            const auto& title = table.columns[i].title;
            rest += title.empty() ? row[i].text : title + " " + row[i].text;
        }
        text += " " + row.front().text + (rest.empty() ? "." : ": " + rest + ".");
    }
    return text;
}

} // namespace charrette::summary
