// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Formats.h"

#include "core/agenda/Timetable.h"
#include "core/document/Document.h"
#include "core/people/Group.h"
#include "core/research/Interview.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace charrette;

namespace {

const Date firstDate = *Date::from(2026, 11, 18);

WorkshopId made(Document& document, const Format& format, MinuteOfDay start = 9 * 60)
{
    return document.perform("New workshop", [&](Edit& edit) {
        return makeWorkshop(edit, format,
            {.title = "Trial", .client = "Acme", .starts = firstDate, .start = start});
    });
}

std::vector<TimedBlock> timedOn(const Document& document, const Day& day)
{
    return timetable(day.start, blocksOf(document.db(), day.id));
}

constexpr auto card =
    R"({"a": {"name": "A", "length": "1 day", "people": "few", "purpose": "To try."}})";

std::string formatWith(const std::string& kind, const std::string& mode = "plenary")
{
    return R"([{"id": "a", "title": "A", "size": "few", "before": "", "days": [{"day": 1,
        "blocks": [{"start": "09:00", "minutes": 30, "title": "Talk", "kind": ")"
        + kind + R"(", "mode": ")" + mode
        + R"(", "materials": [], "notes": "", "staffOnly": false}]}]}])";
}

} // namespace

TEST_CASE("Five formats come with the program, each with a card of its own", "[formats]")
{
    std::set<std::string> purposes;
    for (const auto& format : formats()) {
        INFO(format.id);
        CHECK_FALSE(format.name.empty());
        CHECK_FALSE(format.length.empty());
        CHECK_FALSE(format.people.empty());
        CHECK(formatOf(format.id) == &format);
        purposes.insert(format.purpose);
    }

    CHECK(formats().size() == 5);
    CHECK(purposes.size() == 5);
    CHECK(formatOf("no such format") == nullptr);
}

TEST_CASE("A format with a word that is not known is refused", "[formats]")
{
    CHECK(readFormats(formatWith("teach"), card).front().days.front().front().title == "Talk");
    CHECK_THROWS_AS(readFormats(formatWith("dance"), card), Error);
    CHECK_THROWS_AS(readFormats(formatWith("teach", "choir"), card), Error);
    CHECK_THROWS_AS(readFormats(formatWith("teach"), "{}"), Error);
    CHECK_THROWS_AS(readFormats("[", card), Error);
}

TEST_CASE("A workshop made from a format keeps the times its author had in mind", "[formats]")
{
    const auto document = Document::inMemory();

    for (const auto& format : formats()) {
        INFO(format.id);
        const auto workshop = made(*document, format);
        const auto days = daysOf(document->db(), workshop);
        REQUIRE(days.size() == format.days.size());
        for (std::size_t i = 1; i < days.size(); ++i) {
            CHECK(days[i].date == firstDate.plusDays(static_cast<int>(i)));
            const auto timed = timedOn(*document, days[i]);
            REQUIRE(timed.size() == format.days[i].size());
            for (std::size_t b = 0; b < timed.size(); ++b) {
                CHECK(timed[b].start == format.days[i][b].start);
                CHECK(timed[b].block.title == format.days[i][b].title);
                CHECK(timed[b].block.pinned == std::nullopt);
            }
        }
    }
}

TEST_CASE("The chosen start is when participants begin, and set-up comes before", "[formats]")
{
    const auto document = Document::inMemory();
    const auto start = GENERATE(8 * 60 + 30, 9 * 60, 13 * 60 + 15);

    const auto workshop = made(*document, *formatOf("hackathon-4h"), start);

    const auto timed = timedOn(*document, daysOf(document->db(), workshop).front());
    CHECK(timed[0].start == start - 60);
    CHECK(timed[0].block.staffOnly);
    CHECK(timed[2].start == start);
    CHECK(timed[2].block.title == "Doors, badges, coffee");
    CHECK_FALSE(timed[2].block.staffOnly);
}

