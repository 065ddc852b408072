// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/Desk.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/Vary.h"

#include <algorithm>

using namespace charrette;
using namespace charrette::tests;

namespace {

/// The record is read back as written, is edited, removed, and each of that is undone and redone.
template <typename Record>
void livesThrough(Document& document, const Record& written, const Record& edited)
{
    REQUIRE_FALSE(written == edited);
    const auto id = written.id;
    const auto now = [&] { return find(document.db(), id); };
    document.perform("Add", [&](Edit& edit) { CHECK(add(edit, written) == id); });
    CHECK(now() == written);
    document.perform("Edit", [&](Edit& edit) { save(edit, edited); });
    CHECK(now() == edited);
    document.perform("Remove", [&](Edit& edit) { remove(edit, id); });
    CHECK_FALSE(now());
    document.undo();
    CHECK(now() == edited);
    document.undo();
    CHECK(now() == written);
    document.undo();
    CHECK_FALSE(now());
    document.redo();
    document.redo();
    CHECK(now() == edited);
    document.undo();
    document.undo();
}

template <typename Record>
void refusesBlank(Document& document, Record record, std::string Record::*field)
{
    const auto before = contents(document);
    for (const auto* blank : {"", "  ", "\n\t", "\u00A0\u200B", "\x01"}) {
        record.*field = blank;
        try {
            document.perform("Add", [&](Edit& edit) { add(edit, record); });
            FAIL("blank text was taken");
        } catch (const Error& error) {
            CHECK(error.problem() == Problem::Refused);
        }
    }
    CHECK(contents(document) == before);
}

/// The listed ids are in the order in which the rows were added, and moveBefore changes it.
template <typename Record, typename List>
void isOrdered(Document& document, const Record& like, List list)
{
    auto first = like;
    auto second = like;
    auto third = like;
    for (auto* record : {&first, &second, &third})
        record->id = decltype(like.id)::draw();
    using Order = std::vector<decltype(like.id)>;
    document.perform("Add", [&](Edit& edit) {
        for (const auto& record : {first, second, third})
            add(edit, record);
    });
    const auto order = [&] {
        Order ids;
        for (const auto& record : list()) {
            if (record.id == first.id || record.id == second.id || record.id == third.id)
                ids.push_back(record.id);
        }
        return ids;
    };
    const auto move = [&](auto id, std::optional<decltype(like.id)> before) {
        const auto steps = recordOf(document).size();
        document.perform("Move", [&](Edit& edit) { moveBefore(edit, id, before); });
        return recordOf(document).size() > steps;
    };

    CHECK(order() == Order{first.id, second.id, third.id});
    CHECK(move(third.id, first.id));
    CHECK(order() == Order{third.id, first.id, second.id});
    CHECK(move(third.id, second.id));
    CHECK(order() == Order{first.id, third.id, second.id});
    CHECK(move(first.id, {}));
    CHECK(order() == Order{third.id, second.id, first.id});

    CHECK_FALSE(move(first.id, {}));
    CHECK_FALSE(move(third.id, second.id));
    CHECK_FALSE(move(second.id, second.id));
    document.undo();
    CHECK(order() == Order{first.id, third.id, second.id});
    for (int i = 0; i < 3; ++i)
        document.undo();
}

constexpr Instant noon{1'795'000'000'000};

} // namespace

TEST_CASE("A workshop with its days and streams is kept as written", "[records]")
{
    const Desk desk;
    const auto starts = *Date::from(2027, 1, 4);
    Workshop workshop{.title = "Winter",
        .format = "sprint-day",
        .client = "Acme",
        .place = "Ulm",
        .objective = "Find out\nwhy",
        .timeZone = "Europe/Berlin",
        .starts = starts,
        .follows = desk.workshop,
        .followsStarts = *Date::from(2026, 11, 18)};
    auto edited = workshop;
    edited.title = "Spring";
    edited.objective.clear();
    edited.starts = *Date::from(2027, 4, 4);
    edited.follows.reset();
    edited.followsStarts.reset();
    livesThrough(*desk.document, workshop, edited);
    refusesBlank(*desk.document, workshop, &Workshop::title);

    Day day{.workshop = desk.workshop, .date = starts, .start = 1439, .title = "Second day"};
    auto otherDay = day;
    otherDay.date = *Date::from(2027, 1, 5);
    otherDay.start = 0;
    livesThrough(*desk.document, day, otherDay);

    Stream stream{
        .workshop = desk.workshop, .name = "B", .room = "2.14", .challenge = desk.challenge};
    livesThrough(*desk.document, stream, Stream{stream.id, desk.workshop, "C", "", {}});
    refusesBlank(*desk.document, stream, &Stream::name);
}

