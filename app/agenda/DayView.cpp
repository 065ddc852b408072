// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/DayView.h"

#include "app/agenda/AgendaBoard.h"
#include "app/agenda/AgendaDelegate.h"
#include "app/agenda/BlockEdits.h"
#include "app/agenda/RowDrag.h"
#include "app/agenda/TotalsLine.h"
#include "app/text/Format.h"
#include "app/theme/Type.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Card.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/TableFoot.h"
#include "app/widgets/TableView.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace charrette::app {

namespace {

struct Width {
    int column;
    int pixels;
};

constexpr std::array widths{Width{AgendaModel::Start, 58}, Width{AgendaModel::Length, 72},
    Width{AgendaModel::Bar, 26}, Width{AgendaModel::LedBy, 160}, Width{AgendaModel::Marks, 150}};

constexpr int emptyHeight = 260;

} // namespace

DayView::DayView(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new AgendaModel{session, this}}
{
    buildTable();
    buildBoard();
    m_totals = new TotalsLine;
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildCard(), 1000); // as high as its rows, or as the window allows
    column->addWidget(m_totals);
    column->addStretch(1);
    addKeys();
    measure();
    connect(m_model, &AgendaModel::refused, this, &DayView::messageRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showPlace();
        emit selectionChanged();
    });
}

void DayView::showAgenda(AgendaShow agenda)
{
    const bool isList = agenda.shape == Shape::List;
    const bool hadKeyboard = m_table->hasFocus() || m_board->hasFocus();
    auto rows = std::move(agenda.rows);
    agenda.rows.clear();
    m_show = std::move(agenda);
    m_model->show(std::move(rows));
    if (m_show->shape == Shape::Streams)
        m_board->showStreams(m_show->day, m_show->streams);
    else if (m_show->shape == Shape::Days)
        m_board->showDays(m_show->days, m_show->names);
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(isList && !isEmpty);
    m_board->setVisible(!isList && !isEmpty);
    m_empty->setVisible(isEmpty);
    if (hadKeyboard && !isEmpty)
        (isList ? static_cast<QWidget*>(m_table) : m_board)->setFocus(Qt::OtherFocusReason);
    showTotals();
    showPlace();
    fit();
}

/// Of all days on the screen together.
void DayView::showTotals()
{
    Totals sums{};
    QStringList warnings;
    for (std::size_t i = 0; i < m_show->days.size(); ++i) {
        std::vector<TimedBlock> timed;
        for (const auto& row : m_model->items()) {
            if (row.block().day == m_show->days[i].id)
                timed.push_back(row.timed);
        }
        const auto ofDay = totals(timed);
        for (std::size_t family = 0; family < sums.size(); ++family)
            sums[family] += ofDay[family];
        for (const auto& stretch : longStretches(timed)) {
            const auto text = tr("%1 without a break").arg(clockRange(stretch.from, stretch.to));
            warnings += m_show->days.size() == 1
                ? text
                : tr("%1: %2", "day, warning")
                      .arg(m_show->names.value(static_cast<qsizetype>(i)), text);
        }
    }
    m_totals->setTotals(sums, warnings);
}

std::vector<BlockId> DayView::selected() const
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<BlockId> blocks;
    for (const auto& index : rows)
        blocks.push_back(m_model->item(index).block().id);
    return blocks;
}

void DayView::select(const std::vector<BlockId>& blocks)
{
    QItemSelection selection;
    QModelIndex last;
    for (const auto block : blocks) {
        if (const auto index = m_model->indexOf(block.value(), AgendaModel::Title);
            index.isValid()) {
            selection.select(index, index);
            last = index;
        }
    }
    auto* model = m_table->selectionModel();
    if (last.isValid())
        model->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!last.isValid())
        return;
    m_table->scrollTo(last);
    m_board->bringIntoView(last.row());
}

bool DayView::selectFirst()
{
    choose(0);
    return m_model->rowCount() > 0;
}

