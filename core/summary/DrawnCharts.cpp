// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/DrawnCharts.h"

#include <cmath>

namespace charrette::summary {

namespace {

constexpr double tallestOnPaper = 660; ///< with a line above and below
constexpr double pixelsPerPoint = 3; ///< sharp in print and when it is enlarged

std::optional<Image> imageOf(const Chart& chart, double width, const DrawPng& draw)
{
    const auto drawing = drawn(chart, width);
    const auto pixels = static_cast<int>(std::lround(drawing.width * pixelsPerPoint));
    const auto bytes = draw(drawing, pixels);
    if (bytes.empty())
        return {};
    Picture picture{PictureFormat::Png, {}};
    for (const char byte : bytes)
        picture.content.push_back(static_cast<std::byte>(byte));
    return Image{.title = chart.title,
        .words = described(chart),
        .picture = std::make_shared<const Picture>(std::move(picture)),
        .width = pixels,
        .height = static_cast<int>(std::lround(drawing.height * pixelsPerPoint)),
        .across = drawing.width,
        .tall = tallestOnPaper};
}

/// What is as high as a list is long gets it beside, or more room across.
double widthOnSlide(const Chart& chart)
{
    const bool isLong = std::holds_alternative<Scatter>(chart.shape)
        || std::holds_alternative<Lanes>(chart.shape) || std::holds_alternative<Marks>(chart.shape);
    return isLong ? slideListWidth : slideChartWidth;
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
            slide.image = imageOf(*slide.chart, widthOnSlide(*slide.chart), draw);
        if (slide.image)
            slide.chart.reset();
    }
}

} // namespace charrette::summary