TEST_CASE("People, rounds and groups are kept as written", "[records]")
{
    const Desk desk;
    Person person{.name = "Zoë",
        .email = "z@example.org",
        .organisation = "Acme",
        .job = "Buyer",
        .function = "Purchasing",
        .country = "NL",
        .seniority = "Senior"};
    livesThrough(*desk.document, person, Person{.id = person.id, .name = "Zoe"});
    refusesBlank(*desk.document, person, &Person::name);

    Round round{.workshop = desk.workshop, .title = "Morning"};
    livesThrough(*desk.document, round, Round{round.id, desk.workshop, "Afternoon"});

    Group group{.round = desk.round,
        .stream = desk.stream,
        .number = 7,
        .name = "Owls",
        .colour = Colour::Violet,
        .room = "3",
        .facilitator = desk.person,
        .challenge = desk.challenge};
    livesThrough(*desk.document, group, Group{.id = group.id, .round = desk.round});
}

TEST_CASE("The agenda is kept as written and in order", "[records]")
{
    const Desk desk;
    Block block{.day = desk.day,
        .stream = desk.stream,
        .title = "Interviews",
        .kind = BlockKind::Interview,
        .mode = Mode::Pairs,
        .stage = Stage::Empathise,
        .minutes = 90,
        .leastMinutes = 60,
        .pinned = 600,
        .flexible = true,
        .staffOnly = true,
        .ledBy = "Ann",
        .outcome = "Notes",
        .materials = "Pens\nCards",
        .onStage = "Listen",
        .notes = "Doors close"};
    livesThrough(*desk.document, block,
        Block{.id = block.id, .day = desk.day, .title = "Break", .kind = BlockKind::Break});
    refusesBlank(*desk.document, block, &Block::title);
    isOrdered(*desk.document, block, [&] { return blocksOf(desk.document->db(), desk.day); });
}

TEST_CASE("Research is kept as written and in order", "[records]")
{
    const Desk desk;
    auto& document = *desk.document;
    const auto& db = document.db();
    Prompt prompt{
        .workshop = desk.workshop, .kind = InterviewKind::Stakeholder, .text = "Why now?"};
    livesThrough(document, prompt,
        Prompt{prompt.id, desk.workshop, InterviewKind::Empathy, "Tell me about"});
    refusesBlank(document, prompt, &Prompt::text);
    isOrdered(document, prompt, [&] { return promptsOf(db, desk.workshop); });

    Interview interview{.workshop = desk.workshop,
        .kind = InterviewKind::Stakeholder,
        .role = "Buyer",
        .organisation = "Retail",
        .name = "Ben",
        .askedBy = "Ann",
        .group = desk.group,
        .challenge = desk.challenge,
        .held = noon,
        .consent = Consent::Named,
        .withdrawn = noon};
    livesThrough(document, interview, Interview{.id = interview.id, .workshop = desk.workshop});

    Note note{.workshop = desk.workshop,
        .interview = desk.interview,
        .kind = NoteKind::Pain,
        .text = "I wait.\nAnd wait.",
        .made = noon};
    auto otherNote = note;
    otherNote.kind = NoteKind::Gain;
    otherNote.text = "It came";
    otherNote.made = {0};
    livesThrough(document, note, otherNote);
    refusesBlank(document, note, &Note::text);
    isOrdered(document, note, [&] { return notesOf(db, desk.interview); });

    Insight insight{.workshop = desk.workshop,
        .title = "Queues",
        .user = "Buyers",
        .need = "know when",
        .reason = "they plan",
        .challenge = desk.challenge,
        .group = desk.group,
        .made = noon};
    livesThrough(document, insight, Insight{.id = insight.id, .workshop = desk.workshop});
    isOrdered(document, insight, [&] { return insightsOf(db, desk.workshop); });

    Persona persona{.workshop = desk.workshop,
        .group = desk.group,
        .name = "Nora",
        .role = "Buys for three plants",
        .goals = "No surprises\nHome by six",
        .pains = "Three systems"};
    livesThrough(
        document, persona, Persona{.id = persona.id, .workshop = desk.workshop, .name = "Mo"});
    refusesBlank(document, persona, &Persona::name);
    isOrdered(document, persona, [&] { return personasOf(db, desk.workshop); });

    Question question{.workshop = desk.workshop,
        .insight = desk.insight,
        .challenge = desk.challenge,
        .text = "How might we?"};
    livesThrough(document, question, Question{question.id, desk.workshop, {}, {}, "Or else?"});
    refusesBlank(document, question, &Question::text);
    isOrdered(document, question, [&] { return questionsOf(db, desk.workshop); });

    GoToIdea expected{.workshop = desk.workshop,
        .interview = desk.interview,
        .text = "An app",
        .trap = "Nobody opens it",
        .nudge = "Without a screen?"};
    livesThrough(document, expected,
        GoToIdea{.id = expected.id, .workshop = desk.workshop, .text = "Training"});
    refusesBlank(document, expected, &GoToIdea::text);
    isOrdered(document, expected, [&] { return goToIdeasOf(db, desk.workshop); });
}

