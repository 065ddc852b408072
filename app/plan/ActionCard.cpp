// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/ActionCard.h"

#include "app/plan/ActionModel.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/Pill.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int gap = 8; // below each card
constexpr int margin = 13;
constexpr int orderHeight = 18; // of the line that says what it comes after

const ActionModel& modelOf(const QModelIndex& index)
{
    return static_cast<const ActionModel&>(*index.model());
}

PillKind kindOf(const ActionRow& row, QDate today)
{
    switch (urgency(row.action, today)) {
    case Urgency::Overdue:
        return PillKind::Bad;
    case Urgency::Soon:
        return PillKind::Warn;
    case Urgency::None:
    case Urgency::Later:
        break;
    }
    return PillKind::Neutral;
}

QString pillText(const ActionModel& model, const ActionRow& row)
{
    if (row.action.status == Status::Done)
        return ActionCard::tr("done");
    if (row.action.status == Status::Dropped)
        return ActionCard::tr("dropped");
    if (!row.action.due)
        return ActionCard::tr("no date");
    const auto due =
        model.data(model.indexOf(rowKey(row), ActionModel::Due), Qt::DisplayRole).toString();
    return urgency(row.action, model.today()) == Urgency::Overdue
        ? ActionCard::tr("%1, overdue").arg(due)
        : due;
}

} // namespace

ActionCard::ActionCard(QWidget* view)
    : QStyledItemDelegate{view}
    , m_view{view}
{}

QSize ActionCard::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const auto* view = static_cast<const QAbstractItemView*>(m_view);
    const int width = view->viewport()->width();
    const QFontMetrics metrics{typeFont(Type::Body)};
    const QRect wide{0, 0, std::max(40, width - 2 * margin), 10'000};
    const int text = metrics.boundingRect(wide, Qt::TextWordWrap, index.data().toString()).height();
    const int order = modelOf(index).item(index).after.isEmpty() ? 0 : px(orderHeight);
    return {width, margin + text + order + px(8) + px(20) + margin - 2 + gap};
}

void ActionCard::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& model = modelOf(index);
    const auto& row = model.item(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus) && m_view->hasFocus();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5 - gap);
    paintCard(*painter, card, isSelected ? t.accentSoft : t.surface,
        isSelected || isFocused ? t.accent : t.line);
    const auto area = option.rect.adjusted(margin, margin - 2, -margin, -gap - margin + 2);

    painter->setFont(typeFont(Type::Body));
    const bool isOver = row.action.status == Status::Done || row.action.status == Status::Dropped;
    painter->setPen(isOver ? t.muted : t.ink);
    painter->drawText(area, Qt::TextWordWrap, index.data().toString());

    if (!row.after.isEmpty()) {
        painter->setFont(typeFont(Type::Small));
        painter->setPen(row.isTooEarly && !isOver ? t.warn : t.muted);
        const QRect line{area.left(), area.bottom() - px(20) - px(4) - px(orderHeight) + 1,
            area.width(), px(orderHeight)};
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(orderText(row), Qt::ElideRight, line.width()));
        painter->setFont(typeFont(Type::Body));
    }
    QRect foot{area.left(), area.bottom() - px(20) + 1, area.width(), px(20)};
    const auto pill = pillText(model, row);
    const auto kind = isOver ? PillKind::Good : kindOf(row, model.today());
    paintPill(*painter, foot, pill, row.action.status == Status::Dropped ? PillKind::Neutral : kind,
        Qt::AlignRight);
    foot.setRight(foot.right() - pillSize(pill).width() - 8);
    painter->setPen(row.owner.isEmpty() && !isOver ? t.warn : t.muted);
    const auto owner = row.owner.isEmpty() ? tr("no owner yet") : row.owner;
    painter->drawText(foot, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(owner, Qt::ElideRight, foot.width()));
    painter->restore();
}

} // namespace charrette::app
