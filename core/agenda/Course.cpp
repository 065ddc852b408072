// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Course.h"

#include <unordered_map>

namespace charrette {

std::vector<CourseLine> courseOf(const RunningDay& day)
{
    if (!day.clock)
        return {};
    std::vector<CourseLine> lines;
    std::unordered_map<BlockId, std::size_t> placeOf;
    for (const auto& block : day.blocks) {
        placeOf.emplace(block.id, lines.size());
        lines.push_back({.block = block});
    }
    for (const auto& planned : day.planned) {
        auto& line = lines[placeOf.at(planned.block)];
        line.plannedStart = planned.starts;
        line.plannedMinutes = planned.minutes;
    }
    for (const auto& run : day.actual) {
        auto& line = lines[placeOf.at(run.block)];
        if (!line.started)
            line.started = run.started;
        line.ended = run.ended;
        if (run.ended)
            line.on += run.ended->ms - run.started.ms;
    }
    return lines;
}

} // namespace charrette
