// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/FormatFile.h"

#include "core/document/Document.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Dice.h"

#include <optional>

using namespace charrette;
using namespace charrette::tests;
using Fault = FormatError::Fault;

namespace {

const Date november = *Date::from(2026, 11, 18);

WorkshopId make(Document& document, const Format& format)
{
    return document.perform("Make", [&](Edit& edit) {
        return makeWorkshop(
            edit, format, {.title = "Trial", .starts = november, .start = usualStart(format)});
    });
}

std::string fileWith(const std::string& block)
{
    return R"([{"title": "Ours", "days": [{"blocks": [)" + block + "]}]}]";
}

constexpr auto talk =
    R"({"start": "09:00", "minutes": 30, "title": "Talk", "kind": "teach", "mode": "plenary"})";

std::string changed(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::optional<Fault> faultOf(const std::string& text)
{
    try {
        readFormatText(text);
        return {};
    } catch (const FormatError& error) {
        return error.fault();
    }
}

Block anyBlock(Dice& dice, DayId day, const std::vector<std::optional<StreamId>>& streams)
{
    Block block{.day = day, .stream = dice.oneOf(streams), .title = dice.phrase() + "!"};
    block.kind = dice.oneOfAll<BlockKind>();
    block.mode = dice.oneOfAll<Mode>();
    block.minutes = dice.between(0, 120);
    if (dice.oneIn(2))
        block.stage = dice.oneOfAll<Stage>();
    if (dice.oneIn(2))
        block.leastMinutes = dice.between(0, block.minutes);
    if (dice.oneIn(5))
        block.pinned = dice.between(540, 1200);
    block.flexible = dice.oneIn(3);
    block.staffOnly = dice.oneIn(4);
    block.ledBy = dice.phrase(2);
    block.outcome = dice.phrase();
    block.materials = dice.phrase(2) + "\n4 × sheets per group";
    block.onStage = dice.phrase() + "\n" + dice.phrase();
    block.notes = dice.phrase();
    return block;
}

/// Everything but the ids, with streams by name.
std::vector<FormatBlock> contents(const Document& document, WorkshopId workshop)
{
    std::vector<FormatBlock> all;
    for (const auto& day : formatFrom(document.db(), workshop, "x").days)
        all.insert(all.end(), day.begin(), day.end());
    return all;
}

} // namespace

TEST_CASE("An agenda kept as a format makes the same agenda again", "[formats]")
{
    Dice dice{11};
    for (int round = 0; round < 30; ++round) {
        const auto document = Document::inMemory();
        const auto workshop = document->perform("Make", [&](Edit& edit) {
            const auto id = add(edit, Workshop{.title = "Trial", .starts = november});
            std::vector<std::optional<StreamId>> streams{std::nullopt};
            for (int i = dice.between(0, 3); i > 0; --i)
                streams.emplace_back(
                    add(edit, Stream{.workshop = id, .name = "Stream " + std::to_string(i)}));
            for (int i = 0; i < 2; ++i) {
                const auto day =
                    add(edit, Day{.workshop = id, .date = november.plusDays(i), .start = 540});
                for (int blocks = dice.between(1, 9); blocks > 0; --blocks) {
                    auto block = anyBlock(dice, day, streams);
                    if (blocksOf(edit.db(), day).empty())
                        block.pinned.reset(); // the day begins then
                    add(edit, block);
                }
            }
            return id;
        });

        const auto text = formatText(formatFrom(document->db(), workshop, "Ours"));
        const auto read = readFormatText(text);
        const auto other = Document::inMemory();
        const auto again = make(*other, read);

        CHECK(read.name == "Ours");
        CHECK(contents(*other, again) == contents(*document, workshop));
    }
}

TEST_CASE("A format that comes with the program survives being a file", "[formats]")
{
    for (const auto& format : formats()) {
        INFO(format.id);
        const auto read = readFormatText(formatText(format));
        CHECK(read == format);
    }
}

TEST_CASE("A workshop without blocks is no format", "[formats]")
{
    const auto document = Document::inMemory();
    const auto workshop = document->perform("Make",
        [](Edit& edit) { return emptyWorkshop(edit, {.title = "Trial", .starts = november}); });

    CHECK_THROWS_AS(formatFrom(document->db(), workshop, "Ours"), Error);
}

TEST_CASE("What is no format is refused, with its fault and its place", "[formats]")
{
    REQUIRE(readFormatText(fileWith(talk)).days.front().front().title == "Talk");
    CHECK(faultOf("") == Fault::NoFormat);
    CHECK(faultOf("SQLite format 3") == Fault::NoFormat);
    CHECK(faultOf("{}") == Fault::NoFormat);
    CHECK(faultOf("[]") == Fault::NoFormat);
    CHECK(faultOf(std::string(200'000, '[')) == Fault::NoFormat);
    CHECK(faultOf(std::string(5'000'000, ' ')) == Fault::TooLarge);
    CHECK(faultOf(changed(fileWith(talk), "Talk", "\xFF")) == Fault::NoFormat);
    CHECK(faultOf(changed(fileWith(talk), "teach", "dance")) == Fault::UnknownWord);
    CHECK(faultOf(changed(fileWith(talk), "\"Talk\"", "[]")) == Fault::Incomplete);
    CHECK(faultOf(changed(fileWith(talk), "Talk", "  ")) == Fault::Incomplete);
    CHECK(faultOf(changed(fileWith(talk), "Ours", "")) == Fault::Incomplete);
    CHECK(faultOf(changed(fileWith(talk), "Talk", std::string(30'000, 'a'))) == Fault::Impossible);
    CHECK(faultOf(changed(fileWith(talk), "09:00", "25:00")) == Fault::Impossible);
    for (const auto* length : {"-1", "1441", "99999999999999999999", "18446744073709551615"})
        CHECK(faultOf(changed(fileWith(talk), "30", length)) != std::nullopt);
    CHECK(faultOf(changed(fileWith(talk), "30", "30.5")) == Fault::Incomplete);
    CHECK(faultOf(fileWith("")) == Fault::Incomplete);
    CHECK(faultOf(fileWith("1")) == Fault::Incomplete);

    std::string many = talk;
    for (int i = 0; i < 500; ++i)
        many += std::string{","} + talk;
    CHECK(faultOf(fileWith(many)) == Fault::Impossible);

    try {
        readFormatText(fileWith(std::string{talk} + "," + changed(talk, "teach", "dance")));
        FAIL("was read");
    } catch (const FormatError& error) {
        CHECK(error.day() == 1);
        CHECK(error.block() == 2);
    }
}

TEST_CASE("A damaged format file is read or refused, never anything else", "[formats]")
{
    Dice dice{7};
    const auto whole = formatText(formats().back());
    for (int round = 0; round < 400; ++round) {
        auto text = whole;
        for (int i = dice.between(1, 4); i > 0; --i) {
            const auto at = dice.below(text.size());
            if (dice.oneIn(2))
                text[at] = static_cast<char>(dice.below(256));
            else
                text.erase(at, dice.below(40));
        }
        try {
            const auto read = readFormatText(text);
            const auto document = Document::inMemory();
            make(*document, read);
        } catch (const Error& error) {
            CHECK(error.problem() != Problem::Bug);
        }
    }
}
