// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prototypes/PrototypeDelegate.h"

#include "app/prototypes/PrototypeModel.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/TextBlock.h"

#include <QPainter>

namespace charrette::app {

namespace {

constexpr int side = 16;
constexpr int giverWidth = 64;

} // namespace

PillKind decisionPill(Decision decision)
{
    switch (decision) {
    case Decision::Persevere:
        return PillKind::Good;
    case Decision::Pivot:
        return PillKind::Warn;
    case Decision::Stop:
        return PillKind::Bad;
    case Decision::TestMore:
        return PillKind::Accent;
    }
    return PillKind::Neutral;
}

int PrototypeDelegate::heightFor(const QModelIndex& /*index*/, int /*width*/) const
{
    return px(58);
}

void PrototypeDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& row = static_cast<const PrototypeModel*>(index.model())->item(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.accentSoft);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.hairline);
    auto area = option.rect.adjusted(px(side), px(10), -px(side), -px(10));
    int right = 0;
    if (row.decision) {
        const auto name = decisionName(*row.decision);
        right = pillSize(name).width() + px(8);
        paintPill(*painter, QRect{area.left(), area.top(), area.width(), px(20)}, name,
            decisionPill(*row.decision), Qt::AlignRight);
    }
    const int line = px(18);
    drawElided(*painter, {area.left(), area.top(), area.width() - right, line}, row.title,
        typeFont(Type::Strong), t.ink);
    drawElided(*painter, {area.left(), area.top() + line + px(2), area.width(), line}, row.remark,
        typeFont(Type::Body), t.muted);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(t.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

int FeedbackDelegate::heightFor(const QModelIndex& index, int width) const
{
    const auto text = textRect({0, 0, width, 0}, index);
    return TextBlock{index.data().toString(), typeFont(Type::Body)}.height(text.width())
        + 2 * px(3);
}

QRect FeedbackDelegate::textRect(const QRect& row, const QModelIndex& /*index*/) const
{
    return row.adjusted(px(4), px(3), -px(giverWidth), -px(3));
}

void FeedbackDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)
        || option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(t.accent);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? QBrush{t.accentSoft}
                                                                        : QBrush{Qt::NoBrush});
        painter->drawRoundedRect(QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const auto text = textRect(option.rect, index);
    if (!isEditing(index))
        TextBlock{index.data().toString(), typeFont(Type::Body)}.draw(*painter, text, t.ink);
    const auto giver = static_cast<const FeedbackModel*>(index.model())->giver(index);
    drawElided(*painter, {text.right() + px(4), text.top(), px(giverWidth) - px(8), px(18)}, giver,
        typeFont(Type::Small), t.muted, Qt::AlignRight | Qt::AlignVCenter);
    painter->restore();
}

} // namespace charrette::app
