// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/ideas/Spread.h"

#include <cstddef>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// Where an idea lies on the free board: its top left corner, in the lengths of a note of 148 × 96.
struct Place {
    IdeaId idea;
    double x;
    double y;

    bool operator==(const Place&) const = default;
};

/// Of those ideas that were put somewhere.
std::vector<Place> placesOf(const sqlite::Database& db, WorkshopId workshop);
/// Puts ideas where they belong, however many. Throws Error{Problem::Refused} far beyond any board.
void save(Edit& edit, const std::vector<Place>& places);

/// For `count` notes that were never put anywhere: rows from `left` and `below` on, in order, so
/// that everybody sees them in the same place until they are moved.
std::vector<Spot> waitingSpots(std::size_t count, double left, double below);

} // namespace charrette
