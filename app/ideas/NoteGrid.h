// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/Direction.h"

#include <QPoint>
#include <QRect>
#include <QSize>

#include <utility>

namespace charrette::app {

/// Where notes lie in a lane: in rows, as many beside each other as fit, a little wider than they
/// must be so that they fill it. Pure arithmetic, in the lane's own coordinates.
class NoteGrid {
public:
    /// `least` is the size of one note; width is all there is, the margins included.
    void lay(int count, int width, QSize least);

    int count() const { return m_count; }
    int columns() const { return m_columns; }
    int height() const; ///< of everything, the margins included
    QRect rect(int index) const;

    int at(QPoint point) const; ///< the note there, or -1
    /// A place between notes: before which one, and the line that marks it near the pointer.
    struct Gap {
        int before; ///< count() is behind the last
        QRect mark;
    };
    Gap gapAt(QPoint point) const;
    /// The first note, and the one behind the last, of those between two heights.
    std::pair<int, int> between(int top, int bottom) const;
    /// The next note that way, or -1 at the edge.
    int neighbour(int index, Direction way) const;
    /// The note nearest to a point, which may lie outside; -1 where there are none.
    int nearest(QPoint point) const;

    static constexpr int gap = 16;
    static constexpr int margin = 13;

private:
    int rows() const { return (m_count + m_columns - 1) / m_columns; }
    int pitch() const { return m_size.height() + gap; }

    int m_count = 0;
    int m_columns = 1;
    QSize m_size{148, 96};
};

} // namespace charrette::app
