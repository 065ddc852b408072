// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/FreeBoard.h"

#include "app/board/BoardStore.h"
#include "app/board/BoardView.h"
#include "app/text/Names.h"
#include "app/theme/Tokens.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/NotePainter.h"
#include "core/ideas/Place.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace charrette::app {

namespace {

constexpr int barMargin = 12;

} // namespace

FreeBoard::FreeBoard(BoardStore& store, Show show, QWidget* parent)
    : QWidget{parent}
    , m_store{store}
    , m_show{std::move(show)}
    , m_view{new BoardView}
    , m_ground{new AreaGround{this}}
{
    m_view->setReadOnly(!store.canChange());
    m_view->setGround(m_ground);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_view);
    buildBar();
    connectView();
    connectAreas();
    auto* area = new QShortcut{Qt::CTRL | Qt::Key_G, this};
    area->setContext(Qt::WidgetWithChildrenShortcut);
    connect(area, &QShortcut::activated, this, [this] { addArea({}); });
}

void FreeBoard::buildBar()
{
    m_bar = new Card{this};
    m_bar->setGround(&Tokens::raised);
    m_buttons = new QHBoxLayout{m_bar};
    m_buttons->setContentsMargins(4, 3, 4, 3);
    m_buttons->setSpacing(2);
    auto* area = ghostButton(tr("New area"), u"plus");
    area->setToolTip(tr("Around the selection (Ctrl+G)"));
    auto* arranging = ghostButton(tr("Arrange"));
    auto* menu = new QMenu{arranging};
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillArranging(*menu);
    });
    arranging->setMenu(menu);
    addButton(area);
    addButton(arranging);
    connect(area, &QPushButton::clicked, this, [this] { addArea({}); });
}

void FreeBoard::addButton(QPushButton* button)
{
    button->setEnabled(button->isEnabled() && m_store.canChange());
    m_buttons->addWidget(button);
}

void FreeBoard::connectView()
{
    connect(m_view, &BoardView::moved, this, [this](const std::vector<NoteMove>& moves) {
        auto places = moves;
        for (auto& place : places)
            place.to /= m_factor;
        put(places);
    });
    connect(m_view, &BoardView::nudged, this, &FreeBoard::nudge);
    connect(m_view, &BoardView::viewChanged, this, [this] { closeName(true); });
}

void FreeBoard::connectAreas()
{
    connect(m_ground, &AreaGround::carried, this, &FreeBoard::carry);
    connect(m_ground, &AreaGround::moved, this, &FreeBoard::moveArea);
    connect(m_ground, &AreaGround::resized, this, &FreeBoard::resizeArea);
    connect(m_ground, &AreaGround::cancelled, this, &FreeBoard::endCarrying);
    connect(m_ground, &AreaGround::renameRequested, this, &FreeBoard::rename);
}

void FreeBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto size = m_bar->sizeHint();
    m_bar->setGeometry(QRect{QPoint{barMargin, height() - size.height() - barMargin}, size});
    m_bar->raise();
}

void FreeBoard::setNotes(FreeNotes notes)
{
    m_factor = boardFactor();
    m_shown = std::move(notes.shown);
    m_all = std::move(notes.all);
    m_areas = std::move(notes.areas);
    auto free = freePlaces(m_all, notes.places, m_areas);
    m_places = std::move(free.places);
    m_waiting = std::move(free.waiting);
    m_ground->setAreas(onBoard(m_areas));
    m_carriedBy.reset();
    m_carried.clear();
    showNotes();
    m_view->update();
}

void FreeBoard::setRemarks(std::vector<AreaGround::Remark> remarks)
{
    m_ground->setRemarks(std::move(remarks));
    m_view->update();
}

void FreeBoard::showNotes()
{
    const std::unordered_set<std::int64_t> carried{m_carried.begin(), m_carried.end()};
    std::vector<QPointF> corners;
    QStringList words;
    corners.reserve(m_shown.size());
    words.reserve(static_cast<qsizetype>(m_shown.size()));
    for (const auto id : m_shown) {
        auto place = m_places.at(id);
        if (!carried.empty() && carried.contains(id))
            place += m_carriedFar;
        corners.push_back(place * m_factor);
        words += placeName(QRectF{place, boardPaper}.center());
    }
    m_show(corners, words);
}

QString FreeBoard::placeName(QPointF centre) const
{
    const auto* area = areaAt(m_areas, centre.x(), centre.y());
    if (!area)
        return {};
    return area->name.empty() ? tr("in an area without a name")
                              : tr("in the area %1").arg(shownInLine(area->name));
}

std::vector<std::int64_t> FreeBoard::chosen() const
{
    std::vector<std::int64_t> ids;
    for (const int index : m_view->selectedIndices())
        ids.push_back(m_view->plane().note(index).id);
    return ids;
}

const Area* FreeBoard::areaAround(std::int64_t note) const
{
    const auto at = m_places.find(note);
    if (at == m_places.end())
        return nullptr;
    const auto centre = QRectF{at->second, boardPaper}.center();
    return areaAt(m_areas, centre.x(), centre.y());
}

std::vector<NoteMove> FreeBoard::withWaiting(std::vector<NoteMove> places) const
{
    std::unordered_set<std::int64_t> moved;
    for (const auto& place : places)
        moved.insert(place.id);
    for (const auto id : m_waiting) {
        if (!moved.contains(id))
            places.push_back({id, m_places.at(id)});
    }
    return places;
}

void FreeBoard::put(const std::vector<NoteMove>& places)
{
    m_store.put(withWaiting(places), static_cast<int>(places.size()));
}

void FreeBoard::nudge(Direction way, bool isFine)
{
    const auto by = stepOf(way) * (isFine ? 1.0 : boardStep);
    std::vector<NoteMove> places;
    for (const auto id : chosen())
        places.push_back({id, m_places.at(id) + by});
    put(places);
    if (m_view->current())
        m_view->reveal(*m_view->current());
}

void FreeBoard::arrange(Arranging arranging)
{
    const auto ids = chosen();
    std::vector<QPointF> corners;
    for (const auto id : ids)
        corners.push_back(m_places.at(id));
    const auto to = arranged(corners, boardPaper, arranging);
    std::vector<NoteMove> places;
    for (std::size_t i = 0; i < ids.size(); ++i)
        places.push_back({ids[i], to[i]});
    if (to != corners)
        put(places);
}

std::vector<QPointF> FreeBoard::spotsForNew(std::size_t count) const
{
    return spotsForNew(count, QRectF{m_view->rect()}.center());
}

std::vector<QPointF> FreeBoard::spotsForNew(std::size_t count, QPointF inView) const
{
    const auto at = m_view->camera().toBoard(inView) / m_factor;
    std::vector<QPointF> spots;
    for (const auto& spot :
        waitingSpots(count, std::round(at.x() / boardStep) * boardStep - 4 * boardStep,
            std::round(at.y() / boardStep) * boardStep - 4 * boardStep))
        spots.push_back({spot.x, spot.y});
    return spots;
}

} // namespace charrette::app
