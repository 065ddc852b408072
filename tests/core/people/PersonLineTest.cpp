// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonLine.h"

#include "core/document/Document.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

namespace {

const Date november = *Date::from(2026, 11, 18);

struct Room {
    std::unique_ptr<Document> document = Document::inMemory();
    Workshop before{.title = "Last year", .starts = november.plusDays(-364)};
    Workshop now{.title = "This year", .starts = november};

    Room()
    {
        document->perform("Make", [&](Edit& edit) {
            add(edit, before);
            add(edit, now);
        });
    }

    Arrivals arrive(WorkshopId workshop, const std::vector<Person>& people)
    {
        return document->perform("Add people",
            [&](Edit& edit) { return admit(edit, workshop, people, Role::Participant); });
    }
};

} // namespace

TEST_CASE("A line gives a person in the order name, function, country", "[people]")
{
    const auto person = personLine(" Ann  Berg , Sales,FR ,Acme , Key account lead").value();

    CHECK(person.name == "Ann Berg");
    CHECK(person.function == "Sales");
    CHECK(person.country == "FR");
    CHECK(person.organisation == "Acme");
    CHECK(person.job == "Key account lead");
}

TEST_CASE("A name alone is enough, and a blank field is skipped", "[people]")
{
    CHECK(personLine("Ann Berg").value().name == "Ann Berg");
    const auto person = personLine("Ann Berg,,FR").value();
    CHECK(person.function.empty());
    CHECK(person.country == "FR");
}

TEST_CASE("An e-mail address is found wherever it stands", "[people]")
{
    const auto line = GENERATE(as<std::string>{}, "Ann Berg <ann@acme.example>, Sales, FR",
        "Ann Berg, Sales, ann@acme.example, FR", "ann@acme.example; Ann Berg; Sales; FR");
    INFO(line);
    const auto person = personLine(line).value();

    CHECK(person.name == "Ann Berg");
    CHECK(person.email == "ann@acme.example");
    CHECK(person.function == "Sales");
    CHECK(person.country == "FR");
}

TEST_CASE("A row of a spreadsheet keeps the commas in its cells", "[people]")
{
    const auto person = personLine("Berg, Ann\tSales\tFR").value();

    CHECK(person.name == "Berg, Ann");
    CHECK(person.function == "Sales");
}

TEST_CASE("A line without a name is nobody", "[people]")
{
    const auto line = GENERATE(as<std::string>{}, "", "  ", ", Sales", "ann@acme.example");
    INFO(line);

    CHECK_FALSE(personLine(line));
}

TEST_CASE("Who is in the workshop already is said and not doubled", "[people]")
{
    Room room;
    room.arrive(room.now.id, {{.name = "Zoë Ahrens"}});

    const auto arrivals =
        room.arrive(room.now.id, {{.name = "ZOE AHRENS"}, {.name = "Bo Li"}, {.name = "bo li"}});

    CHECK(arrivals.added.size() == 1);
    CHECK(arrivals.alreadyHere.size() == 2);
    CHECK(attendeesOf(room.document->db(), room.now.id).size() == 2);
}

TEST_CASE("Someone of an earlier workshop is taken from there and completed", "[people]")
{
    Room room;
    const auto ann = room.arrive(room.before.id, {{.name = "Ann Berg", .function = "Sales"}}).added;

    const auto arrivals =
        room.arrive(room.now.id, {{.name = "Ann Berg", .function = "Marketing", .country = "FR"}});

    CHECK(arrivals.known == ann);
    const auto person = find(room.document->db(), ann.front()).value();
    CHECK(person.function == "Sales");
    CHECK(person.country == "FR");
    CHECK(attendedBy(room.document->db(), person.id).size() == 2);
}

TEST_CASE("Two people of one name are two where their addresses differ", "[people]")
{
    Room room;
    const auto arrivals = room.arrive(room.now.id,
        {{.name = "Anna Schmidt", .email = "a@x.example"},
            {.name = "Anna Schmidt", .email = "b@y.example"},
            {.name = "anna schmidt", .email = "A@X.example"}});
    const auto again = room.arrive(
        room.now.id, {{.name = "Anna Schmidt", .email = "b@y.example"}, {.name = "Anna Schmidt"}});
    REQUIRE(again.alreadyHere.size() == 2); // the one without an address may be either
    CHECK(again.alreadyHere[0] == arrivals.added[1]);
    CHECK(again.added.empty());

    CHECK(arrivals.added.size() == 2);
    CHECK(arrivals.alreadyHere.size() == 1);
    CHECK(attendeesOf(room.document->db(), room.now.id).size() == 2);
}

TEST_CASE("Adding people who are all here already leaves no undo step", "[people]")
{
    Room room;
    room.arrive(room.now.id, {{.name = "Ann"}});
    const auto* const step = room.document->history().toUndo();
    const auto label = step->label;
    room.document->perform("Again",
        [&](Edit& edit) { admit(edit, room.now.id, {{.name = "ann"}}, Role::Participant); });

    CHECK(room.document->history().toUndo()->label == label);
}
