// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "tests/support/Catch.h"
#include "tests/support/Commands.h"
#include "tests/support/Contents.h"
#include "tests/support/Vary.h"

#include <algorithm>

using namespace charrette;
using namespace charrette::tests;

namespace {

std::unique_ptr<Document> filled()
{
    auto document = Document::inMemory();
    Dice dice{11};
    document->perform("Fill", [&](Edit& edit) { fillWithEverything(edit, dice); });
    return document;
}

int count(const Document& document, const std::string& table, const std::string& where = "1")
{
    return document.db().value<int>("SELECT count(*) FROM " + table + " WHERE " + where);
}

/// No link leads nowhere, and no picture belongs to something that is gone.
bool isWhole(const Document& document)
{
    for (const auto word : words<Bearer>) {
        const std::string kind{word};
        if (count(document, "attachment",
                "kind = '" + kind + "' AND item NOT IN (SELECT id FROM " + kind + ")")
            > 0)
            return false;
    }
    return !document.db().first(
        [](const sqlite::Row& row) { return row.text(0); }, "PRAGMA foreign_key_check");
}

template <typename Record>
void removeAll(Edit& edit)
{
    Dice dice{1};
    while (const auto id = pick<Record>(edit.db(), dice))
        remove(edit, *id);
}

} // namespace

TEST_CASE("Removing a workshop takes along all that is its own, and undo brings it back", "[hang]")
{
    const auto document = filled();
    const auto before = contents(*document);
    const auto next = workshops(document->db()).front();
    const auto last = workshops(document->db()).back();

    document->perform("Remove", [&](Edit& edit) { remove(edit, last.id); });

    CHECK(isWhole(*document));
    const auto own = "workshop = " + std::to_string(last.id.value());
    for (const auto* table :
        {"day", "verdict", "attendance", "stream", "round", "prompt", "interview", "note",
            "insight", "evidence", "persona", "question", "go_to_idea", "idea", "vote", "prototype",
            "vision", "pitch", "action", "case_point", "roadmap_years"}) {
        INFO(table);
        CHECK(count(*document, table, own) == 0);
    }
    for (const auto* table : {"persona_evidence", "moment", "persona_challenge"}) {
        INFO(table);
        CHECK(count(*document, table, "persona NOT IN (SELECT id FROM persona)") == 0);
    }
    CHECK(find(document->db(), next.id));
    CHECK(count(*document, "person") == 8);
    CHECK(count(*document, "challenge", "id NOT IN (SELECT challenge FROM verdict)") == 0);
    document->undo();
    CHECK(contents(*document) == before);
}

TEST_CASE("Removing every one of a kind leaves a whole document, whatever hung on them", "[hang]")
{
    const std::vector<void (*)(Edit&)> removals{removeAll<Workshop>, removeAll<Day>,
        removeAll<Stream>, removeAll<Person>, removeAll<Round>, removeAll<Group>, removeAll<Block>,
        removeAll<Prompt>, removeAll<Interview>, removeAll<Note>, removeAll<Insight>,
        removeAll<Persona>, removeAll<Moment>, removeAll<Question>, removeAll<GoToIdea>,
        removeAll<Idea>, removeAll<Vote>, removeAll<Prototype>, removeAll<Feedback>,
        removeAll<Vision>, removeAll<Pitch>, removeAll<Action>, removeAll<CasePoint>,
        removeAll<Attachment>};
    const auto document = filled();
    const auto before = contents(*document);
    for (std::size_t i = 0; i < removals.size(); ++i) {
        INFO("removal " << i);
        document->perform("Remove", removals[i]);
        CHECK(isWhole(*document));
        CHECK(contents(*document) != before);
        document->undo();
        REQUIRE(contents(*document) == before);
    }
}

