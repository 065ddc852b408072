// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/Roadmap.h"

#include "app/document/DocumentSession.h"
#include "app/plan/ActionCard.h"
#include "app/plan/ActionEdits.h"
#include "app/text/Dates.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

ActionColumn::ActionColumn(ActionModel* model, QWidget* parent)
    : QListView{parent}
{
    setModel(model);
    setItemDelegate(new ActionCard{this});
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    connect(this, &QAbstractItemView::doubleClicked, this, &ActionColumn::openRequested);
}

std::vector<ActionId> ActionColumn::selected() const
{
    auto indexes = selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<ActionId> ids;
    for (const auto& index : indexes)
        ids.push_back(static_cast<const ActionModel*>(model())->item(index).action.id);
    return ids;
}

void ActionColumn::keyPressEvent(QKeyEvent* event)
{
    const bool withAlt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!withAlt)
            break;
        emit moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        emit leaveRequested(event->key() == Qt::Key_Left ? -1 : 1, withAlt);
        return;
    case Qt::Key_Delete:
        emit removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit openRequested();
        return;
    case Qt::Key_Escape:
        selectionModel()->clear();
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void ActionColumn::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

Roadmap::Roadmap(DocumentSession& session, const std::function<QDate()>& today, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    for (std::size_t i = 0; i < count; ++i)
        m_models[i] = new ActionModel{session, today, static_cast<ActionHorizon>(i), this};
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (std::size_t i = 0; i < count; ++i)
        row->addWidget(buildColumn(i), 1);
}

/// The columns of days end so many days after the workshop, not after today: what was promised for
/// the first month stays there.
void Roadmap::nameColumns()
{
    const auto& db = m_session.db();
    const auto scale = roadmapScale(db, m_session.workshop());
    const std::array remarks{tr("in 30 days"), tr("within a year"), tr("work towards")};
    for (std::size_t i = 0; i < count; ++i) {
        const auto horizon = static_cast<ActionHorizon>(i);
        const auto name = columnName(scale, horizon);
        m_titles[i]->setText(name);
        m_columns[i]->setAccessibleName(name);
        const auto last = scale == RoadmapScale::Days ? lastDayOf(db, m_session.workshop(), horizon)
                                                      : std::nullopt;
        m_remarks[i]->setText(last ? tr("by %1").arg(mediumDate(toQt(*last))) : remarks[i]);
    }
}

QWidget* Roadmap::buildColumn(std::size_t index)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2, 0, 2, 0);
    head->setSpacing(8);
    m_titles[index] = sectionLabel({});
    m_remarks[index] = label(Type::Muted);
    head->addWidget(m_titles[index]);
    head->addWidget(m_remarks[index]);
    head->addStretch();
    m_counts[index] = label(Type::Small);
    head->addWidget(m_counts[index]);
    column->addLayout(head);
    auto* cards = new ActionColumn{m_models[index]};
    m_columns[index] = cards;
    column->addWidget(cards, 1);
    connect(cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this, index] { settleOn(index); });
    connect(cards, &ActionColumn::moveRequested, this, [this, index](int by) { move(index, by); });
    connect(cards, &ActionColumn::leaveRequested, this,
        [this, index](int by, bool withSelection) { leave(index, by, withSelection); });
    connect(cards, &ActionColumn::removeRequested, this, &Roadmap::removeRequested);
    connect(cards, &ActionColumn::openRequested, this, &Roadmap::openRequested);
    return part;
}

void Roadmap::reload()
{
    nameColumns();
    // What moves from one column to another stays selected there.
    const auto kept = selected();
    for (std::size_t i = 0; i < count; ++i) {
        m_models[i]->reload();
        const int cards = m_models[i]->rowCount();
        m_counts[i]->setText(cards > 0 ? number(cards) : QString{});
    }
    if (selected().size() != kept.size()) {
        clearSelection();
        for (const auto id : kept) {
            for (std::size_t i = 0; i < count; ++i) {
                if (const auto index = m_models[i]->indexOf(id.value()); index.isValid())
                    m_columns[i]->selectionModel()->select(index, QItemSelectionModel::Select);
            }
        }
    }
}

std::vector<ActionId> Roadmap::selected() const
{
    std::vector<ActionId> all;
    for (const auto* column : m_columns) {
        const auto some = column->selected();
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

void Roadmap::select(ActionId action)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto index = m_models[i]->indexOf(action.value());
        if (!index.isValid()) {
            m_columns[i]->selectionModel()->clearSelection();
            continue;
        }
        m_columns[i]->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_columns[i]->scrollTo(index);
    }
}

void Roadmap::clearSelection()
{
    for (auto* column : m_columns)
        column->selectionModel()->clear();
}

void Roadmap::settleOn(std::size_t column)
{
    if (!m_columns[column]->selectionModel()->hasSelection()) {
        emit selectionChanged();
        return;
    }
    m_current = column;
    // One place is selected at a time; keys in it would be for nobody else.
    if (m_columns[column]->hasFocus()) {
        for (std::size_t i = 0; i < count; ++i) {
            if (i != column)
                m_columns[i]->selectionModel()->clearSelection();
        }
    }
    emit selectionChanged();
}

void Roadmap::move(std::size_t column, int by)
{
    const auto ids = m_columns[column]->selected();
    const auto& model = *m_models[column];
    if (ids.empty())
        return;
    const int first = model.rowOf(ids.front().value());
    const int last = model.rowOf(ids.back().value());
    const int target = by < 0 ? first - 1 : last + 2;
    if (target < 0 || (by > 0 && last + 1 >= model.rowCount()))
        return;
    std::optional<ActionId> before;
    if (target < model.rowCount())
        before = model.item(target).action.id;
    moveActions(m_session, ids, static_cast<ActionHorizon>(column), before);
}

void Roadmap::leave(std::size_t column, int by, bool withSelection)
{
    const auto target = static_cast<int>(column) + by;
    if (target < 0 || target >= static_cast<int>(count))
        return;
    auto* there = m_columns[static_cast<std::size_t>(target)];
    const auto ids = m_columns[column]->selected();
    if (withSelection) {
        if (!moveActions(m_session, ids, static_cast<ActionHorizon>(target), {}))
            return;
        there->setFocus();
        select(ids.front());
        return;
    }
    if (there->model()->rowCount() == 0)
        return;
    const auto row =
        std::min(m_columns[column]->currentIndex().row(), there->model()->rowCount() - 1);
    there->setFocus();
    there->setCurrentIndex(there->model()->index(std::max(0, row), 0));
}

} // namespace charrette::app
