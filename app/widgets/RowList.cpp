// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/RowList.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/RowDelegate.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <numeric>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int unknown = -1; ///< a row to be measured

const auto rowsFormat = u"application/x-charrette-rows"_s;

QScrollArea* pageAround(const QWidget* widget)
{
    for (auto* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            return area;
    }
    return nullptr;
}

} // namespace

int firstToStay(const QList<int>& rows, int before, int count)
{
    while (before < count && rows.contains(before))
        ++before;
    return before < count ? before : -1;
}

int lastToStay(const QList<int>& rows, int before)
{
    do
        --before;
    while (before >= 0 && rows.contains(before));
    return before;
}

RowList::RowList(QWidget* parent)
    : QListView{parent}
{
    setProperty("ownFocus", true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDropIndicatorShown(false);
    setAutoScroll(false);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    // Not Fixed: that would hold it to the height it had at another width.
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            emit opened(index);
    });
}

void RowList::setRows(QAbstractItemModel* model, RowDelegate* delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) {
            m_heights.insert(first, last - first + 1, unknown);
            updateGeometry();
        });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) {
            m_heights.remove(first, last - first + 1);
            updateGeometry();
        });
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            forget(first.row(), last.row());
        });
    connect(delegate, &QAbstractItemDelegate::sizeHintChanged, this,
        [this](const QModelIndex& index) { forget(index.row(), index.row()); });
    const auto all = [this] { forgetAll(); };
    connect(model, &QAbstractItemModel::rowsMoved, this, all);
    connect(model, &QAbstractItemModel::layoutChanged, this, all);
    connect(model, &QAbstractItemModel::modelReset, this, all);
    forgetAll();
}

void RowList::setMovable(bool movable)
{
    m_isMovable = movable;
    setDragEnabled(movable);
    setAcceptDrops(movable);
    setDragDropMode(movable ? DragDrop : NoDragDrop);
}

QList<int> RowList::chosenRows() const
{
    QList<int> rows;
    const auto chosen = selectionModel()->selectedRows();
    for (const auto& index : chosen)
        rows += index.row();
    std::ranges::sort(rows);
    return rows;
}

void RowList::choose(const QModelIndex& index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void RowList::bringIntoView(const QModelIndex& index)
{
    auto* page = pageAround(this);
    if (!page || !index.isValid())
        return;
    executeDelayedItemsLayout();
    const auto row = visualRect(index);
    const auto top = mapTo(page->widget(), row.topLeft());
    const int margin = px(12);
    page->ensureVisible(top.x(), top.y() + row.height(), 0, margin);
    page->ensureVisible(top.x(), top.y(), 0, margin);
}

bool RowList::settle()
{
    return !m_delegate || m_delegate->settle();
}

int RowList::rowHeight(int row) const
{
    heightForWidth(viewport()->width());
    return m_heights.value(row);
}

int RowList::heightForWidth(int width) const
{
    if (!m_delegate)
        return 0;
    if (m_measuredWidth != width)
        m_heights.fill(unknown, model()->rowCount());
    m_measuredWidth = width;
    for (int row = 0; row < m_heights.size(); ++row) {
        if (m_heights[row] == unknown)
            m_heights[row] = m_delegate->rowHeight(model()->index(row, 0), width);
    }
    return std::accumulate(m_heights.begin(), m_heights.end(), 0);
}

QSize RowList::sizeHint() const
{
    return {px(200), heightForWidth(std::max(width(), px(120)))};
}

QSize RowList::minimumSizeHint() const
{
    return {px(120), 0};
}

void RowList::scrollTo(const QModelIndex& index, ScrollHint /*hint*/)
{
    if (hasFocus())
        bringIntoView(index);
}

bool RowList::event(QEvent* event)
{
    // Alt+Up and Alt+Down must not reach a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && m_isMovable) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isArrow && key->modifiers().testFlag(Qt::AltModifier))
            event->accept();
    }
    return QListView::event(event);
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (held == Qt::NoModifier && currentIndex().isValid())
            return open(currentIndex());
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (held == Qt::NoModifier && selectionModel()->hasSelection()) {
            emit removeRequested();
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (held == Qt::AltModifier && moveByKey(event->key() == Qt::Key_Up ? -1 : 1))
            return;
        break;
    case Qt::Key_Escape:
        if (selectionModel()->hasSelection()) {
            selectionModel()->clear();
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void RowList::open(const QModelIndex& index)
{
    if (index.flags().testFlag(Qt::ItemIsEditable))
        edit(index);
    else
        emit opened(index);
}

void RowList::contextMenuEvent(QContextMenuEvent* event)
{
    const auto index = currentIndex();
    if (!index.isValid() || !selectionModel()->isSelected(index))
        return;
    const auto rows = chosenRows();
    QMenu menu;
    if (index.flags().testFlag(Qt::ItemIsEditable))
        menu.addAction(tr("Edit\tEnter"), this, [&] { edit(index); });
    else
        menu.addAction(tr("Open\tEnter"), this, [&] { emit opened(index); });
    if (m_isMovable) {
        auto* up = menu.addAction(tr("Move up\tAlt+Up"), this, [this] { moveByKey(-1); });
        auto* down = menu.addAction(tr("Move down\tAlt+Down"), this, [this] { moveByKey(1); });
        up->setEnabled(rows.first() > 0);
        down->setEnabled(rows.last() < model()->rowCount() - 1);
        menu.addSeparator();
        menu.addAction(tr("Remove\tDel"), this, &RowList::removeRequested);
    }
    emit menuRequested(menu);
    menu.exec(event->globalPos());
}

bool RowList::moveByKey(int by)
{
    const auto rows = chosenRows();
    if (!m_isMovable || rows.isEmpty())
        return false;
    const int count = model()->rowCount();
    if (by < 0 && rows.first() > 0)
        emit moveRequested(rows, rows.first() - 1);
    if (by > 0 && rows.last() < count - 1)
        emit moveRequested(rows, rows.last() + 2);
    bringIntoView(currentIndex());
    return true;
}

void RowList::forget(int first, int last)
{
    for (int row = std::max(0, first); row <= last && row < m_heights.size(); ++row)
        m_heights[row] = unknown;
    updateGeometry();
}

void RowList::forgetAll()
{
    m_heights.fill(unknown, model() ? model()->rowCount() : 0);
    updateGeometry();
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        doItemsLayout(); // at once: the rows wrap differently, and the page is about to be painted
}

void RowList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        forgetAll();
        scheduleDelayedItemsLayout();
    }
}

void RowList::focusInEvent(QFocusEvent* event)
{
    const auto before = currentIndex();
    QListView::focusInEvent(event);
    // By Tab, the first row is offered but not chosen yet; the page need not jump.
    if (currentIndex().isValid() && currentIndex() != before)
        bringIntoView(currentIndex());
}

void RowList::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    if (!indexAt(event->position().toPoint()).isValid())
        selectionModel()->clear();
}

