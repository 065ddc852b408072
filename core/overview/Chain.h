// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/Item.h"

#include <string>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

/// One thing on the chain, as a line to read and to click.
struct ChainLink {
    Item item;
    std::string text; ///< an insight as its whole sentence
    std::string source; ///< a note's interview ("Procurement lead, retail"), an action's owner
    bool isQuote = false; ///< a note of what was said: to be shown in quotation marks

    bool operator==(const ChainLink&) const = default;
};

/// Where something comes from and what became of it, along
/// interview → note → insight → question → idea → prototype → action, and idea → pitch.
/// Notes name their interview, so it has a link of its own only where it is what comes just before.
struct Chain {
    std::vector<ChainLink> before; ///< nearest first: question, insight, notes
    std::vector<ChainLink> after; ///< nearest first

    bool operator==(const Chain&) const = default;
};

Chain chainOf(const sqlite::Database& db, const Item& item);

} // namespace charrette
