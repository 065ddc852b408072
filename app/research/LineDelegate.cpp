// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/LineDelegate.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Icons.h"
#include "app/widgets/TextBlock.h"

#include <QMouseEvent>
#include <QPainter>

namespace charrette::app {

namespace {

constexpr int numberWidth = 20;
constexpr int lineSide = 12;
constexpr int crossSize = 18;

} // namespace

LineDelegate::LineDelegate(Look look, QObject* parent)
    : RowDelegate{parent}
    , m_look{look}
{}

int LineDelegate::above() const
{
    return px(m_look == Look::Numbered ? 3 : 8);
}

int LineDelegate::asideHeight(const QModelIndex& index) const
{
    return index.data(AsideRole).toString().isEmpty() ? 0 : lineHeight(typeFont(Type::Small));
}

int LineDelegate::heightFor(const QModelIndex& index, int width) const
{
    const auto text = textRect({0, 0, width, 0}, index);
    const TextBlock block{index.data().toString(), typeFont(Type::Body)};
    return block.height(text.width()) + asideHeight(index) + 2 * above();
}

QRect LineDelegate::textRect(const QRect& row, const QModelIndex& index) const
{
    const int left = px(m_look == Look::Numbered ? numberWidth + 4 : lineSide);
    const int right = px(m_isRemovable ? crossSize + 6 : lineSide);
    return row.adjusted(left, above(), -right, -above() - asideHeight(index));
}

QRect LineDelegate::crossRect(const QRect& row) const
{
    const int size = px(crossSize);
    return {row.right() - size - px(2), row.top() + above(), size, size};
}

bool LineDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (m_isRemovable && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const bool isOnCross = crossRect(option.rect).contains(mouse->position().toPoint());
        if (isOnCross && mouse->button() == Qt::LeftButton) {
            emit removeRequested(index);
            return true;
        }
    }
    return RowDelegate::editorEvent(event, model, option, index);
}

void LineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (isSelected || hasFocus) {
        painter->setPen(hasFocus ? QPen{t.accent} : QPen{Qt::NoPen});
        painter->setBrush(isSelected ? QBrush{t.accentSoft} : QBrush{Qt::NoBrush});
        painter->drawRoundedRect(QRectF{option.rect}.adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
    }
    const auto text = textRect(option.rect, index);
    if (m_look == Look::Numbered) {
        const QRect number{option.rect.left(), text.top(), px(numberWidth), px(18)};
        drawElided(*painter, number, QStringLiteral("%1.").arg(index.row() + 1),
            typeFont(Type::Body), t.muted, Qt::AlignRight | Qt::AlignVCenter);
    } else if (index.row() > 0 && !isSelected) {
        painter->fillRect(option.rect.left() + px(lineSide), option.rect.top(),
            option.rect.width() - 2 * px(lineSide), 1, t.hairline);
    }
    if (!isEditing(index))
        TextBlock{index.data().toString(), typeFont(Type::Body)}.draw(*painter, text, t.ink);
    const QRect aside{text.left(), text.bottom() + 1, text.width(), asideHeight(index)};
    if (aside.height() > 0)
        drawElided(
            *painter, aside, index.data(AsideRole).toString(), typeFont(Type::Small), t.muted);
    if (m_isRemovable && option.state.testFlag(QStyle::State_MouseOver) && !isEditing(index)) {
        const auto cross = crossRect(option.rect);
        const auto picture =
            iconPixmap(u"close", px(12), painter->device()->devicePixelRatioF(), t.muted);
        painter->drawPixmap(cross.center() - QPoint{px(6), px(6)} + QPoint{1, 1}, picture);
    }
    painter->restore();
}

} // namespace charrette::app
