// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaBoard.h"

#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/LaneFrame.h"
#include "app/ideas/NoteDrag.h"
#include "app/ideas/NoteEditing.h"
#include "app/ideas/NoteLane.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/NotePainter.h"

#include <QCursor>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace charrette::app {

namespace {

constexpr int side = 20;
constexpr int laneGap = 12;
constexpr int foot = 16;
constexpr int edges = 2 * NoteGrid::margin + 2;
constexpr int roomyWidth = 1300; ///< from here on the tray has two columns
constexpr int scrollZone = 32;
constexpr int scrollStep = 14;
constexpr int scrollInterval = 16;
constexpr std::size_t mostDragged = 3;

int widthOf(int columns)
{
    const int note = noteSize().toSize().width();
    return columns * note + (columns - 1) * NoteGrid::gap + edges;
}

} // namespace

IdeaBoard::IdeaBoard(
    DocumentSession& session, IdeaSelection& selection, IdeaActions& actions, QWidget* parent)
    : QWidget{parent}
    , m_selection{selection}
    , m_actions{actions}
    , m_editing{new NoteEditing{session, actions, this}}
    , m_drag{new NoteDrag{this}}
{
    m_frames = {addLane(Horizon::QuickWin, tr("Quick wins"), tr("start next week")),
        addLane(Horizon::LongTerm, tr("Longer term"), tr("work towards")),
        addLane(Horizon::Undecided, tr("Undecided"), tr("to sort"))};
    setFiltered(false);
    connect(m_editing, &NoteEditing::finished, this, &IdeaBoard::goOn);
    connect(&actions, &IdeaActions::editRequested, this, &IdeaBoard::editText);
    connect(&actions, &IdeaActions::dotsRequested, this, &IdeaBoard::typeDots);
}

LaneFrame* IdeaBoard::addLane(Horizon horizon, const QString& title, const QString& meaning)
{
    auto* lane = new NoteLane{horizon, m_selection};
    auto* frame = new LaneFrame{title, meaning, lane, this};
    connect(lane, &NoteLane::opened, this, &IdeaBoard::editText);
    connect(lane, &NoteLane::menuRequested, this, &IdeaBoard::showMenu);
    connect(lane, &NoteLane::dropped, this, &IdeaBoard::drop);
    connect(lane, &NoteLane::scrolled, m_editing, &NoteEditing::place);
    connect(lane, &NoteLane::dragMoved, this, [this, lane](QPoint global) {
        m_dragSource = lane;
        drag(global);
    });
    connect(lane, &NoteLane::entered, this, [this, lane, frame] {
        const auto& current = m_selection.current();
        if (lane->grid().count() > 0 && (!current || lane->indexOf(*current) < 0))
            walkTo({frame, lane->grid().at(lane->toContent({NoteGrid::margin, 40}))}, false);
    });
    return frame;
}

void IdeaBoard::setFiltered(bool isFiltered)
{
    const std::array hints = isFiltered
        ? std::array{tr("None of those shown"), tr("None of those shown"),
            tr("None of those shown")}
        : std::array{tr("Drag here what can start next week, or press Q"),
            tr("Drag here what takes longer, or press L"), tr("Everything has its place")};
    for (std::size_t i = 0; i < m_frames.size(); ++i)
        m_frames[i]->lane().setHint(hints[i]);
}

void IdeaBoard::setRows(const std::vector<IdeaRow>& rows, IdeaOrder order)
{
    m_order = order;
    for (auto* frame : m_frames) {
        std::vector<IdeaRow> notes;
        std::ranges::copy_if(rows, std::back_inserter(notes),
            [&](const IdeaRow& row) { return row.idea.horizon == frame->lane().horizon(); });
        if (order == IdeaOrder::MostDots)
            std::ranges::stable_sort(notes, std::ranges::greater{}, &IdeaRow::dots);
        frame->setCount(static_cast<int>(notes.size()));
        frame->lane().setNotes(std::move(notes));
    }
    m_editing->place();
}

void IdeaBoard::reveal(IdeaId id)
{
    if (const auto place = find(id); place.frame)
        place.frame->lane().reveal(place.index);
}

void IdeaBoard::focusBoard()
{
    const auto place = current().frame ? current() : first();
    if (place.frame)
        walkTo(place, false);
    else
        m_frames.front()->lane().setFocus(Qt::OtherFocusReason);
}

void IdeaBoard::editText(IdeaId id)
{
    if (const auto place = find(id); place.frame && isVisible())
        m_editing->editText(place.frame->lane(), id);
}

void IdeaBoard::typeDots(IdeaId id)
{
    if (const auto place = find(id); place.frame && isVisible())
        m_editing->typeDots(place.frame->lane(), id, {});
}

void IdeaBoard::commitTyped()
{
    m_editing->commit();
}

IdeaBoard::Place IdeaBoard::find(IdeaId id) const
{
    for (auto* frame : m_frames) {
        if (const int index = frame->lane().indexOf(id); index >= 0)
            return {frame, index};
    }
    return {};
}

IdeaBoard::Place IdeaBoard::current() const
{
    return m_selection.current() ? find(*m_selection.current()) : Place{};
}

IdeaBoard::Place IdeaBoard::first() const
{
    for (auto* frame : m_frames) {
        if (frame->lane().grid().count() > 0)
            return {frame, 0};
    }
    return {};
}

