// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/AgendaBoard.h"

#include "app/agenda/BoardPainter.h"
#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/CellDelegate.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "app/widgets/TabularText.h"
#include "app/widgets/TextBlock.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// Asked whether it is a shortcut.
bool isEscape(const QEvent& event)
{
    return event.type() == QEvent::ShortcutOverride
        && static_cast<const QKeyEvent&>(event).key() == Qt::Key_Escape;
}

} // namespace

AgendaBoard::AgendaBoard(AgendaModel& model, QItemSelectionModel& selection, QWidget* parent)
    : QAbstractScrollArea{parent}
    , m_model{model}
    , m_selection{selection}
    , m_editor{new LineField{viewport()}}
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Blocks of the day in columns"));
    verticalScrollBar()->setSingleStep(px(33));
    horizontalScrollBar()->setSingleStep(px(46));
    m_editor->hide();
    m_editor->setAccessibleName(tr("Title of the block"));
    m_editor->installEventFilter(this);
    connect(m_editor, &LineField::committed, this, [this](const QString& text) {
        const int row = m_edited ? m_model.rowOf(m_edited->value()) : -1;
        if (row >= 0 && m_model.setData(m_model.index(row, AgendaModel::Title), text, Qt::EditRole))
            closeEditor();
    });

    // Whoever changes the rows shows them again when all of them are there.
    const auto forget = [this] {
        m_isStale = true;
        viewport()->update();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(&model, &QAbstractItemModel::rowsMoved, this, forget);
    connect(&model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(&model, &QAbstractItemModel::dataChanged, this, forget);
    const auto repaint = [this] {
        viewport()->update();
        tellCurrent();
    };
    connect(&selection, &QItemSelectionModel::selectionChanged, this, repaint);
    connect(&selection, &QItemSelectionModel::currentChanged, this, repaint);
}

void AgendaBoard::showStreams(const Day& day, std::vector<Stream> streams)
{
    m_days = {day};
    m_streams = std::move(streams);
    m_showsDays = false;
    setAccessibleName(tr("Blocks of the day, its streams side by side"));
    layOutAnew();
}

void AgendaBoard::showDays(std::vector<Day> days, const QStringList& names)
{
    m_days = std::move(days);
    m_names = names;
    m_showsDays = true;
    setAccessibleName(tr("Blocks of all days, side by side"));
    layOutAnew();
}

int AgendaBoard::contentHeight() const
{
    const bool needsBar = layout().width > viewport()->width();
    return px(headHeight) + layout().height
        + (needsBar ? horizontalScrollBar()->sizeHint().height() : 0);
}

const BoardLayout& AgendaBoard::layout() const
{
    if (m_isStale) {
        const int width = viewport()->width();
        m_layout = m_showsDays ? dayLayout(m_model.items(), m_days, m_names, width)
                               : streamLayout(m_model.items(), m_streams, width);
        m_isStale = false;
    }
    return m_layout;
}

void AgendaBoard::layOutAnew()
{
    m_isStale = true;
    updateBars();
    if (m_edited && m_model.rowOf(m_edited->value()) < 0)
        closeEditor();
    viewport()->update();
}

void AgendaBoard::updateBars()
{
    const int room = viewport()->height() - px(headHeight);
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setRange(0, std::max(0, layout().height - room));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, layout().width - viewport()->width()));
}

QRect AgendaBoard::inViewport(const BoardCell& cell, const QRect& rect) const
{
    const int aside = cell.column < 0 ? 0 : horizontalScrollBar()->value();
    return rect.translated(-aside, px(headHeight) - verticalScrollBar()->value());
}

int AgendaBoard::rowAt(const QPoint& position) const
{
    if (position.y() < px(headHeight))
        return -1;
    for (const auto& cell : layout().cells) {
        const bool isHidden = cell.column >= 0 && position.x() < layout().timeWidth;
        if (!isHidden && inViewport(cell, cell.rect).contains(position))
            return cell.row;
    }
    return -1;
}

void AgendaBoard::bringIntoView(int row)
{
    if (row < 0 || row >= static_cast<int>(layout().cells.size()))
        return;
    updateBars();
    const auto& cell = layout().cells[static_cast<std::size_t>(row)];
    const auto rect = inViewport(cell, cell.rect);
    auto* down = verticalScrollBar();
    if (rect.top() < px(headHeight))
        down->setValue(down->value() + rect.top() - px(headHeight));
    else if (rect.bottom() > viewport()->height())
        down->setValue(down->value() + rect.bottom() - viewport()->height());
    auto* aside = horizontalScrollBar();
    if (cell.column >= 0 && rect.left() < layout().timeWidth)
        aside->setValue(aside->value() + rect.left() - layout().timeWidth);
    else if (cell.column >= 0 && rect.right() > viewport()->width())
        aside->setValue(aside->value() + rect.right() - viewport()->width());
}

void AgendaBoard::paintEvent(QPaintEvent* event)
{
    QPainter painter{viewport()};
    const auto area = event->rect();
    painter.save();
    painter.setClipRect(area & viewport()->rect().adjusted(0, px(headHeight), 0, 0));
    for (const auto& band : layout().bands) {
        const int top = band.top + px(headHeight) - verticalScrollBar()->value();
        painter.fillRect(0, top, viewport()->width(), band.bottom - band.top, tokens().lane);
    }
    paintBlocks(painter, area);
    paintTimes(painter, area);
    painter.restore();
    paintHeads(painter);
    if (m_target)
        painter.fillRect(m_target->mark, tokens().accent);
}

