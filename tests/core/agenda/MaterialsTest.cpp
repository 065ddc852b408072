// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Materials.h"

#include "core/agenda/Block.h"
#include "core/document/Document.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Dice.h"

#include <algorithm>

using namespace charrette;
using namespace charrette::tests;

namespace {

const Date firstDate = *Date::from(2026, 11, 18);

Material only(std::string_view text)
{
    const auto materials = materialsIn(text);
    REQUIRE(materials.size() == 1);
    return materials.front();
}

/// A day in a document, to which people, groups and blocks are added.
struct PackedEvent {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    DayId day = DayId::draw();
    RoundId round = RoundId::draw();

    PackedEvent()
    {
        document->perform("Make", [&](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "Trial", .starts = firstDate});
            add(edit, Day{.id = day, .workshop = workshop, .date = firstDate});
            add(edit, Round{.id = round, .workshop = workshop});
        });
    }

    std::vector<GroupId> seat(int groups, int people, std::optional<StreamId> stream = {}) const
    {
        return document->perform("Seat", [&](Edit& edit) {
            std::vector<GroupId> made;
            for (int i = 0; i < groups; ++i)
                made.push_back(add(edit, Group{.round = round, .stream = stream, .number = i + 1}));
            for (int i = 0; i < people; ++i) {
                const auto person = add(edit, Person{.name = "P" + std::to_string(i)});
                attend(edit, person, workshop, Role::Participant);
                if (!made.empty())
                    join(edit, person, made[static_cast<std::size_t>(i) % made.size()]);
            }
            return made;
        });
    }

    void block(const std::string& title, const std::string& materials,
        std::optional<StreamId> stream = {}) const
    {
        document->perform("Add", [&](Edit& edit) {
            add(edit, Block{.day = day, .stream = stream, .title = title, .materials = materials});
        });
    }

    std::vector<PackingItem> list() const { return packingList(document->db(), workshop); }
};

} // namespace

TEST_CASE("A line of materials says how many, of what and for whom", "[agenda]")
{
    const Material sheets{"A1 sheets", 4, Per::Group};
    for (const auto* line : {"4 × A1 sheets per group", "4 x A1 sheets per group",
             "4x A1 sheets per table", "four A1 sheets per team", "A1 sheets × 4 per group",
             "A1 sheets, 4 per group", "A1 sheets: × 4 per Group"}) {
        INFO(line);
        CHECK(only(line) == sheets);
    }

    CHECK(only("two chairs") == Material{"chairs", 2, Per::Event});
    CHECK(only("6 m of paper") == Material{"m of paper", 6, Per::Event});
    CHECK(only("laptop per facilitator") == Material{"laptop", 1, Per::Facilitator});
    CHECK(only("5 dots per person") == Material{"dots", 5, Per::Person});
}

TEST_CASE("Materials that say no number stay as they are written", "[agenda]")
{
    for (const auto* line : {"sticky notes", "A5 paper", "3D glasses", "one HMW per station",
             "15 minute timer", "box", "go-to-ideas poster (covered, signed)", "4-colour pens",
             "123456789 pens", "per mille"}) {
        INFO(line);
        CHECK(only(line) == Material{line, std::nullopt, Per::Event});
    }
}

TEST_CASE("A line of several things is parted at its commas", "[agenda]")
{
    const auto materials = materialsIn("Question cards, pens, 2 per pair; A5 notes\n\n3 easels");

    REQUIRE(materials.size() == 4);
    CHECK(materials[0].what == "Question cards");
    CHECK(materials[1] == Material{"pens", 2, Per::Pair});
    CHECK(materials[2].what == "A5 notes");
    CHECK(materials[3] == Material{"easels", 3, Per::Event});
}

TEST_CASE("The packing list multiplies by groups and people and names each thing once", "[agenda]")
{
    const PackedEvent event;
    event.seat(3, 7);
    event.block("Interviews", "2 pens per person\nA1 sheet per group\nsticky notes");
    event.block("Ideas", "4 × a1 sheets per group, Sticky Notes\n1 timer per pair");

    const auto list = event.list();

    REQUIRE(list.size() == 4);
    CHECK(list[0] == PackingItem{"a1 sheets", 15, 12, {}, {"Interviews", "Ideas"}});
    CHECK(list[1] == PackingItem{"pens", 14, 14, {}, {"Interviews"}});
    CHECK(list[2] == PackingItem{"sticky notes", {}, {}, {}, {"Interviews", "Ideas"}});
    CHECK(list[3] == PackingItem{"timer", 4, 4, {}, {"Ideas"}});
}

TEST_CASE("What is counted by groups waits for them", "[agenda]")
{
    const PackedEvent event;
    event.block("Ideas", "4 × A1 sheets per group");
    event.block("Build", "2 × A1 sheets per group\n3 A1 sheets");

    CHECK(event.list().front()
        == PackingItem{"A1 sheets", 3, 3, {{"A1 sheets", 6, Per::Group}}, {"Ideas", "Build"}});

    event.seat(10, 0);

    CHECK(event.list().front() == PackingItem{"A1 sheets", 63, 40, {}, {"Ideas", "Build"}});
}

TEST_CASE("A stream packs for its own groups; streams need their things at once", "[agenda]")
{
    const PackedEvent event;
    const auto north = StreamId::draw();
    const auto south = StreamId::draw();
    event.document->perform("Streams", [&](Edit& edit) {
        add(edit, Stream{.id = north, .workshop = event.workshop, .name = "North"});
        add(edit, Stream{.id = south, .workshop = event.workshop, .name = "South"});
    });
    event.seat(2, 0, north);
    event.seat(5, 0, south);
    event.block("N", "1 matrix per group", north);
    event.block("S", "1 matrix per group", south);
    event.block("Both", "1 matrix per group");

    CHECK(event.list().front() == PackingItem{"matrix", 14, 7, {}, {"N", "S", "Both"}});
}

TEST_CASE("Whatever is typed as materials, nothing of it is lost and no count is below nothing",
    "[agenda]")
{
    Dice dice{20261118};
    const std::vector<std::string> parts{"4", "×", "x", "per", "group", "person", ",", ";", "(",
        ")", "A1 sheets", "pens", ":", "two", "0", "99999", "minute", "laptop", "\n"};
    for (int round = 0; round < 2'000; ++round) {
        std::string text;
        for (int i = dice.between(0, 9); i > 0; --i)
            text += dice.oneOf(parts) + (dice.oneIn(6) ? "" : " ");
        INFO(text);
        const auto materials = materialsIn(text);

        const bool saysSomething = text.find("pens") != std::string::npos;
        CHECK(saysSomething == std::ranges::any_of(materials, [](const Material& material) {
            return material.what.find("pens") != std::string::npos;
        }));
        for (const auto& material : materials) {
            CHECK_FALSE(material.what.empty());
            const auto total = counted(material, {.groups = 9, .people = 250, .facilitators = 9});
            CHECK(total.has_value() == material.count.has_value());
            CHECK(total.value_or(0) >= 0);
        }
    }
}
