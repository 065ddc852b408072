// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Record.h"
#include "core/ideas/Matrix.h"
#include "core/ideas/Merge.h"
#include "core/ideas/Paper.h"
#include "core/ideas/Place.h"
#include "core/ideas/QuickNote.h"
#include "core/ideas/Twins.h"
#include "core/research/Dictation.h"
#include "tests/support/CommandParts.h"

namespace charrette::tests {

namespace {

std::vector<std::string> lines(Dice& dice)
{
    std::vector<std::string> lines;
    for (int i = dice.between(1, 5); i > 0; --i)
        lines.push_back(dice.phrase());
    return lines;
}

void addPrompt(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Prompt{.workshop = *workshop, .text = ""});
}

void addInterview(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Interview{.workshop = *workshop});
}

std::optional<Interview> anyInterview(Edit& edit, Dice& dice)
{
    const auto id = pick<Interview>(edit.db(), dice);
    return id ? find(edit.db(), *id) : std::nullopt;
}

void addNote(Edit& edit, Dice& dice)
{
    if (const auto interview = anyInterview(edit, dice))
        addVaried(edit, dice,
            Note{.workshop = interview->workshop, .interview = interview->id, .text = ""});
}

void pasteNotes(Edit& edit, Dice& dice)
{
    if (const auto interview = anyInterview(edit, dice))
        addNotes(edit, *interview, dice.oneOfAll<NoteKind>(), lines(dice));
}

void dictateNotes(Edit& edit, Dice& dice)
{
    auto dictation = lines(dice);
    dictation.front() = "t: " + dictation.front();
    if (const auto interview = anyInterview(edit, dice))
        addDictated(edit, *interview, dice.oneOfAll<NoteKind>(), dictation);
}

void addInsight(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Insight{.workshop = *workshop});
}

void addSomeEvidence(Edit& edit, Dice& dice)
{
    const auto insight = pick<Insight>(edit.db(), dice);
    const auto note = pick<Note>(edit.db(), dice);
    if (insight && note)
        addEvidence(edit, *insight, *note);
}

void removeSomeEvidence(Edit& edit, Dice& dice)
{
    const auto insight = pick<Insight>(edit.db(), dice);
    if (!insight)
        return;
    const auto notes = evidenceOf(edit.db(), *insight);
    if (!notes.empty())
        removeEvidence(edit, *insight, dice.oneOf(notes));
}

void addQuestion(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Question{.workshop = *workshop, .text = ""});
}

void setQuestionGroup(Edit& edit, Dice& dice)
{
    if (const auto question = pick<Question>(edit.db(), dice))
        setGroup(edit, *question, dice.oneIn(4) ? std::nullopt : pick<Group>(edit.db(), dice));
}

void addGoToIdea(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, GoToIdea{.workshop = *workshop, .text = ""});
}

void addIdea(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Idea{.workshop = *workshop, .text = ""});
}

void pasteIdeas(Edit& edit, Dice& dice)
{
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (!workshop)
        return;
    Idea like{.workshop = *workshop, .text = ""};
    vary(edit.db(), dice, like);
    addIdeas(edit, like, lines(dice));
}

void addSomeQuickNotes(Edit& edit, Dice& dice)
{
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (!workshop)
        return;
    std::vector<QuickNote> notes;
    for (const auto& line : lines(dice))
        notes.push_back({dice.oneOfAll<QuickKind>(), pick<Group>(edit.db(), dice), line});
    const auto added = addQuickNotes(edit, *workshop, notes, "Heard in the room");
    if (added.size() > 2 && dice.oneIn(2)) {
        rewrite(edit, added[0], "Heard better");
        remove(edit, added[1]);
    }
}

std::vector<IdeaId> someIdeas(Edit& edit, Dice& dice)
{
    std::vector<IdeaId> ids;
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (!workshop)
        return ids;
    for (const auto& idea : ideasOf(edit.db(), *workshop)) {
        if (dice.between(0, 2) == 0)
            ids.push_back(idea.id);
    }
    return ids;
}

void moveIdeas(Edit& edit, Dice& dice)
{
    auto ids = someIdeas(edit, dice);
    if (ids.size() < 2)
        return;
    const auto before = ids.back();
    ids.pop_back();
    moveBefore(edit, ids, dice.between(0, 1) == 0 ? std::optional{before} : std::nullopt);
}

void removeIdeas(Edit& edit, Dice& dice)
{
    remove(edit, someIdeas(edit, dice));
}

