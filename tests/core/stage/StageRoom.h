// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/media/Attachment.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Vision.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/research/Persona.h"
#include "core/stage/Choice.h"
#include "core/stage/Offers.h"
#include "core/votes/Vote.h"
#include "core/workshop/Workshop.h"

#include <string>
#include <vector>

namespace charrette::tests {

using namespace stage;

/// A day with work in groups, a break and something only the staff may know of.
struct StageRoom {
    std::unique_ptr<Document> document = Document::inMemory();
    Workshop workshop{.title = "Leaders’ event", .starts = *Date::from(2026, 11, 18)};
    Day day{.workshop = workshop.id, .date = workshop.starts, .start = 540};
    Stream stream{.workshop = workshop.id, .name = "Ordering", .room = "Oslo"};
    Block work = block("Empathy interviews", Mode::Pairs);
    Block huddle = block("Huddle in secret", Mode::Plenary);
    Block coffee = block("Coffee", Mode::Plenary);
    Round round{.workshop = workshop.id};

    StageRoom()
    {
        work.onStage = "In pairs: one asks, one writes.";
        work.notes = "Watch group 4";
        huddle.staffOnly = true;
        perform([&](Edit& edit) {
            add(edit, workshop);
            add(edit, day);
            add(edit, stream);
            for (const auto& one : {work, huddle, coffee})
                add(edit, one);
            add(edit, round);
            addGroups(edit, round.id, 2);
        });
    }

    Block block(const std::string& title, Mode mode) const
    {
        return {.day = day.id, .title = title, .mode = mode, .minutes = 30};
    }

    template <typename Filling>
    void perform(Filling&& filling)
    {
        document->perform("Fill", std::forward<Filling>(filling));
    }

    const sqlite::Database& db() const { return document->db(); }

    std::optional<Scene> scene(const Choice& choice, const std::vector<BlockId>& on = {}) const
    {
        return sceneOf(db(), workshop.id, choice, {day.id, on});
    }

    template <typename Wanted>
    Wanted shown(const Choice& choice, const std::vector<BlockId>& on = {}) const
    {
        const auto made = scene(choice, on);
        REQUIRE(made);
        REQUIRE(std::holds_alternative<Wanted>(*made));
        return std::get<Wanted>(*made);
    }

    NoteId heard(Consent consent, const std::string& text)
    {
        const Interview interview{.workshop = workshop.id,
            .role = "Procurement lead",
            .organisation = "retail",
            .name = "Mara Olthof",
            .consent = consent};
        const Note note{.workshop = workshop.id, .interview = interview.id, .text = text};
        perform([&](Edit& edit) {
            add(edit, interview);
            add(edit, note);
        });
        return note.id;
    }

    void withdraw(NoteId id)
    {
        perform([&](Edit& edit) { change(edit, find(edit.db(), id)->interview); });
    }

    static void change(Edit& edit, InterviewId id)
    {
        auto interview = find(edit.db(), id).value();
        interview.withdrawn = Instant{1};
        save(edit, interview);
    }
};

/// Every text of a scene, to look for what must not be in it.
struct Texts {
    std::string all;

    void add(const std::string& text) { all += text + '\n'; }
    void operator()(const Blank&) {}
    void operator()(const Now& now)
    {
        add(now.title);
        add(now.text);
        for (const auto& one : now.coming)
            add(one.title);
        take(now.groups);
        for (const auto& one : now.streams)
            add(one.stream + one.room + one.title);
    }
    void operator()(const Instructions& one) { add(one.title + '\n' + one.text); }
    void operator()(const Groups& groups) { take(groups.groups); }
    void operator()(const Agenda& agenda)
    {
        for (const auto& line : agenda.lines)
            add(line.title + line.stream);
    }
    void operator()(const RoomPulse& pulse)
    {
        for (const auto& line : pulse.groups)
            add(line.name);
    }
    void operator()(const Statement& one) { add(one.text + '\n' + one.reason + '\n' + one.by); }
    void operator()(const Someone& someone)
    {
        add(someone.name + '\n' + someone.role + '\n' + someone.goals + '\n' + someone.pains);
        for (const auto& line : someone.day)
            add(line.text);
    }
    void operator()(const Board& board)
    {
        add(board.question);
        for (const auto& lane : board.lanes) {
            for (const auto& card : lane.cards)
                add(card.text);
        }
    }
    void operator()(const Image& image) { add(image.caption); }
    void operator()(const Practice& practice) { add(practice.title + '\n' + practice.by); }

    void take(const std::vector<GroupCard>& groups)
    {
        for (const auto& group : groups) {
            add(group.name + group.room + group.challenge);
            for (const auto& member : group.members)
                add(member);
        }
    }
};

inline std::string textOf(const std::optional<Scene>& scene)
{
    Texts texts;
    if (scene)
        std::visit(texts, *scene);
    return texts.all;
}

} // namespace charrette::tests
