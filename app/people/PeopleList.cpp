// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/PeopleList.h"

#include "app/people/PeopleDelegate.h"
#include "app/people/PeopleEdits.h"
#include "app/people/PeopleNames.h"
#include "app/people/PeopleOrder.h"
#include "app/theme/Type.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Card.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/TableFoot.h"
#include "app/widgets/TableView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <array>

namespace charrette::app {

namespace {

struct Width {
    int column;
    int pixels;
};

constexpr std::array widths{Width{PeopleModel::Role, 104}, Width{PeopleModel::Function, 104},
    Width{PeopleModel::Organisation, 128}, Width{PeopleModel::Country, 74},
    Width{PeopleModel::InGroup, 124}};

constexpr int emptyHeight = 260;
constexpr double roomForOrganisation = 860;
constexpr double roomForRole = 660;

} // namespace

PeopleList::PeopleList(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new PeopleModel{session, this}}
    , m_order{new PeopleOrder{this}}
{
    m_order->setSourceModel(m_model);
    buildTable();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildCard(), 1000); // as high as its rows, or as the window allows
    column->addStretch(1);
    measure();
    showEmpty();
    connect(m_model, &PeopleModel::refused, this, &PeopleList::messageRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PeopleList::selectionChanged);
}

void PeopleList::setPeople(
    std::vector<PersonRow> rows, std::optional<RoundId> round, const std::vector<Group>& groups)
{
    std::vector<Choice> choices{{std::nullopt, tr("None")}};
    for (const auto& group : groups)
        choices.push_back({group.id.value(), cardTitle(group)});
    m_delegate->setGroups(std::move(choices));
    m_model->show(std::move(rows), round);
    showEmpty();
    fit();
}

void PeopleList::setFilter(const QString& text)
{
    m_order->setFilter(text);
    showEmpty();
    fit();
}

std::vector<PersonId> PeopleList::selected() const
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<PersonId> people;
    for (const auto& index : rows)
        people.push_back(m_model->item(m_order->mapToSource(index)).id());
    return people;
}

void PeopleList::select(const std::vector<PersonId>& people)
{
    QItemSelection selection;
    QModelIndex last;
    for (const auto person : people) {
        const auto index = m_order->mapFromSource(m_model->indexOf(person.value()));
        if (!index.isValid())
            continue;
        selection.select(index, index);
        last = index;
    }
    auto* model = m_table->selectionModel();
    if (last.isValid())
        model->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (last.isValid())
        m_table->scrollTo(last);
}

bool PeopleList::selectFirst()
{
    if (m_order->rowCount() == 0)
        return false;
    m_table->setCurrentIndex(m_order->index(0, PeopleModel::Name));
    return true;
}

void PeopleList::clearSelection()
{
    m_table->clearSelection();
}

void PeopleList::focusCapture()
{
    m_capture->setFocus(Qt::ShortcutFocusReason);
}

void PeopleList::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void PeopleList::removeSelected()
{
    const auto people = selected();
    if (people.empty())
        return;
    const int row = m_order->mapFromSource(m_model->indexOf(people.front().value())).row();
    if (!removePeople(m_session, people))
        return;
    const int next = std::min(row, m_order->rowCount() - 1);
    if (next >= 0)
        m_table->setCurrentIndex(m_order->index(next, PeopleModel::Name));
    emit messageRequested(tr(
        "%n (person|people) removed from the workshop", nullptr, static_cast<int>(people.size())));
}

void PeopleList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void PeopleList::buildTable()
{
    m_table = new TableView;
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_order);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_delegate = new PeopleDelegate{m_table};
    m_table->setItemDelegate(m_delegate);
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(PeopleModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(PeopleModel::Job, QHeaderView::Stretch);
    header->setMinimumSectionSize(20);
    header->setSectionsClickable(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PeopleModel::Name, Qt::AscendingOrder);

    connect(m_table, &TableView::opened, this, &PeopleList::edit);
    connect(m_delegate, &CellDelegate::entered, this, &PeopleList::goOn);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeopleList::showMenu);
    if (m_session.isReadOnly())
        return;
    auto* away = new QShortcut{QKeySequence::Delete, m_table};
    away->setContext(Qt::WidgetShortcut);
    connect(away, &QShortcut::activated, this, &PeopleList::removeSelected);
}

QWidget* PeopleList::buildCard()
{
    m_capture = new CaptureLine{tr("Add somebody: Name, Function, Country")};
    m_capture->setAccessibleName(tr("New person"));
    m_capture->setEnabled(!m_session.isReadOnly());
    connect(
        m_capture, &CaptureLine::entered, this, [this](const QString& line) { addLines({line}); });
    connect(m_capture, &CaptureLine::pasted, this, &PeopleList::addLines);
    m_empty = new EmptyState{u"people", {}, {}};
    m_card = new Card;
    auto* column = new QVBoxLayout{m_card};
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(new TableFoot{*m_table, m_capture});
    return m_card;
}

void PeopleList::measure()
{
    for (const auto& [column, pixels] : widths)
        m_table->setColumnWidth(column, px(pixels));
    makeRoom();
    fit();
}

/// Where the table is narrow, names come before what most people here have in common.
void PeopleList::makeRoom()
{
    m_table->setColumnHidden(PeopleModel::Organisation, width() < px(roomForOrganisation));
    m_table->setColumnHidden(PeopleModel::Role, width() < px(roomForRole));
}

void PeopleList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// The card is no higher than what is on it; when the window is lower, the rows scroll.
void PeopleList::fit()
{
    const int rows = m_order->rowCount() == 0
        ? px(emptyHeight)
        : m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length();
    m_card->setMaximumHeight(rows + TableFoot::heightWith(*m_capture) + 2);
}

void PeopleList::showEmpty()
{
    const bool isEmpty = m_order->rowCount() == 0;
    if (m_model->rowCount() == 0)
        m_empty->setText(tr("Who is coming?"),
            tr("Type a name below, or Name, Function, Country, and press Enter for the next. A "
               "list can be pasted: each line becomes somebody."));
    else if (isEmpty)
        m_empty->setText(tr("Nobody like that here"),
            tr("Nobody has all of these words in their name, job, organisation or group."));
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

void PeopleList::showMenu(const QPoint& position)
{
    if (selected().empty() || m_session.isReadOnly())
        return;
    QMenu menu{this};
    emit menuRequested(menu);
    menu.addSeparator();
    menu.addAction(tr("Remove from the workshop\tDel"), this, &PeopleList::removeSelected);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void PeopleList::addLines(const QStringList& lines)
{
    std::vector<Person> typed;
    for (const auto& line : lines) {
        if (auto person = personLine(line.toStdString()))
            typed.push_back(*std::move(person));
    }
    if (typed.empty()) {
        emit messageRequested(tr("A person needs a name: Ann Berg, Sales, FR"));
        return;
    }
    const auto arrivals = addPeople(m_session, typed);
    if (!arrivals)
        return;
    m_capture->accept();
    std::vector<PersonId> shown;
    for (const auto& ids : {arrivals->added, arrivals->known, arrivals->alreadyHere})
        shown.insert(shown.end(), ids.begin(), ids.end());
    select(shown);
    if (typed.size() > 1 || arrivals->added.empty())
        emit messageRequested(told(m_session, *arrivals));
}

void PeopleList::edit(const QModelIndex& index)
{
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEditable))
        m_table->edit(index);
}

void PeopleList::goOn(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (index.row() + 1 < m_order->rowCount())
        m_table->setCurrentIndex(index.siblingAtRow(index.row() + 1));
    else
        focusCapture();
}

} // namespace charrette::app
