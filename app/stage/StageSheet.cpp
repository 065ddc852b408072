// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StageSheet.h"

#include "app/theme/Tokens.h"
#include "app/widgets/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>

namespace charrette::app {

namespace {

void paintLine(QPainter& painter, const StageLine& line)
{
    painter.setFont(line.font);
    painter.setPen(line.color);
    if (!line.isTabular) {
        painter.drawText(QPointF{line.rect.left(), line.baseline}, line.text);
        return;
    }
    const QFontMetricsF metrics{line.font};
    const QRectF around{
        line.rect.left(), line.baseline - metrics.ascent(), line.rect.width(), metrics.height()};
    drawTabular(painter, around, Qt::AlignLeft, line.text);
}

} // namespace

void paintSheet(QPainter& painter, const StageSheet& sheet, const QImage& image)
{
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF{{0, 0}, sheet.size}, stageTokens().ground);
    painter.setPen(Qt::NoPen);
    for (const auto& box : sheet.boxes) {
        painter.setBrush(box.color);
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    }
    if (sheet.image)
        painter.drawImage(*sheet.image, image);
    for (const auto& line : sheet.lines)
        paintLine(painter, line);
}

} // namespace charrette::app
