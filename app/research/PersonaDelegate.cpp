// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/PersonaDelegate.h"

#include "app/research/PersonaModel.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/TextBlock.h"

#include <QPainter>

namespace charrette::app {

namespace {

constexpr int personaSide = 20; ///< in line with the head of the page

} // namespace

int PersonaDelegate::heightFor(const QModelIndex& /*index*/, int /*width*/) const
{
    return px(58);
}

void PersonaDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& row = static_cast<const PersonaModel*>(index.model())->item(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.hover);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(option.rect.adjusted(0, 0, 3 - option.rect.width(), -1), t.accent);
    const auto area = option.rect.adjusted(px(personaSide), px(10), -px(12), -px(10));
    const auto standing = standingName(row.support);
    const int right = pillSize(standing).width() + px(8);
    paintPill(*painter, QRect{area.left(), area.top(), area.width(), px(20)}, standing,
        standingPill(row.support), Qt::AlignRight);
    const int line = px(18);
    drawElided(*painter, {area.left(), area.top(), area.width() - right, line},
        shownInLine(row.persona.name), typeFont(Type::Strong), t.ink);
    drawElided(*painter, {area.left(), area.top() + line + px(2), area.width(), line},
        shownInLine(row.persona.role), typeFont(Type::Body), t.muted);
    painter->restore();
}

} // namespace charrette::app
