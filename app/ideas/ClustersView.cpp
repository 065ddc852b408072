// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/ClustersView.h"

#include "app/board/BoardCopy.h"
#include "app/board/BoardView.h"
#include "app/board/FreeBoard.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaCanvas.h"
#include "app/ideas/IdeaCommands.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/NoteEditing.h"

#include <QHBoxLayout>
#include <QMenu>

namespace charrette::app {

namespace {

std::vector<Place> placesFrom(const std::vector<NoteMove>& moves)
{
    std::vector<Place> places;
    places.reserve(moves.size());
    for (const auto& move : moves)
        places.push_back({IdeaId{move.id}, move.to.x(), move.to.y()});
    return places;
}

} // namespace

ClustersView::ClustersView(
    DocumentSession& session, IdeaSelection& selection, IdeaActions& actions, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_selection{selection}
    , m_actions{actions}
    , m_board{new FreeBoard{*this,
          [this](const std::vector<QPointF>& corners, const QStringList& words) {
              m_canvas->setRows(m_rows, corners, words);
          }}}
    , m_canvas{new IdeaCanvas{
          m_board->view(), session, selection, actions, IdeaCanvas::Digits::Dots, this}}
{
    auto& view = m_board->view();
    view.setAccessibleName(tr("Clusters of ideas"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_board);
    connect(&view, &BoardView::menuRequested, this, &ClustersView::showMenu);
    connect(&view, &BoardView::groundMenuRequested, this, &ClustersView::showGroundMenu);
    connect(m_canvas, &IdeaCanvas::pasteRequested, this, &ClustersView::paste);
}

void ClustersView::setRows(const std::vector<IdeaRow>& rows, const IdeaList& list)
{
    m_rows = rows;
    FreeNotes notes;
    for (const auto& row : rows)
        notes.shown.push_back(row.idea.id.value());
    for (const auto& row : list.rows)
        notes.all.push_back(row.idea.id.value());
    for (const auto& place : list.places)
        notes.places.push_back({place.idea.value(), {place.x, place.y}});
    notes.areas = list.areas;
    m_board->setNotes(std::move(notes));
}

void ClustersView::reveal(IdeaId id)
{
    m_canvas->reveal(id);
}

void ClustersView::focusBoard()
{
    m_board->view().focusNotes();
}

void ClustersView::commitTyped()
{
    m_canvas->editing().commit();
    m_board->commitName();
}

bool ClustersView::canChange() const
{
    return m_actions.canChange();
}

bool ClustersView::put(const std::vector<NoteMove>& places, int count)
{
    return ideaCommands::put(m_session, placesFrom(places), count);
}

bool ClustersView::addArea(Area area, const std::vector<NoteMove>& places)
{
    area.workshop = m_session.workshop();
    return ideaCommands::addArea(m_session, area, placesFrom(places));
}

bool ClustersView::setArea(
    const QString& label, const Area& area, const std::vector<NoteMove>& carried)
{
    return ideaCommands::setArea(m_session, label, area, placesFrom(carried));
}

bool ClustersView::removeArea(AreaId id)
{
    return ideaCommands::removeArea(m_session, id);
}

/// Lines become notes in rows, from the middle of what is seen.
void ClustersView::paste(const std::vector<std::string>& lines)
{
    std::vector<Place> where;
    for (const auto& spot : m_board->spotsForNew(lines.size()))
        where.push_back({IdeaId{0}, spot.x(), spot.y()});
    const auto ids =
        ideaCommands::addLines(m_session, Idea{.workshop = m_session.workshop(), .text = {}}, lines,
            where, placesFrom(m_board->withWaiting({})));
    if (ids.empty())
        return;
    m_selection.select(ids, ids.back());
    emit messageRequested(tr("%n idea(s) pasted", nullptr, static_cast<int>(ids.size())));
}

void ClustersView::showMenu(QPoint global)
{
    QMenu menu{this};
    m_actions.fill(menu);
    menu.addSeparator();
    m_board->fillNotes(menu);
    menu.addSeparator();
    addZoom(menu, m_board->view());
    menu.exec(global);
}

void ClustersView::showGroundMenu(QPointF point, QPoint global)
{
    QMenu menu{this};
    m_board->fillGround(menu, point);
    menu.addSeparator();
    auto* paste = menu.addAction(tr("Paste lines as ideas"));
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutVisibleInContextMenu(true);
    paste->setEnabled(canChange());
    connect(paste, &QAction::triggered, &m_board->view(), &BoardView::pasteRequested);
    addZoom(menu, m_board->view());
    menu.exec(global);
}

} // namespace charrette::app
