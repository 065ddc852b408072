// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/Arranging.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace charrette::app {

namespace {

constexpr qreal arrangeStep = 12;
constexpr qreal leastGap = 20;

struct Span {
    qreal low;
    qreal high;
    qreal middle() const { return (low + high) / 2; }
};

template <typename Axis>
Span spanOf(const std::vector<QPointF>& corners, Axis axis)
{
    Span span{axis(corners.front()), axis(corners.front())};
    for (const auto& corner : corners) {
        span.low = std::min(span.low, axis(corner));
        span.high = std::max(span.high, axis(corner));
    }
    return span;
}

template <typename Axis>
std::vector<std::size_t> inOrder(const std::vector<QPointF>& corners, Axis axis)
{
    std::vector<std::size_t> order(corners.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return axis(corners[i]); });
    return order;
}

qreal across(const QPointF& point)
{
    return point.x();
}

qreal down(const QPointF& point)
{
    return point.y();
}

/// Rows as they are read: what lies about as high is in one row.
std::vector<std::size_t> asRead(const std::vector<QPointF>& corners, qreal height)
{
    auto order = inOrder(corners, down);
    const qreal top = corners[order.front()].y();
    const auto row = [&](std::size_t i) { return std::floor((corners[i].y() - top) / height); };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return std::pair{row(a), corners[a].x()} < std::pair{row(b), corners[b].x()};
    });
    return order;
}

std::vector<QPointF> inRows(const std::vector<QPointF>& corners, QSizeF size)
{
    const auto pitch = [](qreal length) {
        return std::ceil((length + leastGap) / arrangeStep) * arrangeStep;
    };
    const QPointF start{spanOf(corners, across).low, spanOf(corners, down).low};
    const auto columns = static_cast<std::size_t>(
        std::max(1.0, std::ceil(std::sqrt(static_cast<double>(corners.size())))));
    auto result = corners;
    std::size_t place = 0;
    for (const auto i : asRead(corners, size.height())) {
        result[i] = start
            + QPointF{static_cast<qreal>(place % columns) * pitch(size.width()),
                static_cast<qreal>(place / columns) * pitch(size.height())};
        ++place;
    }
    return result;
}

template <typename Axis, typename Set>
std::vector<QPointF> evenly(std::vector<QPointF> corners, Axis axis, Set set)
{
    const auto order = inOrder(corners, axis);
    const auto span = spanOf(corners, axis);
    const auto steps = static_cast<qreal>(std::max<std::size_t>(1, order.size() - 1));
    for (std::size_t place = 0; place < order.size(); ++place)
        set(corners[order[place]],
            span.low + (span.high - span.low) * static_cast<qreal>(place) / steps);
    return corners;
}

} // namespace

std::vector<QPointF> arranged(
    const std::vector<QPointF>& corners, QSizeF noteSize, Arranging arranging)
{
    if (corners.empty())
        return {};
    const auto wide = spanOf(corners, across);
    const auto high = spanOf(corners, down);
    const auto setX = [](QPointF& point, qreal x) { point.setX(x); };
    const auto setY = [](QPointF& point, qreal y) { point.setY(y); };
    const auto all = [&](auto set, qreal value) {
        auto result = corners;
        for (auto& corner : result)
            set(corner, value);
        return result;
    };
    switch (arranging) {
    case Arranging::Left:
        return all(setX, wide.low);
    case Arranging::Centre:
        return all(setX, wide.middle());
    case Arranging::Right:
        return all(setX, wide.high);
    case Arranging::Top:
        return all(setY, high.low);
    case Arranging::Middle:
        return all(setY, high.middle());
    case Arranging::Bottom:
        return all(setY, high.high);
    case Arranging::Across:
        return evenly(corners, across, setX);
    case Arranging::Down:
        return evenly(corners, down, setY);
    case Arranging::Rows:
        return inRows(corners, noteSize);
    }
    return corners;
}

} // namespace charrette::app
