// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Commands.h"

#include "core/plan/Roadmap.h"
#include "tests/support/CommandParts.h"

#include <algorithm>
#include <string_view>

namespace charrette::tests {

const std::vector<Command>& everyCommand()
{
    static const auto all = [] {
        auto commands = preparingCommands();
        for (const auto& more :
            {arrangingCommands(), clockCommands(), workingCommands(), votingCommands(),
                committingCommands(), ledgerCommands(), personaCommands(), programmeCommands()})
            commands.insert(commands.end(), more.begin(), more.end());
        return commands;
    }();
    return all;
}

void fillWithEverything(Edit& edit, Dice& dice)
{
    const auto several = [&](int count, std::string_view name) {
        const auto command = std::ranges::find(everyCommand(), name, &Command::name);
        for (int i = 0; i < count; ++i)
            command->run(edit, dice);
    };
    const Workshop last{.title = "Last year", .starts = *Date::from(2021, 3, 1)};
    const Workshop next{.title = "This year", .starts = *Date::from(2022, 3, 1)};
    add(edit, last);
    add(edit, next);
    follow(edit, next.id, last.id);
    several(4, "add a day");
    several(8, "add a person");
    several(3, "raise a challenge");
    several(3, "add a stream");
    several(3, "add a round");
    several(2, "add groups");
    several(2, "add a group");
    several(6, "attend");
    several(6, "join a group");
    several(3, "bring a challenge into a workshop");
    several(4, "judge a challenge");
    several(6, "add a block");
    several(6, "start a day");
    several(1, "pause the clock");
    several(4, "add a prompt");
    several(4, "add an interview");
    several(4, "paste notes");
    several(4, "add an insight");
    for (const auto& workshop : {last.id, next.id}) {
        for (const auto& insight : insightsOf(edit.db(), workshop)) {
            for (const auto& note : notesIn(edit.db(), workshop)) {
                if (dice.oneIn(2))
                    addEvidence(edit, insight.id, note.id);
            }
        }
    }
    several(4, "add a question");
    several(3, "give a question a group");
    several(6, "add a go-to idea");
    several(6, "add an idea");
    several(2, "place ideas");
    several(4, "colour ideas");
    several(4, "keep ideas apart");
    several(3, "add an area");
    several(4, "write the matrix");
    several(2, "add a vote");
    several(6, "set dots");
    several(1, "prepare a vote");
    several(2, "hold a vote by person");
    several(3, "place notes");
    several(1, "make an insight of an area");
    several(4, "add a prototype");
    several(5, "add feedback");
    several(3, "begin the next version");
    several(5, "add a vision");
    several(5, "add a pitch");
    several(4, "add an action");
    several(4, "add an attempt");
    several(2, "name an obstacle");
    several(8, "judge as a group");
    several(3, "settle a verdict");
    several(1, "split a challenge");
    several(4, "report on an action");
    several(3, "carry an action on");
    several(6, "attach a picture");
    several(1, "choose a report style");
    several(4, "add quick notes");
    several(4, "add a persona");
    several(8, "add evidence to a persona");
    several(9, "add a moment");
    several(6, "let a challenge touch a persona");
    several(6, "count fingers");
    several(8, "put an action after another");
    setRoadmapScale(edit, next.id, RoadmapScale::Days);
    setRoadmapScale(edit, last.id, RoadmapScale::Years);
    several(8, "add a point");
    several(8, "close a gap");
}

} // namespace charrette::tests
