// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Sections.h"

#include <algorithm>

namespace charrette {

std::vector<Section> sections(
    const std::vector<TimedBlock>& blocks, const std::vector<StreamId>& streams)
{
    std::vector<Section> parts;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto& timed = blocks[i];
        const auto stream =
            timed.block.stream ? std::ranges::find(streams, *timed.block.stream) : streams.end();
        if (stream == streams.end()) {
            parts.push_back({.plenary = i, .from = timed.start, .to = timed.end()});
            continue;
        }
        if (parts.empty() || parts.back().plenary)
            parts.push_back({.lanes = std::vector<Section::Blocks>(streams.size()),
                .from = timed.start,
                .to = timed.end()});
        auto& part = parts.back();
        part.lanes[static_cast<std::size_t>(stream - streams.begin())].push_back(i);
        part.from = std::min(part.from, timed.start);
        part.to = std::max(part.to, timed.end());
    }
    return parts;
}

} // namespace charrette
