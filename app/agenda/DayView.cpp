// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/DayView.h"

#include "app/agenda/AgendaDelegate.h"
#include "app/agenda/BlockEdits.h"
#include "app/agenda/RowDrag.h"
#include "app/agenda/TotalsLine.h"
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
#include <QMenu>
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
    Width{AgendaModel::Bar, 26}, Width{AgendaModel::LedBy, 130}, Width{AgendaModel::Marks, 150}};

constexpr int emptyHeight = 260;
constexpr int longestName = 40;

} // namespace

DayView::DayView(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new AgendaModel{session, this}}
{
    buildTable();
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

void DayView::setDay(const Day& day, std::vector<AgendaRow> rows)
{
    m_day = day;
    m_model->show(std::move(rows));
    std::vector<TimedBlock> timed;
    for (const auto& row : m_model->items())
        timed.push_back(row.timed);
    m_totals->setTotals(totals(timed));
    m_table->setVisible(!timed.empty());
    m_empty->setVisible(timed.empty());
    showPlace();
    fit();
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
    if (last.isValid())
        m_table->scrollTo(last);
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
    if (blocks.empty() || !m_delegate->settle())
        return;
    const int first = m_model->rowOf(blocks.front().value());
    const int last = m_model->rowOf(blocks.back().value());
    const int before = by < 0 ? first - 1 : last + 2;
    if (before >= 0 && before <= m_model->rowCount())
        dropBefore(before);
}

void DayView::duplicateSelected()
{
    const auto blocks = selected();
    if (blocks.empty() || !m_delegate->settle())
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
    connect(m_table, &QWidget::customContextMenuRequested, this, &DayView::showMenu);
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
    column->addWidget(m_empty, 1);
    column->addWidget(new TableFoot{*m_table, m_capture});
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
    on(Qt::CTRL | Qt::Key_D, this, [this] { duplicateSelected(); });
    on(QKeySequence::Delete, m_table, [this] { removeSelected(); });
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
    const int rows = m_model->rowCount() == 0
        ? px(emptyHeight)
        : m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length();
    m_card->setMaximumHeight(rows + TableFoot::heightWith(*m_capture) + 2);
}

/// Says where the next block goes, and how one is written.
void DayView::showPlace()
{
    const auto blocks = selected();
    if (blocks.empty()) {
        m_capture->setPlaceholderText(
            tr("Add a block: 30 Empathy interviews, or 10:45 30 Empathy interviews"));
        return;
    }
    const auto& last = m_model->item(m_model->rowOf(blocks.back().value())).block();
    auto title = QString::fromStdString(last.title);
    if (title.size() > longestName)
        title = title.left(longestName).trimmed() + QChar{0x2026};
    m_capture->setPlaceholderText(tr("Add after “%1”: 30 Title, or 10:45 30 Title").arg(title));
}

void DayView::showMenu(const QPoint& position)
{
    if (selected().empty() || m_session.isReadOnly())
        return;
    QMenu menu{this};
    fillMenu(menu);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void DayView::fillMenu(QMenu& menu)
{
    const auto blocks = selected();
    const bool isOne = blocks.size() == 1;
    menu.addAction(tr("Edit title"), this, [this] { edit(m_table->currentIndex()); })
        ->setEnabled(isOne);
    menu.addAction(tr("Duplicate\tCtrl+D"), this, &DayView::duplicateSelected);
    menu.addAction(tr("Move up\tAlt+Up"), this, [this] { moveSelected(-1); });
    menu.addAction(tr("Move down\tAlt+Down"), this, [this] { moveSelected(1); });
    emit menuRequested(menu);
    const bool isPinned = std::ranges::any_of(blocks, [this](BlockId block) {
        return m_model->item(m_model->rowOf(block.value())).block().pinned.has_value();
    });
    menu.addAction(tr("Unpin"), this, [this] { unpinBlocks(m_session, selected()); })
        ->setEnabled(isPinned);
    menu.addSeparator();
    menu.addAction(tr("Remove\tDel"), this, &DayView::removeSelected);
}

void DayView::addLines(const QStringList& lines)
{
    if (!m_day)
        return;
    std::vector<std::string> texts;
    for (const auto& line : lines)
        texts.push_back(line.toStdString());
    const auto read = blockLines(texts);
    if (read.empty()) {
        emit messageRequested(tr("A block needs a title: 30 Empathy interviews"));
        return;
    }
    const auto chosen = selected();
    const auto added = addBlocks(
        m_session, m_day->id, read, chosen.empty() ? std::nullopt : std::optional{chosen.back()});
    if (added.empty())
        return;
    m_capture->accept();
    select({added.back()});
    if (added.size() > 1)
        emit messageRequested(tr("%n block(s) added", nullptr, static_cast<int>(added.size())));
}

void DayView::edit(const QModelIndex& index)
{
    if (!index.isValid())
        return;
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

void DayView::dropBefore(int row)
{
    const auto blocks = selected();
    const auto isMoving = [&](int at) {
        return std::ranges::find(blocks, m_model->item(at).block().id) != blocks.end();
    };
    while (row < m_model->rowCount() && isMoving(row))
        ++row;
    const auto before =
        row < m_model->rowCount() ? std::optional{m_model->item(row).block().id} : std::nullopt;
    if (!blocks.empty() && moveBlocks(m_session, blocks, before))
        m_table->scrollTo(m_table->currentIndex());
}

void DayView::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, AgendaModel::Title));
}

} // namespace charrette::app
