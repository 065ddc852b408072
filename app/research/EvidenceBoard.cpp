// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/EvidenceBoard.h"

#include "app/board/BoardCopy.h"
#include "app/board/BoardView.h"
#include "app/board/FreeBoard.h"
#include "app/document/DocumentSession.h"
#include "app/research/Terms.h"
#include "app/text/Format.h"
#include "core/ideas/EvidenceWall.h"
#include "core/research/Insight.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <unordered_set>

namespace charrette::app {

namespace {

std::vector<NotePlace> placesOfNotes(const std::vector<NoteMove>& moves)
{
    std::vector<NotePlace> places;
    places.reserve(moves.size());
    for (const auto& move : moves)
        places.push_back({NoteId{move.id}, move.to.x(), move.to.y()});
    return places;
}

} // namespace

EvidenceBoard::EvidenceBoard(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_board{new FreeBoard{
          *this, [this](const std::vector<QPointF>& corners, const QStringList& words) {
              putNotes(corners, words);
          }}}
{
    auto& view = m_board->view();
    view.setAccessibleName(tr("Evidence wall"));
    view.setHint(tr("No note fits what is chosen above."));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_board);
    connect(&view, &BoardView::selectionChanged, this, &EvidenceBoard::selectionChanged);
    connect(&view, &BoardView::menuRequested, this, &EvidenceBoard::showMenu);
    connect(&view, &BoardView::groundMenuRequested, this, &EvidenceBoard::showGroundMenu);
    connect(&view, &BoardView::copyRequested, this, [this] { copyNotes(m_board->view()); });
    connect(&view, &BoardView::editRequested, this, [this](std::int64_t id, const QString& typed) {
        if (typed.isEmpty())
            emit openRequested(NoteId{id});
        else
            emit messageRequested(tr("A note is rewritten where it was heard: press Enter."));
    });
    connect(m_board, &FreeBoard::areaMenuAsked, this, &EvidenceBoard::fillArea);
}

void EvidenceBoard::setNotes(const std::vector<HeardNote>& shown, const std::vector<HeardNote>& all)
{
    m_shown = shown;
    const auto& db = m_session.db();
    const auto workshop = m_session.workshop();
    FreeNotes notes;
    for (const auto& heard : shown)
        notes.shown.push_back(heard.note.id.value());
    for (const auto& heard : all)
        notes.all.push_back(heard.note.id.value());
    for (const auto& place : notePlacesOf(db, workshop))
        notes.places.push_back({place.note.value(), {place.x, place.y}});
    notes.areas = areasOf(db, workshop, Board::Evidence);
    m_board->setNotes(std::move(notes));
    readRemarks();
}

/// What each area says of itself: how many notes, whether it is an insight, and what is new since.
void EvidenceBoard::readRemarks()
{
    std::vector<AreaGround::Remark> remarks;
    for (const auto& area : m_board->areas()) {
        const auto ids = m_board->inside(area.id);
        const auto count = static_cast<int>(ids.size());
        if (!area.insight) {
            remarks.push_back({noteCount(count)});
            continue;
        }
        std::unordered_set<NoteId> known;
        for (const auto note : evidenceOf(m_session.db(), *area.insight))
            known.insert(note);
        const auto fresh = static_cast<int>(std::ranges::count_if(
            ids, [&](std::int64_t id) { return !known.contains(NoteId{id}); }));
        remarks.push_back(fresh > 0 ? AreaGround::Remark{tr("insight, %n new", nullptr, fresh)}
                                    : AreaGround::Remark{tr("insight"), true});
    }
    m_board->setRemarks(std::move(remarks));
}

void EvidenceBoard::putNotes(const std::vector<QPointF>& corners, const QStringList& words)
{
    std::vector<BoardNote> notes;
    notes.reserve(m_shown.size());
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const auto& heard = m_shown[i];
        notes.push_back({.id = heard.note.id.value(),
            .at = corners[i],
            .text = shownNote(heard.note),
            .label = heard.label,
            .colour = heard.colour,
            .place = words[static_cast<qsizetype>(i)]});
    }
    m_board->view().setNotes(std::move(notes));
}

