// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/NoteDrag.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/NotePainter.h"

#include <QPainter>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int noteStep = 6; ///< how far each note lies below the one on top of it
constexpr int margin = 14;

} // namespace

NoteDrag::NoteDrag(QWidget* parent)
    : QWidget{parent}
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void NoteDrag::begin(std::vector<IdeaRow> first, int count)
{
    m_rows = std::move(first);
    m_count = count;
    const int below = noteStep * (static_cast<int>(m_rows.size()) - 1);
    resize(noteSize().toSize() + QSize{below + 2 * margin, below + 2 * margin});
    show();
    raise();
}

void NoteDrag::moveTo(QPoint pointer)
{
    move(pointer - QPoint{margin + width() / 4, margin + height() / 4});
    update();
}

void NoteDrag::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setOpacity(0.92);
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        const auto& row = m_rows[static_cast<std::size_t>(i)];
        NoteLook look;
        look.ground = noteColor(tokens(), key(row.colour));
        if (i == 0) {
            look.text = row.text;
            look.label = row.group;
            look.votes = row.dots;
        }
        const QPointF corner{margin + i * noteStep * 1.0, margin + i * noteStep * 1.0};
        paintNote(painter, {corner, noteSize()}, look);
    }
    if (m_count < 2)
        return;
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::NoteVotes));
    const auto text = QString::number(m_count);
    const int wide = std::max(px(22), painter.fontMetrics().horizontalAdvance(text) + px(12));
    const QRectF badge{margin - 10.0, margin - 10.0, wide * 1.0, px(22) * 1.0};
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    painter.setPen(tokens().onAccent);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace charrette::app
