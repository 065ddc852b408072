// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/LinkRow.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Labels.h"

#include <QKeyEvent>
#include <QPainter>

namespace charrette::app {

LinkRow::LinkRow(QWidget* parent)
    : QAbstractButton{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinkRow::show(const QString& text, const QString& remark)
{
    m_remark = remark;
    setText(text);
    setToolTip(tip(text));
    setAccessibleName(text);
    setAccessibleDescription(remark);
    update();
}

QSize LinkRow::sizeHint() const
{
    return {px(240), px(30)};
}

QSize LinkRow::minimumSizeHint() const
{
    return {px(120), px(30)};
}

void LinkRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkRow::paintEvent(QPaintEvent* /*event*/)
{
    const auto& t = tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? t.sunken : t.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    painter.setFont(typeFont(Type::Body));
    const auto metrics = painter.fontMetrics();
    auto area = rect().adjusted(side, 0, -side, 0);
    painter.setPen(t.muted);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_remark);
    if (!m_remark.isEmpty())
        area.setRight(area.right() - metrics.horizontalAdvance(m_remark) - px(12));
    painter.setPen(t.ink);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(text(), Qt::ElideRight, area.width()));
}

} // namespace charrette::app
