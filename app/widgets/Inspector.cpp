// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Inspector.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/FieldColumn.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

constexpr int margin = 18;

} // namespace

Inspector::Inspector(int width, QWidget* parent)
    : QWidget{parent}
    , m_fields{new FieldColumn}
    , m_footer{new QVBoxLayout}
    , m_width{width}
{
    auto* body = new QWidget;
    auto* bodyLayout = new QVBoxLayout{body};
    bodyLayout->setContentsMargins(margin, margin, margin, margin);
    bodyLayout->addWidget(m_fields);
    bodyLayout->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

    m_footer->setContentsMargins(margin, 0, margin, 0);
    m_footer->setSpacing(8);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(m_footer);
    setFixedWidth(px(m_width));
}

void Inspector::addFooter(QWidget* widget)
{
    m_footer->setContentsMargins(margin, 12, margin, margin);
    m_footer->addWidget(widget);
}

void Inspector::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(0, 0, 1, height(), tokens().line);
}

void Inspector::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        setFixedWidth(px(m_width));
}

} // namespace charrette::app
