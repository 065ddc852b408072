// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Report.h"

#include <optional>

namespace charrette::summary {

/// What is handed out about an agenda, for the whole event or one of its days. All of these throw
/// Error{Problem::Refused} when there is no such workshop, or when the day is not of it.

/// For those who run the event: every block with its notes, materials and who leads it.
Report runSheet(const sqlite::Database& db, WorkshopId workshop, std::optional<DayId> day = {});

/// For participants: nothing that is for staff only, and no private note.
Report handout(const sqlite::Database& db, WorkshopId workshop, std::optional<DayId> day = {});

/// What to bring, from the materials of the blocks.
Report packingList(const sqlite::Database& db, WorkshopId workshop, std::optional<DayId> day = {});

} // namespace charrette::summary
