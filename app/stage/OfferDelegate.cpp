// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/OfferDelegate.h"

#include "app/stage/OfferModel.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Pill.h"
#include "app/widgets/TextBlock.h"

#include <QPainter>

namespace charrette::app {

namespace {

constexpr int side = 18;
constexpr int above = 9;

const OfferRow& rowOf(const QModelIndex& index)
{
    return static_cast<const OfferModel*>(index.model())->item(index);
}

bool hasFoot(const OfferRow& row)
{
    return row.isShown || !offerDetail(row.offer).isEmpty();
}

QRect textArea(const QRect& row)
{
    return row.adjusted(px(side), px(above), -px(side), -px(above));
}

} // namespace

int OfferDelegate::heightFor(const QModelIndex& index, int width) const
{
    const auto& row = rowOf(index);
    const auto text = textArea({0, 0, width, 0});
    const int foot = hasFoot(row) ? lineHeight(typeFont(Type::Small)) + px(2) : 0;
    return TextBlock{offerText(row.offer), typeFont(Type::Body)}.height(text.width()) + foot
        + 2 * px(above);
}

void OfferDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& row = rowOf(index);
    const auto& rect = option.rect;
    painter->save();
    if (row.isShown)
        painter->fillRect(rect, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, t.hover);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(t.accent);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
    const auto text = textArea(rect);
    const TextBlock block{offerText(row.offer), typeFont(Type::Body)};
    block.draw(*painter, text, t.ink);
    QRect foot{text.left(), text.top() + block.height(text.width()) + px(2), text.width(),
        lineHeight(typeFont(Type::Small))};
    if (row.isShown) {
        drawElided(*painter, foot, tr("On the stage"), typeFont(Type::Small), t.accent,
            Qt::AlignRight | Qt::AlignVCenter);
        foot.setRight(foot.right() - px(90));
    }
    drawElided(*painter, foot, offerDetail(row.offer), typeFont(Type::Small), t.muted);
    painter->restore();
}

} // namespace charrette::app
