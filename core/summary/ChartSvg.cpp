// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/ChartSvg.h"

#include "core/base/Text.h"
#include "core/summary/Canvas.h"
#include "core/summary/ChartHeadings.h"
#include "core/summary/DayLine.h"
#include "core/summary/Headings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace charrette::summary {

namespace {

constexpr double labelSize = 9;
constexpr double smallSize = 8;
constexpr double gap = 10;
constexpr double labelHeight = labelSize * chartLeading;

/// Where letters stand so that they look centred about `y`.
double baseline(double y, double size)
{
    return y + size * 0.35;
}

struct Labels {
    double width = 0;
    std::vector<std::vector<std::string>> lines = {};

    double heightOf(std::size_t row) const
    {
        return static_cast<double>(lines[row].size()) * labelHeight;
    }
};

/// The labels of rows in a column as narrow as they allow, and no wider than a share of the whole.
template <typename Row>
Labels labelsOf(const std::vector<Row>& rows, double width, double share)
{
    Labels labels;
    for (const auto& row : rows)
        labels.width = std::max(labels.width, textWidth(row.label) * labelSize);
    labels.width = std::min(std::ceil(labels.width), width * share);
    for (const auto& row : rows)
        labels.lines.push_back(wrapped(row.label, labels.width, labelSize));
    return labels;
}

void writeLabel(Canvas& canvas, const Labels& labels, std::size_t row, double middle)
{
    canvas.lines(0, middle - labels.heightOf(row) / 2 + 1, labels.lines[row], {labelSize});
}

/// Colours with what they stand for, from left to right in lines; returns where they end.
double writeKey(Canvas& canvas, const std::vector<StackedBars::Series>& series, double width)
{
    constexpr double square = 9;
    double x = 0;
    double y = 0;
    for (const auto& [name, shade] : series) {
        const auto words = joined(wrapped(name, width - square - 5, smallSize, 1), " ");
        const double needed = square + 5 + textWidth(words) * smallSize;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += 14;
        }
        canvas.box({x, y + 1, square, square}, fillOf(shade), mutedColour);
        canvas.text(x + square + 5, baseline(y + 5.5, smallSize), words, {smallSize, mutedColour});
        x += needed + 16;
    }
    return y + 20;
}

Drawing drawn(const StackedBars& chart, double width)
{
    constexpr double bar = 17;
    Canvas canvas;
    double y = chart.series.size() > 1 ? writeKey(canvas, chart.series, width) : 0;
    const auto labels = labelsOf(chart.rows, width, 0.4);
    int most = 1;
    for (const auto& row : chart.rows)
        most = std::max(most, std::accumulate(row.values.begin(), row.values.end(), 0));
    const double left = labels.width + gap;
    const double scale = (width - left - 28) / most; // Room for the sum behind the bar.
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const double height = std::max(bar, labels.heightOf(i)) + 7;
        const double middle = y + height / 2;
        writeLabel(canvas, labels, i, middle);
        double x = left;
        for (std::size_t k = 0; k < chart.rows[i].values.size(); ++k) {
            const int value = chart.rows[i].values[k];
            if (value == 0)
                continue;
            const auto shade = chart.series[k].shade;
            const double length = value * scale;
            canvas.box({x, middle - bar / 2, length, bar}, fillOf(shade), mutedColour);
            const auto figure = std::to_string(value);
            if (textWidth(figure) * smallSize + 3 < length)
                canvas.text(x + length / 2, baseline(middle, smallSize), figure,
                    {smallSize, inkOn(shade), false, Anchor::Middle});
            x += length;
        }
        const auto sum =
            std::accumulate(chart.rows[i].values.begin(), chart.rows[i].values.end(), 0);
        canvas.text(
            x + 5, baseline(middle, labelSize), std::to_string(sum), {labelSize, inkColour, true});
        y += height;
    }
    return canvas.take(width, y);
}

/// Bars about one middle, joined by what leads from one to the next.
Drawing drawn(const Funnel& chart, double width)
{
    constexpr double bar = 22;
    constexpr double between = 10;
    Canvas canvas;
    int most = 1;
    for (const auto& step : chart.steps)
        most = std::max(most, step.count);
    const auto labels = labelsOf(chart.steps, width, 0.3);
    const double left = labels.width + gap;
    const double middle = left + (width - left) / 2;
    const auto halfOf = [&](const Funnel::Step& step) {
        return std::max(1.0, (width - left) / 2 * step.count / most);
    };
    double y = 0;
    for (std::size_t i = 0; i < chart.steps.size(); ++i) {
        const auto& step = chart.steps[i];
        const double half = halfOf(step);
        const double over = std::max(0.0, labels.heightOf(i) - bar) / 2;
        y += over;
        writeLabel(canvas, labels, i, y + bar / 2);
        canvas.box({middle - half, y, 2 * half, bar}, fillOf(Shade::Strong));
        const auto figure = std::to_string(step.count);
        const bool fits = textWidth(figure, true) * labelSize + 6 < 2 * half;
        canvas.text(fits ? middle : middle + half + 5, baseline(y + bar / 2, labelSize), figure,
            {labelSize, fits ? inkOn(Shade::Strong) : inkColour, true,
                fits ? Anchor::Middle : Anchor::Start});
        y += bar;
        if (i + 1 == chart.steps.size()) {
            y += over;
            break;
        }
        const double next = halfOf(chart.steps[i + 1]);
        canvas.shape({{middle - half, y}, {middle + half, y}, {middle + next, y + between},
                         {middle - next, y + between}},
            "#DCEFEC");
        y += between + over;
    }
    return canvas.take(width, y);
}

