// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Timetable.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace charrette {

/// A part of a day: one block that everybody is in, or what streams do side by side.
struct Section {
    using Blocks = std::vector<std::size_t>; ///< places in the timetable, in order

    std::optional<std::size_t> plenary = {};
    std::vector<Blocks> lanes = {}; ///< one of each stream, in their order; empty for a plenary
    MinuteOfDay from = 0;
    MinuteOfDay to = 0;

    bool operator==(const Section&) const = default;
};

/// Parts the timetable of a day wherever everybody comes together. A stream that is not among
/// `streams` counts as everybody.
std::vector<Section> sections(
    const std::vector<TimedBlock>& blocks, const std::vector<StreamId>& streams);

} // namespace charrette