std::vector<HeardNote> EvidenceBoard::selected() const
{
    std::vector<HeardNote> notes;
    const auto& ids = m_board->view().selected();
    std::ranges::copy_if(m_shown, std::back_inserter(notes),
        [&](const HeardNote& heard) { return ids.contains(heard.note.id.value()); });
    return notes;
}

std::optional<AreaId> EvidenceBoard::selectedArea() const
{
    const Area* common = nullptr;
    for (const auto id : m_board->view().selected()) {
        const auto* area = m_board->areaAround(id);
        if (!area || (common && common->id != area->id))
            return {};
        common = area;
    }
    return common ? std::optional{common->id} : std::nullopt;
}

void EvidenceBoard::makeInsight(AreaId id)
{
    m_board->commitName();
    std::vector<NoteId> notes;
    for (const auto note : m_board->inside(id))
        notes.emplace_back(note);
    if (notes.empty()) {
        emit messageRequested(tr("There is no note in this area"));
        return;
    }
    const auto made = m_session.performFor(
        tr("Make insight of %n note(s)", nullptr, static_cast<int>(notes.size())),
        [&](Edit& edit) { return charrette::makeInsight(edit, id, notes); });
    if (made)
        emit insightMade(*made);
}

void EvidenceBoard::clearSelection()
{
    m_board->view().clearSelection();
}

void EvidenceBoard::focusBoard()
{
    m_board->view().focusNotes();
}

void EvidenceBoard::commitTyped()
{
    m_board->commitName();
}

bool EvidenceBoard::canChange() const
{
    return !m_session.isReadOnly();
}

bool EvidenceBoard::put(const std::vector<NoteMove>& places, int count)
{
    return m_session.perform(tr("Move %n note(s)", nullptr, count),
        [&](Edit& edit) { save(edit, placesOfNotes(places)); });
}

bool EvidenceBoard::addArea(Area area, const std::vector<NoteMove>& places)
{
    area.workshop = m_session.workshop();
    area.board = Board::Evidence;
    return m_session.perform(tr("New area"), [&](Edit& edit) {
        add(edit, area);
        save(edit, placesOfNotes(places));
    });
}

bool EvidenceBoard::setArea(
    const QString& label, const Area& area, const std::vector<NoteMove>& carried)
{
    return m_session.perform(label, [&](Edit& edit) {
        save(edit, area);
        save(edit, placesOfNotes(carried));
    });
}

bool EvidenceBoard::removeArea(AreaId id)
{
    return m_session.perform(tr("Delete area"), [&](Edit& edit) { remove(edit, id); });
}

void EvidenceBoard::fillArea(QMenu& menu, const Area& area)
{
    auto* make =
        menu.addAction(area.insight ? tr("Give the insight its notes") : tr("Make insight"));
    connect(make, &QAction::triggered, this, [this, id = area.id] { makeInsight(id); });
    if (area.insight)
        connect(menu.addAction(tr("To the insight")), &QAction::triggered, this,
            [this, id = *area.insight] { emit openRequested(id); });
    menu.addSeparator();
}

void EvidenceBoard::showMenu(QPoint global)
{
    QMenu menu{this};
    if (const auto& current = m_board->view().current()) {
        auto* open = menu.addAction(tr("To where it was heard"));
        open->setShortcut(Qt::Key_Return);
        open->setShortcutVisibleInContextMenu(true);
        connect(open, &QAction::triggered, this,
            [this, id = *current] { emit openRequested(NoteId{id}); });
        menu.addSeparator();
    }
    m_board->fillNotes(menu);
    menu.addSeparator();
    addZoom(menu, m_board->view());
    menu.exec(global);
}

void EvidenceBoard::showGroundMenu(QPointF point, QPoint global)
{
    QMenu menu{this};
    m_board->fillGround(menu, point);
    menu.addSeparator();
    addZoom(menu, m_board->view());
    menu.exec(global);
}

} // namespace charrette::app
