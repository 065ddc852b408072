// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/MatrixView.h"

#include "app/board/BoardCopy.h"
#include "app/board/BoardView.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaCanvas.h"
#include "app/ideas/IdeaCommands.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/LaneFrame.h"
#include "app/ideas/MatrixDialog.h"
#include "app/ideas/MatrixGround.h"
#include "app/ideas/NoteDrag.h"
#include "app/ideas/NoteEditing.h"
#include "app/ideas/NoteLane.h"
#include "app/theme/Type.h"
#include "app/widgets/NotePainter.h"
#include "core/ideas/Spread.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int matrixEdge = 16;
constexpr int trayGap = 12;

bool isRated(const IdeaRow& row)
{
    return row.idea.impact && row.idea.effort;
}

} // namespace

MatrixView::MatrixView(
    DocumentSession& session, IdeaSelection& selection, IdeaActions& actions, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_selection{selection}
    , m_actions{actions}
    , m_view{new BoardView{this}}
    , m_ground{new MatrixGround{this}}
    , m_canvas{new IdeaCanvas{
          *m_view, session, selection, actions, IdeaCanvas::Digits::Rating, this}}
    , m_trayEditing{new NoteEditing{session, actions, this}}
    , m_drag{nullptr}
{
    m_view->setAccessibleName(tr("Ideas by impact and effort"));
    m_view->setGround(m_ground);
    m_view->setSnapping(false);
    buildTray();
    m_drag = new NoteDrag{this};
    connectView();
    connectTray();
}

void MatrixView::buildTray()
{
    m_tray = new NoteLane{Horizon::Undecided, m_selection};
    m_trayFrame = new LaneFrame{tr("To place"), {}, m_tray, this};
    m_tray->setHint(tr("Every idea has its place"));
}

void MatrixView::connectView()
{
    connect(m_view, &BoardView::resized, this, &MatrixView::layOut);
    connect(m_view, &BoardView::moved, this, &MatrixView::drop);
    connect(m_view, &BoardView::nudged, this, &MatrixView::nudge);
    connect(m_view, &BoardView::draggedOut, this, &MatrixView::dropOut);
    connect(m_view, &BoardView::dragMoved, this, [this](QPoint global) {
        m_trayFrame->setTarget(m_trayFrame->rect().contains(m_trayFrame->mapFromGlobal(global)));
    });
    connect(m_view, &BoardView::dragEnded, this, [this] { m_trayFrame->setTarget(false); });
    connect(m_view, &BoardView::menuRequested, this, &MatrixView::showMenu);
    connect(m_view, &BoardView::groundMenuRequested, this,
        [this](QPointF /*point*/, QPoint global) { showGroundMenu(global); });
    connect(m_canvas, &IdeaCanvas::pasteRequested, this, &MatrixView::paste);
    connect(m_ground, &MatrixGround::wordsRequested, this, &MatrixView::writeWords);
}

void MatrixView::connectTray()
{
    connect(m_tray, &NoteLane::dragMoved, this, &MatrixView::dragFromTray);
    connect(m_tray, &NoteLane::dropped, this, &MatrixView::dropFromTray);
    connect(m_tray, &NoteLane::menuRequested, this, &MatrixView::showMenu);
    connect(m_tray, &NoteLane::opened, this,
        [this](IdeaId id) { m_trayEditing->editText(*m_tray, id); });
    connect(m_tray, &NoteLane::scrolled, m_trayEditing, &NoteEditing::place);
    connect(m_tray, &NoteLane::entered, this, [this] {
        const auto current = m_selection.current();
        if (m_tray->grid().count() > 0 && (!current || !m_tray->rowOf(*current)))
            m_selection.selectOnly(m_tray->idAt(0));
    });
    connect(m_trayEditing, &NoteEditing::messageRequested, this, &MatrixView::messageRequested);
    connect(m_trayEditing, &NoteEditing::finished, this, [this](IdeaId id) {
        m_tray->setFocus(Qt::OtherFocusReason);
        if (!m_tray->rowOf(id) && m_tray->grid().count() > 0)
            id = m_tray->idAt(0);
        if (!m_tray->rowOf(id))
            return;
        if (!m_selection.contains(id))
            m_selection.selectOnly(id);
        m_tray->bringIntoView(id);
    });
    const auto onTray = [this](IdeaId id) { return isVisible() && m_tray->rowOf(id); };
    connect(&m_actions, &IdeaActions::editRequested, this, [this, onTray](IdeaId id) {
        if (onTray(id))
            m_trayEditing->editText(*m_tray, id);
    });
    connect(&m_actions, &IdeaActions::dotsRequested, this, [this, onTray](IdeaId id) {
        if (onTray(id))
            m_trayEditing->typeDots(*m_tray, id, {});
    });
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MatrixView::arrange()
{
    const int wide = noteSize().toSize().width() + 2 * NoteGrid::margin + 2;
    m_trayFrame->setGeometry(
        width() - wide - matrixEdge, matrixEdge, wide, height() - 2 * matrixEdge);
    m_view->setGeometry(0, 0, width() - wide - matrixEdge - trayGap, height());
}

void MatrixView::setRows(const std::vector<IdeaRow>& rows, const IdeaList& list)
{
    m_matrix = list.matrix;
    m_ground->setMatrix(list.matrix);
    m_rated.clear();
    std::vector<IdeaRow> waiting;
    for (const auto& row : rows)
        (isRated(row) ? m_rated : waiting).push_back(row);
    m_trayFrame->setCount(static_cast<int>(waiting.size()));
    m_tray->setNotes(std::move(waiting));
    m_trayEditing->place();
    arrange();
    layOut();
    m_view->update();
}

void MatrixView::layOut()
{
    const auto before = m_ground->bounds();
    m_ground->lay(m_view->size(), noteSize(), static_cast<int>(m_rated.size()));
    std::vector<Spot> wanted;
    QStringList words;
    for (const auto& row : m_rated) {
        const auto centre = m_ground->centreOf(*row.idea.impact, *row.idea.effort);
        wanted.push_back({centre.x(), centre.y()});
        words += tr("impact %1, effort %2, %3")
                     .arg(scoreText(row.idea.impact), scoreText(row.idea.effort),
                         m_ground->fieldName(*row.idea.impact, *row.idea.effort));
    }
    std::vector<QPointF> corners;
    const QPointF half{noteSize().width() / 2, noteSize().height() / 2};
    for (const auto& spot : spread(wanted, m_ground->room()))
        corners.push_back(QPointF{spot.x, spot.y} - half);
    m_canvas->setRows(m_rated, corners, words);
    if (m_ground->bounds() != before)
        m_view->fitAll();
}

void MatrixView::reveal(IdeaId id)
{
    if (m_tray->rowOf(id))
        m_tray->bringIntoView(id);
    else
        m_canvas->reveal(id);
}

void MatrixView::focusBoard()
{
    if (m_tray->grid().count() > 0 && m_rated.empty()) {
        m_tray->setFocus(Qt::OtherFocusReason);
        m_selection.selectOnly(m_tray->idAt(0));
    } else {
        m_view->focusNotes();
    }
}

void MatrixView::commitTyped()
{
    m_canvas->editing().commit();
    m_trayEditing->commit();
}

void MatrixView::drop(const std::vector<NoteMove>& moves)
{
    const QPointF half{noteSize().width() / 2, noteSize().height() / 2};
    std::vector<Rating> ratings;
    for (const auto& move : moves) {
        const auto scores = m_ground->scoresAt(move.to + half);
        ratings.push_back({IdeaId{move.id}, scores.impact, scores.effort});
    }
    ideaCommands::rate(m_session, ratings);
}

/// Dropped on the tray, they are not rated any more.
void MatrixView::dropOut(QPoint global)
{
    if (m_trayFrame->rect().contains(m_trayFrame->mapFromGlobal(global)))
        unrate();
}

void MatrixView::unrate()
{
    std::vector<Rating> ratings;
    for (const auto id : m_actions.selected())
        ratings.push_back({id, {}, {}});
    ideaCommands::rate(m_session, ratings);
}

/// A tenth, or with Shift a whole one.
void MatrixView::nudge(Direction way, bool isLarge)
{
    const auto by = stepOf(way) * (isLarge ? 1.0 : 0.1);
    std::vector<Rating> ratings;
    for (const auto id : m_actions.selected()) {
        if (const auto* row = m_canvas->rowOf(id))
            ratings.push_back({id, *row->idea.impact - by.y(), *row->idea.effort + by.x()});
    }
    ideaCommands::rate(m_session, ratings);
    if (m_selection.current())
        reveal(*m_selection.current());
}

void MatrixView::dragFromTray(QPoint global)
{
    if (!m_actions.canChange())
        return;
    if (m_drag->isHidden()) {
        std::vector<IdeaRow> top;
        const auto ids = m_actions.selected();
        for (const auto id : ids) {
            if (const auto* row = m_tray->rowOf(id); row && top.size() < 3)
                top.push_back(*row);
        }
        m_drag->begin(std::move(top), static_cast<int>(ids.size()));
        m_tray->setDragging(true);
    }
    m_drag->moveTo(mapFromGlobal(global));
}

void MatrixView::dropFromTray(QPoint global)
{
    if (m_drag->isHidden())
        return;
    endTrayDrag();
    const auto point = m_view->mapFromGlobal(global);
    if (!m_view->rect().contains(point))
        return;
    const auto scores = m_ground->scoresAt(m_view->camera().toBoard(QPointF{point}));
    std::vector<Rating> ratings;
    for (const auto id : m_actions.selected())
        ratings.push_back({id, scores.impact, scores.effort});
    ideaCommands::rate(m_session, ratings);
}

void MatrixView::endTrayDrag()
{
    m_drag->hide();
    m_tray->cancelDrag();
    m_tray->setDragging(false);
}

void MatrixView::paste(const std::vector<std::string>& lines)
{
    const auto ids = ideaCommands::addLines(
        m_session, Idea{.workshop = m_session.workshop(), .text = {}}, lines, {}, {});
    if (ids.empty())
        return;
    m_selection.select(ids, ids.back());
    emit messageRequested(tr("%n idea(s) pasted", nullptr, static_cast<int>(ids.size())));
}

void MatrixView::writeWords()
{
    if (!m_actions.canChange())
        return;
    if (const auto written = MatrixDialog::ask(this, m_matrix))
        ideaCommands::setMatrix(m_session, *written);
}

void MatrixView::showMenu(QPoint global)
{
    QMenu menu{this};
    m_actions.fill(menu);
    menu.addSeparator();
    auto* back = menu.addAction(tr("Take the rating back"));
    back->setEnabled(m_actions.canChange());
    connect(back, &QAction::triggered, this, &MatrixView::unrate);
    addZoom(menu, *m_view);
    menu.exec(global);
}

void MatrixView::showGroundMenu(QPoint global)
{
    QMenu menu{this};
    auto* words = menu.addAction(tr("Words of the matrix…"));
    words->setEnabled(m_actions.canChange());
    connect(words, &QAction::triggered, this, &MatrixView::writeWords);
    addZoom(menu, *m_view);
    menu.exec(global);
}

namespace {

bool isForTray(const QKeyEvent& event)
{
    const auto held = event.modifiers() & ~Qt::KeypadModifier;
    if (held != Qt::NoModifier && held != Qt::ShiftModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return true;
    default:
        return event.key() >= Qt::Key_1 && event.key() <= Qt::Key_5;
    }
}

} // namespace

/// The tray leaves its keys to what is around it, as in the lanes.
bool MatrixView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_tray->hasFocus()
        && isForTray(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if (!m_tray->hasFocus() || !isForTray(*event))
        return QWidget::keyPressEvent(event);
    const auto current = m_selection.current();
    const bool isHere = current && m_tray->rowOf(*current);
    switch (event->key()) {
    case Qt::Key_Up:
        return walkTray(-1);
    case Qt::Key_Down:
        return walkTray(1);
    case Qt::Key_Escape:
        return m_drag->isHidden() ? m_selection.clear() : endTrayDrag();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return isHere ? m_actions.remove() : void();
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isHere ? m_trayEditing->editText(*m_tray, *current) : void();
    default:
        return isHere ? m_trayEditing->typeRating(*m_tray, *current, event->text()) : void();
    }
}

void MatrixView::walkTray(int by)
{
    const int count = m_tray->grid().count();
    if (count == 0)
        return;
    const auto current = m_selection.current();
    const int from = current ? m_tray->indexOf(*current) : -1;
    const int to = from < 0 ? 0 : std::clamp(from + by, 0, count - 1);
    m_selection.selectOnly(m_tray->idAt(to));
    m_tray->reveal(to);
}

} // namespace charrette::app
