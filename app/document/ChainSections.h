// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ChainLine.h"
#include "core/overview/Item.h"

#include <optional>
#include <vector>

namespace charrette::sqlite {
class Database;
}

namespace charrette::app {

/// A line of the view and where it leads; nowhere for one that only sums up what is folded below.
struct ChainEntry {
    std::optional<Item> item;
    ChainLook look;

    bool operator==(const ChainEntry&) const = default;
};

/// A heading with its lines. The first `shownAtFirst` are seen, the others are folded away.
struct ChainSection {
    QString title;
    std::vector<ChainEntry> entries = {};
    std::size_t shownAtFirst = 0;
    QString more = {}; ///< what unfolds the rest; empty where nothing is folded

    bool operator==(const ChainSection&) const = default;
};

enum class ChainParts { Both, Before, After };

/// What a thing comes from, in the words of its kind, and what became of it, kind by kind.
std::vector<ChainSection> chainSections(
    const sqlite::Database& db, const Item& item, ChainParts parts);

} // namespace charrette::app
