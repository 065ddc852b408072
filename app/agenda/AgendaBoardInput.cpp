// SPDX-License-Identifier: GPL-3.0-or-later
// How the board takes keys and the mouse.
#include "app/agenda/AgendaBoard.h"
#include "app/theme/Type.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int boardEdge = 24; ///< so near to it the board scrolls

} // namespace

void AgendaBoard::choose(int row, Qt::KeyboardModifiers held)
{
    const auto index = m_model.index(row, AgendaModel::Title);
    const auto rows = QItemSelectionModel::Rows;
    if (held.testFlag(Qt::ControlModifier)) {
        m_selection.setCurrentIndex(index, QItemSelectionModel::Toggle | rows);
    } else if (held.testFlag(Qt::ShiftModifier) && m_selection.currentIndex().isValid()) {
        // From the current block on, in the order of the day.
        const int from = m_selection.currentIndex().row();
        const QItemSelection range{m_model.index(std::min(from, row), 0),
            m_model.index(std::max(from, row), AgendaModel::columns - 1)};
        m_selection.select(range, QItemSelectionModel::Select | rows);
        m_selection.setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    } else {
        m_selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | rows);
    }
    bringIntoView(row);
}

void AgendaBoard::walk(int rows, int columns, Qt::KeyboardModifiers held)
{
    const int row = layout().beside(m_selection.currentIndex().row(), rows, columns);
    if (row >= 0)
        choose(row, held & Qt::ShiftModifier);
}

