// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace charrette {

struct Spot {
    double x;
    double y;

    bool operator==(const Spot&) const = default;
};

/// A field for notes: where their middles may lie, and how far apart two must be in one direction
/// or the other not to cover each other.
struct NoteRoom {
    Spot low;
    Spot high;
    double width;
    double height;
};

/// Places for notes so that all can be read: each where it is wanted, or as near to that as there
/// is room. Those given first keep their place. The same notes always lie the same way. Where the
/// room is too small for all, the last ones lie where they are wanted, over others.
std::vector<Spot> spread(const std::vector<Spot>& wanted, const NoteRoom& room);

} // namespace charrette
