// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Formats.h"

#include "core/base/Error.h"
#include "core/formats/Embedded.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace charrette {

namespace {

using nlohmann::json;

MinuteOfDay readStart(const json& from)
{
    const auto text = from.get<std::string>();
    if (const auto minute = minuteOfDay(text))
        return *minute;
    throw Error{Problem::Damaged, "no time of day: " + text};
}

FormatBlock shippedBlock(const json& from)
{
    FormatBlock block{
        .start = readStart(from.at("start")),
        .minutes = from.at("minutes").get<int>(),
        .title = from.at("title").get<std::string>(),
        .kind = fromKey<BlockKind>(from.at("kind").get<std::string>()),
        .mode = fromKey<Mode>(from.at("mode").get<std::string>()),
        .materials = from.at("materials").get<std::vector<std::string>>(),
        .notes = from.at("notes").get<std::string>(),
        .staffOnly = from.at("staffOnly").get<bool>(),
        .onStage = from.value("onStage", std::string{}),
    };
    if (block.title.empty() || block.minutes <= 0 || block.minutes > 1440)
        throw Error{Problem::Damaged, "block without title or length: " + from.dump()};
    return block;
}

std::vector<FormatBlock> shippedDay(const json& from)
{
    std::vector<FormatBlock> blocks;
    for (const auto& block : from.at("blocks"))
        blocks.push_back(shippedBlock(block));
    if (blocks.empty())
        throw Error{Problem::Damaged, "day without blocks"};
    return blocks;
}

Format shippedFormat(const json& from, const json& cards)
{
    const auto text = [](const json& object, const char* field) {
        return object.at(field).get<std::string>();
    };
    const auto id = text(from, "id");
    const auto& card = cards.at(id);
    Format format{
        .id = id,
        .title = text(from, "title"),
        .size = text(from, "size"),
        .before = text(from, "before"),
        .name = text(card, "name"),
        .length = text(card, "length"),
        .people = text(card, "people"),
        .purpose = text(card, "purpose"),
        .days = {},
    };
    for (const auto& day : from.at("days"))
        format.days.push_back(shippedDay(day));
    if (format.days.empty())
        throw Error{Problem::Damaged, "format without days: " + id};
    return format;
}

} // namespace

std::vector<Format> readFormats(std::string_view blocks, std::string_view cards)
{
    try {
        const auto all = json::parse(blocks);
        const auto texts = json::parse(cards);
        std::vector<Format> read;
        for (const auto& one : all)
            read.push_back(shippedFormat(one, texts));
        return read;
    } catch (const json::exception& error) {
        throw Error{Problem::Damaged, std::string{"formats: "} + error.what()};
    }
}

const std::vector<Format>& formats()
{
    static const auto shipped = readFormats(embedded::eventFormats, embedded::formatCards);
    return shipped;
}

const Format* formatOf(std::string_view id)
{
    const auto found = std::ranges::find(formats(), id, &Format::id);
    return found == formats().end() ? nullptr : &*found;
}

MinuteOfDay usualStart(const Format& format)
{
    const auto& day = format.days.front();
    const auto seen = std::ranges::find(day, false, &FormatBlock::staffOnly);
    return (seen == day.end() ? day.front() : *seen).start;
}

} // namespace charrette
