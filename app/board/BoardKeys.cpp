// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/BoardAccess.h"
#include "app/board/BoardView.h"
#include "app/board/Keys.h"

#include <QKeyEvent>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr qreal zoomStep = 1.25;

bool isControl(const QKeyEvent& event, Qt::Key key)
{
    return event.key() == key && held(event) == Qt::ControlModifier;
}

/// A letter, a digit or a sign: what begins a text.
bool isTyped(const QKeyEvent& event)
{
    const bool isPlain = held(event) == Qt::NoModifier || held(event) == Qt::ShiftModifier;
    const auto text = event.text();
    return isPlain && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
}

} // namespace

bool BoardView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isForBoard(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return pinch(*event) || QWidget::event(event);
}

/// Keys that mean something here before they mean anything to the window.
bool BoardView::isForBoard(const QKeyEvent& event) const
{
    if (directionOf(event.key()))
        return true;
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return held(event) == Qt::NoModifier;
    case Qt::Key_Space:
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_D:
        if (held(event) == Qt::ControlModifier)
            return true;
        break;
    default:
        break;
    }
    return event.matches(QKeySequence::SelectAll) || event.matches(QKeySequence::Copy)
        || event.matches(QKeySequence::Paste) || event.key() == Qt::Key_Space
        || (m_current && isTyped(event));
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && held(*event) == Qt::NoModifier) {
        m_isSpaceHeld = true;
        showCursor(m_last);
        return;
    }
    if (!walkKey(*event) && !zoomKey(*event) && !noteKey(*event))
        QWidget::keyPressEvent(event);
}

void BoardView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return QWidget::keyReleaseEvent(event);
    m_isSpaceHeld = false;
    showCursor(m_last);
}

void BoardView::focusInEvent(QFocusEvent* event)
{
    refresh();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusNotes();
    tellCurrent();
}

void BoardView::focusOutEvent(QFocusEvent* /*event*/)
{
    m_isSpaceHeld = false;
    refresh();
}

bool BoardView::walkKey(const QKeyEvent& event)
{
    const bool isShift = event.modifiers() & Qt::ShiftModifier;
    if (const auto way = directionOf(event.key())) {
        if ((event.modifiers() & Qt::AltModifier) && !m_isReadOnly && !selectedIndices().empty())
            emit nudged(*way, isShift);
        else if (event.modifiers() & Qt::ControlModifier)
            return false;
        else
            walk(*way, isShift);
        return true;
    }
    if (m_plane.count() == 0 || held(event) != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Home)
        goTo(0, false);
    else if (event.key() == Qt::Key_End)
        goTo(m_plane.count() - 1, false);
    else
        return false;
    return true;
}

bool BoardView::zoomKey(const QKeyEvent& event)
{
    if (isControl(event, Qt::Key_1))
        zoomTo(1);
    else if (isControl(event, Qt::Key_2))
        fitAll();
    else if (isControl(event, Qt::Key_3))
        fitSelection();
    else if (event.key() == Qt::Key_PageUp)
        zoomBy(zoomStep);
    else if (event.key() == Qt::Key_PageDown)
        zoomBy(1 / zoomStep);
    else
        return false;
    return true;
}

bool BoardView::noteKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        Ids ids;
        for (const auto& note : m_plane.notes())
            ids.insert(note.id);
        choose(std::move(ids), m_current);
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        emit pasteRequested();
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        if (m_gesture != Gesture::None)
            cancelGesture();
        else
            clearSelection();
        return true;
    }
    if (selectedIndices().empty())
        return false;
    if (event.matches(QKeySequence::Copy)) {
        emit copyRequested();
        return true;
    }
    if (isControl(event, Qt::Key_D)) {
        emit duplicateRequested();
        return true;
    }
    if (isControl(event, Qt::Key_Space) && m_current) {
        auto ids = m_selected;
        if (!ids.erase(*m_current))
            ids.insert(*m_current);
        choose(std::move(ids), m_current);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit editRequested(m_current.value_or(m_plane.note(selectedIndices().back()).id), {});
        return true;
    default:
        if (!m_current || !isTyped(event))
            return false;
        emit editRequested(*m_current, event.text());
        return true;
    }
}

void BoardView::walk(Direction way, bool extends)
{
    const int from = m_current ? m_plane.indexOf(*m_current) : -1;
    if (from < 0)
        return focusNotes();
    if (const int next = m_plane.neighbour(from, way); next >= 0)
        goTo(next, extends);
}

void BoardView::goTo(int index, bool extends)
{
    const auto id = m_plane.note(index).id;
    auto ids = extends ? m_selected : Ids{};
    ids.insert(id);
    choose(std::move(ids), id);
    reveal(id);
}

void BoardView::tellCurrent()
{
    const int index = m_current ? m_plane.indexOf(*m_current) : -1;
    if (index >= 0 && hasFocus())
        tellNoteFocus(*this, index);
}

} // namespace charrette::app
