// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <cstdint>
#include <vector>

namespace charrette::app {

/// A column of cards to drag, and to work with by keys.
class CardColumn final : public QListView {
    Q_OBJECT

public:
    /// Under which its model tells the id of a card, as a 64-bit number.
    static constexpr int keyRole = Qt::UserRole + 1;

    explicit CardColumn(QAbstractItemModel* model, QWidget* parent = nullptr);

    /// In the order of the cards.
    std::vector<std::int64_t> selected() const;
    std::int64_t keyAt(int row) const;
    /// Invalid where there is no such card.
    QModelIndex indexOf(std::int64_t key) const;

signals:
    /// Alt+Up and Alt+Down: −1 and 1.
    void moveRequested(int by);
    /// Left and Right, with Alt to take the selection along.
    void leaveRequested(int by, bool withSelection);
    void removeRequested();
    void openRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace charrette::app
