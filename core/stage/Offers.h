// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stage/Choice.h"

#include <string>
#include <vector>

namespace charrette {

struct Attachment;
struct Pitch;

namespace summary {
class Redaction;
}

namespace stage {

/// Something that can be shown to the room, in words that the room may read.
struct Offer {
    Choice choice;
    std::string text = {}; ///< empty for the board of all ideas
    std::string by = {}; ///< who may be told to have said it; what a persona does
    bool isSpoken = false; ///< words as they fell
    int ideas = 0; ///< on a board

    bool operator==(const Offer&) const = default;
};

/// The notes that their people agreed to pass on, in the order of the interviews.
std::vector<Offer> notesToShow(const sqlite::Database& db, WorkshopId workshop);
std::vector<Offer> insightsToShow(const sqlite::Database& db, WorkshopId workshop);
std::vector<Offer> personasToShow(const sqlite::Database& db, WorkshopId workshop);
/// All ideas first, then each question that has some.
std::vector<Offer> boardsToShow(const sqlite::Database& db, WorkshopId workshop);
std::vector<Offer> pitchesToShow(const sqlite::Database& db, WorkshopId workshop);
std::vector<Offer> picturesToShow(const sqlite::Database& db, WorkshopId workshop);

/// A picture that belongs to an interview shows who was asked, so it needs the same consent as the
/// name.
bool mayBeShown(const sqlite::Database& db, const Attachment& attachment);

/// Whose pitch it is, as the room may be told: the person, or else the group.
std::string bearerOf(
    const sqlite::Database& db, const summary::Redaction& redaction, const Pitch& pitch);

} // namespace stage
} // namespace charrette
