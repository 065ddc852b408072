// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PointCard.h"

#include "app/plan/PointModel.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/Pill.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int cardGap = 8; // below each card
constexpr int cardMargin = 13;
constexpr int footHeight = 20;

const PointRow& rowAt(const QModelIndex& index)
{
    return static_cast<const PointModel*>(index.model())->item(index);
}

void paintFoot(QPainter& painter, QRect foot, const PointRow& row)
{
    const auto answer = answerText(row);
    paintPill(painter, foot, answer, row.isUnanswered ? PillKind::Warn : PillKind::Neutral,
        Qt::AlignRight);
    foot.setRight(foot.right() - pillSize(answer).width() - cardGap);
    painter.setPen(tokens().muted);
    painter.drawText(foot, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(row.challenge, Qt::ElideRight, foot.width()));
}

} // namespace

PointCard::PointCard(QWidget* view)
    : QStyledItemDelegate{view}
    , m_view{view}
{}

QSize PointCard::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const int width = static_cast<const QAbstractItemView*>(m_view)->viewport()->width();
    const QFontMetrics metrics{typeFont(Type::Body)};
    const QRect wide{0, 0, std::max(40, width - 2 * cardMargin), 10'000};
    const int text = metrics.boundingRect(wide, Qt::TextWordWrap, index.data().toString()).height();
    const int foot = answerText(rowAt(index)).isEmpty() ? 0 : px(8) + px(footHeight);
    return {width, cardMargin + text + foot + cardMargin - 2 + cardGap};
}

void PointCard::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& row = rowAt(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus) && m_view->hasFocus();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5 - cardGap),
        isSelected ? t.accentSoft : t.surface, isSelected || isFocused ? t.accent : t.line);
    const auto area =
        option.rect.adjusted(cardMargin, cardMargin - 2, -cardMargin, -cardGap - cardMargin + 2);
    painter->setFont(typeFont(Type::Body));
    painter->setPen(t.ink);
    painter->drawText(area, Qt::TextWordWrap, index.data().toString());
    if (!answerText(row).isEmpty())
        paintFoot(*painter,
            {area.left(), area.bottom() - px(footHeight) + 1, area.width(), px(footHeight)}, row);
    painter->restore();
}

} // namespace charrette::app
