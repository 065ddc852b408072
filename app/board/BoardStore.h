// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardNote.h"
#include "core/ideas/Area.h"

#include <vector>

namespace charrette::app {

/// The document as a free board sees it, with all lengths the document's. Each change is one step
/// of undo; false when it failed.
class BoardStore {
public:
    virtual ~BoardStore() = default;

    virtual bool canChange() const = 0;
    /// `count` of the notes were moved, the others only stay where they are.
    virtual bool put(const std::vector<NoteMove>& places, int count) = 0;
    /// The area is of this board, whatever it says.
    virtual bool addArea(Area area, const std::vector<NoteMove>& places) = 0;
    virtual bool setArea(
        const QString& label, const Area& area, const std::vector<NoteMove>& carried) = 0;
    virtual bool removeArea(AreaId id) = 0;
};

} // namespace charrette::app
