// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/document/Record.h"
#include "core/ideas/Area.h"
#include "core/ideas/Idea.h"
#include "core/ideas/Matrix.h"
#include "core/ideas/Paper.h"
#include "core/ideas/Place.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/Dice.h"

#include <algorithm>
#include <limits>

using namespace charrette;
using namespace charrette::tests;

namespace {

struct Wall {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = WorkshopId::draw();
    std::vector<IdeaId> ids;

    explicit Wall(int count)
    {
        document->perform("Fill", [&](Edit& edit) {
            add(edit, Workshop{.id = workshop, .title = "W", .starts = *Date::from(2026, 11, 18)});
            for (int i = 0; i < count; ++i)
                ids.push_back(
                    add(edit, Idea{.workshop = workshop, .text = "Idea " + std::to_string(i)}));
        });
    }

    const sqlite::Database& db() const { return document->db(); }

    template <typename Work>
    void perform(Work&& work)
    {
        document->perform("Work", std::forward<Work>(work));
    }
};

std::vector<Place> sorted(std::vector<Place> places)
{
    std::ranges::sort(places, {}, [](const Place& place) { return place.idea.value(); });
    return places;
}

} // namespace

TEST_CASE("Ideas are put somewhere, moved, and forgotten with the idea", "[boards]")
{
    Wall wall{3};
    CHECK(placesOf(wall.db(), wall.workshop).empty());
    wall.perform([&](Edit& edit) {
        save(edit, {Place{wall.ids[0], 12, -24.5}, Place{wall.ids[1], 0, 0}});
    });
    wall.perform([&](Edit& edit) { save(edit, {Place{wall.ids[1], 36, 48}}); });
    CHECK(sorted(placesOf(wall.db(), wall.workshop))
        == sorted({{wall.ids[0], 12, -24.5}, {wall.ids[1], 36, 48}}));
    wall.perform([&](Edit& edit) { remove(edit, wall.ids[0]); });
    CHECK(placesOf(wall.db(), wall.workshop) == std::vector{Place{wall.ids[1], 36, 48}});
}

TEST_CASE("Nothing is put beyond any board, or nowhere", "[boards]")
{
    Wall wall{1};
    for (const double x :
        {1e8, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
        CHECK_THROWS_AS(wall.perform([&](Edit& edit) {
            save(edit, {Place{wall.ids[0], x, 0}});
        }),
            Error);
}

TEST_CASE("Any sequence of drags is taken back step by step, exactly", "[boards]")
{
    Wall wall{40};
    Dice dice{7};
    std::vector<Contents> states{contents(*wall.document)};
    for (int step = 0; step < 60; ++step) {
        wall.perform([&](Edit& edit) {
            std::vector<Place> places;
            for (const auto id : wall.ids) {
                if (dice.oneIn(3))
                    places.push_back(
                        {id, dice.between(-900, 900) / 7.0, dice.between(-900, 900) / 7.0});
            }
            save(edit, places);
        });
        if (auto now = contents(*wall.document); now != states.back())
            states.push_back(std::move(now));
    }
    REQUIRE(states.size() > 50);
    for (auto state = std::next(states.rbegin()); state != states.rend(); ++state) {
        wall.document->undo();
        REQUIRE(contents(*wall.document) == *state);
    }
    for (auto state = std::next(states.begin()); state != states.end(); ++state) {
        wall.document->redo();
        REQUIRE(contents(*wall.document) == *state);
    }
}

TEST_CASE("Ideas that were never put anywhere wait in rows, none on another", "[boards]")
{
    const auto places = waitingSpots(50, 100, 200);
    REQUIRE(places.size() == 50);
    CHECK(places[0] == Spot{100, 200});
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            REQUIRE((std::abs(places[i].x - places[j].x) >= 148
                || std::abs(places[i].y - places[j].y) >= 96));
    }
}

TEST_CASE("The smallest area around a point is the one it belongs to", "[boards]")
{
    const auto workshop = WorkshopId::draw();
    const std::vector<Area> areas{
        {.workshop = workshop, .name = "Out", .x = 0, .y = 0, .width = 500, .height = 500},
        {.workshop = workshop, .name = "In", .x = 100, .y = 100, .width = 50, .height = 50}};
    CHECK(areaAt(areas, 120, 120)->name == "In");
    CHECK(areaAt(areas, 10, 10)->name == "Out");
    CHECK(areaAt(areas, 500, 10) == nullptr);
}

TEST_CASE("An area is kept as it was drawn, and ideas outlive it", "[boards]")
{
    Wall wall{1};
    Area area{.workshop = wall.workshop,
        .name = " Hand-over ",
        .x = -5,
        .y = 7,
        .width = 300,
        .height = 200,
        .colour = Colour::Green};
    wall.perform([&](Edit& edit) { add(edit, area); });
    area.name = "Hand-over";
    CHECK(areasOf(wall.db(), wall.workshop) == std::vector{area});
    wall.perform([&](Edit& edit) { change(edit, area.id, [](Area& it) { it.width = 400; }); });
    CHECK(find(wall.db(), area.id)->width == 400);
    wall.perform([&](Edit& edit) { remove(edit, area.id); });
    CHECK(areasOf(wall.db(), wall.workshop).empty());
    CHECK(ideasOf(wall.db(), wall.workshop).size() == 1);
}

TEST_CASE("A note keeps the colour it was given until it is given its group's again", "[boards]")
{
    Wall wall{2};
    wall.perform([&](Edit& edit) { setColour(edit, wall.ids, Colour::Pink); });
    wall.perform([&](Edit& edit) { setColour(edit, {wall.ids[1]}, {}); });
    const auto colours = ownColours(wall.db(), wall.workshop);
    CHECK(colours.size() == 1);
    CHECK(colours.at(wall.ids[0]) == Colour::Pink);
}

TEST_CASE("Ideas are rated to a tenth, from 1 to 5", "[boards]")
{
    Wall wall{3};
    wall.perform([&](Edit& edit) {
        rate(edit, {{wall.ids[0], 3.449, 0.2}, {wall.ids[1], 9.0, 5.0}, {wall.ids[2], 2.0, 2.0}});
    });
    wall.perform([&](Edit& edit) { rate(edit, {{wall.ids[2], {}, {}}}); });
    const auto idea = [&](std::size_t i) { return find(wall.db(), wall.ids[i]).value(); };
    CHECK(idea(0).impact == 3.4);
    CHECK(idea(0).effort == 1.0);
    CHECK(idea(1).impact == 5.0);
    CHECK(!idea(2).impact);
}

TEST_CASE("The words of the matrix are kept while there are any", "[boards]")
{
    Wall wall{0};
    CHECK(matrixOf(wall.db(), wall.workshop) == Matrix{wall.workshop});
    const Matrix written{.workshop = wall.workshop, .impact = "Customer's wait", .bigBets = "Bets"};
    wall.perform([&](Edit& edit) { save(edit, written); });
    CHECK(matrixOf(wall.db(), wall.workshop) == written);
    wall.perform([&](Edit& edit) { save(edit, Matrix{wall.workshop}); });
    CHECK(wall.db().value<int>("SELECT count(*) FROM matrix") == 0);
}
