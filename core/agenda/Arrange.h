// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"
#include "core/workshop/Workshop.h"

#include <optional>
#include <vector>

namespace charrette {

/// Adds the block behind another of its day, or last.
BlockId addAfter(Edit& edit, const Block& block, std::optional<BlockId> after);
/// Copies of the blocks, in their order behind the last of them, not pinned.
std::vector<BlockId> duplicate(Edit& edit, const std::vector<BlockId>& blocks);

/// Another length; the least one gives way.
void setLength(Edit& edit, BlockId id, int minutes);

/// Pins the block to a time of day. Where its neighbours would then begin in the wrong order, it
/// moves to the place in the day that the time says. The first block is not pinned: the day begins
/// then.
void startAt(Edit& edit, BlockId id, MinuteOfDay start);
/// Lets the block begin when what comes before it ends.
void unpin(Edit& edit, BlockId id);

/// A day after the last one, or the first day of the workshop, beginning when the last one begins.
std::optional<DayId> addDay(Edit& edit, WorkshopId workshop);
/// Takes the day and its blocks away; the workshop starts on the first day left.
void removeDay(Edit& edit, DayId id);
/// Moves a day to a date; the workshop starts on its first day.
/// Throws Error{Problem::Refused} when that would put it before the one it follows.
void setDate(Edit& edit, DayId id, Date date);

} // namespace charrette
