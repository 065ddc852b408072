// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Kinds.h"
#include "core/agenda/Timetable.h"

#include <array>
#include <vector>

namespace charrette {

/// How many minutes of a day belong to each family. Time that parallel streams spend on the same
/// counts once: it is the room's time.
using Totals = std::array<int, words<Family>.size()>;

Totals totals(const std::vector<TimedBlock>& blocks);

} // namespace charrette
