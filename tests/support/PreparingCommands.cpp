// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandParts.h"

namespace charrette::tests {

namespace {

Date start(Dice& dice)
{
    return Date::from(2020, 1, 1)->plusDays(dice.between(0, 3000));
}

void addWorkshop(Edit& edit, Dice& dice)
{
    addVaried(edit, dice, Workshop{.title = "", .starts = start(dice)});
}

void followAny(Edit& edit, Dice& dice)
{
    const auto id = pick<Workshop>(edit.db(), dice);
    if (id)
        follow(edit, *id, dice.oneIn(4) ? std::nullopt : pick<Workshop>(edit.db(), dice));
}

void rescheduleAny(Edit& edit, Dice& dice)
{
    if (const auto id = pick<Workshop>(edit.db(), dice))
        reschedule(edit, *id, start(dice));
}

void addDay(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Day{.workshop = *workshop, .date = start(dice)});
}

void addStream(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Stream{.workshop = *workshop, .name = ""});
}

void addPerson(Edit& edit, Dice& dice)
{
    addVaried(edit, dice, Person{.name = ""});
}

void attendAny(Edit& edit, Dice& dice)
{
    const auto person = pick<Person>(edit.db(), dice);
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (person && workshop)
        attend(edit, *person, *workshop, dice.oneOfAll<Role>());
}

void leaveAny(Edit& edit, Dice& dice)
{
    const auto person = pick<Person>(edit.db(), dice);
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (person && workshop)
        leave(edit, *person, *workshop);
}

void addRound(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Round{.workshop = *workshop});
}

void addGroup(Edit& edit, Dice& dice)
{
    if (const auto round = pick<Round>(edit.db(), dice))
        addVaried(edit, dice, Group{.round = *round});
}

void addSomeGroups(Edit& edit, Dice& dice)
{
    if (const auto round = pick<Round>(edit.db(), dice))
        addGroups(edit, *round, dice.between(1, 4));
}

void fillSomeGroups(Edit& edit, Dice& dice)
{
    const auto round = pick<Round>(edit.db(), dice);
    if (!round)
        return;
    std::vector<PersonId> all;
    for (const auto& person : people(edit.db()))
        all.push_back(person.id);
    fillGroups(edit, *round, all);
}

void joinAnyGroup(Edit& edit, Dice& dice)
{
    const auto person = pick<Person>(edit.db(), dice);
    const auto group = pick<Group>(edit.db(), dice);
    if (person && group)
        join(edit, *person, *group);
}

void leaveAnyGroup(Edit& edit, Dice& dice)
{
    const auto person = pick<Person>(edit.db(), dice);
    const auto round = pick<Round>(edit.db(), dice);
    if (person && round)
        leaveGroup(edit, *person, *round);
}

void raiseAny(Edit& edit, Dice& dice)
{
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (!workshop)
        return;
    Challenge challenge{.title = ""};
    vary(edit.db(), dice, challenge);
    raise(edit, challenge, *workshop);
}

using AtWorkshop = void (*)(Edit&, Dice&, ChallengeId, WorkshopId);

template <AtWorkshop work>
void challengeAt(Edit& edit, Dice& dice)
{
    const auto challenge = pick<Challenge>(edit.db(), dice);
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (challenge && workshop)
        work(edit, dice, *challenge, *workshop);
}

void bring(Edit& edit, Dice&, ChallengeId challenge, WorkshopId workshop)
{
    bringInto(edit, challenge, workshop);
}

void judgeIt(Edit& edit, Dice& dice, ChallengeId challenge, WorkshopId workshop)
{
    judge(edit,
        {.challenge = challenge,
            .workshop = workshop,
            .verdict = dice.oneOfAll<Verdict>(),
            .cause = dice.oneIn(2) ? std::optional{dice.oneOfAll<Cause>()} : std::nullopt,
            .reason = dice.phrase(),
            .evidence = dice.phrase()});
}

void withdrawIt(Edit& edit, Dice&, ChallengeId challenge, WorkshopId workshop)
{
    withdraw(edit, challenge, workshop);
}

void moveIt(Edit& edit, Dice& dice, ChallengeId challenge, WorkshopId workshop)
{
    moveBefore(edit, workshop, challenge, pick<Challenge>(edit.db(), dice));
}

void addBlock(Edit& edit, Dice& dice)
{
    if (const auto day = pick<Day>(edit.db(), dice))
        addVaried(edit, dice, Block{.day = *day, .title = ""});
}

void moveBlockToDay(Edit& edit, Dice& dice)
{
    const auto block = pick<Block>(edit.db(), dice);
    const auto day = pick<Day>(edit.db(), dice);
    if (block && day)
        moveTo(edit, *block, *day);
}

} // namespace

std::vector<Command> preparingCommands()
{
    return {
        {"add a workshop", addWorkshop},
        {"edit a workshop", saveAny<Workshop>},
        {"remove a workshop", removeAny<Workshop>},
        {"follow a workshop", followAny},
        {"reschedule a workshop", rescheduleAny},
        {"add a day", addDay},
        {"edit a day", saveAny<Day>},
        {"remove a day", removeAny<Day>},
        {"add a stream", addStream},
        {"edit a stream", saveAny<Stream>},
        {"remove a stream", removeAny<Stream>},
        {"add a person", addPerson},
        {"edit a person", saveAny<Person>},
        {"remove a person", removeAny<Person>},
        {"attend", attendAny},
        {"leave", leaveAny},
        {"add a round", addRound},
        {"edit a round", saveAny<Round>},
        {"remove a round", removeAny<Round>},
        {"add a group", addGroup},
        {"edit a group", saveAny<Group>},
        {"remove a group", removeAny<Group>},
        {"add groups", addSomeGroups},
        {"fill groups", fillSomeGroups},
        {"join a group", joinAnyGroup},
        {"leave a group", leaveAnyGroup},
        {"raise a challenge", raiseAny},
        {"edit a challenge", saveAny<Challenge>},
        {"bring a challenge into a workshop", challengeAt<bring>},
        {"judge a challenge", challengeAt<judgeIt>},
        {"withdraw a challenge", challengeAt<withdrawIt>},
        {"move a challenge", challengeAt<moveIt>},
        {"add a block", addBlock},
        {"edit a block", saveAny<Block>},
        {"remove a block", removeAny<Block>},
        {"move a block", moveAny<Block>},
        {"move a block to a day", moveBlockToDay},
    };
}

} // namespace charrette::tests
