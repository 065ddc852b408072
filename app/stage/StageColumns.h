// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace charrette::app {

/// From which row to which (not included) a column goes.
struct ColumnRange {
    std::size_t from;
    std::size_t to;
};

/// Rows of these heights, one below the other, broken into columns no higher than `most`. A row
/// that is higher has a column for itself.
std::vector<ColumnRange> columnsOf(const std::vector<double>& heights, double gap, double most);

/// So many columns for each count, at least one for each, the rest where the counts are largest.
std::vector<int> columnsFor(const std::vector<int>& counts, int columns);

} // namespace charrette::app
