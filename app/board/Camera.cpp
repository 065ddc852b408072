// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/Camera.h"

#include <algorithm>
#include <cmath>

namespace charrette::app {

QRectF Camera::toBoard(const QRectF& inView) const
{
    return {toBoard(inView.topLeft()), inView.size() / m_scale};
}

QRectF Camera::toView(const QRectF& onBoard) const
{
    return {toView(onBoard.topLeft()), onBoard.size() * m_scale};
}

void Camera::pan(QPointF by)
{
    setOrigin(m_origin + by);
}

void Camera::zoom(qreal factor, QPointF about)
{
    const auto fixed = toBoard(about);
    m_scale = std::clamp(m_scale * factor, smallest, largest);
    // Close to its own size a note is shown at its own size: text is sharpest there.
    if (std::abs(m_scale - 1) < 0.02)
        m_scale = 1;
    setOrigin(about - fixed * m_scale);
}

void Camera::fit(const QRectF& part, QSizeF view, qreal margin, qreal most)
{
    const qreal wide = std::max<qreal>(1, view.width() - 2 * margin);
    const qreal high = std::max<qreal>(1, view.height() - 2 * margin);
    const qreal needed =
        std::min(wide / std::max<qreal>(1, part.width()), high / std::max<qreal>(1, part.height()));
    m_scale = std::clamp(needed, smallest, most);
    setOrigin(QPointF{view.width() / 2, view.height() / 2} - part.center() * m_scale);
}

void Camera::reveal(const QRectF& part, QSizeF view, qreal margin)
{
    const auto seen = toView(part).adjusted(-margin, -margin, margin, margin);
    const auto shift = [](qreal low, qreal high, qreal room) {
        if (low < 0)
            return -low;
        return high > room ? std::max(room - high, -low) : 0.0;
    };
    pan({shift(seen.left(), seen.right(), view.width()),
        shift(seen.top(), seen.bottom(), view.height())});
}

void Camera::setOrigin(QPointF origin)
{
    m_origin = {std::round(origin.x()), std::round(origin.y())};
}

} // namespace charrette::app