void placeIdeas(Edit& edit, Dice& dice)
{
    std::vector<Place> places;
    for (const auto id : someIdeas(edit, dice))
        places.push_back({id, dice.between(-9000, 9000) / 10.0, dice.between(-9000, 9000) / 10.0});
    save(edit, places);
}

void colourIdeas(Edit& edit, Dice& dice)
{
    setColour(edit, someIdeas(edit, dice),
        dice.oneIn(3) ? std::nullopt : std::optional{dice.oneOfAll<Colour>()});
}

void rateIdeas(Edit& edit, Dice& dice)
{
    std::vector<Rating> ratings;
    for (const auto id : someIdeas(edit, dice)) {
        Rating rating{.idea = id, .impact = {}, .effort = {}};
        if (!dice.oneIn(4)) {
            rating.impact = dice.between(0, 600) / 100.0;
            rating.effort = dice.between(0, 600) / 100.0;
        }
        ratings.push_back(rating);
    }
    rate(edit, ratings);
}

void mergeIdeas(Edit& edit, Dice& dice)
{
    if (const auto ids = someIdeas(edit, dice); ids.size() > 1)
        merge(edit, ids);
}

void keepIdeasApart(Edit& edit, Dice& dice)
{
    if (const auto ids = someIdeas(edit, dice); ids.size() > 1)
        keepApart(edit, ids[0], ids[1]);
}

void splitIdea(Edit& edit, Dice& dice)
{
    const auto idea = pick<Idea>(edit.db(), dice);
    if (!idea)
        return;
    const auto text = dice.phrase(2) + "\n" + dice.phrase(2);
    change(edit, *idea, [&](Idea& it) { it.text = text; });
    split(edit, *idea);
}

void addArea(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Area{.workshop = *workshop});
}

void writeMatrix(Edit& edit, Dice& dice)
{
    const auto workshop = pick<Workshop>(edit.db(), dice);
    if (!workshop)
        return;
    Matrix matrix{.workshop = *workshop};
    if (!dice.oneIn(4)) {
        matrix.impact = dice.phrase();
        matrix.thinkAgain = dice.phrase(2);
    }
    save(edit, matrix);
}

void prototypeOfIdea(Edit& edit, Dice& dice)
{
    if (const auto idea = pick<Idea>(edit.db(), dice))
        addPrototypeOf(edit, *idea);
}

} // namespace

std::vector<Command> workingCommands()
{
    return {
        {"add a prompt", addPrompt},
        {"edit a prompt", saveAny<Prompt>},
        {"remove a prompt", removeAny<Prompt>},
        {"move a prompt", moveAny<Prompt>},
        {"add an interview", addInterview},
        {"edit an interview", saveAny<Interview>},
        {"remove an interview", removeAny<Interview>},
        {"add a note", addNote},
        {"paste notes", pasteNotes},
        {"dictate notes", dictateNotes},
        {"edit a note", saveAny<Note>},
        {"remove a note", removeAny<Note>},
        {"move a note", moveAny<Note>},
        {"add an insight", addInsight},
        {"edit an insight", saveAny<Insight>},
        {"remove an insight", removeAny<Insight>},
        {"move an insight", moveAny<Insight>},
        {"add evidence", addSomeEvidence},
        {"remove evidence", removeSomeEvidence},
        {"add a question", addQuestion},
        {"edit a question", saveAny<Question>},
        {"remove a question", removeAny<Question>},
        {"move a question", moveAny<Question>},
        {"give a question a group", setQuestionGroup},
        {"add a go-to idea", addGoToIdea},
        {"edit a go-to idea", saveAny<GoToIdea>},
        {"remove a go-to idea", removeAny<GoToIdea>},
        {"move a go-to idea", moveAny<GoToIdea>},
        {"add an idea", addIdea},
        {"paste ideas", pasteIdeas},
        {"add quick notes", addSomeQuickNotes},
        {"edit an idea", saveAny<Idea>},
        {"remove an idea", removeAny<Idea>},
        {"move an idea", moveAny<Idea>},
        {"move ideas together", moveIdeas},
        {"remove several ideas", removeIdeas},
        {"place ideas", placeIdeas},
        {"colour ideas", colourIdeas},
        {"rate ideas", rateIdeas},
        {"merge ideas", mergeIdeas},
        {"keep ideas apart", keepIdeasApart},
        {"split an idea", splitIdea},
        {"add an area", addArea},
        {"edit an area", saveAny<Area>},
        {"remove an area", removeAny<Area>},
        {"write the matrix", writeMatrix},
        {"make a prototype of an idea", prototypeOfIdea},
    };
}

} // namespace charrette::tests
