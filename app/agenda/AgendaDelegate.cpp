// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/AgendaDelegate.h"

#include "app/agenda/AgendaNames.h"
#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Pill.h"
#include "app/widgets/TabularText.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment leftMiddle = Qt::AlignLeft | Qt::AlignVCenter;

/// Longer blocks have a longer bar, as far as the row allows.
void paintBar(QPainter& painter, const QRect& rect, const Block& block)
{
    const int height = std::clamp(px(0.5 * block.minutes), px(18), rect.height() - px(4));
    const QRectF bar(
        rect.left(), rect.center().y() - height / 2.0 + 1, std::min(px(6), rect.width()), height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(familyColor(tokens(), family(block)));
    painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2);
}

void paintTitle(QPainter& painter, QRect rect, const AgendaRow& row)
{
    painter.setFont(typeFont(Type::Strong));
    if (row.block().staffOnly)
        painter.setPen(tokens().muted);
    const auto title = QString::fromStdString(row.block().title);
    const int room = row.stream.isEmpty() ? 0 : pillSize(row.stream).width() + px(8);
    const int width = std::min(
        painter.fontMetrics().horizontalAdvance(title) + 2, std::max(rect.width() - room, px(40)));
    drawElided(painter, QRect{rect.left(), rect.top(), width, rect.height()}, title);
    rect.setLeft(rect.left() + width + px(8));
    if (room > 0 && rect.width() >= room - px(8))
        paintPill(painter, rect, row.stream, PillKind::Neutral);
}

void paintMarks(QPainter& painter, QRect rect, const AgendaRow& row)
{
    auto marks = marksOf(row);
    if (row.timed.overlap > 0) {
        const auto drawn = paintPill(painter, rect, marks.takeFirst(), PillKind::Warn);
        rect.setLeft(drawn.right() + px(8));
    }
    painter.setPen(tokens().muted);
    painter.setFont(typeFont(Type::Body));
    const auto text = marks.join(u" · "_s);
    const bool isWhole = painter.fontMetrics().horizontalAdvance(text) <= rect.width();
    if (isWhole || row.timed.overlap == 0) // beside a warning, half a word says nothing
        drawElided(painter, rect, text);
}

} // namespace

AgendaDelegate::AgendaDelegate(const AgendaModel& model, QAbstractItemView* view)
    : CellDelegate{view}
    , m_model{model}
{}

void AgendaDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    CellDelegate::setEditorData(editor, index);
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line && index.column() == AgendaModel::Start && !m_model.item(index).block().pinned)
        line->setPlaceholderText(clock(m_model.item(index).timed.start));
}

void AgendaDelegate::paintContent(
    QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto& row = m_model.item(index);
    switch (index.column()) {
    case AgendaModel::Start:
        if (row.block().staffOnly)
            painter.setPen(tokens().muted);
        return drawTabular(painter, rect, leftMiddle, index.data().toString());
    case AgendaModel::Length:
        painter.setPen(tokens().muted);
        return drawTabular(painter, rect, leftMiddle, index.data().toString());
    case AgendaModel::Bar:
        return paintBar(painter, rect, row.block());
    case AgendaModel::Title:
        return paintTitle(painter, rect, row);
    case AgendaModel::Marks:
        return paintMarks(painter, rect, row);
    default:
        painter.setPen(tokens().muted);
        return drawElided(painter, rect, index.data().toString());
    }
}

} // namespace charrette::app
