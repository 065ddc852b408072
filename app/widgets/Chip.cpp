// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Chip.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QEvent>
#include <QPainter>

namespace charrette::app {

Chip::Chip(const QString& text, PillKind kind, QWidget* parent)
    : QAbstractButton{parent}
    , m_kind{kind}
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setKind(PillKind kind)
{
    m_kind = kind;
    update();
}

QSize Chip::sizeHint() const
{
    return pillSize(text());
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    paintPill(painter, rect(), text(), isChecked() ? PillKind::Accent : m_kind, Qt::AlignHCenter);
    if (!underMouse() || !isEnabled())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().line);
    painter.setBrush(Qt::NoBrush);
    const QRectF edge = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);
}

} // namespace charrette::app
