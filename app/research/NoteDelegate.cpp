// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/NoteDelegate.h"

#include "app/research/NoteModel.h"
#include "app/research/Terms.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/Icons.h"
#include "app/widgets/Pill.h"
#include "app/widgets/TabularText.h"
#include "app/widgets/TextBlock.h"

#include <QPainter>

namespace charrette::app {

namespace {

constexpr int gap = 8; ///< below each card
constexpr int side = 12;
constexpr int above = 11;
constexpr int kindWidth = 58;
constexpr int timeWidth = 44;
constexpr int markWidth = 20;

const NoteRow& rowOf(const QModelIndex& index)
{
    return static_cast<const NoteModel*>(index.model())->item(index);
}

} // namespace

int NoteDelegate::heightFor(const QModelIndex& index, int width) const
{
    const auto text = textRect({0, 0, width, 0}, index);
    return TextBlock{shownNote(rowOf(index).note), typeFont(Type::Body)}.height(text.width())
        + 2 * px(above) + px(gap);
}

QRect NoteDelegate::textRect(const QRect& row, const QModelIndex& /*index*/) const
{
    return row.adjusted(px(side) + px(kindWidth) + px(10), px(above),
        -(px(side) + px(timeWidth) + px(markWidth)), -px(above) - px(gap));
}

void NoteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& row = rowOf(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const auto card = option.rect.adjusted(0, 0, 0, -px(gap));
    painter->save();
    paintCard(*painter, card, isSelected ? t.accentSoft : t.surface,
        isSelected || hasFocus ? t.accent : t.line);
    const QRect kind{card.left() + px(side), card.top() + px(above) - px(1), px(kindWidth), px(20)};
    paintWidePill(*painter, kind, kindName(row.note.kind), kindPill(row.note.kind));
    const auto text = textRect(option.rect, index);
    if (!isEditing(index))
        TextBlock{shownNote(row.note), typeFont(Type::Body)}.draw(*painter, text, t.ink);
    const QRect time{card.right() - px(side) - px(timeWidth), text.top(), px(timeWidth), px(18)};
    painter->setFont(typeFont(Type::Body));
    painter->setPen(t.muted);
    drawTabular(*painter, time, Qt::AlignRight | Qt::AlignVCenter, row.time);
    if (row.insights > 0) {
        const QPoint mark{text.right() + px(4), text.top() + px(2)};
        painter->drawPixmap(
            mark, iconPixmap(u"insights", px(14), painter->device()->devicePixelRatioF(), t.muted));
    }
    painter->restore();
}

} // namespace charrette::app
