// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <atomic>
#include <string>
#include <utility>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// Two ideas that may say the same: to be shown side by side, never joined by themselves.
struct Twins {
    IdeaId first; ///< the one written down earlier
    IdeaId second;
    double likeness; ///< see core/base/Likeness.h

    bool operator==(const Twins&) const = default;
};

using IdeaPair = std::pair<IdeaId, IdeaId>;

/// What a search needs, so that it can be done in a thread of its own.
struct TwinSearch {
    std::vector<std::pair<IdeaId, std::string>> texts; ///< in the order of the workshop
    std::vector<IdeaPair> apart;
};

TwinSearch twinSearch(const sqlite::Database& db, WorkshopId workshop);
/// The most alike first; without those kept apart. An idea of several lines is looked at line by
/// line. Ends early, with nothing, when `isUnwanted` becomes true.
std::vector<Twins> twins(const TwinSearch& search, const std::atomic<bool>* isUnwanted = nullptr);

/// These are two ideas after all. Nothing changes where that is known.
void keepApart(Edit& edit, IdeaId one, IdeaId other);
std::vector<IdeaPair> keptApart(const sqlite::Database& db, WorkshopId workshop);

} // namespace charrette
