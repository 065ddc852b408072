// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/ActionTable.h"

#include "app/plan/ActionCells.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/TableView.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

ActionTable::ActionTable(
    DocumentSession& session, const std::function<QDate()>& today, QWidget* parent)
    : QWidget{parent}
    , m_model{new ActionModel{session, today, {}, this}}
    , m_sorted{new QSortFilterProxyModel{this}}
    , m_view{new TableView}
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ActionModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_view->setModel(m_sorted);
    m_view->setItemDelegate(new ActionCells{session, m_view});
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setAccessibleName(tr("Actions"));
    m_view->installEventFilter(this);
    auto* header = m_view->horizontalHeader();
    header->setSectionResizeMode(ActionModel::Text, QHeaderView::Stretch);
    for (const auto& [column, width] :
        {std::pair{ActionModel::Owner, 150}, std::pair{ActionModel::Due, 110},
            std::pair{ActionModel::State, 110}, std::pair{ActionModel::Challenge, 200}}) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, px(width));
    }
    auto* card = new Card;
    auto* inner = new QVBoxLayout{card};
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_view);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ActionTable::selectionChanged);
}

void ActionTable::reload()
{
    m_model->reload();
}

std::vector<ActionId> ActionTable::selected() const
{
    auto rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<ActionId> ids;
    for (const auto& row : rows)
        ids.push_back(m_model->item(m_sorted->mapToSource(row)).action.id);
    return ids;
}

void ActionTable::select(ActionId action)
{
    const auto index = m_sorted->mapFromSource(m_model->indexOf(action.value()));
    if (!index.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void ActionTable::clearSelection()
{
    m_view->selectionModel()->clear();
}

bool ActionTable::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Delete:
            emit removeRequested();
            return true;
        case Qt::Key_Escape:
            clearSelection();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_view->edit(m_view->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace charrette::app
