// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "tests/support/Vary.h"

#include <memory>

namespace charrette::tests {

/// A document with one of everything to link to.
struct Desk {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    DayId day = DayId::draw();
    PersonId person = PersonId::draw();
    RoundId round = RoundId::draw();
    GroupId group = GroupId::draw();
    ChallengeId challenge = ChallengeId::draw();
    StreamId stream = StreamId::draw();
    InterviewId interview = InterviewId::draw();
    InsightId insight = InsightId::draw();
    QuestionId question = QuestionId::draw();
    IdeaId idea = IdeaId::draw();
    PrototypeId prototype = PrototypeId::draw();

    Desk()
    {
        const auto starts = *Date::from(2026, 11, 18);
        document->perform("Set up", [&](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "Autumn", .starts = starts});
            add(edit, Day{.id = day, .workshop = workshop, .date = starts});
            add(edit, Person{.id = person, .name = "Ann"});
            add(edit, Round{.id = round, .workshop = workshop});
            add(edit, Group{.id = group, .round = round});
            raise(edit, Challenge{.id = challenge, .title = "Waiting"}, workshop);
            add(edit, Stream{.id = stream, .workshop = workshop, .name = "A"});
            add(edit, Interview{.id = interview, .workshop = workshop});
            add(edit, Insight{.id = insight, .workshop = workshop});
            add(edit, Question{.id = question, .workshop = workshop, .text = "How?"});
            add(edit, Idea{.id = idea, .workshop = workshop, .text = "Sign"});
            add(edit, Prototype{.id = prototype, .workshop = workshop, .title = "Paper"});
        });
    }
};

} // namespace charrette::tests
