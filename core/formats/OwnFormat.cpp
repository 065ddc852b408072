// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop turned back into a format.
#include "core/agenda/Timetable.h"
#include "core/base/Text.h"
#include "core/formats/FormatFile.h"
#include "core/workshop/Workshop.h"

#include <unordered_map>

namespace charrette {

namespace {

using StreamNames = std::unordered_map<StreamId, std::string>;

FormatBlock formatBlock(const TimedBlock& timed, const StreamNames& streams)
{
    const auto& block = timed.block;
    const auto stream = block.stream ? streams.find(*block.stream) : streams.end();
    return {
        .start = timed.start,
        .minutes = block.minutes,
        .title = block.title,
        .kind = block.kind,
        .mode = block.mode,
        .materials = cleanLines(block.materials),
        .notes = block.notes,
        .staffOnly = block.staffOnly,
        .stage = block.stage,
        .leastMinutes = block.leastMinutes,
        .pinned = block.pinned.has_value(),
        .flexible = block.flexible,
        .ledBy = block.ledBy,
        .outcome = block.outcome,
        .onStage = block.onStage,
        .stream = stream == streams.end() ? std::string{} : stream->second,
    };
}

} // namespace

Format formatFrom(const sqlite::Database& db, WorkshopId workshop, const std::string& name)
{
    StreamNames streams;
    for (const auto& stream : streamsOf(db, workshop))
        streams.emplace(stream.id, stream.name);
    Format format{.title = cleanLine(name), .days = {}};
    format.name = format.title;
    for (const auto& day : daysOf(db, workshop)) {
        std::vector<FormatBlock> blocks;
        for (const auto& timed : timetable(day.start, blocksOf(db, day.id)))
            blocks.push_back(formatBlock(timed, streams));
        if (!blocks.empty())
            format.days.push_back(std::move(blocks));
    }
    if (format.days.empty())
        throw Error{Problem::Refused, "no block to keep"};
    return format;
}

} // namespace charrette
