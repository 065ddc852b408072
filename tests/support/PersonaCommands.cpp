// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/FistToFive.h"
#include "tests/support/CommandParts.h"

namespace charrette::tests {

namespace {

void addPersona(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Persona{.workshop = *workshop, .name = ""});
}

void restOnNote(Edit& edit, Dice& dice)
{
    const auto persona = pick<Persona>(edit.db(), dice);
    if (!persona)
        return;
    const auto notes = notesIn(edit.db(), find(edit.db(), *persona)->workshop);
    if (!notes.empty())
        addEvidence(edit, *persona, dice.oneOf(notes).id);
}

void restOnAnyNote(Edit& edit, Dice& dice)
{
    const auto persona = pick<Persona>(edit.db(), dice);
    const auto note = pick<Note>(edit.db(), dice);
    if (persona && note)
        addEvidence(edit, *persona, *note);
}

void restOnItNoLonger(Edit& edit, Dice& dice)
{
    const auto persona = pick<Persona>(edit.db(), dice);
    if (!persona)
        return;
    const auto notes = evidenceOf(edit.db(), *persona);
    if (!notes.empty())
        removeEvidence(edit, *persona, dice.oneOf(notes));
}

void touch(Edit& edit, Dice& dice)
{
    const auto persona = pick<Persona>(edit.db(), dice);
    const auto challenge = pick<Challenge>(edit.db(), dice);
    if (persona && challenge)
        setTouched(edit, *persona, *challenge, true);
}

void touchNoLonger(Edit& edit, Dice& dice)
{
    const auto persona = pick<Persona>(edit.db(), dice);
    if (!persona)
        return;
    const auto challenges = challengesTouching(edit.db(), *persona);
    if (!challenges.empty())
        setTouched(edit, *persona, dice.oneOf(challenges), false);
}

void addMoment(Edit& edit, Dice& dice)
{
    if (const auto persona = pick<Persona>(edit.db(), dice))
        addVaried(edit, dice, Moment{.persona = *persona, .text = ""});
}

void countFingers(Edit& edit, Dice& dice)
{
    if (const auto vision = pick<Vision>(edit.db(), dice))
        setPeople(edit, *vision, dice.between(0, 5), dice.between(0, 9));
}

void forgetFingers(Edit& edit, Dice& dice)
{
    if (const auto vision = pick<Vision>(edit.db(), dice))
        forgetFistToFive(edit, *vision);
}

} // namespace

std::vector<Command> personaCommands()
{
    return {
        {"add a persona", addPersona},
        {"edit a persona", saveAny<Persona>},
        {"remove a persona", removeAny<Persona>},
        {"move a persona", moveAny<Persona>},
        {"add evidence to a persona", restOnNote},
        {"add evidence of anywhere to a persona", restOnAnyNote},
        {"take evidence from a persona", restOnItNoLonger},
        {"let a challenge touch a persona", touch},
        {"let it touch them no longer", touchNoLonger},
        {"add a moment", addMoment},
        {"edit a moment", saveAny<Moment>},
        {"remove a moment", removeAny<Moment>},
        {"count fingers", countFingers},
        {"forget the fingers", forgetFingers},
    };
}

} // namespace charrette::tests
