// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/Work.h"

#include "core/document/Document.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/plan/Vision.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

TEST_CASE("A group's work is counted by what came out of it", "[overview]")
{
    const auto document = Document::inMemory();
    const Workshop workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)};
    const Round round{.workshop = workshop.id};
    const Group group{.round = round.id};
    document->perform("Make", [&](Edit& edit) {
        add(edit, workshop);
        add(edit, round);
        add(edit, group);
        add(edit, Idea{.workshop = workshop.id, .group = group.id, .text = "One"});
        add(edit, Idea{.workshop = workshop.id, .group = group.id, .text = "Two"});
        add(edit, Idea{.workshop = workshop.id, .text = "Of nobody"});
        add(edit, Pitch{.workshop = workshop.id, .group = group.id, .title = "Ours"});
    });

    CHECK(workOf(document->db(), group.id) == GroupWork{.ideas = 2, .pitches = 1});
}

TEST_CASE("A person's promises are those of all workshops, newest first", "[overview]")
{
    const auto document = Document::inMemory();
    const Workshop before{.title = "Last year", .starts = *Date::from(2025, 11, 18)};
    const Workshop now{.title = "This year", .starts = *Date::from(2026, 11, 18)};
    const Person ann{.name = "Ann"};
    const Action old{.workshop = before.id, .owner = ann.id, .text = "Call them"};
    const Action fresh{.workshop = now.id, .owner = ann.id, .text = "Write it"};
    const Pitch pitch{.workshop = now.id, .person = ann.id, .title = "One page"};
    document->perform("Make", [&](Edit& edit) {
        add(edit, before);
        add(edit, now);
        add(edit, ann);
        add(edit, old);
        add(edit, fresh);
        add(edit, Action{.workshop = now.id, .text = "Of nobody"});
        add(edit, pitch);
    });

    const std::vector<ChainLink> expected{{fresh.id, "Write it", "This year"},
        {old.id, "Call them", "Last year"}, {pitch.id, "One page", "This year"}};
    CHECK(promisesOf(document->db(), ann.id) == expected);
}
