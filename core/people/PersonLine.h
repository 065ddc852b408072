// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <optional>
#include <string_view>
#include <vector>

namespace charrette {

/// Reads "Name, Function, Country", then organisation and job; an e-mail address may stand anywhere
/// between. Tabs and semicolons part the fields as commas do, so rows of a spreadsheet can be
/// pasted. Nothing without a name.
std::optional<Person> personLine(std::string_view text);

/// What became of people who were written down for a workshop.
struct Arrivals {
    std::vector<PersonId> added;
    std::vector<PersonId> known; ///< from an earlier workshop of the document
    std::vector<PersonId> alreadyHere; ///< of that name in the workshop, so not doubled

    bool operator==(const Arrivals&) const = default;
};

/// Lets people attend. Who is known by name is taken from the document; what was blank about them
/// is filled in from what was typed, and nothing is overwritten.
Arrivals admit(Edit& edit, WorkshopId workshop, const std::vector<Person>& people, Role role);

} // namespace charrette
