// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/CardColumn.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace charrette::app {

/// Several columns of cards as one: cards are selected in one of them at a time, and move from one
/// to another.
class CardColumns final : public QObject {
    Q_OBJECT

public:
    using Keys = std::vector<std::int64_t>;
    /// Puts cards into a column, just before another or last. False when it was not done.
    using Move = std::function<bool(
        const Keys& cards, std::size_t column, std::optional<std::int64_t> before)>;

    explicit CardColumns(Move move, QObject* parent = nullptr);

    /// The next one, as left and right go through them. Whoever asks puts it into a layout.
    CardColumn* add(QAbstractItemModel* model);
    CardColumn& operator[](std::size_t column) const { return *m_columns[column]; }
    std::size_t count() const { return m_columns.size(); }

    Keys selected() const;
    void select(std::int64_t key);
    void clearSelection();
    /// Lets the models be read anew: what goes from one column to another stays selected there.
    void keepSelectionWhile(const std::function<void()>& reload);
    /// The column that was last worked in.
    std::size_t current() const { return m_current; }

signals:
    void selectionChanged();
    void removeRequested();
    void openRequested();

private:
    void settleOn(std::size_t column);
    void move(std::size_t column, int by);
    void leave(std::size_t column, int by, bool withSelection);

    Move m_move;
    std::vector<CardColumn*> m_columns;
    std::size_t m_current = 0;
};

} // namespace charrette::app