void DayView::clearSelection()
{
    m_table->clearSelection();
}

void DayView::focusCapture()
{
    m_capture->setFocus(Qt::ShortcutFocusReason);
}

void DayView::moveSelected(int by)
{
    const auto blocks = selected();
    if (blocks.empty() || !settle())
        return;
    std::vector<int> rows;
    for (const auto block : blocks)
        rows.push_back(m_model->rowOf(block.value()));
    const int next = m_show->shape == Shape::List ? (by < 0 ? rows.front() - 1 : rows.back() + 1)
                                                  : m_board->rowBeside(rows, by);
    if (next < 0 || next >= m_model->rowCount()
        || m_model->item(next).block().day != m_model->item(rows.front()).block().day)
        return;
    dropBefore(by < 0 ? next : next + 1);
}

void DayView::moveAside(int by)
{
    const auto blocks = selected();
    if (m_show->shape != Shape::Streams || blocks.size() != 1 || !settle())
        return;
    const auto place = m_board->placeAside(m_model->rowOf(blocks.front().value()), by);
    if (place && placeBlocks(m_session, blocks, *place))
        select(blocks);
}

bool DayView::settle()
{
    return m_delegate->settle() && m_board->settle();
}

void DayView::duplicateSelected()
{
    const auto blocks = selected();
    if (blocks.empty() || !settle())
        return;
    if (const auto copies = duplicateBlocks(m_session, blocks); !copies.empty())
        select(copies);
}

void DayView::removeSelected()
{
    const auto blocks = selected();
    if (blocks.empty())
        return;
    const int row = m_model->rowOf(blocks.front().value());
    if (!removeBlocks(m_session, blocks))
        return;
    choose(std::min(row, m_model->rowCount() - 1));
    emit messageRequested(tr("%n block(s) removed", nullptr, static_cast<int>(blocks.size())));
}

bool DayView::eventFilter(QObject* object, QEvent* event)
{
    return object == m_table && event->type() == QEvent::KeyPress
        && typeOver(static_cast<QKeyEvent*>(event));
}

