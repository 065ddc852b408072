// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/Vary.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

/// The command is refused and has changed nothing.
template <typename Work>
bool isRefused(Document& document, Work work)
{
    const auto before = contents(document);
    try {
        document.perform("Never", work);
    } catch (const Error& error) {
        return error.problem() == Problem::Refused && contents(document) == before;
    }
    return false;
}

WorkshopId addWorkshop(Document& document, const std::string& title, int month)
{
    return document.perform("Add", [&](Edit& edit) {
        return add(edit, Workshop{.title = title, .starts = *Date::from(2025, month, 10)});
    });
}

void followOn(Document& document, WorkshopId later, std::optional<WorkshopId> earlier)
{
    document.perform("Follow", [&](Edit& edit) { follow(edit, later, earlier); });
}

/// An interview with one note, and an insight.
struct Research {
    InterviewId interview = InterviewId::draw();
    NoteId note = NoteId::draw();
    InsightId insight = InsightId::draw();

    Research(Document& document, WorkshopId workshop)
    {
        document.perform("Add", [&](Edit& edit) {
            add(edit, Interview{.id = interview, .workshop = workshop});
            add(edit,
                Note{.id = note, .workshop = workshop, .interview = interview, .text = "Late"});
            add(edit, Insight{.id = insight, .workshop = workshop});
        });
    }
};

} // namespace

TEST_CASE("A workshop follows an earlier one only", "[rules]")
{
    const auto document = Document::inMemory();
    const auto first = addWorkshop(*document, "First", 1);
    const auto second = addWorkshop(*document, "Second", 2);
    const auto same = addWorkshop(*document, "Same day", 2);

    followOn(*document, second, first);
    CHECK(find(document->db(), second)->follows == first);
    CHECK(isRefused(*document, [&](Edit& edit) { follow(edit, first, second); }));
    CHECK(isRefused(*document, [&](Edit& edit) { follow(edit, first, first); }));
    CHECK(isRefused(*document, [&](Edit& edit) { follow(edit, same, second); }));
    CHECK(isRefused(*document, [&](Edit& edit) { follow(edit, second, WorkshopId::draw()); }));
    followOn(*document, second, {});
    CHECK_FALSE(find(document->db(), second)->follows);
}

TEST_CASE("No circle can close, neither by following nor by moving workshops", "[rules]")
{
    const auto document = Document::inMemory();
    const auto first = addWorkshop(*document, "First", 1);
    const auto second = addWorkshop(*document, "Second", 2);
    const auto third = addWorkshop(*document, "Third", 3);
    followOn(*document, second, first);
    followOn(*document, third, second);
    const auto to = [](WorkshopId id, int month, int day) {
        return [=](Edit& edit) { reschedule(edit, id, *Date::from(2025, month, day)); };
    };

    CHECK(isRefused(*document, [&](Edit& edit) { follow(edit, first, third); }));
    CHECK(isRefused(*document, to(first, 4, 1)));
    CHECK(isRefused(*document, to(first, 2, 10)));
    CHECK(isRefused(*document, to(second, 1, 10)));
    CHECK(isRefused(*document, to(second, 3, 10)));
    CHECK(isRefused(*document, to(third, 2, 1)));
    CHECK(isRefused(*document, [&](Edit& edit) {
        auto changed = *find(edit.db(), second);
        changed.starts = *Date::from(2026, 1, 1);
        save(edit, changed);
    }));

    document->perform("Move", to(first, 2, 9));
    CHECK(find(document->db(), second)->followsStarts == Date::from(2025, 2, 9));
    document->perform("Move", to(third, 9, 9));
    document->perform("Move", to(second, 8, 8));
    CHECK(find(document->db(), third)->followsStarts == Date::from(2025, 8, 8));
    for (int i = 0; i < 3; ++i)
        document->undo();
    CHECK(find(document->db(), second)->followsStarts == Date::from(2025, 1, 10));
    CHECK(find(document->db(), third)->starts == *Date::from(2025, 3, 10));
}

TEST_CASE("Moving a workshop moves its days", "[rules]")
{
    const auto document = Document::inMemory();
    const auto id = addWorkshop(*document, "First", 1);
    document->perform("Days", [&](Edit& edit) {
        add(edit, Day{.workshop = id, .date = *Date::from(2025, 1, 9), .title = "Set up"});
        add(edit, Day{.workshop = id, .date = *Date::from(2025, 1, 11)});
    });

    document->perform("Move", [&](Edit& edit) { reschedule(edit, id, *Date::from(2025, 3, 1)); });

    const auto days = daysOf(document->db(), id);
    REQUIRE(days.size() == 2);
    CHECK(days[0].date == *Date::from(2025, 2, 28));
    CHECK(days[1].date == *Date::from(2025, 3, 2));
    CHECK(isRefused(*document, [&](Edit& edit) { reschedule(edit, id, *Date::from(1, 1, 1)); }));
}

TEST_CASE("Removing the workshop that another follows lets that one stand alone", "[rules]")
{
    const auto document = Document::inMemory();
    const auto first = addWorkshop(*document, "First", 1);
    const auto second = addWorkshop(*document, "Second", 2);
    followOn(*document, second, first);
    const auto before = contents(*document);

    document->perform("Remove", [&](Edit& edit) { remove(edit, first); });

    CHECK_FALSE(find(document->db(), second)->follows);
    CHECK_FALSE(find(document->db(), second)->followsStarts);
    document->undo();
    CHECK(contents(*document) == before);
}

