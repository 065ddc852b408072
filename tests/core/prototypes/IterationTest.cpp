// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/prototypes/Prototype.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

TEST_CASE("The next version says what was changed, and is one step of undo", "[prototypes]")
{
    auto document = Document::inMemory();
    const auto prototype = document->perform("Set up", [](Edit& edit) {
        const auto workshop =
            add(edit, Workshop{.title = "Autumn", .starts = *Date::from(2026, 11, 18)});
        return add(edit, Prototype{.workshop = workshop, .title = "Order host"});
    });
    const auto version = [&] { return find(document->db(), prototype)->version; };

    document->perform("Iterate", [&](Edit& edit) { iterate(edit, prototype, "A stand-in"); });
    document->perform("Iterate", [&](Edit& edit) { iterate(edit, prototype); });

    const auto all = iterationsOf(document->db(), prototype);
    REQUIRE(all.size() == 2);
    CHECK(all[0].version == 2);
    CHECK(all[0].changed == "A stand-in");
    CHECK(all[1].version == 3);
    CHECK(version() == 3);
    document->undo();
    CHECK(version() == 2);
    CHECK(iterationsOf(document->db(), prototype).size() == 1);
    document->perform("Remove", [&](Edit& edit) { remove(edit, prototype); });
    CHECK(iterationsOf(document->db(), prototype).empty());
    CHECK_THROWS_AS(
        document->perform("Iterate", [&](Edit& edit) { iterate(edit, prototype); }), Error);
}
