// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Sheets.h"

#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/people/Group.h"
#include "core/summary/Package.h"
#include "core/summary/Report.h"
#include "core/summary/Xlsx.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/RandomConsents.h"

#include <algorithm>
#include <string>

using namespace charrette;
using namespace charrette::summary;

namespace {

Date anyDay(Instant)
{
    return *Date::from(2026, 11, 18);
}

Sheet sheetOf(std::vector<std::vector<SheetValue>> rows)
{
    Sheet sheet{.title = "Ideas", .columns = {}, .rows = std::move(rows)};
    sheet.columns.resize(sheet.rows.empty() ? 1 : sheet.rows[0].size(), {"Text"});
    return sheet;
}

/// All parts of a workbook in one text.
std::string partsOf(const std::string& bytes)
{
    std::string all;
    for (const auto& [path, content] : unpacked(bytes))
        all += path + '\n' + content + '\n';
    return all;
}

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("The sample event as sheets has every list of it", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;

    const auto all = sheets(document->db(), workshop, {}, anyDay);

    REQUIRE(all.size() == words<SheetKind>.size());
    for (const auto& sheet : all) {
        INFO(sheet.title);
        CHECK_FALSE(sheet.rows.empty());
        for (const auto& row : sheet.rows)
            CHECK(row.size() == sheet.columns.size());
    }

    const auto book = xlsx(all, Instant{1'800'000'000'000});
    std::vector<int> rows;
    for (const auto& sheet : all)
        rows.push_back(static_cast<int>(sheet.rows.size()));
    CHECK(rowsInXlsx(book) == rows);
    CHECK(book == xlsx(all, Instant{1'800'000'000'000}));
}

TEST_CASE("The figures of every chart are a list, a figure a row", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;

    const auto charts =
        sheets(document->db(), workshop, {}, anyDay)[static_cast<std::size_t>(SheetKind::Charts)];

    const auto text = csv(charts);
    CHECK(holds(text, "Chart,Of what,Which figure,Figure\r\n"));
    CHECK(holds(text, "From what we heard to what we will do,Ideas,Count,150\r\n"));
    CHECK(holds(text, "Verdicts over the years,Every country works in its own tools,2026,Worse"));
    CHECK(holds(text, "Mood (1–5),"));
    // On paper the matrix shows the first of the ideas; here are all of them that were placed.
    const auto dots = std::ranges::count_if(charts.rows,
        [](const auto& row) { return row[0] == SheetValue{std::string{"Impact and effort"}}; });
    CHECK(dots > 2 * 24);
    for (const auto& section : buildReport(document->db(), workshop).sections) {
        for (const auto& piece : section.pieces) {
            const auto* chart = std::get_if<Chart>(&piece);
            if (chart && !std::holds_alternative<Lanes>(chart->shape)) {
                INFO(chart->title);
                CHECK(std::ranges::any_of(charts.rows,
                    [&](const auto& row) { return row[0] == SheetValue{chart->title}; }));
            }
        }
    }
}

TEST_CASE("The sheets of a group hold what that group did", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;
    const auto group = groupsIn(document->db(), workshop).front();

    const auto own = sheets(document->db(), workshop, group.id, anyDay);
    const auto all = sheets(document->db(), workshop, {}, anyDay);

    const auto& ideas = own[static_cast<std::size_t>(SheetKind::Ideas)].rows;
    CHECK_FALSE(ideas.empty());
    CHECK(ideas.size() < all[static_cast<std::size_t>(SheetKind::Ideas)].rows.size());
    CHECK(own[static_cast<std::size_t>(SheetKind::People)].rows.size()
        < all[static_cast<std::size_t>(SheetKind::People)].rows.size());
    CHECK(tests::problemOf([&] { sheets(document->db(), WorkshopId{1}, {}, anyDay); })
        == Problem::Refused);
}

TEST_CASE("No spreadsheet tells a name or a word that may not be told", "[summary]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO(seed);
        const tests::RandomConsents sample{seed};
        const auto all = sheets(sample.document->db(), *sample.workshop, {}, anyDay);
        std::string lists;
        for (const auto& sheet : all)
            lists += csv(sheet);
        for (const auto& text : {lists, partsOf(xlsx(all, Instant{}))}) {
            for (const auto& one : sample.told) {
                INFO(one.name);
                if (!one.mayBeNamed)
                    CHECK_FALSE(holds(text, one.name));
                for (const auto& word : one.words)
                    CHECK(holds(text, word) == one.mayBeQuoted);
            }
        }
    }
}

TEST_CASE("What a spreadsheet would take for a formula stays a text", "[summary]")
{
    for (const std::string text : {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")"}) {
        INFO(text);
        const auto sheet = sheetOf({{text}});

        CHECK(holds(csv(sheet), "'" + text.substr(0, 3)));
        const auto parts = unpacked(xlsx({sheet}, Instant{}));
        const auto& page = parts.at("xl/worksheets/sheet1.xml");
        CHECK(countElements(page, "f") == 0);
        CHECK(countElements(parts.at("xl/sharedStrings.xml"), "t") == 2);
    }
}

TEST_CASE("Numbers and days stay numbers and days", "[summary]")
{
    const auto sheet = sheetOf({{SheetValue{3.5}, SheetValue{*Date::from(2026, 11, 18)},
        SheetValue{-12.0}, SheetValue{}}});

    CHECK(csv(sheet) == "\xEF\xBB\xBFText,Text,Text,Text\r\n3.5,2026-11-18,-12,\r\n");
    const auto parts = unpacked(xlsx({sheet}, Instant{}));
    const auto& page = parts.at("xl/worksheets/sheet1.xml");
    CHECK(holds(page, "<v>3.5</v>"));
    CHECK(holds(page, "<v>46344</v>")); // 18 November 2026 as Excel counts days.
    CHECK(holds(page, "state=\"frozen\""));
    CHECK(holds(page, "<autoFilter ref=\"A1:D2\""));
}

TEST_CASE("CSV quotes what would end a field", "[summary]")
{
    const auto text = csv(sheetOf({{SheetValue{std::string{"a, \"b\"\nc"}},
        SheetValue{std::string{"Zoë; ünd"}}, SheetValue{std::string{"plain"}}}}));

    CHECK(holds(text, "\r\n\"a, \"\"b\"\"\nc\",\"Zoë; ünd\",plain\r\n"));
}

TEST_CASE("A text too long for a cell is cut between two characters", "[summary]")
{
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "é";

    const auto parts = unpacked(xlsx({sheetOf({{text}})}, Instant{}));

    CHECK(holds(parts.at("xl/sharedStrings.xml"), "é…"));
}

TEST_CASE("A package that was cut short or changed is not taken for whole", "[summary]")
{
    const auto bytes = package({{"a.xml", std::string(500, 'a')}, {"b.xml", "<b/>"}}, Instant{});
    CHECK(unpacked(bytes).at("b.xml") == "<b/>");

    CHECK(tests::problemOf([&] { unpacked(bytes.substr(0, bytes.size() / 2)); })
        == Problem::Unreadable);
    auto changed = bytes;
    changed[40] = static_cast<char>(changed[40] ^ 0x55);
    CHECK(tests::problemOf([&] { unpacked(changed); }) == Problem::Unreadable);
    CHECK(tests::problemOf([] { countElements("<a><b></a>", "a"); }) == Problem::Unreadable);
}
