// SPDX-License-Identifier: GPL-3.0-or-later
// The areas of the free board, and the menus that speak of them.
#include "app/board/AreaGround.h"
#include "app/board/BoardStore.h"
#include "app/board/BoardView.h"
#include "app/board/FreeBoard.h"
#include "app/text/Names.h"
#include "app/widgets/Icons.h"
#include "app/widgets/NotePainter.h"
#include "core/ideas/Spread.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace charrette::app {

namespace {

constexpr double areaEdge = 24; ///< between notes and the border of their area
constexpr QSizeF usualArea{516, 396};

QRectF snapped(const QRectF& rect)
{
    const auto down = [](double at) { return std::floor(at / boardStep) * boardStep; };
    const auto up = [](double at) { return std::ceil(at / boardStep) * boardStep; };
    return {
        QPointF{down(rect.left()), down(rect.top())}, QPointF{up(rect.right()), up(rect.bottom())}};
}

/// Around notes, with room for the name above them.
QRectF aroundNotes(const QRectF& notes)
{
    return snapped(notes.adjusted(
        -areaEdge, -areaEdge - AreaGround::headHeight + boardStep, areaEdge, areaEdge));
}

void setRect(Area& area, const QRectF& rect)
{
    area.x = rect.x();
    area.y = rect.y();
    area.width = rect.width();
    area.height = rect.height();
}

QAction* entry(QMenu& menu, const QString& text, QKeySequence key = {})
{
    auto* action = menu.addAction(text);
    action->setShortcut(key);
    action->setShortcutVisibleInContextMenu(true);
    return action;
}

} // namespace

Area FreeBoard::toView(Area area) const
{
    setRect(area,
        {area.x * m_factor, area.y * m_factor, area.width * m_factor, area.height * m_factor});
    return area;
}

Area FreeBoard::toDocument(Area area) const
{
    setRect(area,
        {area.x / m_factor, area.y / m_factor, area.width / m_factor, area.height / m_factor});
    return area;
}

const Area* FreeBoard::find(AreaId id) const
{
    const auto found = std::ranges::find(m_areas, id, &Area::id);
    return found == m_areas.end() ? nullptr : &*found;
}

std::vector<std::int64_t> FreeBoard::inside(const Area& area) const
{
    std::vector<std::int64_t> ids;
    const auto rect = AreaGround::rectOf(area);
    for (const auto& [id, place] : m_places) {
        if (rect.contains(QRectF{place, boardPaper}.center()))
            ids.push_back(id);
    }
    std::ranges::sort(ids);
    return ids;
}

std::vector<std::int64_t> FreeBoard::inside(AreaId id) const
{
    const auto* area = find(id);
    return area ? inside(*area) : std::vector<std::int64_t>{};
}

void FreeBoard::addArea(std::optional<QPointF> centre)
{
    if (!m_store.canChange())
        return;
    QRectF notes;
    if (!centre) {
        for (const auto id : chosen())
            notes |= QRectF{m_places.at(id), boardPaper};
    }
    Area area{.workshop = WorkshopId{0}}; // the store knows whose it is
    if (notes.isNull()) {
        const auto middle =
            centre.value_or(m_view->camera().toBoard(QRectF{m_view->rect()}.center())) / m_factor;
        setRect(area,
            snapped({middle - QPointF{usualArea.width() / 2, usualArea.height() / 2}, usualArea}));
    } else {
        setRect(area, aroundNotes(notes));
    }
    area.colour = static_cast<Colour>(m_areas.size() % words<Colour>.size());
    if (m_store.addArea(area, withWaiting({})))
        rename(area.id);
}

void FreeBoard::carry(AreaId id, QPointF by)
{
    if (m_carriedBy != id) {
        const auto* area = find(id);
        m_carried = area ? inside(*area) : std::vector<std::int64_t>{};
        m_carriedBy = id;
    }
    m_carriedFar = by / m_factor;
    showNotes();
}

void FreeBoard::endCarrying()
{
    m_carriedBy.reset();
    m_carried.clear();
    showNotes();
}

