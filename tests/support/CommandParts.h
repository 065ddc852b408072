// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Commands.h"
#include "tests/support/Vary.h"

#include <utility>

/// What the lists of commands are made of.
namespace charrette::tests {

std::vector<Command> preparingCommands(); ///< workshops, people, challenges, agenda
std::vector<Command> arrangingCommands(); ///< what the agenda and the groups are put in order by
std::vector<Command> clockCommands(); ///< what the clock of a day is moved by
std::vector<Command> workingCommands(); ///< research and ideas
std::vector<Command> personaCommands(); ///< personas, and what the room says of a vision
std::vector<Command> votingCommands(); ///< votes and the evidence wall
std::vector<Command> ledgerCommands(); ///< what became of challenges and actions
std::vector<Command> committingCommands(); ///< prototypes, plan, pictures
std::vector<Command> programmeCommands(); ///< the case for change, and a roadmap over years

template <typename Record>
void addVaried(Edit& edit, Dice& dice, Record record)
{
    vary(edit.db(), dice, record);
    add(edit, record);
}

template <typename Record>
void saveAny(Edit& edit, Dice& dice)
{
    const auto id = pick<Record>(edit.db(), dice);
    if (!id)
        return;
    auto record = *find(edit.db(), *id);
    vary(edit.db(), dice, record);
    save(edit, record);
}

template <typename Record>
void removeAny(Edit& edit, Dice& dice)
{
    if (const auto id = pick<Record>(edit.db(), dice))
        remove(edit, *id);
}

template <typename Record>
void moveAny(Edit& edit, Dice& dice)
{
    if (const auto id = pick<Record>(edit.db(), dice))
        moveBefore(edit, *id, dice.oneIn(3) ? std::nullopt : pick<Record>(edit.db(), dice));
}

} // namespace charrette::tests