TEST_CASE("What contains takes along, what is linked stays", "[hang]")
{
    const auto document = filled();
    const auto insights = count(*document, "insight");
    const auto expected = count(*document, "go_to_idea");
    const auto questions = count(*document, "question");
    const auto ideas = count(*document, "idea");
    const auto prototypes = count(*document, "prototype");
    const auto actions = count(*document, "action");
    REQUIRE(std::min({insights, expected, questions, ideas, prototypes, actions}) > 0);

    document->perform("Remove", removeAll<Interview>);
    CHECK(count(*document, "note") == 0);
    CHECK(count(*document, "evidence") == 0);
    CHECK(count(*document, "insight") == insights);
    CHECK(count(*document, "go_to_idea") == expected);

    document->perform("Remove", removeAll<Insight>);
    CHECK(count(*document, "question") == questions);
    document->perform("Remove", removeAll<Question>);
    CHECK(count(*document, "idea") == ideas);
    document->perform("Remove", removeAll<Idea>);
    CHECK(count(*document, "tally") == 0);
    CHECK(count(*document, "prototype") == prototypes);
    CHECK(count(*document, "action") == actions);
    document->perform("Remove", removeAll<Prototype>);
    CHECK(count(*document, "feedback") == 0);
    document->perform("Remove", removeAll<Round>);
    CHECK(count(*document, "work_group") == 0);
    CHECK(count(*document, "membership") == 0);
    document->perform("Remove", removeAll<Day>);
    CHECK(count(*document, "block") == 0);
    CHECK(isWhole(*document));
}

TEST_CASE("Who leaves their last workshop and bears nothing leaves the document", "[hang]")
{
    const auto document = Document::inMemory();
    const Workshop first{.title = "First", .starts = *Date::from(2025, 1, 1)};
    const Workshop second{.title = "Second", .starts = *Date::from(2026, 1, 1)};
    const Person ann{.name = "Ann"};
    const Person ben{.name = "Ben"};
    document->perform("Add", [&](Edit& edit) {
        for (const auto& workshop : {first, second})
            add(edit, workshop);
        for (const auto& person : {ann, ben})
            add(edit, person);
        attend(edit, ann.id, first.id, Role::Guest);
        attend(edit, ann.id, second.id, Role::Sponsor);
        attend(edit, ben.id, first.id, Role::Guest);
        add(edit, Action{.workshop = first.id, .owner = ben.id, .text = "Call"});
    });

    document->perform("Leave", [&](Edit& edit) {
        leave(edit, ann.id, first.id);
        leave(edit, ben.id, first.id);
    });
    CHECK(find(document->db(), ann.id));
    CHECK(find(document->db(), ben.id));
    CHECK(attendeesOf(document->db(), first.id).empty());
    document->perform("Leave", [&](Edit& edit) { leave(edit, ann.id, second.id); });
    CHECK_FALSE(find(document->db(), ann.id));
    document->undo();
    CHECK(attendedBy(document->db(), ann.id) == std::vector{second.id});
}

TEST_CASE("A challenge is gone when the last workshop withdraws it", "[hang]")
{
    const auto document = Document::inMemory();
    const Workshop first{.title = "First", .starts = *Date::from(2025, 1, 1)};
    const Workshop second{.title = "Second", .starts = *Date::from(2026, 1, 1)};
    const Challenge challenge{.title = "Waiting"};
    document->perform("Add", [&](Edit& edit) {
        for (const auto& workshop : {first, second})
            add(edit, workshop);
        raise(edit, challenge, first.id);
        bringInto(edit, challenge.id, second.id);
        bringInto(edit, challenge.id, second.id);
    });
    CHECK(judgementsOf(document->db(), challenge.id).size() == 2);

    document->perform("Remove", [&](Edit& edit) { remove(edit, first.id); });
    CHECK(find(document->db(), challenge.id));
    document->perform("Remove", [&](Edit& edit) { remove(edit, second.id); });
    CHECK_FALSE(find(document->db(), challenge.id));
    document->undo();
    document->undo();

    document->perform("Withdraw", [&](Edit& edit) { withdraw(edit, challenge.id, first.id); });
    CHECK(challengesOf(document->db(), second.id).size() == 1);
    document->perform("Withdraw", [&](Edit& edit) { withdraw(edit, challenge.id, second.id); });
    CHECK_FALSE(find(document->db(), challenge.id));
}
