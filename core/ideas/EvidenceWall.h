// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ideas/Area.h"

#include <vector>

namespace charrette {

/// Where a note of an interview lies on the evidence wall: see Place.
struct NotePlace {
    NoteId note;
    double x;
    double y;

    bool operator==(const NotePlace&) const = default;
};

/// Of those notes that were put somewhere.
std::vector<NotePlace> notePlacesOf(const sqlite::Database& db, WorkshopId workshop);
/// Puts notes where they belong, however many. Throws Error{Problem::Refused} far beyond any wall.
void save(Edit& edit, const std::vector<NotePlace>& places);

/// Makes an insight of an area of the evidence wall: called what the area is called, resting on
/// these notes, of the group and the challenge that all of them share. Where the area is an insight
/// already, that one is given the notes it does not rest on yet. Throws Error{Problem::Refused} for
/// an area that is gone, or without a note.
InsightId makeInsight(Edit& edit, AreaId area, const std::vector<NoteId>& notes);

} // namespace charrette
