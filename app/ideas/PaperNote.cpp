// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/PaperNote.h"

#include "app/theme/Type.h"

#include <QPainter>

namespace charrette::app {

PaperNote::PaperNote(QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PaperNote::setLook(const NoteLook& look)
{
    m_look = look;
    setAccessibleName(look.text);
    update();
}

QSize PaperNote::sizeHint() const
{
    return {px(248), px(160)};
}

void PaperNote::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    paintNote(
        painter, QRectF{rect()}.adjusted(noteMargin, noteMargin, -noteMargin, -noteMargin), m_look);
}

} // namespace charrette::app
