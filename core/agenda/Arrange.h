// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"
#include "core/workshop/Workshop.h"

#include <optional>

namespace charrette {

/// Adds the block behind another of its day, or last.
BlockId addAfter(Edit& edit, const Block& block, std::optional<BlockId> after);
/// A copy behind the block, not pinned; nothing when the block is gone.
std::optional<BlockId> duplicate(Edit& edit, BlockId id);

/// Pins the block to a time of day. Where its neighbours would then begin in the wrong order, it
/// moves to the place in the day that the time says.
void pin(Edit& edit, BlockId id, MinuteOfDay start);
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
