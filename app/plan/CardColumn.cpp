// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/CardColumn.h"

#include <QKeyEvent>

#include <algorithm>

namespace charrette::app {

CardColumn::CardColumn(QAbstractItemModel* model, QWidget* parent)
    : QListView{parent}
{
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    connect(this, &QAbstractItemView::doubleClicked, this, &CardColumn::openRequested);
}

std::int64_t CardColumn::keyAt(int row) const
{
    return model()->index(row, 0).data(keyRole).toLongLong();
}

QModelIndex CardColumn::indexOf(std::int64_t key) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (keyAt(row) == key)
            return model()->index(row, 0);
    }
    return {};
}

std::vector<std::int64_t> CardColumn::selected() const
{
    auto indexes = selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<std::int64_t> keys;
    for (const auto& index : indexes)
        keys.push_back(keyAt(index.row()));
    return keys;
}

void CardColumn::keyPressEvent(QKeyEvent* event)
{
    const bool withAlt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!withAlt)
            break;
        emit moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        emit leaveRequested(event->key() == Qt::Key_Left ? -1 : 1, withAlt);
        return;
    case Qt::Key_Delete:
        emit removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit openRequested();
        return;
    case Qt::Key_Escape:
        selectionModel()->clear();
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void CardColumn::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace charrette::app
