// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/Type.h"

#include <QLabel>
#include <QRectF>

class QPainter;

namespace charrette::app {

/// Text whose digits all take the same width, so that times stand below each other and a clock does
/// not tremble.
qreal tabularWidth(const QFont& font, const QString& text);

/// Draws such text in the painter's font and pen.
void drawTabular(
    QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);

/// A label for a time.
class TimeLabel final : public QLabel {
    Q_OBJECT

public:
    explicit TimeLabel(const QString& text = {}, Type type = Type::Body, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace charrette::app
