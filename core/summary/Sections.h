// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/challenges/Challenge.h"
#include "core/summary/Report.h"

#include <optional>
#include <vector>

namespace charrette {

struct Action;
struct Idea;
struct Insight;

namespace summary {

struct Material;

Report buildReport(const Material& material, const Parts& parts);

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
/// Adds it under the title, unless it is one of no pieces.
void addSection(Report& report, std::string_view title, Section section);

/// A column in which nothing stands says nothing.
void dropEmptyColumns(Table& table);

/// The ideas with most votes first, then those of most impact; otherwise as they were written.
std::vector<const Idea*> ranked(const Material& material);
/// The insights that rest on most notes first.
std::vector<const Insight*> strongest(const Material& material);

/// What needs attention first: a challenge that got worse before one that is resolved.
int urgency(const std::optional<Verdict>& verdict);
/// What the earlier workshop promised, by what became of it.
void addPromises(Section& section, const Material& material, WorkshopId earlier);

/// A table of what is to be done, the earliest first. Whose it is need not be said where all of it
/// is one person's.
Table actionTable(
    const Material& material, std::vector<const Action*> actions, bool withOwner = true);

} // namespace summary
} // namespace charrette
