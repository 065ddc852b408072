// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/AgendaReports.h"

#include "core/agenda/Block.h"
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/people/Group.h"
#include "core/research/Interview.h"
#include "core/summary/Calendar.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"
#include "tests/support/ProblemOf.h"

using namespace charrette;
using namespace charrette::summary;
using namespace charrette::tests;

namespace {

const Date november = *Date::from(2026, 11, 18);

/// A day in a document, to which streams and blocks are added.
struct Event {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    DayId day = DayId::draw();

    Event()
    {
        document->perform("Make", [&](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "Trial", .starts = november});
            add(edit, Day{.id = day, .workshop = workshop, .date = november});
        });
    }

    StreamId stream(const std::string& name, const std::string& room = {}) const
    {
        return document->perform("Add", [&](Edit& edit) {
            return add(edit, Stream{.workshop = workshop, .name = name, .room = room});
        });
    }

    void block(Block block) const
    {
        block.day = day;
        document->perform("Add", [&](Edit& edit) { add(edit, block); });
    }

    const sqlite::Database& db() const { return document->db(); }
};

std::vector<Table> tablesIn(const Section& section)
{
    std::vector<Table> tables;
    for (const auto& piece : section.pieces) {
        if (const auto* table = std::get_if<Table>(&piece))
            tables.push_back(*table);
    }
    return tables;
}

/// A calendar without the line breaks that fold it.
std::string unfolded(std::string text)
{
    for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at))
        text.erase(at, 3);
    return text;
}

Instant utc(Date date, MinuteOfDay minute)
{
    return {(std::int64_t{date.daysSince(*Date::from(1970, 1, 1))} * 1440 + minute) * 60'000};
}

} // namespace

TEST_CASE("No private note and nothing for staff only reaches participants", "[summary]")
{
    const Event event;
    const auto stream = event.stream("Orders", "Library");
    const auto hidden = [](std::string title, bool staffOnly) {
        return Block{.day = DayId::draw(),
            .title = std::move(title),
            .staffOnly = staffOnly,
            .ledBy = staffOnly ? "Hidden leader" : "Kofi",
            .outcome = "Hidden outcome",
            .materials = "Hidden material",
            .onStage = staffOnly ? "Hidden screen" : "Stand up",
            .notes = "Hidden note, " + std::string(90, 'x')};
    };
    event.block(hidden("Hidden huddle", true));
    event.block(hidden("Welcome", false));
    auto parallel = hidden("Hidden side room", true);
    parallel.stream = stream;
    event.block(parallel);
    parallel = hidden("Dig in", false);
    parallel.stream = stream;
    event.block(parallel);

    const auto report = handout(event.db(), event.workshop);
    const auto agenda = calendar(event.db(), event.workshop, {}, utc, Instant{});
    for (const auto& text : {markdown(report), html(report), unfolded(agenda)}) {
        INFO(text);
        CHECK_FALSE(has(text, "Hidden"));
        CHECK(has(text, "Welcome"));
        CHECK(has(text, "Dig in"));
        CHECK(has(text, "Stand up"));
        CHECK(has(text, "Kofi"));
    }
    const auto sheet = markdown(runSheet(event.db(), event.workshop));
    for (const auto* part : {"Hidden huddle", "Hidden side room", "Hidden leader", "Hidden outcome",
             "Hidden material", "Hidden screen", "Hidden note", "Staff only"})
        CHECK(has(sheet, part));
}

TEST_CASE("A name that may not be told is not on the handout", "[summary]")
{
    const Event event;
    event.document->perform("Add", [&](Edit& edit) {
        add(edit,
            Interview{.workshop = event.workshop,
                .name = "Ottoline Brask",
                .consent = Consent::Unattributed});
    });
    event.block({.day = event.day, .title = "Story", .onStage = "What Ottoline Brask told us"});

    const auto text = markdown(handout(event.db(), event.workshop));
    CHECK(has(text, "told us"));
    CHECK_FALSE(has(text, "Ottoline"));
    CHECK_FALSE(
        has(unfolded(calendar(event.db(), event.workshop, {}, utc, Instant{})), "Ottoline"));
}

TEST_CASE("What participants do not see takes its time all the same", "[summary]")
{
    const Event event;
    event.block({.day = event.day, .title = "Huddle", .minutes = 30, .staffOnly = true});
    event.block({.day = event.day, .title = "Welcome", .minutes = 15});

    const auto report = handout(event.db(), event.workshop);
    const auto tables = tablesIn(report.sections.at(0));
    REQUIRE(tables.size() == 1);
    REQUIRE(tables[0].rows.size() == 1);
    CHECK(tables[0].rows[0][0].text == "9:30–9:45");
}

