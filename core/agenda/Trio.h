// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"

#include <array>

namespace charrette {

/// How a stage is taught: what it is, a story of it, and practice in groups. The blocks have their
/// usual lengths and no titles yet.
std::array<Block, 3> trioOf(Stage stage, DayId day);

} // namespace charrette
