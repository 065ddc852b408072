// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Report.h"

#include <vector>

namespace charrette {

struct Idea;

namespace summary {

struct Material;

/// The parts of a report. One with no pieces has nothing to say and is left out.
Cover cover(const Material& material);
Section glance(const Material& material);
Section challenges(const Material& material);
Section heard(const Material& material);
Section insights(const Material& material);
Section ideas(const Material& material);
Section prototypes(const Material& material);
Section visions(const Material& material);
Section actions(const Material& material);
Section persisting(const Material& material);
Section course(const Material& material);

/// The ideas with most votes first, then those of most impact; otherwise as they were written.
std::vector<const Idea*> ranked(const Material& material);

} // namespace summary
} // namespace charrette