void DayView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void DayView::buildTable()
{
    m_table = new TableView;
    m_table->setAccessibleName(tr("Blocks of the day"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_delegate = new AgendaDelegate{*m_model, m_table};
    m_table->setItemDelegate(m_delegate);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(AgendaModel::Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(20);

    auto* drag = new RowDrag{m_table};
    drag->setEnabled(!m_session.isReadOnly());
    connect(drag, &RowDrag::dropped, this, &DayView::dropBefore);
    connect(m_table, &TableView::opened, this, &DayView::edit);
    connect(m_delegate, &CellDelegate::entered, this, &DayView::goOn);
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& at) { showMenu(m_table->viewport()->mapToGlobal(at)); });
}

void DayView::buildBoard()
{
    m_board = new AgendaBoard{*m_model, *m_table->selectionModel()};
    m_board->setMovable(!m_session.isReadOnly());
    connect(m_board, &AgendaBoard::menuRequested, this, &DayView::showMenu);
    connect(m_board, &AgendaBoard::dropped, this, [this](const BlockPlace& place) {
        const auto blocks = selected();
        if (!blocks.empty() && placeBlocks(m_session, blocks, place))
            select(blocks);
    });
}

QWidget* DayView::buildCard()
{
    m_capture = new CaptureLine;
    m_capture->setAccessibleName(tr("New block"));
    m_capture->setEnabled(!m_session.isReadOnly());
    connect(
        m_capture, &CaptureLine::entered, this, [this](const QString& line) { addLines({line}); });
    connect(m_capture, &CaptureLine::pasted, this, &DayView::addLines);
    m_empty = new EmptyState{u"agenda", tr("What happens first?"),
        tr("Type a length and a title below, such as “20 Welcome”, and press Enter for the next. "
           "A programme from elsewhere can be pasted: each line becomes a block.")};

    m_card = new Card;
    auto* column = new QVBoxLayout{m_card};
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_board, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(new TableFoot{*m_table, m_capture});
    m_board->hide();
    return m_card;
}

void DayView::addKeys()
{
    if (m_session.isReadOnly())
        return;
    const auto on = [this](const QKeySequence& key, QWidget* where, auto act) {
        const bool isHere = where == this;
        auto* shortcut = new QShortcut{key, where};
        shortcut->setContext(isHere ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::ALT | Qt::Key_Up, this, [this] { moveSelected(-1); });
    on(Qt::ALT | Qt::Key_Down, this, [this] { moveSelected(1); });
    on(Qt::ALT | Qt::SHIFT | Qt::Key_Left, this, [this] { moveAside(-1); });
    on(Qt::ALT | Qt::SHIFT | Qt::Key_Right, this, [this] { moveAside(1); });
    on(Qt::CTRL | Qt::Key_D, this, [this] { duplicateSelected(); });
    on(QKeySequence::Delete, m_table, [this] { removeSelected(); });
    on(QKeySequence::Delete, m_board, [this] { removeSelected(); });
}

void DayView::measure()
{
    for (const auto& [column, pixels] : widths)
        m_table->setColumnWidth(column, px(pixels));
    fit();
}

/// The card is no higher than what is on it; when the window is lower, the rows scroll.
void DayView::fit()
{
    const bool isList = !m_show || m_show->shape == Shape::List;
    const int rows = m_model->rowCount() == 0 ? px(emptyHeight)
        : isList
        ? m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length()
        : m_board->contentHeight();
    m_card->setMaximumHeight(rows + TableFoot::heightWith(*m_capture) + 2);
}

void DayView::edit(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (m_show->shape != Shape::List)
        return m_board->edit(index.row());
    const bool canBeTyped = index.flags().testFlag(Qt::ItemIsEditable);
    const auto cell = canBeTyped ? index : index.siblingAtColumn(AgendaModel::Title);
    if (cell.flags().testFlag(Qt::ItemIsEditable))
        m_table->edit(cell);
}

/// A digit on a time begins to type it over.
bool DayView::typeOver(QKeyEvent* event)
{
    const auto index = m_table->currentIndex();
    const bool isTime =
        index.column() == AgendaModel::Start || index.column() == AgendaModel::Length;
    const bool isDigit = event->text().size() == 1 && event->text().front().isDigit();
    if (!isTime || !isDigit || !index.flags().testFlag(Qt::ItemIsEditable))
        return false;
    m_table->edit(index);
    auto* editor = m_table->viewport()->findChild<QLineEdit*>();
    if (editor)
        QCoreApplication::sendEvent(editor, event);
    return editor != nullptr;
}

void DayView::goOn(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (index.row() + 1 >= m_model->rowCount())
        return focusCapture();
    m_table->setCurrentIndex(index.siblingAtRow(index.row() + 1));
}

/// Within the day of the blocks: a row of another day is the end of theirs.
void DayView::dropBefore(int row)
{
    const auto blocks = selected();
    if (blocks.empty())
        return;
    const auto isMoving = [&](int at) {
        return std::ranges::find(blocks, m_model->item(at).block().id) != blocks.end();
    };
    while (row < m_model->rowCount() && isMoving(row))
        ++row;
    const auto day = m_model->item(m_model->rowOf(blocks.front().value())).block().day;
    const bool isLast = row >= m_model->rowCount() || m_model->item(row).block().day != day;
    const auto before = isLast ? std::nullopt : std::optional{m_model->item(row).block().id};
    if (!moveBlocks(m_session, blocks, before))
        return;
    m_table->scrollTo(m_table->currentIndex());
    m_board->bringIntoView(m_table->currentIndex().row());
}

void DayView::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_table->setCurrentIndex(m_model->index(row, AgendaModel::Title));
    m_board->bringIntoView(row);
}

} // namespace charrette::app
