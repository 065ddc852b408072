// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/CardColumns.h"

#include <algorithm>
#include <utility>

namespace charrette::app {

CardColumns::CardColumns(Move move, QObject* parent)
    : QObject{parent}
    , m_move{std::move(move)}
{}

CardColumn* CardColumns::add(QAbstractItemModel* model)
{
    const auto index = m_columns.size();
    auto* cards = new CardColumn{model};
    m_columns.push_back(cards);
    connect(cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this, index] { settleOn(index); });
    connect(cards, &CardColumn::moveRequested, this, [this, index](int by) { move(index, by); });
    connect(cards, &CardColumn::leaveRequested, this,
        [this, index](int by, bool withSelection) { leave(index, by, withSelection); });
    connect(cards, &CardColumn::removeRequested, this, &CardColumns::removeRequested);
    connect(cards, &CardColumn::openRequested, this, &CardColumns::openRequested);
    return cards;
}

CardColumns::Keys CardColumns::selected() const
{
    Keys all;
    for (const auto* column : m_columns) {
        const auto some = column->selected();
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

void CardColumns::select(std::int64_t key)
{
    for (auto* column : m_columns) {
        const auto index = column->indexOf(key);
        if (!index.isValid()) {
            column->selectionModel()->clearSelection();
            continue;
        }
        column->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        column->scrollTo(index);
    }
}

void CardColumns::clearSelection()
{
    for (auto* column : m_columns)
        column->selectionModel()->clear();
}

void CardColumns::keepSelectionWhile(const std::function<void()>& reload)
{
    const auto kept = selected();
    reload();
    if (selected().size() == kept.size())
        return;
    clearSelection();
    for (const auto key : kept) {
        for (auto* column : m_columns) {
            if (const auto index = column->indexOf(key); index.isValid())
                column->selectionModel()->select(index, QItemSelectionModel::Select);
        }
    }
}

void CardColumns::settleOn(std::size_t column)
{
    if (!m_columns[column]->selectionModel()->hasSelection()) {
        emit selectionChanged();
        return;
    }
    m_current = column;
    // One place is selected at a time; keys in it would be for nobody else.
    if (m_columns[column]->hasFocus()) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (i != column)
                m_columns[i]->selectionModel()->clearSelection();
        }
    }
    emit selectionChanged();
}

void CardColumns::move(std::size_t column, int by)
{
    const auto& cards = *m_columns[column];
    const auto keys = cards.selected();
    if (keys.empty())
        return;
    const int rows = cards.model()->rowCount();
    const int first = cards.indexOf(keys.front()).row();
    const int last = cards.indexOf(keys.back()).row();
    const int target = by < 0 ? first - 1 : last + 2;
    if (target < 0 || (by > 0 && last + 1 >= rows))
        return;
    m_move(keys, column, target < rows ? std::optional{cards.keyAt(target)} : std::nullopt);
}

void CardColumns::leave(std::size_t column, int by, bool withSelection)
{
    const auto target = static_cast<int>(column) + by;
    if (target < 0 || target >= static_cast<int>(m_columns.size()))
        return;
    auto* there = m_columns[static_cast<std::size_t>(target)];
    if (withSelection) {
        const auto keys = m_columns[column]->selected();
        if (keys.empty() || !m_move(keys, static_cast<std::size_t>(target), {}))
            return;
        there->setFocus();
        select(keys.front());
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
