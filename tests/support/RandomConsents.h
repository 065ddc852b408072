// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/document/Record.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/plan/CaseForChange.h"
#include "core/plan/Vision.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/research/Persona.h"
#include "core/workshop/Workshop.h"

#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace charrette::tests {

/// A workshop of random consents whose every text is a word of its own, so that it can be found.
struct RandomConsents {
    struct Told {
        std::string name;
        std::vector<std::string> words;
        bool mayBeNamed = false;
        bool mayBeQuoted = false;
    };

    explicit RandomConsents(unsigned seed)
        : random{seed}
    {
        document->perform("Fill", [&](Edit& edit) { fill(edit); });
    }

    int draw(int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); }

    void fill(Edit& edit)
    {
        workshop = add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
        std::vector<NoteId> notes;
        for (int i = 0; i < 12; ++i)
            addInterview(edit, i, notes);
        for (int i = 0; i < 6; ++i)
            addChain(edit, i, notes);
        for (std::size_t i = 0; i < told.size(); ++i)
            addBearer(edit, static_cast<int>(i));
        for (int i = 0; i < 4; ++i)
            addPersona(edit, notes);
    }

    void addInterview(Edit& edit, int number, std::vector<NoteId>& notes)
    {
        const auto digits = std::to_string(number);
        Told one{.name = "Namexa" + digits + " Namexb" + digits + "z", .words = {}};
        Interview interview{.workshop = *workshop,
            .kind = fromKey<InterviewKind>(draw(2) ? "stakeholder" : "empathy"),
            .role = draw(3) ? "Rolex" + digits : "",
            .organisation = draw(3) ? "Firmx" + digits : "",
            .name = one.name,
            .consent = static_cast<Consent>(draw(4))};
        if (draw(4) == 0)
            interview.withdrawn = Instant{1};
        one.mayBeQuoted = interview.consent != Consent::None && !interview.withdrawn;
        one.mayBeNamed = interview.consent == Consent::Named && !interview.withdrawn;
        add(edit, interview);
        for (int n = draw(4); n >= 0; --n) {
            const auto word = "wordx" + digits + "y" + std::to_string(n) + "z";
            const auto text = draw(3) ? word : word + " said " + one.name + " to me";
            notes.push_back(add(edit,
                Note{.workshop = *workshop,
                    .interview = interview.id,
                    .kind = static_cast<NoteKind>(draw(6)),
                    .text = text}));
            one.words.push_back(word);
        }
        told.push_back(one);
    }

    void addChain(Edit& edit, int number, const std::vector<NoteId>& notes)
    {
        const auto digits = std::to_string(number);
        const auto insight = add(edit,
            Insight{.workshop = *workshop,
                .title = "Insight " + digits,
                .user = draw(2) ? "People" : told[static_cast<std::size_t>(draw(12))].name,
                .need = "know"});
        for (int n = draw(5); n >= 0; --n)
            addEvidence(edit, insight,
                notes[static_cast<std::size_t>(draw(static_cast<int>(notes.size())))]);
        const auto question =
            add(edit, Question{.workshop = *workshop, .insight = insight, .text = "How " + digits});
        add(edit,
            Idea{.workshop = *workshop,
                .question = question,
                .text = "Idea of " + told[static_cast<std::size_t>(draw(12))].name,
                .horizon = static_cast<Horizon>(draw(3))});
    }

    /// People who were interviewed own, lead and facilitate things, and places are called after
    /// them. None of them is on the list of the workshop.
    void addBearer(Edit& edit, int number)
    {
        const auto& name = told[static_cast<std::size_t>(number)].name;
        if (number == 0) {
            round = add(edit, Round{.workshop = *workshop, .title = "With " + name});
            day = add(edit, Day{.workshop = *workshop, .date = *Date::from(2026, 11, 18)});
            change(edit, *workshop, [&](Workshop& one) {
                one.client = "Firm of " + name;
                one.place = "House of " + name;
            });
        }
        const auto person = add(edit, Person{.name = name});
        add(edit,
            Group{.round = *round,
                .number = number + 1,
                .room = "Room of " + name,
                .facilitator = person});
        add(edit,
            Block{
                .day = *day, .title = "Block " + std::to_string(number), .ledBy = name + " & co"});
        add(edit,
            Action{.workshop = *workshop,
                .owner = person,
                .text = "Do " + std::to_string(number),
                .horizon = static_cast<ActionHorizon>(number % 3)});
        add(edit, Pitch{.workshop = *workshop, .person = person, .title = "Pitch", .text = "Go"});
        raise(edit, Challenge{.title = "Challenge " + std::to_string(number), .owner = name},
            *workshop);
        add(edit,
            CasePoint{.workshop = *workshop,
                .kind = static_cast<PointKind>(number % 5),
                .text = "Point of " + told[static_cast<std::size_t>(number)].name + " and others"});
    }

    const std::string& anyName() { return told[static_cast<std::size_t>(draw(12))].name; }

    void addPersona(Edit& edit, const std::vector<NoteId>& notes)
    {
        const auto persona = add(edit,
            Persona{.workshop = *workshop,
                .name = draw(2) ? "Persona" : anyName(),
                .role = "Works with " + anyName(),
                .goals = "Be rid of " + anyName(),
                .pains = anyName() + " calls"});
        for (int n = draw(5); n > 0; --n)
            addEvidence(edit, persona,
                notes[static_cast<std::size_t>(draw(static_cast<int>(notes.size())))]);
        for (int n = draw(4); n > 0; --n)
            add(edit,
                Moment{.persona = persona,
                    .starts = draw(1440),
                    .text = "Waits for " + anyName(),
                    .mood = 1 + draw(5)});
    }

    std::mt19937 random;
    std::unique_ptr<Document> document = Document::inMemory();
    std::optional<WorkshopId> workshop;
    std::vector<Told> told;
    std::optional<RoundId> round;
    std::optional<DayId> day;
};

} // namespace charrette::tests
