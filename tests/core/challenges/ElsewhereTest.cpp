// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

using namespace charrette;

TEST_CASE("Challenges elsewhere are those no one has brought here yet", "[challenges]")
{
    const auto document = Document::inMemory();
    const Workshop old{.title = "2024", .starts = *Date::from(2024, 11, 18)};
    const Workshop last{.title = "2025", .starts = *Date::from(2025, 11, 18)};
    const Workshop now{.title = "2026", .starts = *Date::from(2026, 11, 18)};
    const Challenge both{.title = "In both earlier ones"};
    const Challenge here{.title = "Brought here"};
    const Challenge gone{.title = "Only in 2024"};
    document->perform("Fill", [&](Edit& edit) {
        for (const auto& workshop : {old, last, now})
            add(edit, workshop);
        for (const auto& challenge : {gone, both, here})
            raise(edit, challenge, old.id);
        bringInto(edit, both.id, last.id);
        bringInto(edit, here.id, now.id);
        judge(edit,
            Judgement{.challenge = both.id, .workshop = last.id, .verdict = Verdict::Persisting});
    });

    const auto elsewhere = challengesElsewhere(document->db(), now.id);

    REQUIRE(elsewhere.size() == 2);
    CHECK(elsewhere[0].challenge == both);
    CHECK(elsewhere[0].judgement.workshop == last.id);
    CHECK(elsewhere[0].judgement.verdict == Verdict::Persisting);
    CHECK(elsewhere[1].challenge == gone);
    CHECK(challengesElsewhere(document->db(), old.id).empty());
}
