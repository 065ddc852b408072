// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Timetable.h"

#include <algorithm>
#include <unordered_map>

namespace charrette {

namespace {

/// Where each stream has got to; a block of no stream waits for all of them.
class Tracks {
public:
    explicit Tracks(MinuteOfDay start)
        : m_common{start}
    {}

    MinuteOfDay end(const std::optional<StreamId>& stream) const
    {
        auto end = m_common;
        for (const auto& [id, reached] : m_streams) {
            if (!stream || id == *stream)
                end = std::max(end, reached);
        }
        return end;
    }

    /// What is pinned into a block that runs on does not let the next one begin before its end.
    void advance(const std::optional<StreamId>& stream, MinuteOfDay reached)
    {
        auto& end = stream ? m_streams.try_emplace(*stream, reached).first->second : m_common;
        end = std::max(end, reached);
    }

private:
    MinuteOfDay m_common;
    std::unordered_map<StreamId, MinuteOfDay> m_streams;
};

} // namespace

std::vector<TimedBlock> timetable(MinuteOfDay start, const std::vector<Block>& blocks)
{
    Tracks tracks{start};
    std::vector<TimedBlock> timed;
    timed.reserve(blocks.size());
    for (const auto& block : blocks) {
        const auto free = tracks.end(block.stream);
        const auto begin = block.pinned.value_or(free);
        timed.push_back({block, begin, std::max(0, begin - free), std::max(0, free - begin)});
        tracks.advance(block.stream, begin + block.minutes);
    }
    return timed;
}

MinuteOfDay endOf(MinuteOfDay start, const std::vector<TimedBlock>& blocks)
{
    auto end = start;
    for (const auto& block : blocks)
        end = std::max(end, block.end());
    return end;
}

} // namespace charrette
