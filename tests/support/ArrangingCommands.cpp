// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Arrange.h"
#include "core/agenda/Clock.h"
#include "core/people/PersonLine.h"
#include "core/people/Seating.h"
#include "tests/support/CommandParts.h"

namespace charrette::tests {

namespace {

void addBlockBehind(Edit& edit, Dice& dice)
{
    const auto day = pick<Day>(edit.db(), dice);
    if (!day)
        return;
    Block block{.day = *day, .title = ""};
    vary(edit.db(), dice, block);
    addAfter(edit, block, pick<Block>(edit.db(), dice));
}

void duplicateBlocks(Edit& edit, Dice& dice)
{
    const auto block = pick<Block>(edit.db(), dice);
    if (!block)
        return;
    const auto day = find(edit.db(), *block)->day;
    std::vector<BlockId> blocks;
    for (const auto& other : blocksOf(edit.db(), day))
        blocks.push_back(other.id);
    duplicate(edit, blocks);
}

void startBlockAt(Edit& edit, Dice& dice)
{
    if (const auto block = pick<Block>(edit.db(), dice))
        startAt(edit, *block, dice.between(0, 1439));
}

void unpinBlock(Edit& edit, Dice& dice)
{
    if (const auto block = pick<Block>(edit.db(), dice))
        unpin(edit, *block);
}

void setBlockLength(Edit& edit, Dice& dice)
{
    if (const auto block = pick<Block>(edit.db(), dice))
        changeLength(edit, *block, dice.between(0, 240));
}

void moveSomeBlocks(Edit& edit, Dice& dice)
{
    const auto block = pick<Block>(edit.db(), dice);
    if (!block)
        return;
    std::vector<BlockId> moved;
    std::optional<BlockId> before;
    for (const auto& other : blocksOf(edit.db(), find(edit.db(), *block)->day)) {
        if (dice.oneIn(2))
            moved.push_back(other.id);
        else if (dice.oneIn(2))
            before = other.id;
    }
    moveBefore(edit, moved, before);
}

void addDayBehind(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addDay(edit, *workshop);
}

void removeDayOfWorkshop(Edit& edit, Dice& dice)
{
    if (const auto day = pick<Day>(edit.db(), dice))
        removeDay(edit, *day);
}

void setDayDate(Edit& edit, Dice& dice)
{
    if (const auto day = pick<Day>(edit.db(), dice))
        setDate(edit, *day, find(edit.db(), *day)->date.plusDays(dice.between(-5, 5)));
}

void admitPeople(Edit& edit, Dice& dice)
{
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (!workshop)
        return;
    std::vector<Person> typed{{.name = "Somebody New", .country = "FR"}};
    if (const auto known = pick<Person>(edit.db(), dice))
        typed.push_back({.name = find(edit.db(), *known)->name, .function = "Sales"});
    admit(edit, *workshop, typed, dice.oneOfAll<Role>());
}

void movePeople(Edit& edit, Dice& dice)
{
    const auto round = pick<Round>(edit.db(), dice);
    if (!round)
        return;
    std::vector<PersonId> some;
    for (const auto& person : people(edit.db())) {
        if (dice.oneIn(2))
            some.push_back(person.id);
    }
    const auto groups = groupsOf(edit.db(), *round);
    if (groups.empty() || dice.oneIn(3))
        moveInto(edit, some, *round, std::nullopt);
    else
        moveInto(edit, some, *round, dice.oneOf(groups).id);
}

void addNextRound(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addRound(edit, *workshop);
}

} // namespace

std::vector<Command> arrangingCommands()
{
    return {
        {"add a block behind another", addBlockBehind},
        {"duplicate blocks", duplicateBlocks},
        {"start a block at a time", startBlockAt},
        {"unpin a block", unpinBlock},
        {"set the length of a block", setBlockLength},
        {"move some blocks", moveSomeBlocks},
        {"add the next day", addDayBehind},
        {"remove a day of the workshop", removeDayOfWorkshop},
        {"set the date of a day", setDayDate},
        {"admit people", admitPeople},
        {"move people into a group", movePeople},
        {"add the next round", addNextRound},
    };
}

} // namespace charrette::tests