void FreeBoard::moveArea(const Area& onView, QPointF by)
{
    const auto* before = find(onView.id);
    if (!before)
        return;
    std::vector<NoteMove> carried;
    for (const auto id : inside(*before)) {
        const auto to = m_places.at(id) + by / m_factor;
        carried.push_back({id, to});
    }
    if (!m_store.setArea(tr("Move area"), toDocument(onView), withWaiting(carried)))
        endCarrying();
}

void FreeBoard::resizeArea(const Area& onView)
{
    m_store.setArea(tr("Resize area"), toDocument(onView), {});
}

void FreeBoard::fitArea(AreaId id)
{
    const auto* found = find(id);
    if (!found)
        return;
    auto area = *found;
    QRectF notes;
    for (const auto one : inside(area))
        notes |= QRectF{m_places.at(one), boardPaper};
    if (notes.isNull())
        return;
    setRect(area, aroundNotes(notes));
    m_store.setArea(tr("Resize area"), area, {});
}

/// Lays the selection into free room of an area, which grows downwards where there is too little.
void FreeBoard::putInto(AreaId id)
{
    const auto* found = find(id);
    if (!found)
        return;
    auto area = *found;
    const auto ids = chosen();
    const std::unordered_set<std::int64_t> moving{ids.begin(), ids.end()};
    std::vector<Spot> wanted;
    for (const auto one : inside(area)) {
        if (const auto at = m_places.at(one); !moving.contains(one))
            wanted.push_back({at.x(), at.y()});
    }
    const auto staying = wanted.size();
    const NoteRoom room{{area.x + areaEdge, area.y + AreaGround::headHeight + boardStep}, {0, 0},
        boardPaper.width() + 20, boardPaper.height() + 24};
    const double columns = std::max(1.0, std::floor((area.width - areaEdge) / room.width));
    const double rows = std::ceil(static_cast<double>(staying + ids.size()) / columns);
    area.height = std::max(
        area.height, AreaGround::headHeight + boardStep + (rows + 0.5) * room.height + areaEdge);
    auto free = room;
    free.high = {area.x + area.width - areaEdge - boardPaper.width(),
        area.y + area.height - areaEdge - boardPaper.height()};
    for (std::size_t i = 0; i < ids.size(); ++i)
        wanted.push_back(free.low);
    const auto spots = spread(wanted, free);
    std::vector<NoteMove> places;
    for (std::size_t i = 0; i < ids.size(); ++i)
        places.push_back({ids[i], {spots[staying + i].x, spots[staying + i].y}});
    const auto label = tr("Put %n note(s) into an area", nullptr, static_cast<int>(places.size()));
    m_store.setArea(label, area, withWaiting(std::move(places)));
}

/// The name is typed where it stands.
void FreeBoard::rename(AreaId id)
{
    const auto* area = find(id);
    if (!area || !m_store.canChange())
        return;
    closeName(true);
    const auto rect = m_view->camera().toView(AreaGround::rectOf(toView(*area)));
    if (!rect.intersects(m_view->rect()))
        return;
    m_named = id;
    m_name = new QLineEdit{shown(area->name), m_view};
    m_name->setAccessibleName(tr("Name of the area"));
    m_name->setPlaceholderText(tr("Name of the area"));
    m_name->selectAll();
    m_name->installEventFilter(this);
    const int wide = std::clamp(static_cast<int>(rect.width()) - 12, 140, 320);
    // At the head of the area; where that is out of view, as near to it as can be seen.
    const QSize size{wide, m_name->sizeHint().height()};
    const auto at = rect.topLeft().toPoint() + QPoint{6, 5};
    m_name->setGeometry(
        {{std::clamp(at.x(), 6, std::max(6, m_view->width() - size.width() - 6)),
             std::clamp(at.y(), 5, std::max(5, m_view->height() - size.height() - 5))},
            size});
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { closeName(true); });
}

/// Enter and Escape end with the name; let through, Enter would go on to edit a note.
bool FreeBoard::eventFilter(QObject* object, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (object != m_name || !isKey)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape)
        return QWidget::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        closeName(isEnter);
    return true;
}

