// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaTable.h"

#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/IdeaTableDelegate.h"
#include "app/ideas/IdeaTableModel.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/TableView.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_map>

namespace charrette::app {

namespace {

constexpr double rowHeight = 46;

/// Empty cells come last, whichever way is up.
template <typename Value>
int compared(const std::optional<Value>& a, const std::optional<Value>& b, bool isDescending)
{
    if (a == b)
        return 0;
    if (!a || !b)
        return a ? -1 : 1;
    return (*a < *b) != isDescending ? -1 : 1;
}

std::optional<QString> wordIn(const IdeaRow& row, int column)
{
    const auto& word = column == IdeaTableModel::Text ? row.text
        : column == IdeaTableModel::Challenge         ? row.challengeTitle
                                                      : row.question;
    return word.isEmpty() ? std::nullopt : std::optional{word.toCaseFolded()};
}

std::optional<double> numberIn(const IdeaRow& row, int column)
{
    switch (column) {
    case IdeaTableModel::Impact:
        return row.idea.impact;
    case IdeaTableModel::Effort:
        return row.idea.effort;
    case IdeaTableModel::Dots:
        return row.dots > 0 ? std::optional{row.dots * 1.0} : std::nullopt;
    default:
        // Quick wins first, and what is undecided last.
        return row.idea.horizon == Horizon::Undecided
            ? std::nullopt
            : std::optional{static_cast<double>(row.idea.horizon)};
    }
}

/// "Group 10" comes after "Group 9".
std::optional<int> numberOfGroup(const IdeaRow& row)
{
    const auto digits = row.group.mid(row.group.lastIndexOf(u' ') + 1);
    return row.group.isEmpty() ? std::nullopt : std::optional{digits.toInt()};
}

} // namespace

IdeaTable::IdeaTable(
    DocumentSession& session, IdeaSelection& selection, IdeaActions& actions, QWidget* parent)
    : QWidget{parent}
    , m_selection{selection}
    , m_actions{actions}
    , m_model{new IdeaTableModel{session, this}}
    , m_delegate{new IdeaTableDelegate{this}}
    , m_view{new TableView}
{
    buildView();
    auto* card = new Card;
    auto* inner = new QVBoxLayout{card};
    inner->setContentsMargins(1, 4, 1, 4);
    inner->addWidget(m_view);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 0, 20, 16);
    column->addWidget(card);
    connect(m_delegate, &IdeaTableDelegate::wentOn, this, &IdeaTable::goOn);
    connect(&selection, &IdeaSelection::changed, this, &IdeaTable::showSelection);
}

void IdeaTable::buildView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setRowHeight(rowHeight);
    m_view->setAccessibleName(tr("Ideas"));
    m_view->setProperty("ownFocus", true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    auto* head = m_view->horizontalHeader();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSectionResizeMode(QHeaderView::Fixed);
    connect(head, &QHeaderView::sectionClicked, this, &IdeaTable::sortBy);
    connect(m_view, &TableView::opened, this, [this](const QModelIndex& index) {
        if (m_actions.canChange())
            m_view->edit(index);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &IdeaTable::showMenu);
    auto* selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &IdeaTable::takeSelection);
    connect(
        selection, &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
            // A digit begins a number; a letter must not begin to overwrite an idea.
            const auto always = QAbstractItemView::EditKeyPressed;
            m_view->setEditTriggers(IdeaTableModel::isNumber(index.column())
                    ? always | QAbstractItemView::AnyKeyPressed
                    : always);
            takeSelection();
        });
}

void IdeaTable::setRows(const std::vector<IdeaRow>& rows, const IdeaList& list)
{
    m_delegate->setList(&list);
    m_rows = rows;
    const QScopedValueRollback guard{m_isSelecting, true};
    m_model->setRows(inOrder(rows));
    showSelection();
}

/// Rows that are there keep their places while a head is chosen; new ones come last.
std::vector<IdeaRow> IdeaTable::inOrder(const std::vector<IdeaRow>& rows) const
{
    auto ordered = rows;
    if (m_sortColumn < 0)
        return ordered;
    std::unordered_map<IdeaId, int> places;
    for (int row = 0; row < m_model->rowCount(); ++row)
        places.emplace(m_model->item(row).idea.id, row);
    const int last = m_model->rowCount();
    std::ranges::stable_sort(ordered, {}, [&](const IdeaRow& row) {
        const auto place = places.find(row.idea.id);
        return place == places.end() ? last : place->second;
    });
    return ordered;
}

void IdeaTable::sortBy(int column)
{
    // Up, down, and back to the order of the workshop; numbers begin with the largest.
    const auto first = IdeaTableModel::isNumber(column) ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (column != m_sortColumn) {
        m_sortColumn = column;
        m_sortOrder = first;
    } else if (m_sortOrder == first) {
        m_sortOrder = first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    } else {
        m_sortColumn = -1;
    }
    m_view->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    auto rows = m_rows;
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(rows, [&](const IdeaRow& a, const IdeaRow& b) {
        switch (m_sortColumn) {
        case -1:
            return false;
        case IdeaTableModel::Text:
        case IdeaTableModel::Challenge:
        case IdeaTableModel::Question:
            return compared(wordIn(a, m_sortColumn), wordIn(b, m_sortColumn), isDescending) < 0;
        case IdeaTableModel::Group:
            return compared(numberOfGroup(a), numberOfGroup(b), isDescending) < 0;
        default:
            return compared(numberIn(a, m_sortColumn), numberIn(b, m_sortColumn), isDescending) < 0;
        }
    });
    m_model->setRows(std::move(rows));
}

