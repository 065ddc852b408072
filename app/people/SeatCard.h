// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Seating.h"

#include <QString>

#include <optional>
#include <vector>

namespace charrette::app {

/// Somebody on a card.
struct SeatPerson {
    PersonId id;
    QString name;
    QString detail; ///< function and country
    int series = 0; ///< tells functions apart by colour
    bool isDimmed = false; ///< not who is looked for
};

/// One group with its people, or those in none.
struct SeatCard {
    std::optional<GroupId> group;
    int number = 0;
    QString title; ///< 3 Support
    QString heading; ///< the same, to be typed over
    QString sub; ///< who leads it
    QString aside; ///< the room
    std::vector<SeatPerson> people;
};

/// A place on the cards: a person, or a card as a whole where there is no row.
struct SeatPlace {
    int card = -1;
    int row = -1;

    bool isCard() const { return card >= 0 && row < 0; }
    bool isPerson() const { return row >= 0; }
    bool operator==(const SeatPlace&) const = default;
};

/// The cards of a round; who is in no group comes last, where there is somebody. People without one
/// of the words looked for are dimmed.
std::vector<SeatCard> seatCards(const Seating& seating, const QStringList& words);

/// Where the arrow keys lead.
SeatPlace upOrDown(const std::vector<SeatCard>& cards, SeatPlace from, int by, int columns);
SeatPlace beside(const std::vector<SeatCard>& cards, SeatPlace from, int by);

} // namespace charrette::app
