// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <optional>
#include <string>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// What people will propose before they have thought; predicted from stakeholder interviews.
struct GoToIdea {
    GoToIdeaId id = GoToIdeaId::draw();
    WorkshopId workshop;
    std::optional<InterviewId> interview = {}; ///< who predicted it
    std::string text;
    std::string trap = {}; ///< why it leads nowhere
    std::string nudge = {}; ///< what to ask then

    bool operator==(const GoToIdea&) const = default;
};

std::vector<GoToIdea> goToIdeasOf(const sqlite::Database& db, WorkshopId workshop);
std::optional<GoToIdea> find(const sqlite::Database& db, GoToIdeaId id);
GoToIdeaId add(Edit& edit, const GoToIdea& idea);
void save(Edit& edit, const GoToIdea& idea);
void remove(Edit& edit, GoToIdeaId id);
void moveBefore(Edit& edit, GoToIdeaId id, std::optional<GoToIdeaId> before);

} // namespace charrette
