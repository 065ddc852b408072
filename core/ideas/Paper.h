// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Words.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// A note has the colour of its group unless it is given one of its own.
std::unordered_map<IdeaId, Colour> ownColours(const sqlite::Database& db, WorkshopId workshop);
/// None gives the group's back.
void setColour(Edit& edit, const std::vector<IdeaId>& ideas, std::optional<Colour> colour);

} // namespace charrette
