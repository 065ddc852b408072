// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Chart.h"

#include <string>

namespace charrette::summary {

/// How wide charts are on paper, in points: the column of a report on A4.
inline constexpr double chartWidth = 467;
/// On a slide letters have to be larger, so charts are narrower; what needs a list has it beside.
inline constexpr double slideChartWidth = 430;
inline constexpr double slideListWidth = 600;

/// A drawing as SVG Tiny 1.2, which browsers and Qt read alike, and its size. It names no font: who
/// shows it does.
struct Drawing {
    std::string svg;
    double width = 0;
    double height = 0;

    bool operator==(const Drawing&) const = default;
};

/// The chart without its title. It grows as high as its texts need: none runs into another or over
/// the edge. The same chart gives the same bytes.
Drawing drawn(const Chart& chart, double width = chartWidth);

/// Lanes alone, with lines from note to note.
Drawing drawnLanes(const Lanes& chart, double width);

} // namespace charrette::summary
