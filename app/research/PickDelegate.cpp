// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/PickDelegate.h"

#include "app/research/PickModel.h"
#include "app/research/Terms.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Pill.h"
#include "app/widgets/TextBlock.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>

namespace charrette::app {

namespace {

constexpr int pickSide = 20;
constexpr int pickAbove = 9;
constexpr int checkWidth = 26;
constexpr int pickKindWidth = 58;

const Pick& pickOf(const QModelIndex& index)
{
    return static_cast<const PickModel*>(index.model())->item(index);
}

QRect textArea(const QRect& row)
{
    return row.adjusted(px(pickSide) + px(checkWidth) + px(pickKindWidth) + px(10), px(pickAbove),
        -px(pickSide), -px(pickAbove));
}

} // namespace

int PickDelegate::heightFor(const QModelIndex& index, int width) const
{
    const auto text = textArea({0, 0, width, 0});
    return TextBlock{shownNote(pickOf(index).heard.note), typeFont(Type::Body)}.height(text.width())
        + lineHeight(typeFont(Type::Small)) + 2 * px(pickAbove);
}

void PickDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& [heard, isPicked] = pickOf(index);
    const auto& row = option.rect;
    painter->save();
    if (isPicked)
        painter->fillRect(row, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, t.hover);
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, t.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(t.accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }

    const auto text = textArea(row);
    QStyleOptionButton check;
    check.rect = {row.left() + px(pickSide), text.top() + px(1), px(16), px(16)};
    check.state = QStyle::State_Enabled | (isPicked ? QStyle::State_On : QStyle::State_Off);
    const auto* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, painter, option.widget);
    paintWidePill(*painter,
        {row.left() + px(pickSide) + px(checkWidth), text.top() - px(1), px(pickKindWidth), px(20)},
        kindName(heard.note.kind), kindPill(heard.note.kind));
    const TextBlock block{shownNote(heard.note), typeFont(Type::Body)};
    block.draw(*painter, text, t.ink);

    const int elsewhere = heard.insights - (isPicked ? 1 : 0);
    const auto source = elsewhere > 0
        ? tr("%1 · in %n other insight(s)", nullptr, elsewhere).arg(sourceLine(heard))
        : sourceLine(heard);
    const QRect foot{text.left(), text.top() + block.height(text.width()), text.width(),
        lineHeight(typeFont(Type::Small))};
    drawElided(*painter, foot, source, typeFont(Type::Small), t.muted);
    painter->restore();
}

} // namespace charrette::app
