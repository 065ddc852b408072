// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Packs.h"

#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/people/Group.h"
#include "core/plan/Action.h"
#include "core/plan/Vision.h"
#include "core/summary/Docx.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/summary/Package.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/RandomConsents.h"

#include <algorithm>
#include <string>

using namespace charrette;
using namespace charrette::summary;

namespace {

struct PackedSample {
    const sqlite::Database& db() const { return document->db(); }

    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = [this] {
        buildSample(*document);
        return workshops(document->db()).front().id;
    }();
};

/// By the clocks of Greenwich, which are those of the sample.
Date utcDay(Instant moment)
{
    return Date::from(1970, 1, 1)->plusDays(static_cast<int>(moment.ms / 86'400'000));
}

bool tells(const Report& report, const std::string& part)
{
    return markdown(report).find(part) != std::string::npos;
}

} // namespace

TEST_CASE("A group's pack is the report on that group", "[summary]")
{
    const PackedSample sample;
    Packs packs{sample.db(), sample.workshop};

    for (const auto& group : groupsIn(sample.db(), sample.workshop))
        CHECK(packs.ofGroup(group.id) == buildReport(sample.db(), sample.workshop, group.id));
    CHECK(tests::problemOf([&] { packs.ofGroup(GroupId{1}); }) == Problem::Refused);
}

TEST_CASE("A leader's pack has their own pitch and actions, and their group's work", "[summary]")
{
    const PackedSample sample;
    Packs packs{sample.db(), sample.workshop};
    const auto pitch = pitchesOf(sample.db(), sample.workshop).front();
    REQUIRE(pitch.person);

    const auto report = packs.ofLeader(*pitch.person);

    CHECK(report.cover.title == find(sample.db(), *pitch.person)->name);
    REQUIRE(!report.sections.empty());
    CHECK(report.sections.front().title == "Your pitch");
    CHECK(tells(report, pitch.title));
    for (const auto& action : actionsOf(sample.db(), sample.workshop)) {
        if (action.owner == pitch.person)
            CHECK(tells(report, action.text));
    }
    CHECK(tells(report, "What your group understood"));
    for (const auto& section : report.sections) {
        for (const auto& piece : section.pieces) {
            const auto* table = std::get_if<Table>(&piece);
            if (table && table->columns.front().title == "Action")
                CHECK(table->columns[1].title == "By"); // Whose it is need not be said.
        }
    }
    CHECK(tests::problemOf([&] { packs.ofLeader(PersonId{1}); }) == Problem::Refused);
}

TEST_CASE(
    "Everyone who takes part takes a pack home, and those who run the event do not", "[summary]")
{
    const PackedSample sample;
    Packs packs{sample.db(), sample.workshop};

    const auto leaders = packs.leaders();

    const auto all = attendeesOf(sample.db(), sample.workshop);
    CHECK(leaders.size() > 50);
    CHECK(leaders.size() < all.size());
    for (const auto& one : leaders)
        CHECK_FALSE(packs.ofLeader(one.person.id).sections.empty());
}

TEST_CASE("The sponsor's page has no more of each than was asked for", "[summary]")
{
    const PackedSample sample;
    const Packs packs{sample.db(), sample.workshop};
    const auto rows = [&](int most) {
        std::size_t longest = 0;
        for (const auto& section : packs.forSponsor(most).sections) {
            for (const auto& piece : section.pieces) {
                if (const auto* lines = std::get_if<Bullets>(&piece))
                    longest = std::max(longest, lines->items.size());
            }
        }
        return longest;
    };

    CHECK(rows(4) == 4);
    CHECK(rows(2) == 2);
    CHECK(rows(1) == 1);
    CHECK(packs.forSponsor(3).shape == Shape::Sheet);
}

TEST_CASE("A session has what was made on its day", "[summary]")
{
    const PackedSample sample;
    const Packs packs{sample.db(), sample.workshop};
    const auto days = daysOf(sample.db(), sample.workshop);
    REQUIRE(days.size() == 2);

    const auto first = packs.ofSession(days[0].id, utcDay);
    const auto second = packs.ofSession(days[1].id, utcDay);

    CHECK(tells(first, "What we understood"));
    CHECK_FALSE(tells(first, "Ideas so far"));
    CHECK(tells(second, "Ideas so far"));
    CHECK(tells(second, "What happens first"));
    const auto whole = packs.ofSession({}, utcDay);
    CHECK(tells(whole, "What we understood"));
    CHECK(tells(whole, "Ideas so far"));
    CHECK(tests::problemOf([&] { packs.ofSession(DayId{1}, utcDay); }) == Problem::Refused);
}

TEST_CASE("No pack tells a name or a word that may not be told", "[summary]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO(seed);
        const tests::RandomConsents sample{seed};
        Packs packs{sample.document->db(), *sample.workshop};
        for (const auto& report : {packs.forSponsor(100), packs.ofSession({}, utcDay)}) {
            std::string office;
            for (const auto& [path, content] : unpacked(docx(report, Instant{})))
                office += content;
            for (const auto& text : {markdown(report), html(report), office}) {
                for (const auto& one : sample.told) {
                    INFO(one.name);
                    if (!one.mayBeNamed)
                        CHECK(text.find(one.name) == std::string::npos);
                    for (const auto& word : one.words) {
                        if (!one.mayBeQuoted)
                            CHECK(text.find(word) == std::string::npos);
                    }
                }
            }
        }
    }
}
