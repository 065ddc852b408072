// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/ChartSvg.h"
#include "core/summary/Deck.h"
#include "core/summary/Report.h"

#include <functional>
#include <string>

namespace charrette::summary {

/// Makes a PNG of a drawing, `pixels` wide; nothing where it cannot.
using DrawPng = std::function<std::string(const Drawing& drawing, int pixels)>;

/// Puts pictures in the place of charts, for formats that cannot draw. A chart of which there is no
/// picture stays, and becomes a table there.
void drawCharts(Report& report, const DrawPng& draw);
void drawCharts(Deck& deck, const DrawPng& draw);

} // namespace charrette::summary
