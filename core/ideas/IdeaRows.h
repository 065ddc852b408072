// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ideas/Idea.h"

#include <string>
#include <vector>

namespace charrette {

/// Ideas out of a list, ready to be added, and what of the list was not understood.
struct IdeaRows {
    std::vector<Idea> ideas = {};
    std::vector<std::string> unknownColumns = {}; ///< as their heads are written
    std::vector<std::string> notFound = {}; ///< groups, challenges and questions, once each
};

/// Whether the first row is a head that names a column of ideas.
bool hasIdeaHead(const std::vector<std::vector<std::string>>& rows);

/// An idea for each row below the head; columns are known by their heads, in English, French or
/// German. `like` is what an idea has of that no column speaks. Throws Error{Problem::Unsupported}
/// where no column has the ideas.
IdeaRows ideasFrom(const sqlite::Database& db, const Idea& like,
    const std::vector<std::vector<std::string>>& rows);

/// Adds them at the end, in order.
std::vector<IdeaId> add(Edit& edit, const IdeaRows& rows);

} // namespace charrette
