// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/DrawnCharts.h"

#include <cmath>

namespace charrette::summary {

namespace {

constexpr double pixelsPerPoint = 3; ///< sharp in print and when it is enlarged

std::optional<Image> imageOf(const Chart& chart, double width, const DrawPng& draw)
{
    const auto drawing = drawn(chart, width);
    const auto pixels = static_cast<int>(std::lround(drawing.width * pixelsPerPoint));
    auto content = draw(drawing, pixels);
    if (content.empty())
        return {};
    return Image{.title = chart.title,
        .words = described(chart),
        .content = std::make_shared<const std::string>(std::move(content)),
        .width = pixels,
        .height = static_cast<int>(std::lround(drawing.height * pixelsPerPoint)),
        .across = drawing.width};
}

} // namespace

void drawCharts(Report& report, const DrawPng& draw)
{
    const Speaking speaking{report.language};
    for (auto& section : report.sections) {
        for (auto& piece : section.pieces) {
            const auto* chart = std::get_if<Chart>(&piece);
            if (!chart)
                continue;
            if (auto image = imageOf(*chart, chartWidth, draw))
                piece = std::move(*image);
        }
    }
}

void drawCharts(Deck& deck, const DrawPng& draw)
{
    const Speaking speaking{deck.language};
    for (auto& slide : deck.slides) {
        if (slide.chart)
            slide.image = imageOf(*slide.chart,
                std::holds_alternative<Scatter>(slide.chart->shape) ? slideListWidth
                                                                    : slideChartWidth,
                draw);
        if (slide.image)
            slide.chart.reset();
    }
}

} // namespace charrette::summary
