// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/NoteWall.h"

#include "app/research/EvidenceModel.h"
#include "app/research/Terms.h"
#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Icons.h"
#include "app/widgets/NotePainter.h"
#include "app/widgets/TextBlock.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int wallMargin = 20;
constexpr int wallGap = 12;
constexpr int headHeight = 32;
constexpr int sectionGap = 14;

} // namespace

NoteWall::NoteWall(QWidget* parent)
    : QAbstractItemView{parent}
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setProperty("ownFocus", true);
    setAccessibleName(tr("Notes by interview"));
    connect(this, &QAbstractItemView::doubleClicked, this, &NoteWall::opened);
}

void NoteWall::setNotes(EvidenceModel* model)
{
    m_notes = model;
    setModel(model);
    const auto again = [this] { layOutSoon(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, again);
    connect(model, &QAbstractItemModel::rowsRemoved, this, again);
    connect(model, &QAbstractItemModel::rowsMoved, this, again);
    connect(model, &QAbstractItemModel::layoutChanged, this, again);
    connect(model, &QAbstractItemModel::dataChanged, this, again);
    layOutSoon();
}

void NoteWall::layOutSoon()
{
    m_isLaidOut = false;
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void NoteWall::openSection(int row, int& y)
{
    const auto& heard = m_notes->item(row);
    if (!m_sections.empty())
        y += px(sectionGap);
    m_sections.push_back(
        {.rect = {px(wallMargin), y, viewport()->width() - 2 * px(wallMargin), px(headHeight)},
            .title = heard.source,
            .sub = heard.groupNumber ? tr("Group %1").arg(*heard.groupNumber) : QString{}});
    y += px(headHeight);
}

void NoteWall::layOut()
{
    if (m_isLaidOut || !m_notes)
        return;
    m_isLaidOut = true;
    m_rects.clear();
    m_sections.clear();
    const auto size = noteSize().toSize();
    const int stepX = size.width() + px(wallGap);
    const int stepY = size.height() + px(wallGap);
    const int columns =
        std::max(1, (viewport()->width() - 2 * px(wallMargin) + px(wallGap)) / stepX);
    int y = px(12);
    int column = 0;
    for (int row = 0; row < m_notes->rowCount(); ++row) {
        const bool isFirst = row == 0
            || !(m_notes->item(row).note.interview == m_notes->item(row - 1).note.interview);
        if (isFirst) {
            y += row > 0 ? stepY : 0;
            openSection(row, y);
            column = 0;
        } else if (++column == columns) {
            column = 0;
            y += stepY;
        }
        m_rects.emplace_back(QPoint{px(wallMargin) + column * stepX, y}, size);
    }
    m_height = m_rects.empty() ? 0 : m_rects.back().bottom() + px(wallMargin);
}

void NoteWall::updateGeometries()
{
    layOut();
    const int page = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, m_height - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(px(36));
    QAbstractItemView::updateGeometries();
}

QRect NoteWall::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rects.size())
        return {};
    return m_rects[static_cast<std::size_t>(index.row())].translated(0, -verticalOffset());
}

void NoteWall::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    updateGeometries();
    const auto rect = visualRect(index);
    if (rect.isEmpty())
        return;
    auto* bar = verticalScrollBar();
    const int above = rect.top() - px(headHeight) - px(8);
    const int below = rect.bottom() + px(12) - viewport()->height();
    if (hint == PositionAtTop || above < 0)
        bar->setValue(bar->value() + above);
    else if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - viewport()->height() / 2);
    else if (below > 0)
        bar->setValue(bar->value() + below);
}

QModelIndex NoteWall::indexAt(const QPoint& point) const
{
    const QPoint there{point.x(), point.y() + verticalOffset()};
    const auto [first, last] = rowsIn(there.y(), there.y());
    for (int row = first; row < last; ++row) {
        if (m_rects[static_cast<std::size_t>(row)].contains(there))
            return m_notes->index(row, 0);
    }
    return {};
}

/// The next note in the line above or below that stands most nearly under this one.
int NoteWall::rowBeyond(int row, int by) const
{
    const auto& from = m_rects[static_cast<std::size_t>(row)];
    int best = row;
    int line = from.top();
    for (int next = row + by; next >= 0 && next < static_cast<int>(m_rects.size()); next += by) {
        const auto& rect = m_rects[static_cast<std::size_t>(next)];
        if (rect.top() == from.top())
            continue;
        if (line == from.top())
            line = rect.top();
        if (rect.top() != line)
            break;
        const auto& nearest = m_rects[static_cast<std::size_t>(best)];
        if (best == row || std::abs(rect.x() - from.x()) < std::abs(nearest.x() - from.x()))
            best = next;
    }
    return best;
}

