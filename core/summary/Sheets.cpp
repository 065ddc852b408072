// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Sheets.h"

#include "core/summary/CaseForChange.h"
#include "core/summary/Charts.h"
#include "core/summary/Headings.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"
#include "core/summary/SheetHeadings.h"
#include "core/votes/Vote.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <unordered_map>
#include <utility>

namespace charrette::summary {

namespace {

constexpr int narrow = 10;
constexpr int medium = 22;
constexpr int wide = 48;

Sheet sheetWith(
    std::string_view title, std::initializer_list<std::pair<std::string_view, int>> columns)
{
    Sheet sheet{.title = std::string{title}, .columns = {}, .rows = {}};
    for (const auto& [name, width] : columns)
        sheet.columns.push_back({std::string{name}, width});
    return sheet;
}

SheetValue value(std::string_view text)
{
    return text.empty() ? SheetValue{} : SheetValue{std::string{text}};
}

template <typename Number>
SheetValue value(const std::optional<Number>& number)
{
    return number ? SheetValue{*number} : SheetValue{};
}

SheetValue minutes(const std::optional<int>& number)
{
    return number ? SheetValue{static_cast<double>(*number)} : SheetValue{};
}

SheetValue count(std::size_t n)
{
    return static_cast<double>(n);
}

/// By number; the rounds of an event often have groups of the same name.
std::string groupLabel(const Material& material, const std::optional<GroupId>& id)
{
    const auto found = id ? material.groups.find(*id) : material.groups.end();
    return found == material.groups.end() ? std::string{} : heading::groupTitle(found->second);
}

std::unordered_map<PersonId, std::vector<GroupId>> groupsOfPeople(const Material& material)
{
    std::unordered_map<PersonId, std::vector<GroupId>> all;
    for (const auto& round : roundsOf(material.db, material.workshop.id)) {
        for (const auto& one : membershipsIn(material.db, round.id))
            all[one.person].push_back(one.group);
    }
    return all;
}

Sheet peopleSheet(const Material& material)
{
    auto sheet = sheetWith(heading::peopleSheet,
        {{heading::name, medium}, {heading::takesPartAs, medium}, {heading::job, medium},
            {heading::function, medium}, {heading::organisation, medium},
            {heading::country, medium}, {heading::seniority, medium}, {heading::group, medium}});
    auto groups = groupsOfPeople(material);
    for (const auto& [person, role] : material.attendees) {
        const auto& own = groups[person.id];
        if (material.group && !std::ranges::count(own, material.group->id))
            continue;
        std::vector<std::string> labels;
        for (const auto id : own) {
            if (auto label = groupLabel(material, id); !std::ranges::count(labels, label))
                labels.push_back(std::move(label));
        }
        std::string joined;
        for (const auto& label : labels)
            joined += (joined.empty() ? "" : ", ") + label;
        sheet.rows.push_back({value(person.name), value(heading::word(role)), value(person.job),
            value(person.function), value(person.organisation), value(person.country),
            value(person.seniority), value(joined)});
    }
    return sheet;
}

Sheet notesSheet(const Material& material)
{
    auto sheet = sheetWith(heading::notesSheet,
        {{heading::note, wide}, {heading::noteKind, narrow}, {heading::from, medium},
            {heading::challenge, medium}, {heading::group, medium}});
    for (const auto& note : material.notes) {
        sheet.rows.push_back({value(note.quote.text), value(heading::word(note.kind)),
            value(note.quote.by), value(material.challengeOf(note.challenge)),
            value(groupLabel(material, note.group))});
    }
    return sheet;
}

Sheet insightSheet(const Material& material)
{
    auto sheet = sheetWith(heading::insights,
        {{heading::insight, wide}, {heading::user, medium}, {heading::need, wide},
            {heading::because, wide}, {heading::evidenceCount, narrow},
            {heading::challenge, medium}, {heading::group, medium}});
    for (const auto& insight : material.insights) {
        const auto notes = material.evidence.find(insight.id);
        sheet.rows.push_back(
            {value(insight.title.empty() ? heading::statement(insight) : insight.title),
                value(insight.user), value(insight.need), value(insight.reason),
                count(notes == material.evidence.end() ? 0 : notes->second.size()),
                value(material.challengeOf(insight.challenge)),
                value(groupLabel(material, insight.group))});
    }
    return sheet;
}

Sheet ideaSheet(const Material& material)
{
    auto sheet = sheetWith(heading::ideas,
        {{heading::idea, wide}, {heading::detail, wide}, {heading::horizon, medium},
            {heading::votes, narrow}, {heading::impact, narrow}, {heading::effort, narrow},
            {heading::question, wide}, {heading::challenge, medium}, {heading::group, medium}});
    std::unordered_map<QuestionId, std::string> questions;
    for (const auto& question : material.questions)
        questions.emplace(question.id, question.text);
    for (const auto* idea : ranked(material)) {
        sheet.rows.push_back(
            {value(idea->text), value(idea->detail), value(heading::word(idea->horizon)),
                static_cast<double>(material.dotsOn(idea->id)), value(idea->impact),
                value(idea->effort), value(idea->question ? questions[*idea->question] : ""),
                value(material.challengeOf(idea->challenge)),
                value(groupLabel(material, idea->group))});
    }
    return sheet;
}

/// Dots are counted for the room: who placed them is nowhere.
Sheet voteSheet(const Material& material, const DayOf& dayOf)
{
    auto sheet = sheetWith(heading::votes,
        {{heading::vote, medium}, {heading::day, 14}, {heading::idea, wide},
            {heading::votes, narrow}, {heading::group, medium}});
    const auto votes = votesOf(material.db, material.workshop.id);
    int number = 0;
    for (auto vote = votes.rbegin(); vote != votes.rend(); ++vote) {
        const auto title = vote->title.empty() ? heading::voteLabel(++number)
                                               : material.redaction.text(vote->title);
        const auto counted = dotsIn(material.db, vote->id);
        std::vector<std::pair<int, const Idea*>> lines;
        for (const auto& idea : material.ideas) {
            if (const auto found = counted.find(idea.id); found != counted.end())
                lines.emplace_back(found->second, &idea);
        }
        std::ranges::stable_sort(
            lines, [](const auto& a, const auto& b) { return a.first > b.first; });
        for (const auto& [dots, idea] : lines) {
            sheet.rows.push_back({value(title), dayOf(vote->made), value(idea->text),
                static_cast<double>(dots), value(groupLabel(material, idea->group))});
        }
    }
    return sheet;
}

Sheet actionSheet(const Material& material)
{
    auto sheet = sheetWith(heading::actions,
        {{heading::action, wide}, {heading::nextStep, wide}, {heading::owner, medium},
            {heading::due, 14}, {heading::status, 14}, {heading::horizon, narrow},
            {heading::measure, wide}, {heading::fromIdea, wide}, {heading::challenge, medium},
            {heading::afterColumn, wide}, {heading::remark, wide}});
    std::unordered_map<IdeaId, std::string> ideas;
    for (const auto& idea : material.ideas)
        ideas.emplace(idea.id, idea.text);
    for (const auto& action : material.actions) {
        sheet.rows.push_back({value(action.text), value(action.firstStep),
            value(material.nameOf(action.owner)), value(action.due),
            value(heading::word(action.status)), value(material.columnOf(action.horizon)),
            value(action.measure), value(action.idea ? ideas[*action.idea] : ""),
            value(material.challengeOf(action.challenge)), value(material.earlierThan(action.id)),
            value(action.remark)});
    }
    return sheet;
}

/// One figure a row, of every chart that has figures; what lies on a board is among the ideas.
void addChart(Sheet& sheet, const Chart& chart)
{
    const auto add = [&](std::string_view what, std::string_view which, SheetValue figure) {
        sheet.rows.push_back({value(chart.title), value(what), value(which), std::move(figure)});
    };
    if (std::holds_alternative<Lanes>(chart.shape))
        return;
    if (const auto* spans = std::get_if<Spans>(&chart.shape)) {
        for (const auto& [label, planned, took] : spans->rows) {
            add(label, heading::plannedMinutes, minutes(planned));
            add(label, heading::tookMinutes, minutes(took));
        }
        return;
    }
    if (const auto* day = std::get_if<DayLine>(&chart.shape)) {
        for (const auto& moment : day->moments)
            add(moment.time + ' ' + moment.text, heading::moodFigure,
                static_cast<double>(moment.mood));
        return;
    }
    const auto table = tableOf(chart);
    for (const auto& row : table.rows) {
        for (std::size_t i = 1; i < row.size(); ++i) {
            double number = 0;
            const auto& text = row[i].text;
            const auto* end = text.data() + text.size();
            const auto read = std::from_chars(text.data(), end, number);
            const bool isNumber =
                read.ec == std::errc{} && read.ptr == end && std::isfinite(number);
            add(row.front().text, table.columns[i].title,
                isNumber ? SheetValue{number} : value(text));
        }
    }
}

Sheet chartSheet(const Material& material)
{
    auto sheet = sheetWith(heading::chartsSheet,
        {{heading::chart, medium}, {heading::chartRow, wide}, {heading::chartColumn, medium},
            {heading::chartValue, medium}});
    for (const auto& section : buildReport(material, Parts::all()).sections) {
        for (const auto& piece : section.pieces) {
            const auto* chart = std::get_if<Chart>(&piece);
            if (!chart)
                continue;
            const auto whole = std::holds_alternative<Scatter>(chart->shape)
                ? matrixChart(material, material.ideas.size()) // On paper the first must do.
                : std::nullopt;
            addChart(sheet, whole ? *whole : *chart);
        }
    }
    return sheet;
}

/// As RFC 4180 has it. Quotation marks stand round everything that needs them, and no formula is
/// run: https://owasp.org/www-community/attacks/CSV_Injection
std::string csvField(std::string_view text)
{
    std::string out;
    if (!text.empty() && std::string_view{"=+-@\t\r"}.find(text[0]) != std::string_view::npos)
        out = "'";
    out += text;
    if (out.find_first_of(",;\"\n\r\t") == std::string::npos)
        return out;
    for (auto at = out.find('"'); at != std::string::npos; at = out.find('"', at + 2))
        out.insert(at, 1, '"');
    return '"' + out + '"';
}

std::string numberText(double number)
{
    // Not std::to_string, which writes a comma where the locale of the machine does.
    std::array<char, 64> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end};
}

std::string csvCell(const SheetValue& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return csvField(*text);
    if (const auto* number = std::get_if<double>(&cell))
        return numberText(*number);
    if (const auto* date = std::get_if<Date>(&cell))
        return date->text();
    return {};
}

} // namespace

std::vector<Sheet> sheets(const sqlite::Database& db, WorkshopId workshop,
    std::optional<GroupId> group, const DayOf& dayOf)
{
    const Material material{db, workshop, group};
    return {peopleSheet(material), notesSheet(material), insightSheet(material),
        ideaSheet(material), voteSheet(material, dayOf), actionSheet(material), caseSheet(material),
        chartSheet(material)};
}

std::string csv(const Sheet& sheet)
{
    std::string out = "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        out += (i > 0 ? "," : "") + csvField(sheet.columns[i].title);
    out += "\r\n";
    for (const auto& row : sheet.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            out += (i > 0 ? "," : "") + csvCell(row[i]);
        out += "\r\n";
    }
    return out;
}

} // namespace charrette::summary
