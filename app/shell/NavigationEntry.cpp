// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/NavigationEntry.h"

#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Icons.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>

namespace charrette::app {

NavigationEntry::NavigationEntry(QStringView iconName, const QString& text, QWidget* parent)
    : QAbstractButton{parent}
    , m_icon{app::icon(iconName)}
{
    setText(text);
    setCheckable(true);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationEntry::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("%1, %2").arg(text(), number(count)) : text());
    update();
}

QSize NavigationEntry::sizeHint() const
{
    return {px(160), px(34)};
}

void NavigationEntry::paintEvent(QPaintEvent* /*event*/)
{
    const auto& t = tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? t.accentSoft : t.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const int side = px(18);
    const QRect picture{10, (height() - side) / 2, side, side};
    m_icon.paint(
        &painter, picture, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    painter.setFont(typeFont(Type::Strong));
    painter.setPen(isChecked() ? t.accent : t.ink);
    const auto words = rect().adjusted(picture.right() + 9, 0, -10, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count > 0) {
        painter.setFont(typeFont(Type::Small));
        painter.setPen(isChecked() ? t.accent : t.faint);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, number(m_count));
    }
    if (hasFocus() && !isChecked()) {
        painter.setPen(QPen{t.accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 6, 6);
    }
}

// Arrow keys belong to the rail, which knows what is next.
void NavigationEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavigationEntry::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NavigationEntry::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace charrette::app
