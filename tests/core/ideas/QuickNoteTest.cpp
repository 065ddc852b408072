// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/QuickNote.h"

#include "core/document/Document.h"
#include "core/document/Record.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

constexpr auto heard = "Heard in the room";

struct WritingRoom {
    const Workshop workshop{.title = "Event", .starts = *Date::from(2026, 11, 18)};
    const Round round{.workshop = workshop.id};
    const Group first{.round = round.id, .number = 1};
    const Group second{.round = round.id, .number = 2};
    const std::unique_ptr<Document> document = Document::inMemory();

    WritingRoom()
    {
        document->perform("Prepare", [this](Edit& edit) {
            charrette::add(edit, workshop);
            charrette::add(edit, round);
            charrette::add(edit, first);
            charrette::add(edit, second);
        });
    }

    const sqlite::Database& db() const { return document->db(); }

    std::vector<QuickItem> add(const std::vector<QuickNote>& notes) const
    {
        return document->perform(
            "Add", [&](Edit& edit) { return addQuickNotes(edit, workshop.id, notes, heard); });
    }

    std::vector<Interview> interviews() const { return interviewsOf(db(), workshop.id); }
};

} // namespace

TEST_CASE("A number and a colon in front send a line to that group", "[quicknote]")
{
    CHECK(quickLine("3: Call them first") == QuickLine{3, {}, "Call them first"});
    CHECK(quickLine("  12 :Call them") == QuickLine{12, {}, "Call them"});
    CHECK(quickLine("3:30 is too late") == QuickLine{{}, {}, "3:30 is too late"});
    CHECK(quickLine("3 people waited: all day") == QuickLine{{}, {}, "3 people waited: all day"});
    CHECK(quickLine("2026: a year") == QuickLine{{}, {}, "2026: a year"});
    CHECK(quickLine("3:") == QuickLine{3, {}, ""});
}

TEST_CASE("An exclamation mark makes an idea, a question mark a question", "[quicknote]")
{
    CHECK(quickLine("! Send a text") == QuickLine{{}, QuickKind::Idea, "Send a text"});
    CHECK(quickLine("!Send a text!") == QuickLine{{}, QuickKind::Idea, "Send a text!"});
    CHECK(quickLine("3: ! Send") == QuickLine{3, QuickKind::Idea, "Send"});
    CHECK(quickLine("!3: Send") == QuickLine{3, QuickKind::Idea, "Send"});
    CHECK(quickLine("? How might we warn early?")
        == QuickLine{{}, QuickKind::Question, "How might we warn early?"});
    CHECK(quickLine("!").text.empty());
    CHECK(quickLine("").text.empty());
}

TEST_CASE("Quotation marks make a quote, and a letter with a colon its kind", "[quicknote]")
{
    CHECK(quickLine("\"I wait all day\"") == QuickLine{{}, QuickKind::Says, "I wait all day"});
    CHECK(quickLine("2: “I wait") == QuickLine{2, QuickKind::Says, "I wait"});
    CHECK(quickLine("2: f: anxious") == QuickLine{2, QuickKind::Feels, "anxious"});
    CHECK(quickLine("pain: the queue") == QuickLine{{}, QuickKind::Pain, "the queue"});
    CHECK(quickLine("They call \"it\" so") == QuickLine{{}, {}, "They call \"it\" so"});
}

TEST_CASE("What was heard in the room goes to one unattributed interview a group", "[quicknote]")
{
    const WritingRoom room;
    room.add({{QuickKind::Says, room.first.id, "One"}, {QuickKind::Feels, room.second.id, "Two"}});
    room.add({{QuickKind::Pain, room.first.id, "Three"}, {QuickKind::Gain, {}, "Four"},
        {QuickKind::Does, {}, "Five"}});

    const auto interviews = room.interviews();
    REQUIRE(interviews.size() == 3);
    for (const auto& interview : interviews) {
        CHECK(interview.role == heard);
        CHECK(interview.consent == Consent::Unattributed);
        CHECK(interview.kind == InterviewKind::Empathy);
    }
    CHECK(interviews[0].group == room.first.id);
    const auto notes = notesOf(room.db(), interviews[0].id);
    REQUIRE(notes.size() == 2);
    CHECK(notes[1].text == "Three");
    CHECK(notes[1].kind == NoteKind::Pain);
    CHECK_FALSE(interviews[2].group);
    CHECK(notesOf(room.db(), interviews[2].id).size() == 2);
}

TEST_CASE("The room's interview may be called otherwise, and one withdrawn is left", "[quicknote]")
{
    const WritingRoom room;
    room.add({{QuickKind::Says, room.first.id, "One"}});
    const auto there = room.interviews().front().id;
    room.document->perform("Rename", [&](Edit& edit) {
        change(edit, there, [](Interview& interview) { interview.role = "At the tables"; });
    });
    room.add({{QuickKind::Says, room.first.id, "Two"}});
    CHECK(room.interviews().size() == 1);

    room.document->perform("Withdraw", [&](Edit& edit) {
        change(edit, there, [&](Interview& interview) { interview.withdrawn = edit.now(); });
    });
    room.add({{QuickKind::Says, room.first.id, "Three"}});
    CHECK(room.interviews().size() == 2);
    CHECK(notesOf(room.db(), there).size() == 2);
}

TEST_CASE("Ideas and questions belong to their group without any interview", "[quicknote]")
{
    const WritingRoom room;
    const auto added = room.add({{QuickKind::Idea, room.second.id, "Send a text"},
        {QuickKind::Question, room.second.id, "How?"}, {QuickKind::Idea, {}, "  "}});

    REQUIRE(added.size() == 2);
    CHECK(room.interviews().empty());
    CHECK(ideasOf(room.db(), room.workshop.id).front().group == room.second.id);
    CHECK(groupAsking(room.db(), std::get<QuestionId>(added[1])) == room.second.id);
    CHECK(quickNote(room.db(), added[0])
        == QuickNote{QuickKind::Idea, room.second.id, "Send a text"});
    CHECK(quickNote(room.db(), added[1]) == QuickNote{QuickKind::Question, room.second.id, "How?"});
}

TEST_CASE("A quick note is rewritten and removed wherever it was stored", "[quicknote]")
{
    const WritingRoom room;
    for (const auto kind : everyOne<QuickKind>()) {
        INFO(key(kind));
        const auto item = room.add({{kind, room.first.id, "Befor"}}).front();
        room.document->perform("Rewrite", [&](Edit& edit) { rewrite(edit, item, "Before"); });
        CHECK(quickNote(room.db(), item) == QuickNote{kind, room.first.id, "Before"});
        CHECK(problemOf([&] {
            room.document->perform("Blank", [&](Edit& edit) { rewrite(edit, item, " "); });
        }) == Problem::Refused);
        room.document->perform("Remove", [&](Edit& edit) { remove(edit, item); });
        CHECK_FALSE(quickNote(room.db(), item));
        room.document->undo();
        CHECK(quickNote(room.db(), item) == QuickNote{kind, room.first.id, "Before"});
    }
}
