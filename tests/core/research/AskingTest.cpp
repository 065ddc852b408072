// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

TEST_CASE("A question is asked by its own group, else by that of its insight", "[asking]")
{
    const auto document = Document::inMemory();
    const Workshop workshop{.title = "Event", .starts = *Date::from(2026, 11, 18)};
    const Round round{.workshop = workshop.id};
    const Group first{.round = round.id, .number = 1};
    const Group second{.round = round.id, .number = 2};
    const Insight insight{.workshop = workshop.id, .group = first.id};
    const Question derived{.workshop = workshop.id, .insight = insight.id, .text = "How?"};
    const Question loose{.workshop = workshop.id, .text = "Or how?"};
    document->perform("Prepare", [&](Edit& edit) {
        add(edit, workshop);
        add(edit, round);
        add(edit, first);
        add(edit, second);
        add(edit, insight);
        add(edit, derived);
        add(edit, loose);
    });
    const auto& db = document->db();
    CHECK(groupAsking(db, derived.id) == first.id);
    CHECK_FALSE(groupAsking(db, loose.id));

    document->perform("Give", [&](Edit& edit) {
        setGroup(edit, derived.id, second.id);
        setGroup(edit, loose.id, first.id);
    });
    CHECK(groupAsking(db, derived.id) == second.id);
    CHECK(groupAsking(db, loose.id) == first.id);

    document->perform("Take", [&](Edit& edit) { setGroup(edit, derived.id, {}); });
    CHECK(groupAsking(db, derived.id) == first.id);

    document->perform("Remove the group", [&](Edit& edit) { remove(edit, first.id); });
    CHECK_FALSE(groupAsking(db, loose.id));
    CHECK(questionsOf(db, workshop.id).size() == 2);
    document->undo();
    CHECK(groupAsking(db, loose.id) == first.id);
    CHECK_FALSE(groupAsking(db, QuestionId::draw()));
}
