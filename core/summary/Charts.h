// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Chart.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace charrette {

struct CourseLine;

namespace summary {

struct Material;

/// The charts of a report. One that has nothing to show is none.

/// How much of each there is, from notes to actions.
std::optional<Chart> chainChart(const Material& material);
/// Ideas by group and horizon; the groups are cut into several charts where there are very many.
std::vector<Chart> groupCharts(const Material& material);
/// The ideas that were placed between impact and effort, those with most votes first.
std::optional<Chart> matrixChart(const Material& material, std::size_t most = 24);
/// Quick wins beside what takes longer.
std::optional<Chart> boardChart(const Material& material);
/// What was said of each challenge at this edition and those before.
std::optional<Chart> verdictsChart(const Material& material);
/// Plan against actual of a day.
std::optional<Chart> spansChart(const Material& material, const std::vector<CourseLine>& lines);

} // namespace summary
} // namespace charrette