TEST_CASE("Parallel streams stand side by side, three abreast", "[summary]")
{
    const int count = GENERATE(1, 2, 3, 4, 9);
    const Event event;
    event.block({.day = event.day, .title = "Before", .minutes = 30});
    for (int i = 0; i < count; ++i) {
        const auto stream = event.stream("Stream " + std::to_string(i), "Room");
        event.block({.day = event.day,
            .stream = stream,
            .title = "First " + std::to_string(i),
            .minutes = 20 + i});
        event.block({.day = event.day,
            .stream = stream,
            .title = "Second " + std::to_string(i),
            .minutes = 60 - i});
    }
    event.block({.day = event.day, .title = "After", .minutes = 10});

    const auto report = runSheet(event.db(), event.workshop);
    const auto tables = tablesIn(report.sections.at(0));
    const auto grids = static_cast<std::size_t>((count + 2) / 3);
    REQUIRE(tables.size() == 2 + grids);
    CHECK(tables.front().rows[0][1].text == "Before");
    CHECK(tables.back().rows[0][0].text == "10:50–11:00");
    std::string cells;
    for (std::size_t i = 1; i <= grids; ++i) {
        CHECK(tables[i].columns.size() <= 4);
        CHECK(tables[i].rows.front().front().text == "9:30");
        for (const auto& row : tables[i].rows) {
            REQUIRE(row.size() == tables[i].columns.size());
            for (const auto& cell : row)
                cells += cell.text + "\n";
        }
    }
    for (int i = 0; i < count; ++i) {
        CHECK(has(cells, "First " + std::to_string(i) + "\n"));
        CHECK(has(cells, "Second " + std::to_string(i) + "\n"));
    }
}

TEST_CASE("The run sheet tells of gaps and overlaps, with their minutes", "[summary]")
{
    const Event event;
    event.block({.day = event.day, .title = "Talk", .minutes = 30});
    event.block({.day = event.day, .title = "Guest", .minutes = 60, .pinned = 10 * 60});
    event.block({.day = event.day, .title = "Lunch", .minutes = 60, .pinned = 10 * 60 + 45});

    const auto report = runSheet(event.db(), event.workshop);
    const auto rows = tablesIn(report.sections.at(0)).at(0).rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[1][0].text == "9:30–10:00");
    CHECK(has(rows[1][1].detail, "30 min"));
    CHECK(rows[2][1].text == "Guest");
    CHECK(has(rows[3][1].detail, "15 min before"));
}

TEST_CASE("One day is handed out alone, and a day of another event not at all", "[summary]")
{
    const Event event;
    event.block({.day = event.day, .title = "First day"});
    const auto second = event.document->perform("Add", [&](Edit& edit) {
        const auto day = add(edit, Day{.workshop = event.workshop, .date = november.plusDays(1)});
        add(edit, Block{.day = day, .title = "Second day", .materials = "2 chairs"});
        return day;
    });

    for (const auto make : {runSheet, handout}) {
        const auto all = markdown(make(event.db(), event.workshop, {}));
        CHECK(has(all, "First day"));
        CHECK(has(all, "Second day"));
        const auto one = markdown(make(event.db(), event.workshop, second));
        CHECK_FALSE(has(one, "First day"));
        CHECK(has(one, "Day 2 · Thursday 19 November 2026"));
        CHECK(problemOf([&] { make(event.db(), event.workshop, DayId::draw()); })
            == Problem::Refused);
    }
    CHECK(has(markdown(packingList(event.db(), event.workshop, second)), "chairs"));
    CHECK(packingList(event.db(), event.workshop, event.day).sections.empty());
}

TEST_CASE("The packing list counts by groups and says what is not counted", "[summary]")
{
    const Event event;
    event.document->perform("Seat", [&](Edit& edit) {
        const auto round = add(edit, Round{.workshop = event.workshop});
        for (int i = 1; i <= 8; ++i)
            add(edit, Group{.round = round, .number = i});
    });
    event.block({.day = event.day, .title = "Cluster", .materials = "3 × A0 sheets per group"});
    event.block({.day = event.day, .title = "Dots", .materials = "5 dots per person\nglue"});
    event.block({.day = event.day, .title = "Again", .materials = "1 × A0 sheet per group"});

    const auto report = packingList(event.db(), event.workshop);
    REQUIRE(report.sections.size() == 2);
    const auto counted = tablesIn(report.sections[0]).at(0).rows;
    REQUIRE(counted.size() == 2);
    CHECK(counted[0][1].text == "A0 sheets");
    CHECK(counted[0][2].text == "32");
    CHECK(counted[0][2].detail == "24 at a time");
    CHECK(counted[0][3].detail == "Cluster, Again");
    CHECK(counted[1][2].text == "5 per person"); // Nobody attends yet.
    CHECK(tablesIn(report.sections[1]).at(0).rows.at(0)[1].text == "glue");
}

TEST_CASE("The sample's agenda says who leads each block, and what to bring", "[sample]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    for (const auto& workshop : workshops(document->db())) {
        int led = 0;
        for (const auto& day : daysOf(document->db(), workshop.id)) {
            for (const auto& block : blocksOf(document->db(), day.id))
                led += block.ledBy.empty() ? 0 : 1;
        }
        CHECK(led >= 30);
    }
    const auto latest = workshops(document->db()).front().id;
    CHECK(packingList(document->db(), latest).sections.size() == 2);
}

TEST_CASE("The sample's interviews were held at their hour, in summer time too", "[sample]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto latest = workshops(document->db()).front().id;
    const auto heldAt = [&](Date date, MinuteOfDay minute) {
        for (const auto& interview : interviewsOf(document->db(), latest)) {
            if (interview.held == utc(date, minute))
                return true;
        }
        return false;
    };
    CHECK(heldAt(*Date::from(2026, 9, 15), 8 * 60)); // 9:00 in Britain
    CHECK(heldAt(*Date::from(2026, 11, 3), 7 * 60 + 45)); // the same there and in UTC
}
