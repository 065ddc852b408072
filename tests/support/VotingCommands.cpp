// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Record.h"
#include "core/ideas/EvidenceWall.h"
#include "core/votes/Voting.h"
#include "tests/support/CommandParts.h"

namespace charrette::tests {

namespace {

void addVote(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Vote{.workshop = *workshop});
}

void setSomeDots(Edit& edit, Dice& dice)
{
    const auto vote = pick<Vote>(edit.db(), dice);
    const auto idea = pick<Idea>(edit.db(), dice);
    if (vote && idea)
        setDots(edit, *vote, *idea, dice.between(0, 5));
}

void setLatestDots(Edit& edit, Dice& dice)
{
    const auto workshop = pick<Workshop>(edit.db(), dice);
    const auto idea = pick<Idea>(edit.db(), dice);
    if (workshop && idea)
        setDots(edit, *workshop, *idea, dice.between(0, 5));
}

std::vector<VoteItem> itemsFor(
    const sqlite::Database& db, Dice& dice, WorkshopId workshop, VoteSubject subject)
{
    std::vector<VoteItem> items;
    const auto take = [&](const auto& rows) {
        for (const auto& row : rows) {
            if (!dice.oneIn(3))
                items.emplace_back(row.id);
        }
    };
    switch (subject) {
    case VoteSubject::Ideas:
        take(ideasOf(db, workshop));
        break;
    case VoteSubject::Insights:
        take(insightsOf(db, workshop));
        break;
    case VoteSubject::Questions:
        take(questionsOf(db, workshop));
        break;
    case VoteSubject::Names:
        for (int i = dice.between(2, 5); i > 0; --i)
            items.emplace_back(dice.phrase(2) + std::to_string(i));
        break;
    }
    return items;
}

void prepareVote(Edit& edit, Dice& dice)
{
    const auto id = pick<Vote>(edit.db(), dice);
    if (!id)
        return;
    const Voting voting{.vote = *id,
        .subject = dice.oneOfAll<VoteSubject>(),
        .counting = dice.oneOfAll<Counting>(),
        .dots = dice.between(1, 10),
        .isStacking = dice.oneIn(2),
        .voters = dice.oneIn(2) ? std::nullopt : std::optional{dice.between(1, 30)}};
    prepare(edit, voting);
    const auto workshop = find(edit.db(), *id)->workshop;
    setOptions(edit, *id, itemsFor(edit.db(), dice, workshop, voting.subject));
}

void openSomeVote(Edit& edit, Dice& dice)
{
    if (const auto vote = pick<Vote>(edit.db(), dice))
        openVote(edit, *vote);
}

void closeSomeVote(Edit& edit, Dice& dice)
{
    if (const auto vote = pick<Vote>(edit.db(), dice))
        closeVote(edit, *vote);
}

void placeSomeDots(Edit& edit, Dice& dice)
{
    const auto option = pickRow(edit.db(), dice, "vote_option");
    const auto person = pick<Person>(edit.db(), dice);
    if (!option || !person)
        return;
    if (dice.oneIn(2))
        countDots(edit, OptionId{*option}, dice.between(0, 9));
    else
        castDots(edit, OptionId{*option}, *person, dice.between(0, 3));
}

/// A whole vote by person, as it seldom comes about by chance.
void holdVote(Edit& edit, Dice& dice)
{
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (!workshop)
        return;
    Vote vote{.workshop = *workshop};
    vary(edit.db(), dice, vote);
    add(edit, vote);
    prepare(edit, Voting{.vote = vote.id, .counting = Counting::Person, .dots = 9});
    const auto items = itemsFor(edit.db(), dice, *workshop, VoteSubject::Ideas);
    if (items.size() < 2)
        return;
    setOptions(edit, vote.id, items);
    openVote(edit, vote.id);
    for (const auto& option : optionsOf(edit.db(), vote.id)) {
        if (const auto person = pick<Person>(edit.db(), dice); person && dice.oneIn(2))
            castDots(edit, option.id, *person, 1);
    }
}

void revokeSome(Edit& edit, Dice& dice)
{
    const auto vote = pick<Vote>(edit.db(), dice);
    const auto person = pick<Person>(edit.db(), dice);
    if (vote && person)
        revoke(edit, *vote, *person);
}

void placeNotes(Edit& edit, Dice& dice)
{
    std::vector<NotePlace> places;
    for (int i = dice.between(1, 6); i > 0; --i) {
        if (const auto note = pick<Note>(edit.db(), dice))
            places.push_back(
                {*note, dice.between(-9000, 9000) / 10.0, dice.between(-9000, 9000) / 10.0});
    }
    save(edit, places);
}

void makeSomeInsight(Edit& edit, Dice& dice)
{
    const auto area = pick<Area>(edit.db(), dice);
    const auto note = pick<Note>(edit.db(), dice);
    if (!area || !note)
        return;
    const auto interview = find(edit.db(), find(edit.db(), *note)->interview);
    if (interview->workshop == find(edit.db(), *area)->workshop)
        makeInsight(edit, *area, {*note});
}

} // namespace

std::vector<Command> votingCommands()
{
    return {
        {"add a vote", addVote},
        {"edit a vote", saveAny<Vote>},
        {"remove a vote", removeAny<Vote>},
        {"set dots", setSomeDots},
        {"set dots in the latest vote", setLatestDots},
        {"prepare a vote", prepareVote},
        {"open a vote", openSomeVote},
        {"close a vote", closeSomeVote},
        {"place dots", placeSomeDots},
        {"hold a vote by person", holdVote},
        {"revoke dots", revokeSome},
        {"place notes", placeNotes},
        {"make an insight of an area", makeSomeInsight},
    };
}

} // namespace charrette::tests
