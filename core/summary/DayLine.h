// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/ChartSvg.h"

namespace charrette::summary {

/// The line of the mood with its times, and below it what happens when.
Drawing drawn(const DayLine& chart, double width);

} // namespace charrette::summary
