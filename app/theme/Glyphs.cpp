// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/Glyphs.h"

#include "app/theme/ControlPainter.h"
#include "app/theme/Theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace charrette::app {

namespace {

void paintCross(QPainter& painter, const QRect& rect, const QColor& color)
{
    const auto middle = QRectF{rect}.center();
    const auto reach = std::min(rect.width(), rect.height()) * 0.22;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{color, 1.6, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(middle - QPointF{reach, reach}, middle + QPointF{reach, reach});
    painter.drawLine(middle - QPointF{reach, -reach}, middle + QPointF{reach, -reach});
    painter.restore();
}

/// Drawn in the colour of the moment, so that a change of theme needs no new icon.
class GlyphEngine final : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph{glyph}
    {}

    void paint(
        QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        QStyle::State look{QStyle::State_None};
        look.setFlag(QStyle::State_Enabled, mode != QIcon::Disabled);
        look.setFlag(QStyle::State_MouseOver, mode == QIcon::Active);
        switch (m_glyph) {
        case Glyph::Previous:
            return paintChevron(*painter, rect, Qt::LeftArrow, look);
        case Glyph::Next:
            return paintChevron(*painter, rect, Qt::RightArrow, look);
        case Glyph::Clear:
            return paintCross(
                *painter, rect, mode == QIcon::Disabled ? tokens().faint : tokens().muted);
        }
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(
        const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap{size};
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, QRect{QPoint{}, pixmap.deviceIndependentSize().toSize()}, mode, state);
        return pixmap;
    }

    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new GlyphEngine{m_glyph}; }

private:
    Glyph m_glyph;
};

} // namespace

QIcon glyph(Glyph glyph)
{
    return QIcon{new GlyphEngine{glyph}};
}

} // namespace charrette::app