TEST_CASE("A start so early that set-up falls on the day before is refused", "[formats]")
{
    const auto document = Document::inMemory();

    CHECK_THROWS_AS(made(*document, *formatOf("hackathon-4h"), 30), Error);
    CHECK_THROWS_AS(made(*document, *formatOf("hackathon-4h"), 24 * 60), Error);
    CHECK(workshops(document->db()).empty());
}

TEST_CASE("Blocks know their stage, their materials and how far they may shrink", "[formats]")
{
    const auto document = Document::inMemory();
    const auto workshop = made(*document, *formatOf("two-day-leaders"));
    const auto blocks = blocksOf(document->db(), daysOf(document->db(), workshop).front().id);
    const auto named = [&](const std::string& title) {
        return *std::ranges::find(blocks, title, &Block::title);
    };

    const auto interviews = named("Empathy interviews, two rounds");
    CHECK(interviews.stage == Stage::Empathise);
    CHECK(interviews.materials == "guide\nverbatim sheets\ntimer");
    CHECK(interviews.leastMinutes == 30);
    CHECK_FALSE(interviews.flexible);

    const auto lunch = named("Lunch");
    CHECK(lunch.stage == std::nullopt);
    CHECK(lunch.leastMinutes == 30);
    CHECK(lunch.flexible);
    CHECK(lunch.notes == "Coaches photograph maps and type the best quotes.");

    const auto huddle = named("Room set and facilitator huddle");
    CHECK(huddle.staffOnly);
    CHECK(huddle.leastMinutes == std::nullopt);
    CHECK(named("Write and choose How Might We questions").stage == Stage::Define);
}

TEST_CASE("A block that leaves a gap before it is pinned to its time", "[formats]")
{
    const auto document = Document::inMemory();
    Format format{.id = "x",
        .title = "X",
        .size = "",
        .before = "",
        .name = "X",
        .length = "",
        .people = "",
        .purpose = "",
        .days = {{{.start = 9 * 60, .minutes = 30, .title = "Talk"},
            {.start = 11 * 60, .minutes = 30, .title = "Later"},
            {.start = 11 * 60 + 30, .minutes = 30, .title = "Last"}}}};

    const auto workshop = made(*document, format, 10 * 60);

    const auto timed = timedOn(*document, daysOf(document->db(), workshop).front());
    CHECK(timed[0].block.pinned == std::nullopt);
    CHECK(timed[1].block.pinned == 12 * 60);
    CHECK(timed[1].slack == 90);
    CHECK(timed[2].block.pinned == std::nullopt);
    CHECK(timed[2].start == 12 * 60 + 30);
}

TEST_CASE("Every new workshop has a first round and questions to start interviews", "[formats]")
{
    const auto document = Document::inMemory();
    const auto workshop = GENERATE(true, false)
        ? made(*document, *formatOf("edition-two"))
        : document->perform("New workshop", [](Edit& edit) {
              return emptyWorkshop(edit, {.title = "Empty", .starts = firstDate, .start = 600});
          });

    CHECK(roundsOf(document->db(), workshop).size() == 1);
    CHECK(groupsIn(document->db(), workshop).empty());
    std::map<InterviewKind, int> count;
    for (const auto& prompt : promptsOf(document->db(), workshop))
        ++count[prompt.kind];
    CHECK(count[InterviewKind::Stakeholder] >= 6);
    CHECK(count[InterviewKind::Empathy] >= 6);
}

TEST_CASE("An empty workshop has one day and nothing on its agenda", "[formats]")
{
    const auto document = Document::inMemory();
    const auto workshop = document->perform("New workshop", [](Edit& edit) {
        return emptyWorkshop(edit, {.title = "Empty", .starts = firstDate, .start = 600});
    });

    const auto days = daysOf(document->db(), workshop);
    REQUIRE(days.size() == 1);
    CHECK(days.front().date == firstDate);
    CHECK(days.front().start == 600);
    CHECK(countBlocks(document->db(), workshop) == 0);
}
