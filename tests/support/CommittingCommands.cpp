// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/Roadmap.h"
#include "core/summary/ReportStyle.h"
#include "tests/support/CommandParts.h"

namespace charrette::tests {

namespace {

void addPrototype(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Prototype{.workshop = *workshop, .title = ""});
}

void addFeedback(Edit& edit, Dice& dice)
{
    if (const auto prototype = pick<Prototype>(edit.db(), dice))
        addVaried(edit, dice, Feedback{.prototype = *prototype, .text = ""});
}

void iterateAny(Edit& edit, Dice& dice)
{
    if (const auto prototype = pick<Prototype>(edit.db(), dice))
        iterate(edit, *prototype, dice.phrase());
}

void addVision(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Vision{.workshop = *workshop, .text = ""});
}

void addPitch(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Pitch{.workshop = *workshop, .title = ""});
}

void addAction(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        addVaried(edit, dice, Action{.workshop = *workshop, .text = ""});
}

void orderActions(Edit& edit, Dice& dice)
{
    const auto action = pick<Action>(edit.db(), dice);
    const auto earlier = pick<Action>(edit.db(), dice);
    if (action && earlier && mayComeAfter(edit.db(), *action, *earlier))
        putAfter(edit, *action, *earlier);
}

void freeAnAction(Edit& edit, Dice& dice)
{
    const auto action = pick<Action>(edit.db(), dice);
    if (!action)
        return;
    const auto earlier = earlierThan(edit.db(), *action);
    if (!earlier.empty())
        freeFrom(edit, *action, dice.oneOf(earlier).id);
}

void placeAnAction(Edit& edit, Dice& dice)
{
    if (const auto action = pick<Action>(edit.db(), dice))
        place(edit, *action, dice.oneOfAll<ActionHorizon>());
}

void chooseScale(Edit& edit, Dice& dice)
{
    if (const auto workshop = pick<Workshop>(edit.db(), dice))
        setRoadmapScale(edit, *workshop, dice.oneOfAll<RoadmapScale>());
}

void planAnIdea(Edit& edit, Dice& dice)
{
    if (const auto idea = pick<Idea>(edit.db(), dice))
        addToPlan(edit, *idea);
}

void attachPicture(Edit& edit, Dice& dice)
{
    const auto kind = dice.oneOfAll<Bearer>();
    const auto item = pickRow(edit.db(), dice, std::string{key(kind)}.c_str());
    if (!item)
        return;
    for (int i = dice.between(1, 3); i > 0; --i) {
        // Few different pictures, so that some are attached more than once.
        Picture picture{.format = PictureFormat::Png, .content = {}};
        picture.content.assign(static_cast<std::size_t>(dice.between(1, 6)) * 100, std::byte{0x5A});
        attach(edit, *item, kind, picture, dice.phrase());
    }
}

void chooseReportStyle(Edit& edit, Dice& dice)
{
    auto style = summary::reportStyle(edit.db());
    style.language = dice.oneOfAll<summary::Language>();
    style.paper = dice.oneIn(2) ? summary::Paper::A4 : summary::Paper::Letter;
    style.parts = style.parts.with(dice.oneOfAll<summary::Part>(), dice.oneIn(2))
                      .movedTo(dice.oneOfAll<summary::Part>(), 0);
    style.accent = dice.oneIn(2) ? "#A03010" : "";
    Picture picture{.format = PictureFormat::Png, .content = {}};
    picture.content.assign(static_cast<std::size_t>(dice.between(1, 6)) * 100, std::byte{0x5A});
    style.logo = dice.oneIn(2) ? keep(edit, picture) : std::vector<std::byte>{};
    save(edit, dice.oneIn(5) ? summary::ReportStyle{} : style);
}

} // namespace

std::vector<Command> committingCommands()
{
    return {
        {"add a prototype", addPrototype},
        {"edit a prototype", saveAny<Prototype>},
        {"remove a prototype", removeAny<Prototype>},
        {"move a prototype", moveAny<Prototype>},
        {"add feedback", addFeedback},
        {"edit feedback", saveAny<Feedback>},
        {"remove feedback", removeAny<Feedback>},
        {"move feedback", moveAny<Feedback>},
        {"begin the next version", iterateAny},
        {"edit an iteration", saveAny<Iteration>},
        {"remove an iteration", removeAny<Iteration>},
        {"add a vision", addVision},
        {"edit a vision", saveAny<Vision>},
        {"remove a vision", removeAny<Vision>},
        {"move a vision", moveAny<Vision>},
        {"add a pitch", addPitch},
        {"edit a pitch", saveAny<Pitch>},
        {"remove a pitch", removeAny<Pitch>},
        {"move a pitch", moveAny<Pitch>},
        {"add an action", addAction},
        {"edit an action", saveAny<Action>},
        {"remove an action", removeAny<Action>},
        {"move an action", moveAny<Action>},
        {"plan an idea", planAnIdea},
        {"put an action after another", orderActions},
        {"free an action of its order", freeAnAction},
        {"put an action into a column", placeAnAction},
        {"choose the columns of a roadmap", chooseScale},
        {"attach a picture", attachPicture},
        {"choose a report style", chooseReportStyle},
        {"edit an attachment", saveAny<Attachment>},
        {"move an attachment", moveAny<Attachment>},
        {"remove an attachment", removeAny<Attachment>},
    };
}

} // namespace charrette::tests
