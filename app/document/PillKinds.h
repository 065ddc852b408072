// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Pill.h"
#include "core/challenges/Challenge.h"
#include "core/prototypes/Prototype.h"

namespace charrette::app {

/// In which colour a verdict or a decision is told; the word stands beside it.
PillKind pillOf(Verdict verdict);
PillKind pillOf(Decision decision);

} // namespace charrette::app
