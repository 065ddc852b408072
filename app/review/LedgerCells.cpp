// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/LedgerCells.h"

#include "app/document/PillKinds.h"
#include "app/review/LedgerModel.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Pill.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>

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

/// The text broken into lines; the last one ends in "…" where there would be more than mostLines.
QStringList brokenInto(const QString& text, const QFont& font, int width)
{
    QStringList lines;
    QTextLayout layout{text, font};
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == mostLines) {
            lines +=
                QFontMetrics{font}.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

QSize LedgerCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int column = index.column();
    const auto font = fontOf(column);
    const QFontMetrics metrics{font};
    const auto text = index.data().toString();
    const int least = px(34);
    if (column == LedgerModel::State)
        return {
            std::max(pillSize(text).width(), metrics.horizontalAdvance(text)) + 2 * side, least};
    if (!wraps(column))
        return {metrics.horizontalAdvance(text) + 2 * side + 4, least};
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width = table ? table->columnWidth(column) : option.rect.width();
    const auto lines = brokenInto(text, font, std::max(1, width - 2 * side)).size();
    return {
        width, std::max(least, static_cast<int>(lines) * metrics.lineSpacing() + 2 * above + 1)};
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
        const auto lines = wraps(column)
            ? brokenInto(text, painter->font(), area.width())
            : QStringList{metrics.elidedText(text, Qt::ElideRight, area.width())};
        const int step = metrics.lineSpacing();
        QRect line{area.left(),
            area.top() + (area.height() - step * static_cast<int>(lines.size())) / 2, area.width(),
            step};
        for (const auto& words : lines) {
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
            line.translate(0, step);
        }
    }
    painter->restore();
}

} // namespace charrette::app
