// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Card.h"

#include "app/theme/Theme.h"

#include <QPainter>

namespace charrette::app {

namespace {

constexpr qreal cardCorner = 8;

} // namespace

Card::Card(QWidget* parent)
    : QWidget{parent}
    , m_ground{&Tokens::surface}
{}

void Card::setGround(QColor Tokens::*ground)
{
    m_ground = ground;
    update();
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    paintCard(painter, rect(), tokens().*m_ground, tokens().line);
}

void paintCard(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{edge, 1});
    painter.setBrush(ground);
    painter.drawRoundedRect(
        rect.adjusted(0.5, 0.5, -0.5, -0.5), cardCorner - 0.5, cardCorner - 0.5);
    painter.restore();
}

} // namespace charrette::app
