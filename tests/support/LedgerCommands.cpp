// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/challenges/Lineage.h"
#include "core/challenges/StatusWalk.h"
#include "tests/support/CommandParts.h"

namespace charrette::tests {

namespace {

void addAttempt(Edit& edit, Dice& dice)
{
    if (const auto challenge = pick<Challenge>(edit.db(), dice))
        addVaried(edit, dice, Attempt{.challenge = *challenge, .text = ""});
}

void nameObstacle(Edit& edit, Dice& dice)
{
    const auto challenge = pick<Challenge>(edit.db(), dice);
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (!challenge || !workshop)
        return;
    bringInto(edit, *challenge, *workshop);
    judge(edit,
        Judgement{.challenge = *challenge,
            .workshop = *workshop,
            .cause = Cause::Blocked,
            .obstacle = dice.oneOfAll<Obstacle>()});
}

void judgeAsGroup(Edit& edit, Dice& dice)
{
    const auto challenge = pick<Challenge>(edit.db(), dice);
    const auto group = pick<Group>(edit.db(), dice);
    if (challenge && group)
        judgeAs(edit,
            GroupVerdict{.challenge = *challenge,
                .group = *group,
                .verdict = dice.oneOfAll<Verdict>(),
                .evidence = dice.phrase()});
}

void takeBackAny(Edit& edit, Dice& dice)
{
    const auto workshop = pick<Workshop>(edit.db(), dice);
    const auto all = workshop ? groupVerdictsIn(edit.db(), *workshop) : std::vector<GroupVerdict>{};
    if (all.empty())
        return;
    const auto one = dice.oneOf(all);
    takeBack(edit, one.challenge, one.group);
}

void settleAny(Edit& edit, Dice& dice)
{
    const auto challenge = pick<Challenge>(edit.db(), dice);
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (challenge && workshop)
        settle(edit, *challenge, *workshop, dice.oneOfAll<Verdict>());
}

void splitAny(Edit& edit, Dice& dice)
{
    const auto challenge = pick<Challenge>(edit.db(), dice);
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (challenge && workshop)
        split(edit, *challenge, *workshop, {dice.phrase(), dice.phrase()});
}

void joinAny(Edit& edit, Dice& dice)
{
    const auto one = pick<Challenge>(edit.db(), dice);
    const auto other = pick<Challenge>(edit.db(), dice);
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (one && other && workshop)
        join(edit, {*one, *other}, *workshop, dice.phrase());
}

void descendAny(Edit& edit, Dice& dice)
{
    const auto one = pick<Challenge>(edit.db(), dice);
    const auto other = pick<Challenge>(edit.db(), dice);
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (one && other && workshop)
        descend(edit, {.parent = *one, .child = *other, .workshop = *workshop});
}

void partAny(Edit& edit, Dice& dice)
{
    const auto challenge = pick<Challenge>(edit.db(), dice);
    const auto kin = challenge ? lineageOf(edit.db(), *challenge) : std::vector<Descent>{};
    if (kin.empty())
        return;
    const auto one = dice.oneOf(kin);
    partFrom(edit, one.parent, one.child);
}

void reportAny(Edit& edit, Dice& dice)
{
    if (const auto action = pick<Action>(edit.db(), dice))
        report(edit, *action, dice.oneOfAll<Status>(), dice.oneIn(2) ? "" : dice.phrase());
}

void carryAny(Edit& edit, Dice& dice)
{
    const auto action = pick<Action>(edit.db(), dice);
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (action && workshop)
        carryInto(edit, *action, *workshop);
}

} // namespace

std::vector<Command> ledgerCommands()
{
    return {
        {"add an attempt", addAttempt},
        {"edit an attempt", saveAny<Attempt>},
        {"remove an attempt", removeAny<Attempt>},
        {"move an attempt", moveAny<Attempt>},
        {"name an obstacle", nameObstacle},
        {"judge as a group", judgeAsGroup},
        {"take back a group's verdict", takeBackAny},
        {"settle a verdict", settleAny},
        {"split a challenge", splitAny},
        {"join challenges", joinAny},
        {"name an ancestor", descendAny},
        {"part from an ancestor", partAny},
        {"report on an action", reportAny},
        {"edit a report", saveAny<Progress>},
        {"remove a report", removeAny<Progress>},
        {"carry an action on", carryAny},
    };
}

} // namespace charrette::tests