void IdeaTable::reveal(IdeaId id)
{
    if (const auto index = m_model->indexOf(id.value()); index.isValid())
        m_view->scrollTo(index);
}

void IdeaTable::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void IdeaTable::editText(IdeaId id)
{
    edit(id, IdeaTableModel::Text);
}

void IdeaTable::editDots(IdeaId id)
{
    edit(id, IdeaTableModel::Dots);
}

void IdeaTable::edit(IdeaId id, int column)
{
    const auto index = m_model->indexOf(id.value(), column);
    if (!index.isValid() || !isVisible() || !m_actions.canChange())
        return;
    m_view->setCurrentIndex(index);
    m_view->edit(index);
}

void IdeaTable::takeSelection()
{
    if (m_isSelecting)
        return;
    const QScopedValueRollback guard{m_isSelecting, true};
    std::vector<IdeaId> ids;
    const auto rows = m_view->selectionModel()->selectedRows();
    ids.reserve(static_cast<std::size_t>(rows.size()));
    for (const auto& index : rows)
        ids.push_back(m_model->item(index).idea.id);
    const auto current = m_view->currentIndex();
    m_selection.select(
        ids, current.isValid() ? std::optional{m_model->item(current).idea.id} : std::nullopt);
}

void IdeaTable::showSelection()
{
    if (m_isSelecting && sender() == &m_selection)
        return;
    const QScopedValueRollback guard{m_isSelecting, true};
    auto* selection = m_view->selectionModel();
    QItemSelection wanted;
    for (int row = 0; row < m_model->rowCount();) {
        int end = row;
        while (end < m_model->rowCount() && m_selection.contains(m_model->item(end).idea.id))
            ++end;
        if (end > row)
            wanted.select(
                m_model->index(row, 0), m_model->index(end - 1, IdeaTableModel::columns - 1));
        row = end + 1;
    }
    if (wanted != selection->selection())
        selection->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (!m_selection.current())
        return;
    const int column = std::max(0, m_view->currentIndex().column());
    const auto current = m_model->indexOf(m_selection.current()->value(), column);
    if (current.isValid() && current != m_view->currentIndex())
        selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void IdeaTable::goOn(int rows)
{
    const auto from = m_view->currentIndex();
    const int row = std::clamp(from.row() + rows, 0, m_model->rowCount() - 1);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_model->index(row, from.column()));
}

bool IdeaTable::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_view) {
        if (event->type() == QEvent::KeyPress && m_view->hasFocus()
            && handle(*static_cast<QKeyEvent*>(event)))
            return true;
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            m_view->viewport()->update();
    }
    return QWidget::eventFilter(object, event);
}

bool IdeaTable::handle(const QKeyEvent& key)
{
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Q:
        m_actions.moveTo(Horizon::QuickWin);
        return true;
    case Qt::Key_L:
        m_actions.moveTo(Horizon::LongTerm);
        return true;
    case Qt::Key_U:
        m_actions.moveTo(Horizon::Undecided);
        return true;
    case Qt::Key_V:
        if (const auto current = m_view->currentIndex(); current.isValid())
            editDots(m_model->item(current).idea.id);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_actions.remove();
        return true;
    case Qt::Key_Escape:
        m_selection.clear();
        return true;
    default:
        return false;
    }
}

void IdeaTable::showMenu(QPoint point)
{
    if (m_actions.selected().empty())
        return;
    QMenu menu{this};
    m_actions.fill(menu);
    menu.exec(m_view->viewport()->mapToGlobal(point));
}

void IdeaTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutColumns();
}

/// Numbers take what they need, the idea itself most of the rest.
void IdeaTable::layOutColumns()
{
    auto* head = m_view->horizontalHeader();
    const int room = width() - 40 - 2 - m_view->verticalScrollBar()->sizeHint().width();
    const int number = px(60);
    const int group = px(92);
    const int horizon = px(104);
    const int words = std::max(px(240), room - 3 * number - group - horizon);
    const bool isNarrow = words < px(420);
    head->resizeSection(IdeaTableModel::Group, group);
    head->resizeSection(IdeaTableModel::Horizon, horizon);
    for (const int column : {IdeaTableModel::Impact, IdeaTableModel::Effort, IdeaTableModel::Dots})
        head->resizeSection(column, number);
    m_view->setColumnHidden(IdeaTableModel::Question, isNarrow);
    const int challenge = words * (isNarrow ? 30 : 21) / 100;
    const int question = isNarrow ? 0 : words * 27 / 100;
    head->resizeSection(IdeaTableModel::Challenge, challenge);
    if (!isNarrow)
        head->resizeSection(IdeaTableModel::Question, question);
    head->resizeSection(IdeaTableModel::Text, words - challenge - question);
}

void IdeaTable::paintEvent(QPaintEvent* /*event*/)
{
    QPainter{this}.fillRect(rect(), tokens().board);
}

} // namespace charrette::app
