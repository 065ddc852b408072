// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/FunnelColumn.h"

#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace charrette::app {

namespace {

constexpr int barRoom = 120;
constexpr int figureRoom = 36;
constexpr int wordRoom = 18;
constexpr int remarkRoom = 32; ///< two lines, for narrow windows
constexpr qreal darkest = 0.85;
constexpr qreal paler = 0.09;

/// Round above, nearly square below, as a bar that stands on something.
QPainterPath barShape(const QRectF& bar)
{
    QPainterPath path;
    path.addRoundedRect(bar, 5, 5);
    QPainterPath foot;
    foot.addRoundedRect(bar.adjusted(0, bar.height() / 2, 0, 0), 2, 2);
    return path.united(foot);
}

} // namespace

FunnelColumn::FunnelColumn(const QString& name, int place, QWidget* parent)
    : QAbstractButton{parent}
    , m_place{place}
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FunnelColumn::show(int count, double share, const QString& remark)
{
    m_count = count;
    m_share = share;
    m_remark = remark;
    setToolTip(remark);
    setAccessibleName(tr("%1: %2").arg(text(), number(count)));
    setAccessibleDescription(remark);
    update();
}

QSize FunnelColumn::sizeHint() const
{
    return {px(150), px(barRoom + figureRoom + wordRoom + remarkRoom)};
}

QSize FunnelColumn::minimumSizeHint() const
{
    return {px(84), sizeHint().height()};
}

void FunnelColumn::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FunnelColumn::paintEvent(QPaintEvent* /*event*/)
{
    const auto& t = tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal full = px(barRoom);
    if (m_count > 0) {
        auto color = t.accent;
        color.setAlphaF(static_cast<float>(darkest - paler * m_place + (underMouse() ? paler : 0)));
        painter.setBrush(color);
        const qreal height = std::max(6.0, full * m_share);
        painter.drawPath(barShape({0, full - height, qreal(width()), height}));
    } else {
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(QRectF{0, full - 4, qreal(width()), 4}, 2, 2);
    }

    painter.setPen(m_count > 0 ? t.ink : t.muted);
    painter.setFont(typeFont(Type::Figure));
    QRect line{0, px(barRoom) + px(4), width(), px(figureRoom - 4)};
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number(m_count));
    line.setTop(px(barRoom + figureRoom));
    line.setHeight(px(wordRoom));
    painter.setPen(underMouse() ? t.accent : t.ink);
    painter.setFont(typeFont(Type::Body));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text());
    line.setTop(line.bottom() + 1);
    line.setHeight(px(remarkRoom));
    painter.setPen(t.muted);
    painter.setFont(typeFont(Type::Small));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_remark);
}

} // namespace charrette::app
