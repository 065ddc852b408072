// SPDX-License-Identifier: GPL-3.0-or-later
// What is pasted or read out of a list: people, ideas, notes, blocks, materials, days.
#include "core/agenda/BlockLine.h"
#include "core/agenda/Materials.h"
#include "core/base/Csv.h"
#include "core/base/Error.h"
#include "core/base/Likeness.h"
#include "core/base/Text.h"
#include "core/base/TypedDate.h"
#include "core/document/Document.h"
#include "core/ideas/IdeaRows.h"
#include "core/ideas/QuickNote.h"
#include "core/people/PersonLine.h"
#include "core/research/Dictation.h"
#include "core/summary/Sheets.h"
#include "core/workshop/Workshop.h"
#include "tests/fuzz/Target.h"

#include <algorithm>

using namespace charrette;
using fuzz::must;

namespace {

struct Sheet {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = document->perform("Add", [](Edit& edit) {
        return add(edit, Workshop{.title = "Autumn", .starts = *Date::from(2026, 11, 18)});
    });
};

void checkText(std::string_view text)
{
    const auto line = cleanLine(text);
    must(cleanLine(line) == line);
    must(line.find('\n') == std::string::npos);
    const auto clean = cleanText(text);
    must(cleanText(clean) == clean);
    must(folded(line) == folded(folded(line)));
}

void readLine(std::string_view line)
{
    if (const auto person = personLine(line))
        must(!person->name.empty());
    if (const auto block = blockLine(line)) {
        must(!block->title.empty());
        must(!block->minutes || (*block->minutes >= 0 && *block->minutes <= 24 * 60));
        must(!block->start || (*block->start >= 0 && *block->start < 24 * 60));
    }
    if (const auto length = lengthFrom(line))
        must(*length >= 0 && *length <= 24 * 60);
    if (const auto start = startFrom(line))
        must(*start >= 0 && *start < 24 * 60);
    for (const auto& material : materialsIn(line))
        must(!material.count || *material.count >= 0);
    must(cleanText(quickLine(line).text) == quickLine(line).text);
    must(cleanText(dictated(line).text) == dictated(line).text);
    typedDate(line, *Date::from(2026, 11, 18));
    minuteOfDay(line);
}

/// Written and read again a list is the same, but for rows without anything in them.
void checkCsv(std::vector<std::vector<std::string>> rows)
{
    summary::Sheet sheet;
    std::size_t columns = 0;
    for (const auto& row : rows)
        columns = std::max(columns, row.size());
    if (columns < 2 || columns > 50 || rows.size() > 50)
        return; // Of a single column nobody can tell what parts its fields.
    for (std::size_t i = 0; i < columns; ++i)
        sheet.columns.push_back({"Column " + std::to_string(i)});
    for (auto& row : rows) {
        row.resize(columns);
        sheet.rows.emplace_back(row.begin(), row.end());
    }
    const auto again = rowsOfCsv(summary::csv(sheet));
    must(again.size() == rows.size() + 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        must(again[i + 1].size() == columns);
        for (std::size_t j = 0; j < columns; ++j) {
            const auto& field = again[i + 1][j];
            // What a spreadsheet would take for a formula has an apostrophe before it.
            must(field == rows[i][j] || field == "'" + rows[i][j]);
        }
    }
}

void readTable(std::string_view text)
{
    static const Sheet sheet;
    try {
        const auto rows = rowsOfCsv(text);
        checkCsv(rows);
        const auto read =
            ideasFrom(sheet.document->db(), Idea{.workshop = sheet.workshop, .text = {}}, rows);
        must(read.ideas.size() < rows.size());
        if (text.size() % 8 != 0)
            return; // Adding takes as long as reading ten lists.
        sheet.document->perform("Add", [&](Edit& edit) {
            add(edit, read);
            throw fuzz::TakenBack{};
        });
    } catch (const fuzz::TakenBack&) {
        return;
    } catch (const Error& error) {
        must(error.problem() == Problem::Damaged || error.problem() == Problem::Unsupported);
    }
}

void compare(const std::vector<std::string>& lines)
{
    static const Reading reading;
    std::vector<Gist> gists;
    for (const auto& line : lines)
        gists.push_back(reading.gist(line));
    for (const auto& pair : alikePairs(gists))
        must(pair.first < pair.second && pair.second < gists.size() && pair.likeness <= 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = fuzz::textOf(data, size);
    checkText(text);
    readTable(text);
    readLine(text);
    const auto lines = cleanLines(text);
    for (const auto& line : lines)
        readLine(line);
    blockLines(lines);
    if (lines.size() < 50 && size % 4 == 0)
        compare(lines);
    return 0;
}
