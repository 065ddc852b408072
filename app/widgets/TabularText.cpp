// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/TabularText.h"

#include "app/widgets/Labels.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

// Fonts can be asked for tabular digits only from Qt 6.7 on; until then each digit gets a cell.
qreal cellWidth(const QFontMetricsF& metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar{digit}));
    return widest;
}

qreal advance(const QFontMetricsF& metrics, qreal cell, QChar c)
{
    return c.isDigit() ? cell : metrics.horizontalAdvance(c);
}

} // namespace

qreal tabularWidth(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics{font};
    const auto cell = cellWidth(metrics);
    qreal width = 0;
    for (const auto c : text)
        width += advance(metrics, cell, c);
    return width;
}

void drawTabular(
    QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics{painter.font()};
    const auto cell = cellWidth(metrics);
    const auto width = tabularWidth(painter.font(), text);
    qreal x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x += (rect.width() - width) / 2;
    const qreal y = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (const auto c : text) {
        const auto step = advance(metrics, cell, c);
        const auto own = metrics.horizontalAdvance(c);
        painter.drawText(QPointF{x + (step - own) / 2, y}, QString{c});
        x += step;
    }
}

TimeLabel::TimeLabel(const QString& text, Type type, QWidget* parent)
    : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setType(this, type);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TimeLabel::sizeHint() const
{
    ensurePolished();
    const auto width = static_cast<int>(std::ceil(tabularWidth(font(), text())));
    return QSize{width, fontMetrics().height()}.grownBy(contentsMargins());
}

void TimeLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setFont(font());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    drawTabular(painter, contentsRect(), alignment(), text());
}

} // namespace charrette::app
