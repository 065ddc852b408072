// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Edit.h"
#include "tests/support/Dice.h"

#include <string_view>
#include <vector>

namespace charrette::tests {

/// One thing a person can do, done to any rows that are there; nothing where there are none.
/// It may throw Error{Problem::Refused} where a rule says no.
struct Command {
    std::string_view name;
    void (*run)(Edit& edit, Dice& dice);
};

/// Every command of every subject. A new command belongs here: then undo, faults and damage are
/// tested with it too.
const std::vector<Command>& everyCommand();

/// Something of everything: two workshops, one following the other, and all that hangs on them.
void fillWithEverything(Edit& edit, Dice& dice);

} // namespace charrette::tests
