// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/ActionCells.h"

#include "app/document/DocumentSession.h"
#include "app/plan/ActionModel.h"
#include "app/plan/PeopleCompleter.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/widgets/Pill.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

#include <optional>

namespace charrette::app {

namespace {

const ActionRow& rowOf(const QModelIndex& index)
{
    const auto& proxy = static_cast<const QAbstractProxyModel&>(*index.model());
    const auto source = proxy.mapToSource(index);
    return static_cast<const ActionModel&>(*source.model()).item(source);
}

std::optional<PillKind> pillOf(const QModelIndex& index)
{
    const auto& row = rowOf(index);
    if (index.column() == ActionModel::State) {
        switch (row.action.status) {
        case Status::Done:
            return PillKind::Good;
        case Status::UnderWay:
            return PillKind::Accent;
        case Status::NotStarted:
        case Status::Dropped:
            return PillKind::Neutral;
        }
    }
    if (index.column() == ActionModel::Due) {
        const auto& proxy = static_cast<const QAbstractProxyModel&>(*index.model());
        const auto today = static_cast<const ActionModel&>(*proxy.sourceModel()).today();
        if (urgency(row.action, today) == Urgency::Overdue)
            return PillKind::Bad;
        if (urgency(row.action, today) == Urgency::Soon)
            return PillKind::Warn;
    }
    return {};
}

} // namespace

ActionCells::ActionCells(DocumentSession& session, QAbstractItemView* view)
    : CellDelegate{view}
    , m_session{session}
{}

void ActionCells::paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto text = index.data().toString();
    if (const auto kind = pillOf(index); kind && !text.isEmpty()) {
        paintPill(painter, rect, text, *kind);
        return;
    }
    const auto& t = tokens();
    const bool isText = index.column() == ActionModel::Text;
    const bool isMissing = index.column() == ActionModel::Owner && rowOf(index).owner.isEmpty();
    painter.setPen(isText ? t.ink : isMissing ? t.warn : t.muted);
    drawElided(painter, rect, text);
}

QWidget* ActionCells::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == ActionModel::State) {
        auto* box = new QComboBox{parent};
        box->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
        for (const auto status : everyOne<Status>())
            box->addItem(statusName(status), static_cast<int>(status));
        open(box, index);
        return box;
    }
    auto* editor = CellDelegate::createEditor(parent, option, index);
    auto* line = static_cast<QLineEdit*>(editor);
    if (index.column() == ActionModel::Owner)
        line->setCompleter(peopleCompleter(m_session.db(), line));
    if (index.column() == ActionModel::Due)
        line->setPlaceholderText(tr("30 Nov"));
    return editor;
}

void ActionCells::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(static_cast<int>(rowOf(index).action.status));
    else
        CellDelegate::setEditorData(editor, index);
}

bool ActionCells::offer(QWidget* editor, QAbstractItemModel& model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        return model.setData(index, box->currentData());
    return CellDelegate::offer(editor, model, index);
}

} // namespace charrette::app
