// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

/// What a facilitator types for a block: "10:45 30 Empathy interviews @pairs #interview".
struct BlockLine {
    std::optional<MinuteOfDay> start = {};
    std::optional<int> minutes = {};
    std::optional<Mode> mode = {};
    std::optional<BlockKind> kind = {};
    std::string title;

    bool operator==(const BlockLine&) const = default;
};

/// A start, a length and the title, the first two as far as they are there; @mode and #kind
/// anywhere, by the beginning of their word. "1:30" before a title is a length, "13:30" a start: a
/// time of day before five in the morning is taken for hours and minutes. Nothing without a title.
std::optional<BlockLine> blockLine(std::string_view text);

/// Several lines, as from a programme that is pasted: where one has no length of its own, it lasts
/// until the next one starts. Lines without a title are left out.
std::vector<BlockLine> blockLines(const std::vector<std::string>& lines);

/// A length by itself: "45", "45 min", "1 h", "1 h 30", "1h30", "1:30"; at most a day.
std::optional<int> lengthFrom(std::string_view text);
/// A time of day by itself: "9", "9:30", "9.30", "9h30", "930".
std::optional<MinuteOfDay> startFrom(std::string_view text);

/// The block a line describes: what it does not say is guessed from its title.
Block blockFrom(const BlockLine& line, DayId day);

} // namespace charrette