/// Three lanes side by side, or the tray below where there is not the room for two columns a lane.
void IdeaBoard::arrange()
{
    auto* tray = m_frames.back();
    const int room = width() - 2 * side;
    const int trayWidth = widthOf(room >= px(roomyWidth) ? 2 : 1);
    const int bottom = height() - foot;
    const bool isBeside = (room - 2 * laneGap - trayWidth) / 2 >= widthOf(2);
    if (isBeside) {
        const int wide = (room - 2 * laneGap - trayWidth) / 2;
        m_frames[0]->setGeometry(side, 0, wide, bottom);
        m_frames[1]->setGeometry(side + wide + laneGap, 0, wide, bottom);
        const int left = side + 2 * (wide + laneGap);
        tray->setGeometry(left, 0, width() - side - left, bottom);
        return;
    }
    const int low = std::clamp(bottom * 36 / 100, std::min(px(165), bottom / 2), px(280));
    const int wide = (room - laneGap) / 2;
    const int high = bottom - low - laneGap;
    m_frames[0]->setGeometry(side, 0, wide, high);
    m_frames[1]->setGeometry(side + wide + laneGap, 0, room - wide - laneGap, high);
    tray->setGeometry(side, high + laneGap, room, low);
}

void IdeaBoard::resizeEvent(QResizeEvent* /*event*/)
{
    arrange();
}

void IdeaBoard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter{this}.fillRect(rect(), tokens().board);
}

LaneFrame* IdeaBoard::frameAt(QPoint global) const
{
    const auto point = mapFromGlobal(global);
    const auto found = std::ranges::find_if(
        m_frames, [&](const LaneFrame* frame) { return frame->geometry().contains(point); });
    return found == m_frames.end() ? nullptr : *found;
}

void IdeaBoard::drag(QPoint global)
{
    if (!m_actions.canChange())
        return;
    if (m_drag->isHidden()) {
        std::vector<IdeaRow> top;
        const auto ids = m_actions.selected();
        for (std::size_t i = 0; i < std::min(ids.size(), mostDragged); ++i) {
            if (const auto place = find(ids[i]); place.frame)
                top.push_back(place.frame->lane().notes()[static_cast<std::size_t>(place.index)]);
        }
        m_drag->begin(std::move(top), static_cast<int>(ids.size()));
        m_autoScroll.start(scrollInterval, this);
        for (auto* frame : m_frames)
            frame->lane().setDragging(true);
    }
    m_dragPoint = global;
    m_drag->moveTo(mapFromGlobal(global));
    const auto* over = frameAt(global);
    for (auto* frame : m_frames) {
        auto& lane = frame->lane();
        frame->setTarget(frame == over);
        if (frame != over || m_order == IdeaOrder::MostDots) {
            lane.markGap({});
            continue;
        }
        const auto point = lane.toContent(lane.viewport()->mapFromGlobal(global));
        lane.markGap(lane.grid().gapAt(point).mark);
    }
}

void IdeaBoard::drop(QPoint global)
{
    if (m_drag->isHidden())
        return;
    endDrag();
    auto* frame = frameAt(global);
    if (!frame)
        return;
    auto& lane = frame->lane();
    const bool isOwn =
        std::ranges::all_of(m_actions.selected(), [&](IdeaId id) { return lane.indexOf(id) >= 0; });
    if (m_order == IdeaOrder::MostDots) {
        if (!isOwn)
            m_actions.dropInto(lane.horizon(), {});
        return;
    }
    const int count = lane.grid().count();
    const int gap =
        lane.grid().gapAt(lane.toContent(lane.viewport()->mapFromGlobal(global))).before;
    int next = gap;
    while (next < count && m_selection.contains(lane.idAt(next)))
        ++next;
    // Nothing happens where the dragged ones lie already, together and just before that gap.
    int start = gap;
    while (start > 0 && m_selection.contains(lane.idAt(start - 1)))
        --start;
    if (isOwn && next - start == static_cast<int>(m_selection.size()))
        return;
    m_actions.dropInto(
        lane.horizon(), next < count ? std::optional{lane.idAt(next)} : std::nullopt);
    if (const auto place = current(); place.frame) {
        place.frame->lane().setFocus(Qt::OtherFocusReason);
        place.frame->lane().reveal(place.index);
    }
}

void IdeaBoard::endDrag()
{
    m_drag->hide();
    m_autoScroll.stop();
    if (m_dragSource)
        m_dragSource->cancelDrag();
    for (auto* frame : m_frames) {
        frame->setTarget(false);
        frame->lane().markGap({});
        frame->lane().setDragging(false);
    }
}

void IdeaBoard::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_autoScroll.timerId())
        return QWidget::timerEvent(event);
    auto* frame = frameAt(m_dragPoint);
    if (!frame)
        return;
    auto& lane = frame->lane();
    const int y = lane.viewport()->mapFromGlobal(m_dragPoint).y();
    const int by = y < scrollZone                    ? -scrollStep
        : y > lane.viewport()->height() - scrollZone ? scrollStep
                                                     : 0;
    if (by == 0)
        return;
    lane.verticalScrollBar()->setValue(lane.verticalScrollBar()->value() + by);
    drag(m_dragPoint);
}

void IdeaBoard::showMenu(QPoint global)
{
    if (m_actions.selected().empty())
        return;
    QMenu menu{this};
    m_actions.fill(menu);
    menu.exec(global);
}

} // namespace charrette::app
