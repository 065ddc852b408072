// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/ChartHeadings.h"
#include "core/summary/Headings.h"
#include "core/summary/LookBack.h"
#include "core/summary/LookBackHeadings.h"
#include "core/summary/Material.h"
#include "core/summary/Sections.h"

#include <algorithm>

namespace charrette::summary {

namespace {

/// A line of the ledger: a challenge that was left to this edition, or that was raised at it.
struct Line {
    const Challenge* challenge;
    const Judgement* here; ///< nothing until it is brought in
    const LedgerRow* row; ///< nothing for a new one
};

std::vector<Line> linesOf(const Material& material, const Ledger& ledger)
{
    std::vector<Line> lines;
    for (const auto* row : byUrgency(ledger))
        lines.push_back({&row->challenge, row->here ? &*row->here : nullptr, row});
    for (const auto& [challenge, judgement] : material.challenges) {
        const bool isLeft = std::ranges::any_of(
            ledger.rows, [&](const LedgerRow& row) { return row.challenge.id == challenge.id; });
        if (!isLeft)
            lines.push_back({&challenge, &judgement, nullptr});
    }
    return lines;
}

/// What an edition said of it.
std::string verdictAt(const Line& line, std::size_t edition, std::size_t editions)
{
    const auto* judgement = line.row && line.row->judgements.at(edition)
        ? &*line.row->judgements.at(edition)
        : edition + 1 == editions ? line.here
                                  : nullptr;
    if (!judgement)
        return {};
    if (judgement->verdict)
        return std::string{heading::word(*judgement->verdict)};
    const bool isNew = line.row ? line.row->since == edition : edition + 1 == editions;
    return std::string{isNew ? heading::raised : heading::notJudged};
}

std::string whyOf(const Line& line)
{
    if (!line.here)
        return {};
    const auto cause = heading::causeText(*line.here);
    const auto& reason = line.here->reason;
    return cause.empty() || reason.empty() ? cause + reason : cause + ". " + reason;
}

int insightsOn(const Material& material, ChallengeId challenge)
{
    return static_cast<int>(
        std::ranges::count(material.insights, std::optional{challenge}, &Insight::challenge));
}

SheetValue textValue(const std::string& text)
{
    return text.empty() ? SheetValue{} : SheetValue{text};
}

SheetValue numberValue(int number)
{
    return static_cast<double>(number);
}

std::string editionTitle(const Edition& edition)
{
    return std::to_string(edition.starts.year());
}

} // namespace

Sheet ledgerSheet(const sqlite::Database& db, WorkshopId workshop)
{
    const Material material{db, workshop, std::nullopt};
    const auto ledger = clearedLedger(material);
    Sheet sheet{.title = std::string{heading::ledger},
        .columns = {{std::string{heading::challenge}, 40}, {std::string{heading::owner}, 22}},
        .rows = {}};
    for (const auto& edition : ledger.editions)
        sheet.columns.push_back({editionTitle(edition), 16});
    for (const auto& [title, width] : {std::pair{heading::why, 48}, std::pair{heading::shownBy, 48},
             std::pair{heading::insights, 12}, std::pair{heading::promisedCount, 12},
             std::pair{heading::doneCount, 12}})
        sheet.columns.push_back({std::string{title}, width});
    for (const auto& line : linesOf(material, ledger)) {
        std::vector<SheetValue> row{
            textValue(line.challenge->title), textValue(line.challenge->owner)};
        for (std::size_t i = 0; i < ledger.editions.size(); ++i)
            row.push_back(textValue(verdictAt(line, i, ledger.editions.size())));
        row.push_back(textValue(whyOf(line)));
        row.push_back(textValue(line.here ? line.here->evidence : std::string{}));
        row.push_back(numberValue(insightsOn(material, line.challenge->id)));
        const auto promised = line.row ? line.row->promised() : PromiseTally{};
        row.push_back(numberValue(promised.all()));
        row.push_back(numberValue(promised.done));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Report ledgerReport(const sqlite::Database& db, WorkshopId workshop)
{
    const Material material{db, workshop, std::nullopt};
    const auto ledger = clearedLedger(material);
    Report report{.cover = cover(material), .sections = {}, .consents = {}, .shape = Shape::Sheet};
    report.cover.subtitle = heading::ledger;
    Table table{{{std::string{heading::challenge}, 6, false, true}}, {}};
    const auto shown = std::min<std::size_t>(ledger.editions.size(), 4);
    const auto first = ledger.editions.size() - shown;
    for (auto i = first; i < ledger.editions.size(); ++i)
        table.columns.push_back({editionTitle(ledger.editions[i]), 3});
    table.columns.push_back({std::string{heading::why}, 8});
    for (const auto& line : linesOf(material, ledger)) {
        std::vector<Cell> row{{line.challenge->title, line.challenge->owner}};
        for (auto i = first; i < ledger.editions.size(); ++i)
            row.push_back({verdictAt(line, i, ledger.editions.size())});
        row.push_back({whyOf(line)});
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        report.sections.push_back(
            {.title = std::string{heading::challenges}, .pieces = {std::move(table)}});
    return report;
}

} // namespace charrette::summary