QModelIndex NoteWall::moveCursor(CursorAction action, Qt::KeyboardModifiers /*held*/)
{
    executeDelayedItemsLayout();
    layOut();
    const int count = static_cast<int>(m_rects.size());
    if (count == 0)
        return {};
    int row = std::clamp(currentIndex().row(), 0, count - 1);
    if (!currentIndex().isValid())
        return m_notes->index(0, 0);
    const int page =
        std::max(1, viewport()->height() / (noteSize().toSize().height() + px(wallGap)));
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        row = std::max(0, row - 1);
        break;
    case MoveRight:
    case MoveNext:
        row = std::min(count - 1, row + 1);
        break;
    case MoveUp:
        row = rowBeyond(row, -1);
        break;
    case MoveDown:
        row = rowBeyond(row, 1);
        break;
    case MovePageUp:
    case MovePageDown:
        for (int i = 0; i < page; ++i)
            row = rowBeyond(row, action == MovePageUp ? -1 : 1);
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    }
    return m_notes->index(row, 0);
}

int NoteWall::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool NoteWall::isIndexHidden(const QModelIndex& /*index*/) const
{
    return false;
}

void NoteWall::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags)
{
    const auto area = rect.normalized().translated(0, verticalOffset());
    QItemSelection selection;
    const auto [first, last] = rowsIn(area.top(), area.bottom());
    for (int row = first; row < last; ++row) {
        if (m_rects[static_cast<std::size_t>(row)].intersects(area)) {
            const auto index = m_notes->index(row, 0);
            selection.select(index, index);
        }
    }
    selectionModel()->select(selection, flags);
}

QRegion NoteWall::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    const auto indexes = selection.indexes();
    for (const auto& index : indexes) {
        const int around = static_cast<int>(noteMargin);
        region += visualRect(index).adjusted(-around, -around, around, around);
    }
    return region;
}

std::pair<int, int> NoteWall::rowsIn(int top, int bottom) const
{
    const auto first = std::ranges::lower_bound(m_rects, top, {}, &QRect::bottom);
    const auto last = std::upper_bound(
        first, m_rects.end(), bottom, [](int y, const QRect& rect) { return y < rect.top(); });
    return {static_cast<int>(first - m_rects.begin()), static_cast<int>(last - m_rects.begin())};
}

void NoteWall::paintNoteAt(QPainter& painter, int row) const
{
    const auto& heard = m_notes->item(row);
    const auto index = m_notes->index(row, 0);
    const QRectF rect = visualRect(index);
    NoteLook look;
    look.text = shownNote(heard.note);
    look.ground = noteColor(tokens(), key(heard.colour));
    look.label = heard.label;
    look.isSelected = selectionModel()->isSelected(index);
    look.hasFocus = hasFocus() && currentIndex() == index;
    paintNote(painter, rect, look);
    if (heard.insights == 0)
        return;
    const auto mark = iconPixmap(u"insights", px(14), devicePixelRatioF(), tokens().noteInk);
    painter.setOpacity(0.7);
    painter.drawPixmap(rect.bottomRight() - QPointF(px(21), px(21)), mark);
    painter.setOpacity(1);
}

void NoteWall::paintEvent(QPaintEvent* event)
{
    layOut();
    const auto& t = tokens();
    QPainter painter{viewport()};
    painter.fillRect(event->rect(), t.board);
    const auto seen = event->rect().translated(0, verticalOffset());
    for (const auto& section : m_sections) {
        if (!section.rect.intersects(seen))
            continue;
        const auto rect = section.rect.translated(0, -verticalOffset());
        drawElided(painter, rect, section.title, typeFont(Type::Section), t.ink);
        const int title = QFontMetrics{typeFont(Type::Section)}.horizontalAdvance(section.title);
        const auto beside = rect.adjusted(title + px(10), 0, 0, 0);
        if (beside.width() > px(40))
            drawElided(painter, beside, section.sub, typeFont(Type::Muted), t.muted);
    }
    const int around = static_cast<int>(noteMargin);
    const auto [first, last] = rowsIn(seen.top() - around, seen.bottom() + around);
    for (int row = first; row < last; ++row)
        paintNoteAt(painter, row);
}

void NoteWall::resizeEvent(QResizeEvent* event)
{
    m_isLaidOut = false;
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void NoteWall::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        selectionModel()->clear();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void NoteWall::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutSoon();
}

} // namespace charrette::app
