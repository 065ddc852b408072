// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"

#include <vector>

namespace charrette {

/// A block with the time it begins at, worked out from those before it.
struct TimedBlock {
    Block block;
    MinuteOfDay start = 0; ///< may pass midnight: 1500 is one in the morning of the next day
    int slack = 0; ///< minutes of nothing before a pinned block
    int overlap = 0; ///< minutes by which what comes before runs into a pinned block

    MinuteOfDay end() const noexcept { return start + block.minutes; }
    bool operator==(const TimedBlock&) const = default;
};

/// Each block begins when the one before it ends; a pinned block begins at its own time. Blocks of
/// parallel streams between two plenary blocks each follow their own stream.
std::vector<TimedBlock> timetable(MinuteOfDay start, const std::vector<Block>& blocks);

/// When the last block ends; the start of the day when there is none.
MinuteOfDay endOf(MinuteOfDay start, const std::vector<TimedBlock>& blocks);

} // namespace charrette
