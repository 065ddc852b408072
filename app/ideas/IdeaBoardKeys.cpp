// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/Keys.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaBoard.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/LaneFrame.h"
#include "app/ideas/NoteDrag.h"
#include "app/ideas/NoteEditing.h"
#include "app/ideas/NoteLane.h"

#include <QKeyEvent>

#include <algorithm>

namespace charrette::app {

namespace {

std::optional<Horizon> horizonOf(int key)
{
    switch (key) {
    case Qt::Key_Q:
        return Horizon::QuickWin;
    case Qt::Key_L:
        return Horizon::LongTerm;
    case Qt::Key_U:
        return Horizon::Undecided;
    default:
        return {};
    }
}

bool isDigit(const QKeyEvent& event)
{
    return event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9 && held(event) == Qt::NoModifier;
}

/// Keys that mean something on the board before they mean anything to the window.
bool isForBoard(const QKeyEvent& event)
{
    const auto modifiers = held(event);
    if (directionOf(event.key()))
        return true;
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Space:
        return modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier;
    case Qt::Key_V:
        return modifiers == Qt::NoModifier;
    default:
        return isDigit(event) || (horizonOf(event.key()) && modifiers == Qt::NoModifier)
            || event.matches(QKeySequence::SelectAll);
    }
}

bool isBeside(const QRect& from, const QRect& to, Direction way)
{
    switch (way) {
    case Direction::Left:
        return to.right() < from.left();
    case Direction::Right:
        return to.left() > from.right();
    case Direction::Up:
        return to.bottom() < from.top();
    case Direction::Down:
        return to.top() > from.bottom();
    }
    return false;
}

} // namespace

bool IdeaBoard::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_editing->isOpen()
        && isForBoard(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void IdeaBoard::keyPressEvent(QKeyEvent* event)
{
    if (!step(*event) && !command(*event))
        QWidget::keyPressEvent(event);
}

/// Keys that move the keyboard or the notes.
bool IdeaBoard::step(const QKeyEvent& event)
{
    const bool extends = event.modifiers() & Qt::ShiftModifier;
    if (const auto way = directionOf(event.key())) {
        if (event.modifiers() & Qt::AltModifier)
            reorder(*way);
        else if ((event.modifiers() & Qt::ControlModifier)
            && (*way == Direction::Left || *way == Direction::Right))
            shiftLane(*way);
        else
            walk(*way, extends);
        return true;
    }
    const auto from = current();
    switch (event.key()) {
    case Qt::Key_Home:
        if (from.frame)
            walkTo({from.frame, 0}, extends);
        return true;
    case Qt::Key_End:
        if (from.frame)
            walkTo({from.frame, from.frame->lane().grid().count() - 1}, extends);
        return true;
    case Qt::Key_PageUp:
        page(-1, extends);
        return true;
    case Qt::Key_PageDown:
        page(1, extends);
        return true;
    default:
        return false;
    }
}

bool IdeaBoard::command(const QKeyEvent& event)
{
    if (!isForBoard(event))
        return false;
    if (event.matches(QKeySequence::SelectAll)) {
        selectLane();
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        if (!m_drag->isHidden())
            endDrag();
        else
            m_selection.clear();
        return true;
    }
    const auto place = current();
    if (!place.frame)
        return false;
    auto& lane = place.frame->lane();
    const auto id = lane.idAt(place.index);
    if (const auto horizon = horizonOf(event.key())) {
        sort(*horizon);
        return true;
    }
    if (isDigit(event)) {
        m_editing->typeDots(lane, id, event.text());
        return true;
    }
    switch (event.key()) {
    case Qt::Key_V:
        m_editing->typeDots(lane, id, {});
        return true;
    case Qt::Key_Space:
        m_selection.toggle(id);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: {
        const int index = place.index;
        m_actions.remove();
        if (const int count = lane.grid().count(); !m_selection.current() && count > 0)
            walkTo({place.frame, std::min(index, count - 1)}, false);
        return true;
    }
    default:
        m_editing->editText(lane, id);
        return true;
    }
}

void IdeaBoard::walk(Direction way, bool extends)
{
    const auto from = current();
    if (!from.frame) {
        if (const auto start = first(); start.frame)
            walkTo(start, false);
        return;
    }
    const int next = from.frame->lane().grid().neighbour(from.index, way);
    if (const auto to = next >= 0 ? Place{from.frame, next} : beside(from, way); to.frame)
        walkTo(to, extends);
}

/// The note that one gets to when leaving a lane: in the nearest lane that way that has any.
IdeaBoard::Place IdeaBoard::beside(Place from, Direction way) const
{
    const auto& lane = from.frame->lane();
    const auto centre = lane.viewport()->mapTo(this, lane.noteRect(from.index).center());
    Place best;
    int bestDistance = 0;
    for (auto* frame : m_frames) {
        if (!isBeside(from.frame->geometry(), frame->geometry(), way))
            continue;
        auto& other = frame->lane();
        const int index =
            other.grid().nearest(other.toContent(other.viewport()->mapFrom(this, centre)));
        if (index < 0)
            continue;
        const auto target = other.viewport()->mapTo(this, other.noteRect(index).center());
        const int distance = (target - centre).manhattanLength();
        if (!best.frame || distance < bestDistance) {
            best = {frame, index};
            bestDistance = distance;
        }
    }
    return best;
}

void IdeaBoard::walkTo(Place place, bool extends)
{
    auto& lane = place.frame->lane();
    const auto id = lane.idAt(place.index);
    const int anchor = m_selection.anchor() ? lane.indexOf(*m_selection.anchor()) : -1;
    if (extends && anchor >= 0) {
        m_selection.select(lane.between(anchor, place.index), id);
    } else if (extends) {
        auto ids = std::vector<IdeaId>{m_selection.ids().begin(), m_selection.ids().end()};
        ids.push_back(id);
        m_selection.select(ids, id);
    } else {
        m_selection.selectOnly(id);
    }
    lane.setFocus(Qt::OtherFocusReason);
    lane.reveal(place.index);
}

void IdeaBoard::page(int by, bool extends)
{
    const auto from = current();
    if (!from.frame)
        return;
    const auto& lane = from.frame->lane();
    const auto centre = lane.grid().rect(from.index).center();
    const QPoint to{centre.x(), centre.y() + by * lane.viewport()->height()};
    walkTo({from.frame, lane.grid().nearest(to)}, extends);
}

/// Moves the selection to a lane and goes on to the next note of the lane it came from, so that a
/// whole tray is sorted with one key a note.
void IdeaBoard::sort(Horizon horizon)
{
    const auto from = current();
    const auto& lane = from.frame->lane();
    const auto id = lane.idAt(from.index);
    std::optional<IdeaId> next;
    for (int i = from.index + 1; i < lane.grid().count() && !next; ++i) {
        if (!m_selection.contains(lane.idAt(i)))
            next = lane.idAt(i);
    }
    for (int i = from.index - 1; i >= 0 && !next; --i) {
        if (!m_selection.contains(lane.idAt(i)))
            next = lane.idAt(i);
    }
    const bool leaves = lane.horizon() != horizon;
    if (!m_actions.moveTo(horizon) || !leaves)
        return;
    if (const auto place = find(next.value_or(id)); place.frame)
        walkTo(place, false);
}

/// Takes the selection along to the lane beside.
void IdeaBoard::shiftLane(Direction way)
{
    const auto from = current();
    if (!from.frame)
        return;
    const auto at = std::ranges::find(m_frames, from.frame) - m_frames.begin();
    const auto to = at + (way == Direction::Right ? 1 : -1);
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_frames.size()))
        return;
    if (!m_actions.moveTo(m_frames[static_cast<std::size_t>(to)]->lane().horizon()))
        return;
    if (const auto place = current(); place.frame) {
        place.frame->lane().setFocus(Qt::OtherFocusReason);
        place.frame->lane().reveal(place.index);
    }
}

