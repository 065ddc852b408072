// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/NoteGrid.h"

#include <algorithm>

namespace charrette::app {

namespace {

constexpr double mostStretch = 1.45; ///< a note much wider than high is no sticky note any more
constexpr int top = 4; ///< room for the ring around a selected note

} // namespace

void NoteGrid::lay(int count, int width, QSize least)
{
    const int room = std::max(width - 2 * margin, least.width());
    m_count = count;
    m_columns = std::max(1, (room + gap) / (least.width() + gap));
    const int widest = static_cast<int>(least.width() * mostStretch);
    m_size = {std::min((room - (m_columns - 1) * gap) / m_columns, widest), least.height()};
}

int NoteGrid::height() const
{
    return m_count == 0 ? 0 : top + rows() * pitch() - gap + margin;
}

QRect NoteGrid::rect(int index) const
{
    const int x = margin + index % m_columns * (m_size.width() + gap);
    const int y = top + index / m_columns * pitch();
    return {QPoint{x, y}, m_size};
}

int NoteGrid::at(QPoint point) const
{
    const int row = (point.y() - top) / pitch();
    const int column = (point.x() - margin) / (m_size.width() + gap);
    if (point.y() < top || point.x() < margin || column >= m_columns)
        return -1;
    const int index = row * m_columns + column;
    return index < m_count && rect(index).contains(point) ? index : -1;
}

NoteGrid::Gap NoteGrid::gapAt(QPoint point) const
{
    constexpr int thickness = 3;
    if (m_count == 0)
        return {0, {margin, top, m_size.width(), thickness}};
    if (point.y() >= height() - margin) {
        const auto last = rect(m_count - 1);
        return {m_count, {last.right() + gap / 2 - 1, last.top(), thickness, last.height()}};
    }
    const int row = std::clamp((point.y() - top + gap / 2) / pitch(), 0, rows() - 1);
    const int first = row * m_columns;
    const int inRow = std::min(m_columns, m_count - first);
    int passed = 0;
    while (passed < inRow && point.x() > rect(first + passed).center().x())
        ++passed;
    // Behind the last note of a row the mark stays in that row, where the pointer is.
    const auto note = rect(first + std::max(0, passed - 1));
    const int x = passed == 0 ? note.left() - gap / 2 - 2 : note.right() + gap / 2 - 1;
    return {first + passed, {x, note.top(), thickness, note.height()}};
}

std::pair<int, int> NoteGrid::between(int from, int to) const
{
    const int firstRow = std::max(0, (from - top) / pitch());
    const int lastRow = std::max(0, (to - top) / pitch());
    return {std::min(m_count, firstRow * m_columns), std::min(m_count, (lastRow + 1) * m_columns)};
}

int NoteGrid::neighbour(int index, Direction way) const
{
    const int column = index % m_columns;
    switch (way) {
    case Direction::Left:
        return column > 0 ? index - 1 : -1;
    case Direction::Right:
        return column + 1 < m_columns && index + 1 < m_count ? index + 1 : -1;
    case Direction::Up:
        return std::max(-1, index - m_columns);
    case Direction::Down:
        if (index + m_columns < m_count)
            return index + m_columns;
        // A shorter last row is still below.
        return index / m_columns < rows() - 1 ? m_count - 1 : -1;
    }
    return -1;
}

int NoteGrid::nearest(QPoint point) const
{
    if (m_count == 0)
        return -1;
    const int row = std::clamp((point.y() - top) / pitch(), 0, rows() - 1);
    const int column = std::clamp((point.x() - margin) / (m_size.width() + gap), 0, m_columns - 1);
    return std::min(row * m_columns + column, m_count - 1);
}

} // namespace charrette::app
