// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/BoardGround.h"
#include "app/board/BoardView.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

constexpr qreal gridStep = 12;
constexpr int edge = 28; ///< so near the border of the view, dragging scrolls
constexpr int scrollInterval = 16;
constexpr qreal scrollStep = 14;
constexpr qreal wheelNotch = 120;
constexpr qreal zoomPerNotch = 1.2;
constexpr qreal pixelsPerNotch = 72;

QPointF snapped(QPointF point)
{
    return {
        std::round(point.x() / gridStep) * gridStep, std::round(point.y() / gridStep) * gridStep};
}

} // namespace

void BoardView::dragEnterEvent(QDragEnterEvent* event)
{
    const auto* dragged = event->mimeData();
    if (!m_isReadOnly && (dragged->hasUrls() || dragged->hasText() || dragged->hasImage()))
        event->acceptProposedAction();
}

void BoardView::dropEvent(QDropEvent* event)
{
    const int index = m_plane.at(m_camera.toBoard(event->position()));
    event->acceptProposedAction();
    emit received(
        *event->mimeData(), index < 0 ? std::nullopt : std::optional{m_plane.note(index).id});
}

void BoardView::mousePressEvent(QMouseEvent* event)
{
    const bool isLeft = event->button() == Qt::LeftButton;
    if (m_gesture != Gesture::None || (!isLeft && event->button() != Qt::MiddleButton))
        return;
    m_pressed = m_last = event->position();
    m_pressedOnBoard = m_camera.toBoard(m_pressed);
    if (!isLeft || m_isSpaceHeld) {
        m_gesture = Gesture::Pan;
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (const int index = m_plane.at(m_pressedOnBoard); index >= 0) {
        m_gesture = Gesture::Press;
        press(index, event->modifiers());
        return;
    }
    if (m_ground && !m_isReadOnly && m_ground->press(m_pressedOnBoard, m_camera)) {
        clearSelection();
        m_gesture = Gesture::Ground;
        refresh();
        return;
    }
    m_gesture = Gesture::Band;
    m_band = {m_pressedOnBoard, QSizeF{}};
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_beforeBand = adds ? m_selected : Ids{};
    if (!adds)
        clearSelection();
}

void BoardView::press(int index, Qt::KeyboardModifiers held)
{
    const auto id = m_plane.note(index).id;
    m_selectOnRelease.reset();
    auto ids = m_selected;
    if (held & Qt::ControlModifier) {
        if (!ids.erase(id))
            ids.insert(id);
        choose(std::move(ids), id);
    } else if (held & Qt::ShiftModifier) {
        ids.insert(id);
        choose(std::move(ids), id);
    } else if (isSelected(id)) {
        choose(std::move(ids), id);
        m_selectOnRelease = id; // unless they are dragged together
    } else {
        choose({id}, id);
    }
}

void BoardView::mouseMoveEvent(QMouseEvent* event)
{
    const auto point = event->position();
    const auto way = point - m_pressed;
    if (m_gesture == Gesture::Press && !m_isReadOnly && !m_selected.empty()
        && way.manhattanLength() >= QApplication::startDragDistance())
        beginDrag();
    switch (m_gesture) {
    case Gesture::Drag:
        dragTo(point, event->modifiers());
        emit dragMoved(event->globalPosition().toPoint());
        break;
    case Gesture::Band:
        stretchBand(point);
        break;
    case Gesture::Pan:
        m_camera.pan(point - m_last);
        seeChanged();
        break;
    case Gesture::Ground:
        m_ground->move(m_camera.toBoard(point));
        refresh();
        break;
    default:
        showCursor(point);
    }
    m_last = point;
}

void BoardView::beginDrag()
{
    m_gesture = Gesture::Drag;
    m_dragged = selectedIndices();
    m_isDragged = {m_dragged.begin(), m_dragged.end()};
    m_draggedBounds = {};
    for (const int index : m_dragged)
        m_draggedBounds |= m_plane.rect(index);
    m_dragBy = {};
    m_autoScroll.start(scrollInterval, this);
    refresh();
}

/// The note under the pointer keeps to the grid and the others keep their distance to it.
/// Alt sets it free.
void BoardView::dragTo(QPointF inView, Qt::KeyboardModifiers held)
{
    auto by = m_camera.toBoard(inView) - m_pressedOnBoard;
    const int lead = m_current ? m_plane.indexOf(*m_current) : -1;
    if (m_isSnapping && lead >= 0 && !(held & Qt::AltModifier)) {
        const auto from = m_plane.note(lead).at;
        by = snapped(from + by) - from;
    }
    if (by == m_dragBy)
        return;
    const auto before = draggedRect();
    m_dragBy = by;
    update(before.intersected(rect()));
    update(draggedRect().intersected(rect()));
}

void BoardView::scrollWhileDragging()
{
    if (m_gesture != Gesture::Drag || !rect().contains(m_last.toPoint()))
        return;
    const auto push = [](qreal at, qreal size) {
        return at < edge ? scrollStep : at > size - edge ? -scrollStep : 0.0;
    };
    const QPointF by{push(m_last.x(), width()), push(m_last.y(), height())};
    if (by.isNull())
        return;
    m_camera.pan(by);
    seeChanged();
    dragTo(m_last, QApplication::keyboardModifiers());
}

void BoardView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto gesture = m_gesture;
    const bool isPanButton = event->button() == Qt::MiddleButton;
    if (event->button() != Qt::LeftButton && !(isPanButton && gesture == Gesture::Pan))
        return;
    const auto single = m_selectOnRelease;
    if (gesture == Gesture::Drag)
        return drop(event->position().toPoint(), event->globalPosition().toPoint());
    if (gesture == Gesture::Ground) {
        m_gesture = Gesture::None;
        m_ground->release(m_camera.toBoard(event->position()));
    }
    cancelGesture();
    if (gesture == Gesture::Press && single)
        choose({*single}, *single);
}

