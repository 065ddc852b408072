// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/Persona.h"

#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/document/Record.h"
#include "core/research/Interview.h"
#include "core/research/MomentLine.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

struct Room {
    std::unique_ptr<Document> document = Document::inMemory();
    Workshop workshop{.title = "W", .starts = *Date::from(2026, 1, 1)};
    Interview interview{.workshop = workshop.id, .role = "Buyer"};
    Note note{.workshop = workshop.id, .interview = interview.id, .text = "I wait"};
    Note second{.workshop = workshop.id, .interview = interview.id, .text = "And wait"};
    Persona persona{.workshop = workshop.id, .name = "Nora"};

    Room()
    {
        document->perform("Add", [&](Edit& edit) {
            charrette::add(edit, workshop);
            charrette::add(edit, interview);
            charrette::add(edit, note);
            charrette::add(edit, second);
            charrette::add(edit, persona);
        });
    }

    const sqlite::Database& db() const { return document->db(); }
    PersonaSupport support() const { return personaSupportIn(db(), workshop.id).front(); }
    template <typename Work>
    auto perform(Work work)
    {
        return document->perform("Work", work);
    }
    MomentId addMoment(int starts, int mood, const std::string& text = "Happens")
    {
        return perform([&](Edit& edit) {
            return charrette::add(
                edit, Moment{.persona = persona.id, .starts = starts, .text = text, .mood = mood});
        });
    }
};

} // namespace

TEST_CASE("A persona is proto until a note of an interview stands behind it", "[persona]")
{
    Room room;
    CHECK(room.support() == PersonaSupport{room.persona.id, 0, 0});
    CHECK(room.support().isProto());

    room.perform([&](Edit& edit) {
        addEvidence(edit, room.persona.id, room.note.id);
        addEvidence(edit, room.persona.id, room.second.id);
        addEvidence(edit, room.persona.id, room.note.id);
    });
    CHECK(room.support() == PersonaSupport{room.persona.id, 2, 1});
    CHECK_FALSE(room.support().isProto());
    CHECK(evidenceOf(room.db(), room.persona.id) == std::vector{room.note.id, room.second.id});

    room.perform([&](Edit& edit) { remove(edit, room.interview.id); });
    CHECK(room.support().isProto());
    room.document->undo();
    CHECK(room.support().voices == 1);
    room.perform([&](Edit& edit) {
        removeEvidence(edit, room.persona.id, room.note.id);
        removeEvidence(edit, room.persona.id, room.second.id);
    });
    CHECK(room.support().isProto());
}

TEST_CASE("What was heard in the room is evidence, but no interview", "[persona]")
{
    Room room;
    room.perform([&](Edit& edit) {
        const auto heard = roomInterview(edit, room.workshop.id, {}, "Heard in the room");
        const Note note{.workshop = room.workshop.id, .interview = heard, .text = "Always late"};
        add(edit, note);
        addEvidence(edit, room.persona.id, note.id);
    });
    CHECK(room.support() == PersonaSupport{room.persona.id, 1, 0});
    CHECK(room.support().isProto());
}

TEST_CASE("A persona rests on notes of its own workshop only", "[persona]")
{
    Room room;
    const Workshop other{.title = "Other", .starts = *Date::from(2027, 1, 1)};
    const Persona theirs{.workshop = other.id, .name = "Mo"};
    room.perform([&](Edit& edit) {
        add(edit, other);
        add(edit, theirs);
    });
    CHECK(problemOf([&] {
        room.perform([&](Edit& edit) { addEvidence(edit, theirs.id, room.note.id); });
    }) == Problem::Refused);
}

TEST_CASE("A day runs by the clock, and what is at the same time as it was put down", "[persona]")
{
    Room room;
    const auto late = room.addMoment(18 * 60, 4);
    const auto first = room.addMoment(8 * 60, 3);
    const auto second = room.addMoment(8 * 60, 2);
    std::vector<MomentId> order;
    for (const auto& moment : momentsOf(room.db(), room.persona.id))
        order.push_back(moment.id);
    CHECK(order == std::vector{first, second, late});

    room.perform(
        [&](Edit& edit) { change(edit, late, [](Moment& moment) { moment.starts = 7 * 60; }); });
    CHECK(momentsOf(room.db(), room.persona.id).front().id == late);
    for (const auto& wrong : {Moment{.persona = room.persona.id, .starts = 1440, .text = "x"},
             Moment{.persona = room.persona.id, .starts = -1, .text = "x"},
             Moment{.persona = room.persona.id, .text = "x", .mood = 0},
             Moment{.persona = room.persona.id, .text = "x", .mood = 6},
             Moment{.persona = room.persona.id, .text = " "}}) {
        CHECK(problemOf([&] { room.perform([&](Edit& edit) { add(edit, wrong); }); })
            == Problem::Refused);
    }
}

