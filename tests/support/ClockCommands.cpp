// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandParts.h"

namespace charrette::tests {

namespace {

void startDay(Edit& edit, Dice& dice)
{
    const auto block = pick<Block>(edit.db(), dice);
    if (!block)
        return;
    const auto day = find(edit.db(), *block)->day;
    const auto now = edit.now().ms;
    edit.run("INSERT INTO clock (day, block, deadline, seen) VALUES (?1, ?2, ?3, ?4) "
             "ON CONFLICT (day) DO UPDATE SET block = ?2, deadline = ?3, seen = ?4",
        day, *block, now + 60'000, now);
    edit.run("INSERT INTO actual (id, block, started) VALUES (?1, ?2, ?3)", drawId(), *block, now);
    edit.run("INSERT OR REPLACE INTO planned (block, starts, minutes) VALUES (?1, ?2, ?3)", *block,
        now, dice.between(0, 90));
}

} // namespace

std::vector<Command> clockCommands()
{
    return {
        {"start a day", startDay},
    };
}

} // namespace charrette::tests
