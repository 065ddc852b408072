// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/SeatCard.h"

#include <QWidget>

#include <optional>
#include <unordered_set>
#include <vector>

namespace charrette::app {

/// What is chosen and where the keyboard and the mouse are.
struct SeatLook {
    std::unordered_set<PersonId> people;
    std::optional<GroupId> group;
    SeatPlace current;
    int target = -1; ///< the card onto which something is being dragged
    bool hasFocus = false;
};

/// Draws cards in as many columns as there is room for, and knows what is where. Places count from
/// the first of its cards on.
class SeatCards final : public QWidget {
    Q_OBJECT

public:
    explicit SeatCards(const SeatLook& look, QWidget* parent = nullptr);

    /// `first` is the number of the first card among all cards.
    void setCards(const std::vector<SeatCard>& cards, int first);
    int columns() const { return m_columns; }
    bool has(int card) const;

    /// No card where the ground is.
    SeatPlace placeAt(const QPoint& position) const;
    QRect rectOf(const SeatPlace& place) const;
    QRect titleRect(int card) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int columnsIn(int width) const;
    void arrange();
    void paintSeatCard(QPainter& painter, std::size_t at) const;
    void paintHead(QPainter& painter, const QRect& rect, const SeatCard& card) const;
    void paintPerson(QPainter& painter, const QRect& rect, const SeatPerson& person,
        const SeatPlace& place) const;

    const SeatLook& m_look;
    std::vector<SeatCard> m_cards;
    std::vector<QRect> m_rects;
    int m_first = 0;
    int m_columns = 1;
};

} // namespace charrette::app
