// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Calendar.h"

#include "core/agenda/Block.h"
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Dice.h"
#include "tests/support/ProblemOf.h"

#include <libical/ical.h>

#include <map>
#include <memory>

using namespace charrette;
using namespace charrette::summary;
using namespace charrette::tests;

namespace {

/// Summer time everywhere, so that a wrong sign is seen.
Instant oneHourAhead(Date date, MinuteOfDay minute)
{
    return {(std::int64_t{date.daysSince(*Date::from(1970, 1, 1))} * 1440 + minute - 60) * 60'000};
}

struct Read {
    std::string summary;
    std::string location;
    std::string description;
    std::string start;
    std::string end;

    bool operator==(const Read&) const = default;
};

std::string text(const char* value)
{
    return value ? value : "";
}

/// The events as libical understands them, by UID.
std::map<std::string, Read> readBack(const std::string& calendar)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> root{
        icalparser_parse_string(calendar.c_str()), icalcomponent_free};
    REQUIRE(root);
    REQUIRE(icalcomponent_count_errors(root.get()) == 0);
    icalrestriction_check(root.get());
    REQUIRE(icalcomponent_count_errors(root.get()) == 0);
    std::map<std::string, Read> events;
    for (auto* one = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT); one;
         one = icalcomponent_get_next_component(root.get(), ICAL_VEVENT_COMPONENT)) {
        const auto start = icalcomponent_get_dtstart(one);
        const auto end = icalcomponent_get_dtend(one);
        CHECK(icaltime_is_utc(start));
        events[text(icalcomponent_get_uid(one))] = {text(icalcomponent_get_summary(one)),
            text(icalcomponent_get_location(one)), text(icalcomponent_get_description(one)),
            icaltime_as_ical_string(start), icaltime_as_ical_string(end)};
    }
    return events;
}

std::string madeOf(const Document& document, WorkshopId workshop)
{
    return calendar(document.db(), workshop, {}, oneHourAhead, Instant{1'795'000'000'000});
}

void checkLines(const std::string& calendar)
{
    REQUIRE(calendar.ends_with("\r\n"));
    std::size_t from = 0;
    for (auto end = calendar.find("\r\n"); end != std::string::npos;
         end = calendar.find("\r\n", from)) {
        CHECK(end - from <= 75);
        const auto line = calendar.substr(from, end - from);
        CHECK(line.find('\n') == std::string::npos);
        CHECK((static_cast<unsigned char>(line[line[0] == ' ' ? 1 : 0]) & 0xC0) != 0x80);
        from = end + 2;
    }
    CHECK(from == calendar.size());
}

} // namespace

TEST_CASE("Another parser reads the calendar as it was meant", "[calendar]")
{
    const auto document = Document::inMemory();
    const std::string hostile =
        "A; b, c\\d: \"e\" — ünïcødé 漢字 🎨\nEND:VEVENT\nBEGIN:VALARM " + std::string(200, 'y');
    const std::string place = "Hall; B, C\\d: \"E\" — 漢字 🎨";
    const auto ids = document->perform("Make", [&](Edit& edit) {
        const auto workshop = add(edit,
            Workshop{
                .title = "Trial; one, two", .place = place, .starts = *Date::from(2026, 7, 1)});
        const auto stream = add(edit, Stream{.workshop = workshop, .name = "A", .room = "B, C"});
        const auto day =
            add(edit, Day{.workshop = workshop, .date = *Date::from(2026, 7, 1), .start = 1420});
        const auto late =
            add(edit, Block{.day = day, .title = "Late", .minutes = 45, .ledBy = "K\xC3\xB6, L"});
        const auto night = add(edit,
            Block{
                .day = day, .stream = stream, .title = "Night", .minutes = 0, .onStage = hostile});
        return std::tuple{workshop, late, night};
    });
    const auto [workshop, late, night] = ids;

    const auto calendar = madeOf(*document, workshop);
    checkLines(calendar);
    const auto events = readBack(calendar);

    REQUIRE(events.size() == 2);
    const auto& first = events.at("block-" + std::to_string(late.value()) + "@charrette");
    CHECK(first
        == Read{"Late", place, "Led by K\xC3\xB6, L", "20260701T224000Z", "20260701T232500Z"});
    const auto& second = events.at("block-" + std::to_string(night.value()) + "@charrette");
    CHECK(second.summary == "A: Night");
    CHECK(second.location == "B, C, " + place);
    CHECK(second.description == hostile);
    CHECK(second.start == "20260701T232500Z"); // half past midnight in its own time
}

TEST_CASE("A block keeps its UID when everything else about it changes", "[calendar]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;
    const auto before = readBack(madeOf(*document, workshop));

    document->perform("Change", [&](Edit& edit) {
        for (const auto& day : daysOf(edit.db(), workshop)) {
            for (auto block : blocksOf(edit.db(), day.id)) {
                block.title += " again";
                block.minutes += 5;
                save(edit, block);
            }
        }
    });
    const auto after = readBack(madeOf(*document, workshop));

    REQUIRE(before.size() > 30);
    REQUIRE(after.size() == before.size());
    for (const auto& [uid, event] : before) {
        CHECK(after.contains(uid));
        CHECK_FALSE(after.at(uid) == event);
    }
}

TEST_CASE("Lines of any text are folded between characters and read back whole", "[calendar]")
{
    Dice dice{11};
    const std::vector<std::string> pieces{
        "a", " ", "\n", "é", "漢", "🎨", ",", ";", "\\", ":", "\"", "END:VEVENT"};
    for (int i = 0; i < 300; ++i) {
        std::string value;
        for (auto length = dice.below(260); length > 0; --length)
            value += dice.oneOf(pieces);
        const auto lines = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\n"
                           "UID:1\r\nDTSTAMP:20260701T000000Z\r\nDTSTART:20260701T000000Z\r\n"
            + calendarLine("SUMMARY", "x" + calendarText(value) + "x")
            + "END:VEVENT\r\nEND:VCALENDAR\r\n";
        INFO(lines);
        checkLines(lines);
        CHECK(readBack(lines).at("1").summary == "x" + value + "x");
    }
}

TEST_CASE("Moments are written in UTC, before 1970 too", "[calendar]")
{
    CHECK(calendarTime({0}) == "19700101T000000Z");
    CHECK(calendarTime({-1000}) == "19691231T235959Z");
    CHECK(calendarTime({1'795'046'399'000}) == "20261118T235959Z");
}

TEST_CASE("There is no calendar of a workshop that is not there", "[calendar]")
{
    const auto document = Document::inMemory();
    CHECK(problemOf([&] { madeOf(*document, WorkshopId::draw()); }) == Problem::Refused);
}