void FreeBoard::closeName(bool keeps)
{
    auto* field = m_name.data();
    if (!field)
        return;
    m_name.clear();
    const auto typed = field->text().toStdString();
    const bool hadFocus = field->hasFocus();
    field->disconnect(this);
    field->hide();
    field->deleteLater();
    if (const auto* area = m_named ? find(*m_named) : nullptr; area && keeps) {
        auto renamed = *area;
        renamed.name = typed;
        if (renamed.name != area->name)
            m_store.setArea(tr("Name area"), renamed, {});
    }
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
}

void FreeBoard::fillNotes(QMenu& menu)
{
    fillArranging(*menu.addMenu(tr("Arrange")));
    fillAreas(menu);
}

void FreeBoard::fillGround(QMenu& menu, QPointF point)
{
    auto* area = entry(menu, tr("New area here"));
    area->setEnabled(m_store.canChange());
    connect(area, &QAction::triggered, this, [this, point] { addArea(point); });
    if (const auto* here = m_ground->at(point)) {
        if (const auto* stored = find(here->id))
            fillArea(menu, *stored);
    }
}

void FreeBoard::fillArranging(QMenu& menu)
{
    const bool hasSome = m_store.canChange() && chosen().size() > 1;
    const auto add = [&](const QString& text, Arranging arranging) {
        auto* action = menu.addAction(text);
        action->setEnabled(hasSome);
        connect(action, &QAction::triggered, this, [this, arranging] { arrange(arranging); });
    };
    add(tr("In rows"), Arranging::Rows);
    menu.addSeparator();
    add(tr("Align left"), Arranging::Left);
    add(tr("Align centres"), Arranging::Centre);
    add(tr("Align right"), Arranging::Right);
    add(tr("Align top"), Arranging::Top);
    add(tr("Align middles"), Arranging::Middle);
    add(tr("Align bottom"), Arranging::Bottom);
    menu.addSeparator();
    add(tr("Spread evenly across"), Arranging::Across);
    add(tr("Spread evenly down"), Arranging::Down);
}

void FreeBoard::fillAreas(QMenu& menu)
{
    const bool canChange = m_store.canChange();
    auto* fresh = entry(menu, tr("New area around the selection"), Qt::CTRL | Qt::Key_G);
    fresh->setEnabled(canChange);
    connect(fresh, &QAction::triggered, this, [this] { addArea({}); });
    if (m_areas.empty())
        return;
    auto* into = menu.addMenu(tr("Put into area"));
    into->setEnabled(canChange);
    for (const auto& area : m_areas) {
        auto name = shownInLine(area.name).replace(u'&', QStringLiteral("&&"));
        auto* action = into->addAction(name.isEmpty() ? tr("Without a name") : name);
        connect(action, &QAction::triggered, this, [this, id = area.id] { putInto(id); });
    }
    const auto ids = chosen();
    if (ids.empty())
        return;
    const auto centre = QRectF{m_places.at(ids.back()), boardPaper}.center();
    if (const auto* area = areaAt(m_areas, centre.x(), centre.y()))
        fillArea(menu, *area);
}

void FreeBoard::fillArea(QMenu& menu, const Area& area)
{
    const auto name = shownInLine(area.name).replace(u'&', QStringLiteral("&&"));
    auto* sub = menu.addMenu(name.isEmpty() ? tr("This area") : tr("Area “%1”").arg(name));
    sub->setEnabled(m_store.canChange());
    const auto id = area.id;
    emit areaMenuAsked(*sub, area);
    connect(entry(*sub, tr("Rename")), &QAction::triggered, this, [this, id] { rename(id); });
    connect(entry(*sub, tr("As large as its notes need")), &QAction::triggered, this,
        [this, id] { fitArea(id); });
    auto* colours = sub->addMenu(tr("Colour"));
    for (const auto colour : everyOne<Colour>()) {
        auto* action = colours->addAction(colourName(colour));
        action->setCheckable(true);
        action->setChecked(colour == area.colour);
        connect(action, &QAction::triggered, this, [this, id, colour] {
            if (const auto* found = find(id)) {
                auto coloured = *found;
                coloured.colour = colour;
                m_store.setArea(tr("Colour area"), coloured, {});
            }
        });
    }
    connect(entry(*sub, tr("Delete area")), &QAction::triggered, this,
        [this, id] { m_store.removeArea(id); });
}

} // namespace charrette::app
