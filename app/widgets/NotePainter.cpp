// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/NotePainter.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal corner = 3;

void paintPaper(QPainter& painter, const QRectF& rect, const QColor& ground)
{
    QColor shadow = tokens().noteShadow;
    painter.setPen(Qt::NoPen);
    shadow.setAlphaF(
        shadow.alphaF() * 0.45F); // twice, the lower one softer: one pixel down, two wide
    painter.setBrush(shadow);
    painter.drawRoundedRect(rect.adjusted(-0.5, 0.5, 0.5, 2), corner + 0.5, corner + 0.5);
    painter.drawRoundedRect(rect.adjusted(0, 1, 0, 1), corner, corner);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, corner, corner);
}

void paintRing(QPainter& painter, const QRectF& rect, const NoteLook& look)
{
    if (!look.isSelected && !look.hasFocus && !look.isDropTarget)
        return;
    QPen pen{tokens().accent, 2};
    if (look.isDropTarget)
        pen.setStyle(Qt::DashLine);
    if (look.hasFocus && !look.isSelected && !look.isDropTarget)
        pen.setColor(tokens().muted);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), corner + 3, corner + 3);
}

/// Lines of 16 px until there is no more room; the last one carries the "…".
void paintText(QPainter& painter, const QRectF& area, const QString& text)
{
    const auto font = typeFont(Type::Note);
    const QFontMetricsF metrics{font};
    const qreal step = px(16);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto shown = QString{text}.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout{shown, font};
    layout.setTextOption(option);
    painter.setFont(font);
    painter.setPen(tokens().noteInk);
    layout.beginLayout();
    qreal y = area.top();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        const qreal offset = (step - line.height()) / 2;
        const bool isLastThatFits = y + 2 * step > area.bottom() + 0.5;
        const auto end = line.textStart() + line.textLength();
        if (isLastThatFits && end < shown.size()) {
            auto rest = shown.mid(line.textStart()).replace(QChar::LineSeparator, u' ');
            rest =
                metrics.elidedText(rest.left(line.textLength() + 24), Qt::ElideRight, area.width());
            painter.drawText(QPointF{area.left(), y + offset + line.ascent()}, rest);
            break;
        }
        line.draw(&painter, {area.left(), y + offset});
        y += step;
        if (isLastThatFits)
            break;
    }
    layout.endLayout();
}

void paintFoot(QPainter& painter, const QRectF& rect, const NoteLook& look)
{
    const QRectF foot = rect.adjusted(px(10), rect.height() - px(22), -px(8), -px(6));
    qreal taken = 0;
    if (look.votes > 0) {
        const auto votes = u"● %1"_s.arg(look.votes);
        painter.setFont(typeFont(Type::NoteVotes));
        painter.setPen(tokens().noteInk);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, votes);
        taken = QFontMetricsF{painter.font()}.horizontalAdvance(votes) + px(8);
    }
    if (look.label.isEmpty())
        return;
    painter.setFont(typeFont(Type::NoteLabel));
    painter.setPen(tokens().noteLabel);
    const auto label =
        QFontMetricsF{painter.font()}.elidedText(look.label, Qt::ElideRight, foot.width() - taken);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, label);
}

} // namespace

QSizeF noteSize()
{
    return {static_cast<qreal>(px(148)), static_cast<qreal>(px(96))};
}

void paintNote(QPainter& painter, const QRectF& rect, const NoteLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.isDimmed)
        painter.setOpacity(painter.opacity() * 0.35);
    paintPaper(painter, rect, look.ground);
    paintRing(painter, rect, look);
    const bool hasFoot = look.votes > 0 || !look.label.isEmpty();
    const auto text = rect.adjusted(px(10), px(9), -px(10), hasFoot ? -px(22) : -px(7));
    paintText(painter, text, look.text);
    paintFoot(painter, rect, look);
    painter.restore();
}

} // namespace charrette::app
