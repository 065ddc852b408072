// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Sample.h"

#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/formats/Embedded.h"
#include "core/media/Attachment.h"
#include "core/people/Group.h"
#include "core/research/Interview.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <algorithm>
#include <string>

using namespace charrette;

namespace {

int rowsOf(const Document& document, const std::string& table, WorkshopId workshop)
{
    return document.db().value<int>(
        "SELECT count(*) FROM " + table + " WHERE workshop = ?1", workshop);
}

/// The edition with one text replaced.
std::string with(std::string_view file, const std::string& old, const std::string& fresh)
{
    std::string changed{file};
    const auto at = changed.find(old);
    REQUIRE(at != std::string::npos);
    return changed.replace(at, old.size(), fresh);
}

std::string refusal(std::string_view edition)
{
    const auto document = Document::inMemory();
    try {
        buildSample(*document, {embedded::samplePeople, {edition}});
    } catch (const Error& error) {
        CHECK(error.problem() == Problem::Damaged);
        return error.what();
    }
    return {};
}

} // namespace

TEST_CASE("The sample event is as rich as promised", "[sample]")
{
    const auto document = Document::inMemory();
    buildSample(*document);

    const auto editions = workshops(document->db());
    REQUIRE(editions.size() == 2);
    const auto latest = editions.front().id;
    CHECK(editions.front().follows == editions.back().id);

    CHECK(rowsOf(*document, "attendance", latest) == 80);
    CHECK(groupsIn(document->db(), latest).size() == 8);
    CHECK(rowsOf(*document, "interview", latest) == 30);
    CHECK(rowsOf(*document, "note", latest) == 180);
    CHECK(rowsOf(*document, "insight", latest) == 20);
    CHECK(rowsOf(*document, "persona", latest) == 3);
    CHECK(rowsOf(*document, "idea", latest) == 150);
    CHECK(rowsOf(*document, "prototype", latest) == 12);
    CHECK(rowsOf(*document, "action", latest) == 25);
    const auto challenges = challengesOf(document->db(), latest);
    CHECK(challenges.size() == 9);
    for (const auto& judged : challenges) {
        INFO(judged.challenge.title);
        CHECK(judged.judgement.verdict);
        CHECK(judgementsOf(document->db(), judged.challenge.id).size() == 2);
    }
}

TEST_CASE("The sample shows pictures, small ones, of prototypes and of a wall", "[sample]")
{
    const auto document = Document::inMemory();
    buildSample(*document);

    const auto latest = workshops(document->db()).front().id;
    const auto pictures = attachmentsIn(document->db(), latest);
    REQUIRE(pictures.size() == 5);
    CHECK(pictures.front().kind == Bearer::Workshop);
    for (const auto& attachment : pictures) {
        INFO(attachment.caption);
        CHECK_FALSE(attachment.caption.empty());
        const auto picture = pictureOf(document->db(), attachment);
        REQUIRE(picture);
        CHECK(picture->content.size() < 40'000);
        CHECK(picture->content[1] == std::byte{'P'});
    }
}

TEST_CASE("Everyone in the sample's groups attends, and everyone is in one group", "[sample]")
{
    const auto document = Document::inMemory();
    buildSample(*document);

    CHECK(document->db().value<int>(R"sql(
        SELECT count(*) FROM membership m
        JOIN work_group g ON g.id = m.work_group JOIN round r ON r.id = g.round
        WHERE NOT EXISTS (SELECT 1 FROM attendance a
            WHERE a.person = m.person AND a.workshop = r.workshop AND a.role = 'participant')
    )sql")
        == 0);
    CHECK(document->db().value<int>(R"sql(
        SELECT count(*) FROM attendance a
        WHERE a.role = 'participant' AND 1 <> (SELECT count(*) FROM membership m
            JOIN work_group g ON g.id = m.work_group JOIN round r ON r.id = g.round
            WHERE m.person = a.person AND r.workshop = a.workshop)
    )sql")
        == 0);
}

TEST_CASE("The sample is made by few commands that leave a whole record", "[sample]")
{
    const auto document = Document::inMemory();
    int commands = 0;
    document->observe([&](const Changes&) { ++commands; });

    buildSample(*document);

    CHECK(commands <= 40);
    CHECK(firstBrokenChange(document->db()) == std::nullopt);
    const auto dangling = document->db().select(
        [](const sqlite::Row& row) { return row.text(0); }, "PRAGMA foreign_key_check");
    CHECK(dangling.empty());
    for (int i = 0; i < commands; ++i)
        document->undo();
    CHECK(workshops(document->db()).empty());
    CHECK(document->db().value<int>("SELECT count(*) FROM person") == 0);
}

TEST_CASE("A sample that refers to nothing is refused by name", "[sample]")
{
    CHECK(refusal(with(embedded::sample2025, "\"key\": \"e01-2\"", "\"key\": \"e99-2\""))
        == "sample: there is no note e01-2");
    CHECK(refusal(with(embedded::sample2025, R"("facilitator": "Kofi Brathwell")",
              R"("facilitator": "Nobody Known")"))
        == "sample: there is no person Nobody Known");
    CHECK(refusal(with(embedded::sample2025, "two-day-leaders", "three-day-leaders"))
        == "sample: there is no format three-day-leaders");
    CHECK_FALSE(refusal(with(embedded::sample2025, "\"says\"", "\"sings\"")).empty());
    CHECK_FALSE(refusal(with(embedded::sample2025, "\"title\": \"Lea", "\"tile\": \"Lea")).empty());
    CHECK_FALSE(refusal("{").empty());
    CHECK(refusal(embedded::sample2025).empty());
}