TEST_CASE("The lowest point of a day is the first of the worst, if any is worse", "[persona]")
{
    Room room;
    const auto lowest = [&] { return lowestOf(momentsOf(room.db(), room.persona.id)); };
    CHECK_FALSE(lowest());
    room.addMoment(9 * 60, 3);
    CHECK_FALSE(lowest());
    room.addMoment(10 * 60, 3);
    CHECK_FALSE(lowest());
    const auto worse = room.addMoment(12 * 60, 2);
    CHECK(lowest() == worse);
    room.addMoment(13 * 60, 2);
    CHECK(lowest() == worse);
    const auto before = room.addMoment(8 * 60, 2);
    CHECK(lowest() == before);
}

TEST_CASE("A typed line tells its time, or comes an hour after what is there", "[persona]")
{
    const auto persona = PersonaId::draw();
    const auto read = [&](const char* line, const std::vector<Moment>& day = {}) {
        const auto moment = momentFrom(line, persona, day);
        CHECK(moment.persona == persona);
        CHECK(moment.mood == 3);
        return std::pair{moment.starts, moment.text};
    };
    using Told = std::pair<int, std::string>;
    CHECK(read("13:30 The order is back") == Told{13 * 60 + 30, "The order is back"});
    CHECK(read("7.45  Opens the folder") == Told{7 * 60 + 45, "Opens the folder"});
    CHECK(read("9h30 Meets") == Told{9 * 60 + 30, "Meets"});
    CHECK(read("Gets up") == Told{8 * 60, "Gets up"});
    CHECK(read("3 calls before nine") == Told{8 * 60, "3 calls before nine"});
    CHECK(read("Mr. Hill calls") == Told{8 * 60, "Mr. Hill calls"});
    const Moment last{.persona = persona, .starts = 10 * 60, .text = "x"};
    CHECK(read("Goes on", {last}) == Told{11 * 60, "Goes on"});
    const Moment late{.persona = persona, .starts = 23 * 60 + 30, .text = "x"};
    CHECK(read("Sleeps", {late}) == Told{24 * 60 - 1, "Sleeps"});
}

TEST_CASE("Challenges touch a persona in the order the workshop has them in", "[persona]")
{
    Room room;
    const Challenge first{.title = "Waiting"};
    const Challenge second{.title = "Returns"};
    room.perform([&](Edit& edit) {
        raise(edit, first, room.workshop.id);
        raise(edit, second, room.workshop.id);
        setTouched(edit, room.persona.id, second.id, true);
        setTouched(edit, room.persona.id, first.id, true);
        setTouched(edit, room.persona.id, first.id, true);
    });
    CHECK(challengesTouching(room.db(), room.persona.id) == std::vector{first.id, second.id});
    room.perform([&](Edit& edit) { setTouched(edit, room.persona.id, first.id, false); });
    CHECK(challengesTouching(room.db(), room.persona.id) == std::vector{second.id});
    room.perform([&](Edit& edit) { withdraw(edit, second.id, room.workshop.id); });
    CHECK(challengesTouching(room.db(), room.persona.id).empty());
}

TEST_CASE("A challenge and an interview know the personas that go with them", "[persona]")
{
    Room room;
    const Challenge challenge{.title = "Waiting"};
    const Workshop elsewhere{.title = "Other", .starts = *Date::from(2027, 1, 1)};
    CHECK(personasOn(room.db(), room.interview.id).empty());
    room.perform([&](Edit& edit) {
        raise(edit, challenge, room.workshop.id);
        charrette::add(edit, elsewhere);
        charrette::add(edit, Persona{.workshop = room.workshop.id, .name = "Ben"});
        setTouched(edit, room.persona.id, challenge.id, true);
        addEvidence(edit, room.persona.id, room.note.id);
        addEvidence(edit, room.persona.id, room.second.id);
    });
    CHECK(
        personasTouchedBy(room.db(), room.workshop.id, challenge.id) == std::vector{room.persona});
    CHECK(personasTouchedBy(room.db(), elsewhere.id, challenge.id).empty());
    CHECK(personasOn(room.db(), room.interview.id) == std::vector{room.persona});
}
