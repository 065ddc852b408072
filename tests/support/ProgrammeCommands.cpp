// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/Roadmap.h"
#include "core/plan/RoadmapYears.h"
#include "tests/support/CommandParts.h"

namespace charrette::tests {

namespace {

void addPoint(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, CasePoint{.workshop = *workshop, .text = ""});
}

void movePoints(Edit& edit, Dice& dice)
{
    const auto point = pick<CasePoint>(edit.db(), dice);
    const auto before = pick<CasePoint>(edit.db(), dice);
    if (point && before != point)
        moveInto(edit, {*point}, dice.oneOfAll<PointKind>(), before);
}

/// With an action of its workshop; another kind of point refuses it.
void closeAnyPoint(Edit& edit, Dice& dice)
{
    const auto point = pick<CasePoint>(edit.db(), dice);
    if (!point)
        return;
    const auto actions = actionsOf(edit.db(), find(edit.db(), *point)->workshop);
    if (!actions.empty())
        closeGap(edit, *point, dice.oneOf(actions).id);
}

/// One that can be closed, in a workshop that can close it.
void closeAGap(Edit& edit, Dice& dice)
{
    const auto action = pick<Action>(edit.db(), dice);
    if (!action)
        return;
    const auto workshop = find(edit.db(), *action)->workshop;
    const auto gap = add(edit,
        CasePoint{.workshop = workshop, .kind = PointKind::InternalGap, .text = dice.phrase()});
    closeGap(edit, gap, *action);
}

void openAGap(Edit& edit, Dice& dice)
{
    const auto point = pick<CasePoint>(edit.db(), dice);
    if (!point)
        return;
    const auto actions = actionsClosing(edit.db(), *point);
    if (!actions.empty())
        leaveOpen(edit, *point, dice.oneOf(actions).id);
}

void setYears(Edit& edit, Dice& dice)
{
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (!workshop)
        return;
    const int first = dice.between(2020, 2030);
    const int next = first + dice.between(0, 3); // Not always in order.
    const int later = next + dice.between(1, 3);
    setRoadmapYears(edit, *workshop,
        {first, next, later,
            dice.oneIn(2) ? std::nullopt : std::optional{later + dice.between(0, 5)}});
}

void carryTheCase(Edit& edit, Dice& dice)
{
    const auto from = pick<Workshop>(edit.db(), dice);
    const auto into = pick<Workshop>(edit.db(), dice);
    if (from && into)
        carryCase(edit, *from, *into);
}

} // namespace

std::vector<Command> programmeCommands()
{
    return {
        {"add a point", addPoint},
        {"edit a point", saveAny<CasePoint>},
        {"remove a point", removeAny<CasePoint>},
        {"move a point", moveAny<CasePoint>},
        {"make a point of another kind", movePoints},
        {"close a point", closeAnyPoint},
        {"close a gap", closeAGap},
        {"leave a gap open", openAGap},
        {"set the years of a roadmap", setYears},
        {"carry the case for change", carryTheCase},
    };
}

} // namespace charrette::tests