TEST_CASE("An insight rests on notes of its own workshop only", "[rules]")
{
    const auto document = Document::inMemory();
    const auto here = addWorkshop(*document, "Here", 1);
    const auto there = addWorkshop(*document, "There", 2);
    const Research ours{*document, here};
    const Research theirs{*document, there};

    document->perform("Rest", [&](Edit& edit) {
        addEvidence(edit, ours.insight, ours.note);
        addEvidence(edit, ours.insight, ours.note);
    });
    CHECK(evidenceOf(document->db(), ours.insight) == std::vector{ours.note});
    CHECK(isRefused(*document, [&](Edit& edit) { addEvidence(edit, ours.insight, theirs.note); }));
    CHECK(
        isRefused(*document, [&](Edit& edit) { addEvidence(edit, ours.insight, NoteId::draw()); }));
    CHECK(isRefused(*document, [&](Edit& edit) {
        edit.run("INSERT INTO evidence (insight, note, workshop) VALUES (?1, ?2, ?3)", ours.insight,
            theirs.note, there);
    }));
}

TEST_CASE("Neither note nor insight can move away from its evidence", "[rules]")
{
    const auto document = Document::inMemory();
    const auto here = addWorkshop(*document, "Here", 1);
    const auto there = addWorkshop(*document, "There", 2);
    const Research ours{*document, here};
    const Research theirs{*document, there};
    document->perform("Rest", [&](Edit& edit) { addEvidence(edit, ours.insight, ours.note); });

    CHECK(isRefused(*document, [&](Edit& edit) {
        auto note = *find(edit.db(), ours.note);
        note.workshop = there;
        note.interview = theirs.interview;
        save(edit, note);
    }));
    CHECK(isRefused(*document, [&](Edit& edit) {
        auto note = *find(edit.db(), theirs.note);
        note.workshop = here;
        save(edit, note);
    }));
    CHECK(isRefused(*document, [&](Edit& edit) {
        auto insight = *find(edit.db(), ours.insight);
        insight.workshop = there;
        save(edit, insight);
    }));
    CHECK(isRefused(*document, [&](Edit& edit) {
        auto interview = *find(edit.db(), ours.interview);
        interview.workshop = there;
        save(edit, interview);
    }));
}

TEST_CASE("An action has the one owner it was last given", "[rules]")
{
    const auto document = Document::inMemory();
    const auto workshop = addWorkshop(*document, "Here", 1);
    const Person ann{.name = "Ann"};
    const Person ben{.name = "Ben"};
    Action action{.workshop = workshop, .owner = ann.id, .text = "Call"};
    document->perform("Add", [&](Edit& edit) {
        add(edit, ann);
        add(edit, ben);
        add(edit, action);
    });
    action.owner = ben.id;
    document->perform("Save", [&](Edit& edit) { save(edit, action); });

    CHECK(find(document->db(), action.id)->owner == ben.id);
    CHECK(isRefused(*document, [&](Edit& edit) { add(edit, action); }));
    CHECK(isRefused(*document, [&](Edit& edit) {
        auto foreign = action;
        foreign.owner = PersonId::draw();
        save(edit, foreign);
    }));
    document->perform("Remove", [&](Edit& edit) { remove(edit, ben.id); });
    CHECK_FALSE(find(document->db(), action.id)->owner);
}

TEST_CASE("A number that its column cannot hold is refused", "[rules]")
{
    const auto document = Document::inMemory();
    const auto workshop = addWorkshop(*document, "Here", 1);
    const Day day{.workshop = workshop, .date = *Date::from(2025, 1, 1)};
    document->perform("Add", [&](Edit& edit) { add(edit, day); });
    const auto refused = [&](const auto& record) {
        return isRefused(*document, [&](Edit& edit) { add(edit, record); });
    };

    CHECK(refused(Day{.workshop = workshop, .date = day.date, .start = 1440}));
    CHECK(refused(Day{.workshop = workshop, .date = day.date, .start = -1}));
    CHECK(refused(Day{.workshop = WorkshopId::draw(), .date = day.date}));
    CHECK(refused(Block{.day = day.id, .title = "x", .minutes = -1}));
    CHECK(refused(Block{.day = day.id, .title = "x", .minutes = 1441}));
    CHECK(refused(Block{.day = day.id, .title = "x", .minutes = 10, .leastMinutes = 11}));
    CHECK(refused(Block{.day = day.id, .title = "x", .pinned = 1440}));
    CHECK(refused(Idea{.workshop = workshop, .text = "x", .impact = 0.9}));
    CHECK(refused(Idea{.workshop = workshop, .text = "x", .effort = 5.1}));
    CHECK(refused(Prototype{.workshop = workshop, .title = "x", .version = 0}));
    CHECK(refused(Prototype{.workshop = workshop, .title = "x", .builtMinutes = 0}));
    CHECK(refused(Vision{.workshop = workshop, .text = "x", .horizonYear = 1899}));
}