void BoardView::drop(QPoint inView, QPoint global)
{
    std::vector<NoteMove> moves;
    for (const int index : m_dragged)
        moves.push_back({m_plane.note(index).id, m_plane.note(index).at + m_dragBy});
    const bool hasMoved = !m_dragBy.isNull();
    cancelGesture();
    if (!rect().contains(inView))
        emit draggedOut(global);
    else if (hasMoved)
        emit moved(moves);
}

void BoardView::cancelGesture()
{
    const auto gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::Ground)
        m_ground->cancel();
    m_selectOnRelease.reset();
    m_autoScroll.stop();
    m_dragged.clear();
    m_isDragged.clear();
    m_dragBy = {};
    showCursor(m_last);
    refresh();
    if (gesture == Gesture::Drag)
        emit dragEnded();
}

void BoardView::stretchBand(QPointF inView)
{
    m_band = QRectF{m_pressedOnBoard, m_camera.toBoard(inView)}.normalized();
    auto ids = m_beforeBand;
    auto last = m_current;
    for (const int index : m_plane.touching(m_band)) {
        ids.insert(m_plane.note(index).id);
        if (!last)
            last = m_plane.note(index).id;
    }
    choose(std::move(ids), last);
    refresh();
}

void BoardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto point = m_camera.toBoard(event->position());
    if (const int index = m_plane.at(point); index >= 0)
        emit editRequested(m_plane.note(index).id, {});
    else if (m_ground && !m_isReadOnly)
        m_ground->doubleClick(point, m_camera);
}

void BoardView::wheelEvent(QWheelEvent* event)
{
    const QPointF turned{event->angleDelta()};
    if (event->modifiers() & Qt::ControlModifier) {
        m_camera.zoom(std::pow(zoomPerNotch, turned.y() / wheelNotch), event->position());
    } else {
        auto by = event->pixelDelta().isNull() ? turned / wheelNotch * pixelsPerNotch
                                               : QPointF{event->pixelDelta()};
        if (event->modifiers() & Qt::ShiftModifier)
            by = {by.y(), by.x()};
        m_camera.pan(by);
    }
    event->accept();
    seeChanged();
}

/// Two fingers on a touchpad.
bool BoardView::pinch(QEvent& event)
{
    if (event.type() != QEvent::NativeGesture)
        return false;
    const auto& gesture = static_cast<QNativeGestureEvent&>(event);
    if (gesture.gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_camera.zoom(1 + gesture.value(), gesture.position());
    seeChanged();
    return true;
}

void BoardView::showCursor(QPointF inView)
{
    const auto point = m_camera.toBoard(inView);
    if (m_isSpaceHeld)
        setCursor(Qt::OpenHandCursor);
    else if (m_ground && !m_isReadOnly && m_plane.at(point) < 0)
        setCursor(m_ground->cursorAt(point, m_camera));
    else
        setCursor(Qt::ArrowCursor);
}

void BoardView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        const int index = m_current ? m_plane.indexOf(*m_current) : -1;
        if (index >= 0)
            emit menuRequested(mapToGlobal(viewRect(index).center().toPoint()));
        else
            emit groundMenuRequested(
                m_camera.toBoard(QRectF{rect()}.center()), mapToGlobal(rect().center()));
        return;
    }
    const auto point = m_camera.toBoard(QPointF{event->pos()});
    const int index = m_plane.at(point);
    if (index < 0) {
        emit groundMenuRequested(point, event->globalPos());
        return;
    }
    if (const auto id = m_plane.note(index).id; !isSelected(id))
        choose({id}, id);
    emit menuRequested(event->globalPos());
}

} // namespace charrette::app