/// Moves the selected notes of a lane together: one place to the sides, one row up or down.
void IdeaBoard::reorder(Direction way)
{
    const auto from = current();
    if (!from.frame)
        return;
    if (m_order == IdeaOrder::MostDots) {
        emit messageRequested(tr("The notes are in the order of their dots. To order them "
                                 "yourself, show them as placed."));
        return;
    }
    const auto& lane = from.frame->lane();
    const int by = way == Direction::Left ? -1
        : way == Direction::Right         ? 1
        : way == Direction::Up            ? -lane.grid().columns()
                                          : lane.grid().columns();
    std::vector<IdeaId> moved;
    std::vector<IdeaId> others;
    int firstMoved = -1;
    for (int i = 0; i < lane.grid().count(); ++i) {
        const bool isMoved = m_selection.contains(lane.idAt(i)) || i == from.index;
        if (isMoved && firstMoved < 0)
            firstMoved = i;
        (isMoved ? moved : others).push_back(lane.idAt(i));
    }
    const auto to =
        static_cast<std::size_t>(std::clamp(firstMoved + by, 0, static_cast<int>(others.size())));
    if (static_cast<int>(to) == firstMoved)
        return;
    m_actions.reorder(moved, to < others.size() ? std::optional{others[to]} : std::nullopt);
    reveal(*m_selection.current());
}

void IdeaBoard::selectLane()
{
    const auto place = current();
    auto* focused = qobject_cast<NoteLane*>(focusWidget());
    const auto* lane = place.frame ? &place.frame->lane() : focused;
    if (!lane || lane->grid().count() == 0)
        return;
    const int last = lane->grid().count() - 1;
    m_selection.select(lane->between(0, last), lane->idAt(place.frame ? place.index : 0));
}

void IdeaBoard::goOn(IdeaId id)
{
    if (const auto place = find(id); place.frame) {
        if (m_selection.contains(id)) {
            place.frame->lane().setFocus(Qt::OtherFocusReason);
            place.frame->lane().reveal(place.index);
        } else {
            walkTo(place, false);
        }
    }
}

} // namespace charrette::app