TEST_CASE("Ideas and prototypes are kept as written and in order", "[records]")
{
    const Desk desk;
    auto& document = *desk.document;
    const auto& db = document.db();
    Idea idea{.workshop = desk.workshop,
        .question = desk.question,
        .challenge = desk.challenge,
        .group = desk.group,
        .text = "A clock",
        .detail = "At the door\nand the desk",
        .horizon = Horizon::QuickWin,
        .impact = 4.25,
        .effort = 1.1,
        .made = noon};
    livesThrough(document, idea, Idea{.id = idea.id, .workshop = desk.workshop, .text = "None"});
    refusesBlank(document, idea, &Idea::text);
    isOrdered(document, idea, [&] { return ideasOf(db, desk.workshop); });

    Vote vote{.workshop = desk.workshop, .title = "Dots", .made = noon};
    livesThrough(document, vote, Vote{vote.id, desk.workshop, "More dots", {5}});

    Prototype prototype{.workshop = desk.workshop,
        .idea = desk.idea,
        .group = desk.group,
        .title = "Clock of paper",
        .form = Form::Storyboard,
        .version = 3,
        .builtMinutes = 20,
        .question = "Seen?",
        .believe = "b",
        .verify = "v",
        .measure = "m",
        .rightIf = "r",
        .observed = "o",
        .learned = "l",
        .will = "w",
        .decision = Decision::TestMore};
    livesThrough(document, prototype,
        Prototype{.id = prototype.id, .workshop = desk.workshop, .title = "Of wood"});
    refusesBlank(document, prototype, &Prototype::title);
    isOrdered(document, prototype, [&] { return prototypesOf(db, desk.workshop); });

    Feedback feedback{.prototype = desk.prototype,
        .group = desk.group,
        .kind = FeedbackKind::Criticism,
        .text = "Too small"};
    livesThrough(document, feedback,
        Feedback{feedback.id, desk.prototype, {}, FeedbackKind::Idea, "Larger"});
    refusesBlank(document, feedback, &Feedback::text);

    const Iteration iteration{.prototype = desk.prototype, .version = 2, .changed = "A stand-in"};
    livesThrough(document, iteration, Iteration{iteration.id, desk.prototype, 3, "Both faces"});
    isOrdered(document, feedback, [&] { return feedbackOn(db, desk.prototype); });
}

TEST_CASE("The plan is kept as written and in order", "[records]")
{
    const Desk desk;
    auto& document = *desk.document;
    const auto& db = document.db();
    Vision vision{.workshop = desk.workshop,
        .kind = VisionKind::Mission,
        .text = "No queues",
        .horizonYear = 2030,
        .signs = "Empty halls",
        .chosen = true};
    livesThrough(
        document, vision, Vision{.id = vision.id, .workshop = desk.workshop, .text = "Few"});
    refusesBlank(document, vision, &Vision::text);
    isOrdered(document, vision, [&] { return visionsOf(db, desk.workshop); });

    Pitch pitch{.workshop = desk.workshop,
        .idea = desk.idea,
        .group = desk.group,
        .person = desk.person,
        .title = "One minute",
        .text = "Imagine"};
    livesThrough(document, pitch, Pitch{.id = pitch.id, .workshop = desk.workshop, .title = "Two"});
    refusesBlank(document, pitch, &Pitch::title);
    isOrdered(document, pitch, [&] { return pitchesOf(db, desk.workshop); });

    Action action{.workshop = desk.workshop,
        .owner = desk.person,
        .idea = desk.idea,
        .prototype = desk.prototype,
        .challenge = desk.challenge,
        .text = "Buy a clock",
        .firstStep = "Measure",
        .due = *Date::from(2026, 12, 1),
        .measure = "It hangs",
        .horizon = ActionHorizon::Later,
        .status = Status::UnderWay,
        .remark = "Budget?"};
    livesThrough(
        document, action, Action{.id = action.id, .workshop = desk.workshop, .text = "Nothing"});
    refusesBlank(document, action, &Action::text);
    isOrdered(document, action, [&] { return actionsOf(db, desk.workshop); });
}
