// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace charrette::app {

/// Which part of an endless board is seen, and how large.
class Camera {
public:
    static constexpr qreal smallest = 0.01;
    static constexpr qreal largest = 3;

    qreal scale() const { return m_scale; }

    QPointF toBoard(QPointF inView) const { return (inView - m_origin) / m_scale; }
    QRectF toBoard(const QRectF& inView) const;
    QPointF toView(QPointF onBoard) const { return onBoard * m_scale + m_origin; }
    QRectF toView(const QRectF& onBoard) const;

    /// Moves what is seen by so many pixels.
    void pan(QPointF by);
    /// Larger or smaller by a factor, with the point under the cursor staying where it is.
    void zoom(qreal factor, QPointF about);
    /// Shows a part in the middle of a view, never larger than `most`.
    void fit(const QRectF& part, QSizeF view, qreal margin, qreal most = 1);
    /// Pans as little as is needed for a part to be seen.
    void reveal(const QRectF& part, QSizeF view, qreal margin);

private:
    void setOrigin(QPointF origin);

    qreal m_scale = 1;
    QPointF
        m_origin; ///< where the board's 0, 0 is in the view; whole pixels, so that text is sharp
};

} // namespace charrette::app