/// One bar of a pair with its figure; nothing for none.
void writeSpan(Canvas& canvas, const Place& at, const std::optional<int>& minutes, Shade shade)
{
    if (!minutes)
        return;
    canvas.box(at, fillOf(shade), mutedColour);
    canvas.text(at.x + at.width + 4, baseline(at.y + at.height / 2, 7),
        heading::minuteCount(*minutes), {7, mutedColour});
}

Drawing drawn(const Spans& chart, double width)
{
    constexpr double bar = 8;
    Canvas canvas;
    double y = writeKey(canvas,
        {{std::string{heading::planned}, Shade::Quiet},
            {std::string{heading::took}, Shade::Strong}},
        width);
    const auto labels = labelsOf(chart.rows, width, 0.42);
    int most = 1;
    for (const auto& row : chart.rows)
        most = std::max({most, row.planned.value_or(0), row.took.value_or(0)});
    const double left = labels.width + gap;
    const double scale = (width - left - 40) / most;
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const auto& row = chart.rows[i];
        const double height = std::max(2 * bar, labels.heightOf(i)) + 7;
        const double middle = y + height / 2;
        writeLabel(canvas, labels, i, middle);
        writeSpan(canvas, {left, middle - bar, row.planned.value_or(0) * scale, bar}, row.planned,
            Shade::Quiet);
        writeSpan(
            canvas, {left, middle, row.took.value_or(0) * scale, bar}, row.took, Shade::Strong);
        y += height;
    }
    return canvas.take(width, y);
}

struct Spot {
    double x;
    double y;
};

constexpr double dotRadius = 8;

/// Dots that would lie on one another move aside, to the nearest free place on a ring around.
Spot freeSpot(const std::vector<Spot>& taken, Spot wanted, const Place& field)
{
    constexpr int directions = 16;
    constexpr int rings = 40;
    const auto isFree = [&](Spot at) {
        const bool isInside = at.x >= field.x + dotRadius && at.y >= field.y + dotRadius
            && at.x <= field.x + field.width - dotRadius
            && at.y <= field.y + field.height - dotRadius;
        return isInside && std::ranges::none_of(taken, [&](Spot other) {
            return std::hypot(other.x - at.x, other.y - at.y) < 2 * dotRadius + 1;
        });
    };
    for (int ring = 0; ring < rings; ++ring) {
        for (int i = 0; i < (ring == 0 ? 1 : directions); ++i) {
            const double angle = 2 * 3.14159265358979 * i / directions;
            const double far = ring * dotRadius / 2;
            const Spot at{wanted.x + far * std::cos(angle), wanted.y + far * std::sin(angle)};
            if (isFree(at))
                return at;
        }
    }
    return wanted;
}

void writeField(Canvas& canvas, const Scatter& chart, const Place& field)
{
    canvas.box(field, groundColour, lineColour, 4);
    const double middle = field.x + field.width / 2;
    const double centre = field.y + field.height / 2;
    canvas.line(middle, field.y, middle, field.y + field.height, mutedColour, true);
    canvas.line(field.x, centre, field.x + field.width, centre, mutedColour, true);
    for (std::size_t i = 0; i < chart.corners.size(); ++i) {
        const bool isRight = i % 2 == 1;
        const double top = i < 2 ? field.y : centre;
        const auto words = wrapped(chart.corners[i], field.width / 2 - 16, smallSize, 2, true);
        canvas.lines(isRight ? field.x + field.width - 8 : field.x + 8, top + 5, words,
            {smallSize, mutedColour, true, isRight ? Anchor::End : Anchor::Start});
    }
}

