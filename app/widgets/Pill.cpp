// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Pill.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace charrette::app {

namespace {

struct Look {
    QColor ground;
    QColor text;
};

Look look(PillKind kind)
{
    const auto& t = tokens();
    switch (kind) {
    case PillKind::Neutral:
        return {t.sunken, t.muted};
    case PillKind::Accent:
        return {t.accentSoft, t.accent};
    case PillKind::Good:
        return {t.goodSoft, t.good};
    case PillKind::Warn:
        return {t.warnSoft, t.warn};
    case PillKind::Bad:
        return {t.badSoft, t.bad};
    case PillKind::Says:
        return {t.saysChip, t.ink};
    case PillKind::Thinks:
        return {t.thinksChip, t.ink};
    case PillKind::Does:
        return {t.doesChip, t.ink};
    case PillKind::Feels:
        return {t.feelsChip, t.ink};
    }
    return {t.sunken, t.muted};
}

QFont pillFont()
{
    auto font = typeFont(Type::Small);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

QSize pillSize(const QString& text)
{
    const QFontMetrics metrics{pillFont()};
    const int height = std::max(px(20), metrics.height());
    return {std::max(height, metrics.horizontalAdvance(text) + 2 * px(8)), height};
}

QRect paintPill(QPainter& painter, const QRect& rect, const QString& text, PillKind kind,
    Qt::Alignment alignment)
{
    const auto size = pillSize(text).boundedTo({rect.width(), rect.height()});
    const auto area = QStyle::alignedRect(
        Qt::LeftToRight, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, size, rect);
    paintWidePill(painter, area, text, kind);
    return area;
}

void paintWidePill(QPainter& painter, const QRect& rect, const QString& text, PillKind kind)
{
    const auto [ground, ink] = look(kind);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setFont(pillFont());
    painter.setPen(ink);
    const auto inner = rect.adjusted(px(6), 0, -px(6), 0);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter.restore();
}

Pill::Pill(const QString& text, PillKind kind, QWidget* parent)
    : QLabel{parent}
    , m_kind{kind}
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Pill::setKind(PillKind kind)
{
    m_kind = kind;
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(text());
}

QSize Pill::minimumSizeHint() const
{
    return sizeHint();
}

void Pill::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    paintPill(painter, rect(), text(), m_kind);
}

} // namespace charrette::app
