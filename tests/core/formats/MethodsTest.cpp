// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Methods.h"

#include "core/agenda/Materials.h"
#include "core/base/Error.h"
#include "tests/support/Catch.h"

#include <algorithm>
#include <set>

using namespace charrette;

namespace {

std::vector<std::string> names(std::string_view typed)
{
    std::vector<std::string> found;
    for (const auto& method : methodsMatching(methods(), typed))
        found.push_back(method.name);
    return found;
}

} // namespace

TEST_CASE("About thirty methods come with the program, each complete and told apart", "[formats]")
{
    std::set<std::string> ids;
    std::set<std::string> titles;
    for (const auto& method : methods()) {
        INFO(method.id);
        CHECK_FALSE(method.onStage.empty());
        CHECK(method.guidance.size() > 100);
        CHECK(method.leastMinutes <= method.minutes);
        CHECK(blockFrom(method, DayId::draw()).title == method.name);
        ids.insert(method.id);
        titles.insert(method.name);
    }

    CHECK(methods().size() >= 30);
    CHECK(ids.size() == methods().size());
    CHECK(titles.size() == methods().size());
    for (const auto stage : everyOne<Stage>())
        CHECK(std::ranges::any_of(
            methods(), [stage](const Method& method) { return method.stage == stage; }));
}

TEST_CASE("What a method needs can be packed", "[formats]")
{
    for (const auto& method : methods()) {
        for (const auto& line : method.materials) {
            INFO(method.id << ": " << line);
            const auto materials = materialsIn(line);
            REQUIRE(materials.size() == 1);
            CHECK(materials.front().count.has_value());
        }
    }
}

TEST_CASE(
    "Methods are found by the beginnings of their words, by name before anything else", "[formats]")
{
    CHECK(names("").size() == methods().size());
    CHECK(names("  EMPATHY  m").front() == "Empathy map");
    CHECK(names("inter emp").front() == "Empathy interview");
    CHECK(names("dot").front() == "Dot vote");
    CHECK(names("prototype").size() >= 3); // by their stage
    CHECK(names("no such thing").empty());
}

TEST_CASE("A library with a word that is not known is refused", "[formats]")
{
    CHECK_THROWS_AS(readMethods("["), Error);
    CHECK_THROWS_AS(readMethods("[{}]"), Error);
    CHECK_THROWS_AS(
        readMethods(R"([{"id": "a", "name": "A", "stage": "", "kind": "dance", "mode": "group",
            "minutes": 5, "leastMinutes": 5, "materials": [], "onStage": "", "guidance": ""}])"),
        Error);
    CHECK_THROWS_AS(
        readMethods(R"([{"id": "a", "name": "A", "stage": "", "kind": "teach", "mode": "group",
            "minutes": 5, "leastMinutes": 9, "materials": [], "onStage": "", "guidance": ""}])"),
        Error);
}
