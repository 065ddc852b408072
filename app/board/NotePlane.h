// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardNote.h"
#include "app/board/Direction.h"

#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace charrette::app {

/// The notes of a board and where they lie; those further on in the list lie on top. Questions are
/// answered by looking at every note: a hundred thousand comparisons cost less than keeping an
/// index right.
class NotePlane {
public:
    /// All notes are of one size. False when nothing is other than before.
    bool set(std::vector<BoardNote> notes, QSizeF size);

    const std::vector<BoardNote>& notes() const { return m_notes; }
    const BoardNote& note(int index) const { return m_notes[static_cast<std::size_t>(index)]; }
    int count() const { return static_cast<int>(m_notes.size()); }
    int indexOf(std::int64_t id) const; ///< -1 where there is none
    QSizeF noteSize() const { return m_size; }
    QRectF rect(int index) const { return {note(index).at, m_size}; }
    QRectF bounds() const; ///< of all; null when there are none

    int at(QPointF point) const; ///< the topmost note there, or -1
    std::vector<int> touching(const QRectF& part) const; ///< from bottom to top
    /// The next note that way, or -1: the nearest, where being off to the side counts double.
    int neighbour(int from, Direction way) const;
    int nearest(QPointF point) const; ///< -1 where there are none

private:
    std::vector<BoardNote> m_notes;
    std::unordered_map<std::int64_t, int> m_indices;
    QSizeF m_size;
};

} // namespace charrette::app
