// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/LedgerCells.h"

#include "app/document/PillKinds.h"
#include "app/review/LedgerModel.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Pill.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int side = 10;
constexpr int above = 7;
constexpr int mostLines = 2;

const LedgerRow& rowOf(const QModelIndex& index)
{
    return static_cast<const LedgerModel&>(*index.model()).item(index);
}

bool wraps(int column)
{
    return column == LedgerModel::Title || column == LedgerModel::Since;
}

QFont fontOf(int column)
{
    return typeFont(column == LedgerModel::Title ? Type::Strong : Type::Body);
}

} // namespace

QSize LedgerCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics{fontOf(index.column())};
    const auto text = index.data().toString();
    const int least = px(34);
    if (!wraps(index.column()))
        return {metrics.horizontalAdvance(text) + 2 * side, least};
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width = table ? table->columnWidth(index.column()) : option.rect.width();
    const QRect room{0, 0, std::max(1, width - 2 * side), 10'000};
    const int wanted = metrics.boundingRect(room, Qt::TextWordWrap, text).height();
    return {width,
        std::max(least, std::min(wanted, mostLines * metrics.lineSpacing()) + 2 * above + 1)};
}

void LedgerCells::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.accentSoft);
    painter->fillRect(
        QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, t.hairline);
    const auto area = option.rect.adjusted(side, 0, -side, -1);
    const auto text = index.data().toString();
    const int column = index.column();
    const auto verdict = rowOf(index).verdict();
    if (column == LedgerModel::State && verdict) {
        paintPill(*painter, area, text, pillOf(*verdict));
    } else {
        const bool isQuiet = column >= LedgerModel::State;
        painter->setPen(isQuiet ? t.muted : t.ink);
        painter->setFont(fontOf(column));
        const auto metrics = painter->fontMetrics();
        if (wraps(column)) {
            const auto box = metrics.boundingRect(area, Qt::TextWordWrap, text);
            const bool fits = box.height() <= mostLines * metrics.lineSpacing();
            painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                fits ? text
                     : metrics.elidedText(text, Qt::ElideRight, area.width() * mostLines - px(60)));
        } else {
            painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(text, Qt::ElideRight, area.width()));
        }
    }
    painter->restore();
}

} // namespace charrette::app
