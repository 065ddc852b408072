// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/IconView.h"

#include "app/theme/Type.h"

#include <QPainter>

namespace charrette::app {

IconView::IconView(QStringView name, int size, IconTone tone, QWidget* parent)
    : QWidget{parent}
    , m_icon{icon(name, tone)}
    , m_size{size}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIcon(QStringView name, IconTone tone)
{
    m_icon = icon(name, tone);
    update();
}

QSize IconView::sizeHint() const
{
    return {px(m_size), px(m_size)};
}

void IconView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace charrette::app