void AgendaBoard::keyPressEvent(QKeyEvent* event)
{
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = !(held & ~Qt::ShiftModifier);
    const int last = m_model.rowCount() - 1;
    if (m_target && event->key() == Qt::Key_Escape)
        return stopDragging();
    if (!isPlain || last < 0)
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return walk(-1, 0, held);
    case Qt::Key_Down:
        return walk(1, 0, held);
    case Qt::Key_Left:
        return walk(0, -1, held);
    case Qt::Key_Right:
        return walk(0, 1, held);
    case Qt::Key_Home:
        return choose(0, held);
    case Qt::Key_End:
        return choose(last, held);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return edit(m_selection.currentIndex().row());
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

void AgendaBoard::mousePressEvent(QMouseEvent* event)
{
    const auto position = event->position().toPoint();
    const int row = rowAt(position);
    m_chooseOnRelease = -1;
    if (event->button() != Qt::LeftButton || !settle())
        return;
    if (row < 0) {
        m_selection.clearSelection();
        return;
    }
    const bool isChosen = m_selection.isRowSelected(row, {});
    if (isChosen && event->modifiers() == Qt::NoModifier)
        m_chooseOnRelease = row; // several may be about to be dragged
    else
        choose(row, event->modifiers());
    if (m_isMovable && event->modifiers() == Qt::NoModifier)
        m_pressed = position;
}

void AgendaBoard::mouseMoveEvent(QMouseEvent* event)
{
    const auto position = event->position().toPoint();
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const auto distance = (position - *m_pressed).manhattanLength();
    if (!m_target && distance < QApplication::startDragDistance())
        return;
    m_chooseOnRelease = -1;
    const auto scroll = [](QScrollBar* bar, int at, int from, int to) {
        if (at < from)
            bar->setValue(bar->value() - bar->singleStep());
        else if (at > to)
            bar->setValue(bar->value() + bar->singleStep());
    };
    scroll(verticalScrollBar(), position.y(), px(headHeight) + boardEdge,
        viewport()->height() - boardEdge);
    scroll(horizontalScrollBar(), position.x(), layout().timeWidth + boardEdge,
        viewport()->width() - boardEdge);
    m_target = targetAt(position);
    viewport()->setCursor(m_target ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    viewport()->update();
}

void AgendaBoard::mouseReleaseEvent(QMouseEvent* event)
{
    const auto target = m_target;
    const int row = m_chooseOnRelease;
    stopDragging();
    if (event->button() != Qt::LeftButton)
        return;
    if (target)
        emit dropped(target->place);
    else if (row >= 0 && row < m_model.rowCount())
        choose(row, {});
}

void AgendaBoard::stopDragging()
{
    m_pressed.reset();
    m_target.reset();
    m_chooseOnRelease = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

void AgendaBoard::mouseDoubleClickEvent(QMouseEvent* event)
{
    stopDragging();
    if (event->button() == Qt::LeftButton)
        edit(rowAt(event->position().toPoint()));
}

void AgendaBoard::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int row = rowAt(viewport()->mapFrom(this, event->pos()));
        if (row >= 0 && !m_selection.isRowSelected(row, {}))
            choose(row, {});
    }
    emit menuRequested(event->globalPos());
}

/// Between the blocks of the column under the pointer, or before or behind what everybody is in.
std::optional<AgendaBoard::Target> AgendaBoard::targetAt(const QPoint& position) const
{
    const auto& cells = layout().cells;
    const int column = layout().columnAt(position.x() + horizontalScrollBar()->value());
    const BoardCell* above = nullptr;
    const BoardCell* below = nullptr;
    for (const auto& cell : cells) {
        if (cell.column >= 0 && cell.column != column)
            continue;
        const bool isAbove = inViewport(cell, cell.rect).center().y() <= position.y();
        if (isAbove)
            above = &cell;
        else if (!below)
            below = &cell;
    }
    if (m_showsDays && column < 0)
        return {};

    Target target{.place = {.day = m_days.front().id}, .mark = {}};
    if (m_showsDays)
        target.place.day = m_days[static_cast<std::size_t>(column)].id;
    if (below)
        target.place.before = m_model.item(below->row).block().id;
    const int y = below ? inViewport(*below, below->rect).top() - 2
        : above         ? inViewport(*above, above->rect).bottom() + 2
                        : px(headHeight) + 4;
    const int content = position.y() - px(headHeight) + verticalScrollBar()->value();
    const bool isInBand = std::ranges::any_of(layout().bands,
        [&](const BoardBand& band) { return content >= band.top && content < band.bottom; });
    const bool isAside = column >= 0 && (m_showsDays || isInBand);
    if (isInBand && column >= 0)
        target.place.stream = layout().columns[static_cast<std::size_t>(column)].stream;
    target.place.setsStream = isInBand && column >= 0 && !m_showsDays;
    const auto& place = layout().columns[static_cast<std::size_t>(std::max(0, column))];
    target.mark = isAside ? QRect{place.left - horizontalScrollBar()->value(), y, place.width, 2}
                          : QRect{0, y, viewport()->width(), 2};
    return target;
}

int AgendaBoard::rowBeside(const std::vector<int>& rows, int by) const
{
    const auto& cells = layout().cells;
    const auto isTheirs = [&](const BoardCell& cell) {
        return std::ranges::any_of(rows, [&](int row) {
            const int column = cells[static_cast<std::size_t>(row)].column;
            return cell.column < 0 || column < 0 || cell.column == column;
        });
    };
    if (rows.empty())
        return -1;
    const int from = by < 0 ? rows.front() : rows.back();
    for (int row = from + by; row >= 0 && row < static_cast<int>(cells.size()); row += by) {
        if (isTheirs(cells[static_cast<std::size_t>(row)]))
            return row;
    }
    return -1;
}

std::optional<BlockPlace> AgendaBoard::placeAside(int row, int by) const
{
    if (m_showsDays || row < 0)
        return {};
    const auto& block = m_model.item(row).block();
    const auto& columns = layout().columns;
    const int to = layout().cells[static_cast<std::size_t>(row)].column + by;
    if (to < -1 || to >= static_cast<int>(columns.size()))
        return {};
    const auto stream = to < 0 ? std::nullopt : columns[static_cast<std::size_t>(to)].stream;
    const auto next = row + 1 < m_model.rowCount() ? std::optional{m_model.item(row + 1).block().id}
                                                   : std::nullopt;
    return BlockPlace{.day = block.day, .before = next, .setsStream = true, .stream = stream};
}

} // namespace charrette::app
