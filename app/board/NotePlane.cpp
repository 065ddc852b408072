// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/NotePlane.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

/// How far a way leads along a direction, and how far off to its side.
struct Leg {
    qreal along;
    qreal aside;
};

Leg legOf(QPointF way, Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return {-way.x(), std::abs(way.y())};
    case Direction::Right:
        return {way.x(), std::abs(way.y())};
    case Direction::Up:
        return {-way.y(), std::abs(way.x())};
    case Direction::Down:
        return {way.y(), std::abs(way.x())};
    }
    return {};
}

} // namespace

bool NotePlane::set(std::vector<BoardNote> notes, QSizeF size)
{
    if (size == m_size && notes == m_notes)
        return false;
    m_notes = std::move(notes);
    m_size = size;
    m_indices.clear();
    m_indices.reserve(m_notes.size());
    for (int i = 0; i < count(); ++i)
        m_indices.emplace(note(i).id, i);
    return true;
}

int NotePlane::indexOf(std::int64_t id) const
{
    const auto found = m_indices.find(id);
    return found == m_indices.end() ? -1 : found->second;
}

QRectF NotePlane::bounds() const
{
    QRectF all;
    for (int i = 0; i < count(); ++i)
        all |= rect(i);
    return all;
}

int NotePlane::at(QPointF point) const
{
    for (int i = count() - 1; i >= 0; --i) {
        if (rect(i).contains(point))
            return i;
    }
    return -1;
}

std::vector<int> NotePlane::touching(const QRectF& part) const
{
    // As numbers: what QRectF asks first costs more than the comparison.
    const qreal left = part.left() - m_size.width();
    const qreal top = part.top() - m_size.height();
    const qreal right = part.right();
    const qreal bottom = part.bottom();
    std::vector<int> found;
    for (int i = 0; i < count(); ++i) {
        const auto at = note(i).at;
        if (at.x() > left && at.x() < right && at.y() > top && at.y() < bottom)
            found.push_back(i);
    }
    return found;
}

int NotePlane::neighbour(int from, Direction way) const
{
    const auto start = note(from).at;
    int best = -1;
    qreal bestCost = 0;
    for (int i = 0; i < count(); ++i) {
        const auto leg = legOf(note(i).at - start, way);
        if (i == from || leg.along <= 0.5 || leg.along * 2 < leg.aside)
            continue;
        const qreal cost = leg.along + 2 * leg.aside;
        if (best < 0 || cost < bestCost) {
            best = i;
            bestCost = cost;
        }
    }
    return best;
}

int NotePlane::nearest(QPointF point) const
{
    int best = -1;
    qreal bestDistance = 0;
    for (int i = 0; i < count(); ++i) {
        const auto way = rect(i).center() - point;
        const qreal distance = QPointF::dotProduct(way, way);
        if (best < 0 || distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace charrette::app