/// What the numbers stand for, in columns; returns where they end.
double writeList(Canvas& canvas, const Scatter& chart, const Place& room, std::size_t columns)
{
    constexpr double number = 18;
    const double column = (room.width + gap) / static_cast<double>(columns) - gap;
    double y = room.y;
    for (std::size_t i = 0; i < chart.dots.size(); i += columns) {
        double bottom = y + smallSize * chartLeading;
        for (auto k = i; k < std::min(i + columns, chart.dots.size()); ++k) {
            const double x = room.x + static_cast<double>(k - i) * (column + gap);
            canvas.text(x + number - 5, y + smallSize, std::to_string(k + 1),
                {smallSize, inkColour, true, Anchor::End});
            bottom = std::max(bottom,
                canvas.lines(x + number, y,
                    wrapped(chart.dots[k].text, column - number, smallSize, 3), {smallSize}));
        }
        y = bottom + 2;
    }
    if (!chart.rest.empty())
        y = canvas.lines(room.x + number, y, wrapped(chart.rest, room.width - number, smallSize),
            {smallSize, mutedColour});
    return y;
}

/// The list stands below the field, and beside it where there is room.
Drawing drawn(const Scatter& chart, double width)
{
    constexpr double lowest = 1;
    constexpr double range = 4;
    Canvas canvas;
    const bool isBeside = width > chartWidth;
    const double across = isBeside ? width * 0.55 : width;
    const auto up = wrapped("↑ " + chart.up, across, smallSize, 2);
    const Place field{0, canvas.lines(0, 0, up, {smallSize, mutedColour}) + 2, across,
        std::min(across * 0.7, 290.0)};
    writeField(canvas, chart, field);
    const Place inner{field.x + 14, field.y + 22, field.width - 28, field.height - 36};
    std::vector<Spot> taken;
    for (const auto& dot : chart.dots) {
        const Spot wanted{inner.x + (dot.x - lowest) / range * inner.width,
            inner.y + inner.height - (dot.y - lowest) / range * inner.height};
        const auto at = freeSpot(taken, wanted, field);
        taken.push_back(at);
        canvas.circle(at.x, at.y, dotRadius, fillOf(dot.shade), inkColour);
        canvas.text(at.x, baseline(at.y, smallSize), std::to_string(taken.size()),
            {smallSize, inkOn(dot.shade), true, Anchor::Middle});
    }
    double y = field.y + field.height + 3;
    for (const auto& line : wrapped(chart.across + " →", across, smallSize, 2)) {
        canvas.text(across, y + smallSize, line, {smallSize, mutedColour, false, Anchor::End});
        y += smallSize * chartLeading;
    }
    if (!isBeside)
        return canvas.take(width, writeList(canvas, chart, {0, y + 5, width, 0}, 2));
    const double left = across + 2 * gap;
    const double end = writeList(canvas, chart, {left, field.y, width - left, 0}, 1);
    return canvas.take(width, std::max(y + 3, end));
}

Drawing drawn(const Lanes& chart, double width)
{
    return drawnLanes(chart, width);
}

Drawing drawn(const Marks& chart, double width)
{
    constexpr double between = 4;
    Canvas canvas;
    const auto labels = labelsOf(chart.rows, width, 0.44);
    const double left = labels.width + gap;
    const auto count = static_cast<double>(chart.columns.size());
    const double column = (width - left + between) / count - between;
    const auto xOf = [&](std::size_t i) {
        return left + static_cast<double>(i) * (column + between);
    };
    double y = 0;
    for (std::size_t i = 0; i < chart.columns.size(); ++i)
        y = std::max(y,
            canvas.lines(xOf(i) + column / 2, 0, wrapped(chart.columns[i], column, smallSize, 2),
                {smallSize, mutedColour, false, Anchor::Middle}));
    y += 4;
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        double height = std::max(20.0, labels.heightOf(i) + 4);
        for (const auto& mark : chart.rows[i].marks)
            height = std::max(height,
                static_cast<double>(wrapped(mark.word, column - 10, smallSize, 3, true).size())
                        * smallSize * chartLeading
                    + 8);
        writeLabel(canvas, labels, i, y + height / 2);
        for (std::size_t k = 0; k < chart.rows[i].marks.size(); ++k) {
            const auto& mark = chart.rows[i].marks[k];
            if (mark.word.empty())
                continue;
            const auto words = wrapped(mark.word, column - 10, smallSize, 3, true);
            const bool isPale = mark.shade == Shade::Pale;
            canvas.box({xOf(k), y, column, height}, fillOf(mark.shade),
                isPale ? lineColour : inkOn(mark.shade), 4);
            const double high = static_cast<double>(words.size()) * smallSize * chartLeading;
            canvas.lines(xOf(k) + column / 2, y + (height - high) / 2 + 1, words,
                {smallSize, isPale ? mutedColour : inkOn(mark.shade), !isPale, Anchor::Middle});
        }
        y += height + between;
    }
    return canvas.take(width, y);
}

} // namespace

Drawing drawn(const Chart& chart, double width)
{
    return std::visit([&](const auto& shape) { return drawn(shape, width); }, chart.shape);
}

} // namespace charrette::summary
