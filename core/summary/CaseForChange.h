// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charrette::summary {

struct Deck;
struct Material;
struct Section;
struct Sheet;

/// Why, what is believed, what is missing and what closes it, what it brings and when. Of the whole
/// workshop only: no group argued it alone.
Section caseForChange(const Material& material);
/// A slide for each kind of point there is.
void addCaseForChange(Deck& deck, const Material& material);
/// A row for each point.
Sheet caseSheet(const Material& material);

} // namespace charrette::summary
