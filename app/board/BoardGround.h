// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <Qt>

class QPainter;

namespace charrette::app {

class Camera;

/// What lies under the notes of a board: fields, areas. It may take a gesture that begins on it
/// beside the notes; points are in the board's own lengths.
class BoardGround {
public:
    virtual ~BoardGround() = default;

    /// What should be seen when everything is; null when that is nothing but the notes.
    virtual QRectF bounds() const = 0;
    virtual void paint(QPainter& painter, const Camera& camera) = 0;

    /// True when the gesture is now the ground's.
    virtual bool press(QPointF /*point*/, const Camera& /*camera*/) { return false; }
    virtual void move(QPointF /*point*/) {}
    virtual void release(QPointF /*point*/) {}
    virtual void cancel() {}
    virtual void doubleClick(QPointF /*point*/, const Camera& /*camera*/) {}
    virtual Qt::CursorShape cursorAt(QPointF /*point*/, const Camera& /*camera*/) const
    {
        return Qt::ArrowCursor;
    }
};

} // namespace charrette::app
