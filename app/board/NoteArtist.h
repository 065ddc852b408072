// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardNote.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QRectF>
#include <QSizeF>

#include <unordered_map>

class QPainter;

namespace charrette::app {

struct NoteState {
    bool isSelected = false;
    bool hasFocus = false;
};

/// Draws the notes of a board as fast as they can be told apart: from afar as plain colour, nearer
/// with lines for their text, then with their first words, and close by as they are written. Paper
/// and rings are drawn once for each size and then copied. Laying out text that was not seen yet
/// takes a few milliseconds of a frame at most; what is left has lines until the next frame.
class NoteArtist {
public:
    /// Begins a frame, in which all notes are drawn at one scale.
    void begin(qreal scale, QSizeF noteSize, qreal pixelRatio);
    void paint(QPainter& painter, const BoardNote& note, QPointF topLeft, NoteState state);
    /// Whether text is still to come; then paint again soon.
    bool isBehind() const { return m_isBehind; }
    /// Lays out whatever is asked for: for pictures that nobody waits for.
    void setPatient(bool isPatient) { m_isPatient = isPatient; }
    /// After the colours of the theme changed.
    void forget() { m_sprites.clear(); }

private:
    enum class Detail { Colour, Lines, Words, Text };

    void paintColour(QPainter& painter, const BoardNote& note, const QRect& rect, NoteState state);
    void paintLines(QPainter& painter, const BoardNote& note, const QRect& rect);
    bool paintText(QPainter& painter, const BoardNote& note, QPointF topLeft);
    const QPixmap& paper(Colour colour);
    const QPixmap& ring(NoteState state);
    template <typename Draw>
    const QPixmap& sprite(int key, Draw&& draw);

    qreal m_scale = 1;
    QSizeF m_noteSize;
    QSize m_size; ///< of a note, in pixels of the view
    qreal m_pixelRatio = 1;
    Detail m_detail = Detail::Text;
    QElapsedTimer m_frame;
    bool m_isBehind = false;
    bool m_isPatient = false;
    std::unordered_map<int, QPixmap> m_sprites;
};

} // namespace charrette::app
