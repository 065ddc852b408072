// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardNote.h"
#include "core/ideas/Area.h"

#include <QSizeF>

#include <unordered_map>
#include <vector>

namespace charrette::app {

inline constexpr QSizeF boardPaper{148, 96}; ///< a note, in the lengths of the document
inline constexpr double boardStep = 12; ///< of its grid

/// From the document's lengths to the board's: notes grow with the font.
double boardFactor();
std::vector<Area> onBoard(std::vector<Area> areas);

/// Where all notes of a free board lie, in the document's lengths.
struct FreePlaces {
    std::unordered_map<std::int64_t, QPointF> places;
    std::vector<std::int64_t> waiting; ///< those that were never put anywhere
};

/// As they were put, or in rows below all that was.
FreePlaces freePlaces(const std::vector<std::int64_t>& all, const std::vector<NoteMove>& placed,
    const std::vector<Area>& areas);

} // namespace charrette::app
