// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/ClustersView.h"

#include "app/board/BoardView.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/AreaGround.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaCanvas.h"
#include "app/ideas/IdeaCommands.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/NoteEditing.h"
#include "app/text/Names.h"
#include "app/theme/Tokens.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/NotePainter.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace charrette::app {

namespace {

constexpr double gapBelow = 96; ///< between what was placed and what waits
constexpr int corner = 12;

QPointF centreOf(QPointF place)
{
    return place + QPointF{clusterNote.width() / 2, clusterNote.height() / 2};
}

} // namespace

ClustersView::ClustersView(
    DocumentSession& session, IdeaSelection& selection, IdeaActions& actions, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_selection{selection}
    , m_actions{actions}
    , m_view{new BoardView}
    , m_ground{new AreaGround{this}}
    , m_canvas{new IdeaCanvas{*m_view, session, selection, actions, IdeaCanvas::Digits::Dots, this}}
{
    m_view->setAccessibleName(tr("Clusters of ideas"));
    m_view->setGround(m_ground);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_view);
    buildBar();
    connectView();
    connectAreas();
    addKeys();
}

void ClustersView::buildBar()
{
    m_bar = new Card{this};
    m_bar->setGround(&Tokens::raised);
    auto* row = new QHBoxLayout{m_bar};
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(2);
    auto* area = ghostButton(tr("New area"), u"plus");
    area->setToolTip(tr("Around the selection (Ctrl+G)"));
    auto* arranging = ghostButton(tr("Arrange"));
    auto* menu = new QMenu{arranging};
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillArranging(*menu);
    });
    arranging->setMenu(menu);
    for (auto* one : {area, arranging}) {
        one->setEnabled(m_actions.canChange());
        row->addWidget(one);
    }
    connect(area, &QPushButton::clicked, this, [this] { addArea({}); });
}

void ClustersView::connectView()
{
    connect(m_view, &BoardView::moved, this, [this](const std::vector<NoteMove>& moves) {
        std::vector<Place> places;
        for (const auto& move : moves)
            places.push_back({IdeaId{move.id}, move.to.x() / m_factor, move.to.y() / m_factor});
        put(places);
    });
    connect(m_view, &BoardView::nudged, this, &ClustersView::nudge);
    connect(m_view, &BoardView::menuRequested, this, &ClustersView::showMenu);
    connect(m_view, &BoardView::groundMenuRequested, this, &ClustersView::showGroundMenu);
    connect(m_view, &BoardView::viewChanged, this, [this] { closeName(true); });
    connect(m_canvas, &IdeaCanvas::pasteRequested, this, &ClustersView::paste);
}

void ClustersView::connectAreas()
{
    connect(m_ground, &AreaGround::carried, this, &ClustersView::carry);
    connect(m_ground, &AreaGround::moved, this, &ClustersView::moveArea);
    connect(m_ground, &AreaGround::resized, this, &ClustersView::resizeArea);
    connect(m_ground, &AreaGround::cancelled, this, &ClustersView::endCarrying);
    connect(m_ground, &AreaGround::renameRequested, this, &ClustersView::rename);
}

void ClustersView::addKeys()
{
    auto* area = new QShortcut{Qt::CTRL | Qt::Key_G, this};
    area->setContext(Qt::WidgetWithChildrenShortcut);
    connect(area, &QShortcut::activated, this, [this] { addArea({}); });
}

void ClustersView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto size = m_bar->sizeHint();
    m_bar->setGeometry(QRect{QPoint{corner, height() - size.height() - corner}, size});
    m_bar->raise();
}

void ClustersView::setRows(const std::vector<IdeaRow>& rows, const IdeaList& list)
{
    m_factor = noteSize().width() / clusterNote.width();
    m_rows = rows;
    m_areas = list.areas;
    layOut(list);
    std::vector<Area> shown;
    for (const auto& area : m_areas)
        shown.push_back(toView(area));
    m_ground->setAreas(std::move(shown));
    m_carriedBy.reset();
    m_carried.clear();
    showNotes();
    m_view->update();
}