void RowList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    const int count = model()->rowCount();
    const int y = m_dropRow < count ? visualRect(model()->index(m_dropRow, 0)).top()
                                    : visualRect(model()->index(count - 1, 0)).bottom() - 1;
    QPainter painter{viewport()};
    painter.fillRect(0, std::max(0, y - 1), viewport()->width(), 2, tokens().accent);
}

void RowList::startDrag(Qt::DropActions /*actions*/)
{
    m_dragged = chosenRows();
    if (!m_isMovable || m_dragged.isEmpty())
        return;
    auto* mime = new QMimeData;
    mime->setData(rowsFormat, {});
    QDrag drag{this};
    drag.setMimeData(mime);
    const auto rect = visualRect(model()->index(m_dragged.first(), 0));
    drag.setPixmap(viewport()->grab(rect));
    drag.setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - rect.topLeft());
    drag.exec(Qt::MoveAction);
    setDropRow(-1);
    m_dragged.clear();
}

void RowList::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() == this && event->mimeData()->hasFormat(rowsFormat))
        event->acceptProposedAction();
}

void RowList::dragMoveEvent(QDragMoveEvent* event)
{
    const auto position = event->position().toPoint();
    setDropRow(rowAt(position));
    if (auto* page = pageAround(this)) {
        const auto there = mapTo(page->widget(), position);
        page->ensureVisible(there.x(), there.y(), 0, px(40));
    }
    event->acceptProposedAction();
}

void RowList::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    setDropRow(-1);
}

void RowList::dropEvent(QDropEvent* event)
{
    const int before = rowAt(event->position().toPoint());
    setDropRow(-1);
    event->acceptProposedAction();
    const bool isWhereItWas = m_dragged.last() - m_dragged.first() == m_dragged.size() - 1
        && before >= m_dragged.first() && before <= m_dragged.last() + 1;
    if (!isWhereItWas)
        emit moveRequested(m_dragged, before);
}

/// The row before which something dropped there would come.
int RowList::rowAt(const QPoint& position) const
{
    const int count = model()->rowCount();
    for (int row = 0; row < count; ++row) {
        if (position.y() < visualRect(model()->index(row, 0)).center().y())
            return row;
    }
    return count;
}

void RowList::setDropRow(int row)
{
    if (m_dropRow == row)
        return;
    m_dropRow = row;
    viewport()->update();
}

} // namespace charrette::app
