// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Support.h"

#include "core/document/Document.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

namespace {

/// Two groups, three interviews with two notes each, and two insights of which one rests on
/// nothing.
struct Wall {
    std::unique_ptr<Document> document = Document::inMemory();
    Workshop workshop{.title = "W", .starts = *Date::from(2026, 11, 18)};
    std::vector<Interview> interviews;
    std::vector<NoteId> notes;
    Insight first{.workshop = workshop.id, .title = "First"};
    Insight second{.workshop = workshop.id, .title = "Second"};

    Wall()
    {
        document->perform("Fill", [this](Edit& edit) {
            add(edit, workshop);
            const Round round{.workshop = workshop.id};
            add(edit, round);
            addGroups(edit, round.id, 2);
            const auto groups = groupsIn(edit.db(), workshop.id);
            for (const auto group : {groups[0].id, groups[0].id, groups[1].id}) {
                interviews.push_back(Interview{.workshop = workshop.id, .group = group});
                add(edit, interviews.back());
                for (const auto note :
                    addNotes(edit, interviews.back(), NoteKind::Says, {"one", "two"}))
                    notes.push_back(note);
            }
            add(edit, first);
            add(edit, second);
            for (const auto note : {notes[0], notes[1], notes[2], notes[4]})
                addEvidence(edit, first.id, note);
            add(edit,
                Question{.workshop = workshop.id, .insight = first.id, .text = "give it a face?"});
        });
    }
};

} // namespace

TEST_CASE("An insight counts its notes, the people and the groups behind them", "[research]")
{
    const Wall wall;

    CHECK(supportIn(wall.document->db(), wall.workshop.id)
        == std::vector{Support{wall.first.id, 4, 3, 2, 1}, Support{wall.second.id, 0, 0, 0, 0}});
}

TEST_CASE("Every interview counts its notes", "[research]")
{
    const Wall wall;
    const auto counts = noteCounts(wall.document->db(), wall.workshop.id);

    REQUIRE(counts.size() == 3);
    CHECK(counts[2] == NoteCount{wall.interviews[2].id, 2});
}

TEST_CASE("An interview knows the insights that rest on it, each once", "[research]")
{
    const Wall wall;

    CHECK(insightsFrom(wall.document->db(), wall.interviews[0].id) == std::vector{wall.first.id});
    wall.document->perform(
        "Remove evidence", [&](Edit& edit) { removeEvidence(edit, wall.first.id, wall.notes[4]); });
    CHECK(insightsFrom(wall.document->db(), wall.interviews[2].id).empty());
}