/// Where every idea lies: as it was put, or in rows below all that was.
void ClustersView::layOut(const IdeaList& list)
{
    m_places.clear();
    m_places.reserve(list.rows.size());
    QRectF used;
    for (const auto& place : list.places) {
        m_places.emplace(place.idea, QPointF{place.x, place.y});
        used |= QRectF{QPointF{place.x, place.y}, clusterNote};
    }
    for (const auto& area : m_areas)
        used |= AreaGround::rectOf(area);
    m_waiting.clear();
    for (const auto& row : list.rows) {
        if (!m_places.contains(row.idea.id))
            m_waiting.push_back(row.idea.id);
    }
    const auto snap = [](double length) { return std::ceil(length / clusterStep) * clusterStep; };
    const double below = used.isNull() ? 0 : snap(used.bottom() + gapBelow);
    const double left = used.isNull() ? 0 : snap(used.left());
    for (const auto& place : waitingPlaces(m_waiting, left, below))
        m_places.emplace(place.idea, QPointF{place.x, place.y});
}

void ClustersView::showNotes()
{
    const std::unordered_set<IdeaId> carried{m_carried.begin(), m_carried.end()};
    std::vector<QPointF> corners;
    QStringList words;
    corners.reserve(m_rows.size());
    words.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const auto& row : m_rows) {
        auto place = m_places.at(row.idea.id);
        if (!carried.empty() && carried.contains(row.idea.id))
            place += m_carriedFar;
        corners.push_back(place * m_factor);
        words += placeName(centreOf(place));
    }
    m_canvas->setRows(m_rows, corners, words);
}

QString ClustersView::placeName(QPointF centre) const
{
    const auto* area = areaAt(m_areas, centre.x(), centre.y());
    if (!area)
        return {};
    return area->name.empty() ? tr("in an area without a name")
                              : tr("in the area %1").arg(shownInLine(area->name));
}

void ClustersView::reveal(IdeaId id)
{
    m_canvas->reveal(id);
}

void ClustersView::focusBoard()
{
    m_view->focusNotes();
}

void ClustersView::commitTyped()
{
    m_canvas->editing().commit();
    closeName(true);
}

std::vector<IdeaId> ClustersView::chosen() const
{
    std::vector<IdeaId> ids;
    for (const int index : m_view->selectedIndices())
        ids.emplace_back(m_view->plane().note(index).id);
    return ids;
}

/// With the first thing that is put somewhere, everything that waits gets its place, or the rows
/// would close up behind each note that is taken out of them.
std::vector<Place> ClustersView::withWaiting(std::vector<Place> places) const
{
    std::unordered_set<IdeaId> moved;
    for (const auto& place : places)
        moved.insert(place.idea);
    for (const auto id : m_waiting) {
        if (const auto at = m_places.at(id); !moved.contains(id))
            places.push_back({id, at.x(), at.y()});
    }
    return places;
}

void ClustersView::put(const std::vector<Place>& places)
{
    ideaCommands::put(m_session, withWaiting(places), static_cast<int>(places.size()));
}

void ClustersView::nudge(Direction way, bool isFine)
{
    const auto by = stepOf(way) * (isFine ? 1.0 : clusterStep);
    std::vector<Place> places;
    for (const auto id : chosen()) {
        const auto to = m_places.at(id) + by;
        places.push_back({id, to.x(), to.y()});
    }
    put(places);
    if (m_selection.current())
        reveal(*m_selection.current());
}

void ClustersView::arrange(Arranging arranging)
{
    const auto ids = chosen();
    std::vector<QPointF> corners;
    for (const auto id : ids)
        corners.push_back(m_places.at(id));
    const auto to = arranged(corners, clusterNote, arranging);
    std::vector<Place> places;
    for (std::size_t i = 0; i < ids.size(); ++i)
        places.push_back({ids[i], to[i].x(), to[i].y()});
    if (to != corners)
        put(places);
}

/// Lines become notes in rows, from the middle of what is seen.
void ClustersView::paste(const std::vector<std::string>& lines)
{
    const auto middle = m_view->camera().toBoard(QRectF{m_view->rect()}.center()) / m_factor;
    const std::vector<IdeaId> stand(lines.size(), IdeaId{0});
    auto where =
        waitingPlaces(stand, std::round(middle.x() / clusterStep) * clusterStep - 4 * clusterStep,
            std::round(middle.y() / clusterStep) * clusterStep - 4 * clusterStep);
    const auto ids = ideaCommands::addLines(m_session,
        Idea{.workshop = m_session.workshop(), .text = {}}, lines, where, withWaiting({}));
    if (ids.empty())
        return;
    m_selection.select(ids, ids.back());
    emit messageRequested(tr("%n idea(s) pasted", nullptr, static_cast<int>(ids.size())));
}

} // namespace charrette::app
