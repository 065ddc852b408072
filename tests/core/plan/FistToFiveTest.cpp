// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/FistToFive.h"

#include "core/document/Document.h"
#include "core/plan/Vision.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"

using namespace charrette;
using namespace charrette::tests;

namespace {

struct Show {
    std::unique_ptr<Document> document = Document::inMemory();
    VisionId vision = VisionId::draw();

    Show()
    {
        const Workshop workshop{.title = "W", .starts = *Date::from(2026, 1, 1)};
        document->perform("Add", [&](Edit& edit) {
            add(edit, workshop);
            add(edit, Vision{.id = vision, .workshop = workshop.id, .text = "No queues"});
        });
    }

    void put(int fingers, int people)
    {
        document->perform("Count", [&](Edit& edit) { setPeople(edit, vision, fingers, people); });
    }

    FistToFive counts() const { return fistToFiveOn(document->db(), vision); }
};

} // namespace

TEST_CASE("A vision has consent once somebody showed and nobody less than three fingers", "[plan]")
{
    Show show;
    CHECK_FALSE(show.counts().isConsent());
    show.put(3, 4);
    show.put(5, 6);
    CHECK(show.counts().shown() == 10);
    CHECK(show.counts().isConsent());

    for (const int fingers : {0, 1, 2}) {
        show.put(fingers, 1);
        CHECK_FALSE(show.counts().isConsent());
        CHECK(show.counts().doubtful() == 1);
        show.put(fingers, 0);
        CHECK(show.counts().isConsent());
    }
}

TEST_CASE("Counts of fingers are corrected, forgotten and brought back by undo", "[plan]")
{
    Show show;
    show.put(2, 3);
    show.put(2, 1);
    show.put(4, 7);
    const FistToFive before{{0, 0, 1, 0, 7, 0}};
    CHECK(show.counts() == before);

    show.document->perform("Forget", [&](Edit& edit) { forgetFistToFive(edit, show.vision); });
    CHECK(show.counts() == FistToFive{});
    show.document->undo();
    CHECK(show.counts() == before);
    show.document->undo();
    show.document->undo();
    CHECK(show.counts() == FistToFive{{0, 0, 3, 0, 0, 0}});
}

TEST_CASE("A hand has five fingers, and fewer than nobody cannot show any", "[plan]")
{
    Show show;
    CHECK(problemOf([&] { show.put(6, 1); }) == Problem::Refused);
    CHECK(problemOf([&] { show.put(-1, 1); }) == Problem::Refused);
    CHECK(problemOf([&] { show.put(3, -1); }) == Problem::Refused);
    CHECK(problemOf([&] { show.put(3, 10000); }) == Problem::Refused);
    CHECK(show.counts() == FistToFive{});
}

TEST_CASE("With a vision goes what was shown for it", "[plan]")
{
    Show show;
    show.put(4, 2);
    show.document->perform("Remove", [&](Edit& edit) { remove(edit, show.vision); });
    CHECK(show.document->db().value<int>("SELECT count(*) FROM fist_to_five") == 0);
    show.document->undo();
    CHECK(show.counts().shown() == 2);
}
