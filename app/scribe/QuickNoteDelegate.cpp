// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scribe/QuickNoteDelegate.h"

#include "app/scribe/QuickNoteModel.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/TextBlock.h"

#include <QPainter>

namespace charrette::app {

namespace {

constexpr double side = 8;
constexpr double above = 6;
constexpr double kindWidth = 74;
constexpr double groupWidth = 66;

} // namespace

int QuickNoteDelegate::heightFor(const QModelIndex& index, int width) const
{
    const auto text = textRect({0, 0, width, 0}, index);
    return TextBlock{index.data().toString(), typeFont(Type::Body)}.height(text.width())
        + 2 * px(above);
}

QRect QuickNoteDelegate::textRect(const QRect& row, const QModelIndex& /*index*/) const
{
    return row.adjusted(px(side + kindWidth), px(above), -px(side + groupWidth), -px(above));
}

void QuickNoteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& row = static_cast<const QuickNoteModel*>(index.model())->item(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.accentSoft);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.hairline);
    const auto text = textRect(option.rect, index);
    const int line = px(18);
    paintPill(*painter, {option.rect.left() + px(side), text.top(), px(kindWidth), line},
        quickKindName(row.kind), quickKindPill(row.kind));
    if (!isEditing(index))
        TextBlock{row.text, typeFont(Type::Body)}.draw(*painter, text, t.ink);
    drawElided(*painter, {text.right() + px(6), text.top(), px(groupWidth - 6), line}, row.group,
        typeFont(Type::Small), t.muted, Qt::AlignRight | Qt::AlignVCenter);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(t.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter->restore();
}

} // namespace charrette::app
