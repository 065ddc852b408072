// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StageColumns.h"

#include <algorithm>

namespace charrette::app {

std::vector<ColumnRange> columnsOf(const std::vector<double>& heights, double gap, double most)
{
    std::vector<ColumnRange> columns;
    double used = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        if (columns.empty() || used + gap + heights[i] > most) {
            columns.push_back({i, i + 1});
            used = heights[i];
        } else {
            columns.back().to = i + 1;
            used += gap + heights[i];
        }
    }
    return columns;
}

std::vector<int> columnsFor(const std::vector<int>& counts, int columns)
{
    std::vector<int> share(counts.size(), 1);
    for (int given = static_cast<int>(counts.size()); given < columns; ++given) {
        std::size_t best = 0;
        for (std::size_t i = 1; i < counts.size(); ++i) {
            if (counts[i] * share[best] > counts[best] * share[i])
                best = i;
        }
        if (!share.empty())
            ++share[best];
    }
    return share;
}

} // namespace charrette::app
