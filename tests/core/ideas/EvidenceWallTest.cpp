// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ideas/EvidenceWall.h"

#include "core/document/Document.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

/// Two groups with an interview each, and three notes in each of those.
struct Heard {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    std::vector<Group> groups;
    std::vector<NoteId> notes;
    Area area{.workshop = workshop,
        .board = Board::Evidence,
        .name = "Who owns it",
        .width = 500,
        .height = 400};

    template <typename Work>
    auto perform(Work&& work)
    {
        return document->perform("Work", std::forward<Work>(work));
    }

    Heard()
    {
        perform([&](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "W", .starts = *Date::from(2026, 11, 18)});
            const Round round{.workshop = workshop};
            add(edit, round);
            addGroups(edit, round.id, 2);
            groups = groupsIn(edit.db(), workshop);
            for (const auto& group : groups) {
                const Interview interview{.workshop = workshop, .group = group.id};
                add(edit, interview);
                for (const auto id :
                    addNotes(edit, interview, NoteKind::Says, {"one", "two", "three"}))
                    notes.push_back(id);
            }
            add(edit, area);
        });
    }

    Insight insightOf(const std::vector<NoteId>& ids)
    {
        const auto id = perform([&](Edit& edit) { return makeInsight(edit, area.id, ids); });
        return find(document->db(), id).value();
    }
};

} // namespace

TEST_CASE("A note lies on the evidence wall where it was put, until that is undone", "[boards]")
{
    Heard heard;
    const std::vector<NotePlace> places{{heard.notes[0], 12, -24}, {heard.notes[4], 500, 36}};
    heard.perform([&](Edit& edit) { save(edit, places); });
    CHECK(notePlacesOf(heard.document->db(), heard.workshop).size() == 2);
    heard.perform([&](Edit& edit) { remove(edit, heard.notes[0]); });
    CHECK(notePlacesOf(heard.document->db(), heard.workshop) == std::vector{places[1]});
    heard.document->undo();
    heard.document->undo();
    CHECK(notePlacesOf(heard.document->db(), heard.workshop).empty());
}

TEST_CASE("A cluster becomes an insight of its name, resting on its notes, in one step", "[boards]")
{
    Heard heard;
    const auto before = contents(*heard.document);
    const auto insight = heard.insightOf({heard.notes[0], heard.notes[1]});
    CHECK(insight.title == "Who owns it");
    CHECK(insight.group == heard.groups[0].id);
    CHECK(evidenceOf(heard.document->db(), insight.id).size() == 2);
    CHECK(find(heard.document->db(), heard.area.id)->insight == insight.id);
    heard.document->undo();
    CHECK(contents(*heard.document) == before);
}

TEST_CASE("Notes of two groups make an insight of none", "[boards]")
{
    Heard heard;
    CHECK_FALSE(heard.insightOf({heard.notes[0], heard.notes[3]}).group);
}

TEST_CASE("A cluster that is an insight gives that the notes that came to it", "[boards]")
{
    Heard heard;
    const auto first = heard.insightOf({heard.notes[0]});
    const auto again = heard.insightOf({heard.notes[0], heard.notes[3]});
    CHECK(again.id == first.id);
    CHECK(evidenceOf(heard.document->db(), first.id).size() == 2);
    CHECK(insightsOf(heard.document->db(), heard.workshop).size() == 1);

    heard.perform([&](Edit& edit) { remove(edit, first.id); });
    CHECK_FALSE(find(heard.document->db(), heard.area.id)->insight);
    CHECK_FALSE(heard.insightOf({heard.notes[1]}).id == first.id);
    CHECK_THROWS_AS(heard.insightOf({}), Error);
}

TEST_CASE("The boards of ideas and of evidence have areas of their own", "[boards]")
{
    const Heard heard;
    CHECK(areasOf(heard.document->db(), heard.workshop).empty());
    CHECK(areasOf(heard.document->db(), heard.workshop, Board::Evidence).size() == 1);
}