void AgendaBoard::paintBlocks(QPainter& painter, const QRect& area) const
{
    for (const auto& cell : layout().cells) {
        const auto rect = inViewport(cell, cell.rect);
        const auto& row = m_model.item(cell.row);
        if (!cell.free.isNull() && inViewport(cell, cell.free).intersects(area))
            paintFree(painter, inViewport(cell, cell.free), row.timed.slack);
        if (!rect.intersects(area))
            continue;
        const bool isCurrent = hasFocus() && m_selection.currentIndex().row() == cell.row;
        paintCell(
            painter, rect, cell.look, row, {m_selection.isRowSelected(cell.row, {}), isCurrent});
    }
}

void AgendaBoard::paintTimes(QPainter& painter, const QRect& area) const
{
    const int width = layout().timeWidth;
    if (width == 0 || area.left() >= width)
        return;
    const int down = px(headHeight) - verticalScrollBar()->value();
    for (const auto& band : layout().bands)
        painter.fillRect(0, band.top + down, width, band.bottom - band.top, tokens().lane);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(tokens().muted);
    for (const auto& [minute, y] : layout().times)
        drawTabular(painter, QRect{px(10), y + down + px(3), width - px(10), px(18)},
            Qt::AlignLeft | Qt::AlignVCenter, clock(minute));
}

void AgendaBoard::paintHeads(QPainter& painter) const
{
    const auto& t = tokens();
    const QRect head{0, 0, viewport()->width(), px(headHeight)};
    painter.fillRect(head, t.surface);
    painter.fillRect(head.left(), head.bottom(), head.width(), 1, t.line);
    painter.setClipRect(head.adjusted(layout().timeWidth, 0, 0, 0));
    for (const auto& column : layout().columns) {
        const QRect rect{column.left - horizontalScrollBar()->value() + px(8), 0,
            column.width - px(10), head.height()};
        drawElided(painter, rect, column.name, typeFont(Type::Small), t.muted);
    }
    painter.setClipping(false);
}

void AgendaBoard::resizeEvent(QResizeEvent* /*event*/)
{
    m_isStale = true;
    updateBars();
}

void AgendaBoard::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    if (m_edited)
        settle();
    viewport()->update();
}

void AgendaBoard::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutAnew();
}

void AgendaBoard::edit(int row)
{
    if (row < 0 || row >= m_model.rowCount() || !settle())
        return;
    const auto index = m_model.index(row, AgendaModel::Title);
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        return;
    bringIntoView(row);
    const auto& cell = layout().cells[static_cast<std::size_t>(row)];
    auto rect = inViewport(cell, cell.rect);
    if (cell.look == BoardCell::Look::Row)
        rect.setLeft(rect.left() + px(142));
    const int height = m_editor->sizeHint().height();
    rect = QRect{rect.left(), rect.top(), std::max(rect.width(), px(180)), height};
    rect.moveRight(std::min(rect.right(), viewport()->width() - 2));
    m_edited = m_model.item(row).block().id;
    m_editor->load(QString::fromStdString(m_model.item(row).block().title));
    m_editor->setGeometry(rect);
    m_editor->setVisible(true);
    m_editor->raise();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
}

bool AgendaBoard::settle()
{
    if (!m_edited)
        return true;
    if (m_editor->isDirty())
        m_editor->commit(); // closes it when that is taken
    else
        closeEditor();
    return !m_edited;
}

void AgendaBoard::closeEditor()
{
    const bool hadFocus = m_editor->hasFocus();
    m_edited.reset();
    m_editor->hide();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

bool AgendaBoard::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_editor)
        return QAbstractScrollArea::eventFilter(object, event);
    if (isEscape(*event)) {
        event->accept(); // no shortcut gets it while a title is typed
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (key == Qt::Key_Escape || (isEnter && !m_editor->isDirty())) {
            m_editor->revert();
            closeEditor();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut && !m_editor->isDirty()) {
        m_edited.reset();
        m_editor->hide();
    }
    return false;
}

void AgendaBoard::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_selection.currentIndex().isValid() && m_model.rowCount() > 0)
        m_selection.setCurrentIndex(
            m_model.index(0, AgendaModel::Title), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void AgendaBoard::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    stopDragging();
    viewport()->update();
}

void AgendaBoard::tellCurrent()
{
    const int row = m_selection.currentIndex().row();
    if (!isVisible() || row < 0 || row >= m_model.rowCount())
        return;
    const auto& it = m_model.item(row);
    setAccessibleDescription(u"%1, %2, %3"_s.arg(clock(it.timed.start),
        m_model.index(row, AgendaModel::Title).data().toString(), marksOf(it).join(u", "_s)));
    QAccessibleEvent told{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&told);
}

bool AgendaBoard::event(QEvent* event)
{
    if (m_target && isEscape(*event)) {
        event->accept(); // it lets go of what is in the air
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool AgendaBoard::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (!showToolTip(help->pos(), help->globalPos()))
        QToolTip::hideText();
    return true;
}

/// What a narrow column cuts off, as plain text.
bool AgendaBoard::showToolTip(const QPoint& position, const QPoint& global)
{
    QString text;
    if (position.y() < px(headHeight)) {
        const int column = layout().columnAt(position.x() + horizontalScrollBar()->value());
        if (column < 0)
            return false;
        const auto& it = layout().columns[static_cast<std::size_t>(column)];
        text = it.detail.isEmpty() ? it.name : u"%1 · %2"_s.arg(it.name, it.detail);
    } else if (const int row = rowAt(position); row >= 0) {
        const auto& it = m_model.item(row);
        auto marks = marksOf(it);
        marks.prepend(duration(std::chrono::minutes{it.block().minutes}));
        text = u"%1 %2\n%3"_s.arg(
            clock(it.timed.start), QString::fromStdString(it.block().title), marks.join(u" · "_s));
    }
    if (text.isEmpty())
        return false;
    QToolTip::showText(global, tip(text), this);
    return true;
}

} // namespace charrette::app
