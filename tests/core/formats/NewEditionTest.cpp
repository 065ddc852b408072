// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/NewEdition.h"

#include "core/agenda/Block.h"
#include "core/challenges/Attempt.h"
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/plan/Progress.h"
#include "core/research/Insight.h"
#include "core/review/Ledger.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/ProblemOf.h"

#include <algorithm>

using namespace charrette;

namespace {

std::unique_ptr<Document> sample()
{
    auto document = Document::inMemory();
    buildSample(*document);
    return document;
}

Workshop latest(const Document& document)
{
    return workshops(document.db()).front();
}

WorkshopId followSample(Document& document, const Chosen& chosen)
{
    const auto earlier = latest(document);
    return document.perform("New edition", [&](Edit& edit) {
        return makeEdition(edit, earlier.id, nextOf(edit.db(), earlier), chosen);
    });
}

/// Takes the latest workshop of one document over into another and makes its next edition there.
WorkshopId followFile(Document& into, const Document& from, const Chosen& chosen)
{
    const auto earlier = latest(from);
    return into.perform("New edition", [&](Edit& edit) {
        takeOver(edit, from.db(), earlier.id, chosen);
        if (const auto edition = editionAfter(edit.db(), earlier.id)) {
            bring(edit, *edition, earlier.id, chosen);
            return *edition;
        }
        return makeEdition(edit, earlier.id, nextOf(edit.db(), earlier), chosen);
    });
}

} // namespace

TEST_CASE("The next edition is offered a year on, on the same weekday", "[formats]")
{
    const auto document = sample();
    const auto earlier = latest(*document);

    const auto next = nextOf(document->db(), earlier);

    CHECK(next.title == "Leaders’ event 2027");
    CHECK(next.starts.daysSince(earlier.starts) == 364);
    CHECK(next.place == earlier.place);
}

TEST_CASE("What is open is handed on and what is finished is not", "[formats]")
{
    const auto document = sample();
    const auto heritage = heritageOf(document->db(), latest(*document).id);

    CHECK(heritage.challenges.size() == 7);
    CHECK(std::ranges::none_of(heritage.challenges,
        [](const JudgedChallenge& one) { return one.judgement.verdict == Verdict::Resolved; }));
    CHECK(std::ranges::none_of(
        heritage.actions, [](const Action& action) { return action.status == Status::Done; }));
    CHECK(heritage.days == 2);
    CHECK(heritage.blocks > 30);
}

TEST_CASE("A new edition takes on people, open challenges, unfinished actions and the agenda",
    "[formats]")
{
    const auto document = sample();
    const auto earlier = latest(*document);
    const auto heritage = heritageOf(document->db(), earlier.id);

    const auto edition = followSample(*document, allOf(heritage));

    const auto& db = document->db();
    CHECK(find(db, edition)->follows == earlier.id);
    CHECK(attendeesOf(db, edition).size() == heritage.people.size());
    CHECK(challengesOf(db, edition).size() == 7);
    CHECK(actionsOf(db, edition).size() == heritage.actions.size());
    CHECK(countBlocks(db, edition) == heritage.blocks);
    const auto days = daysOf(db, edition);
    const auto before = daysOf(db, earlier.id);
    REQUIRE(days.size() == before.size());
    const auto first = blocksOf(db, days[0].id);
    const auto then = blocksOf(db, before[0].id);
    REQUIRE(first.size() == then.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        CHECK(first[i].title == then[i].title);
        CHECK(first[i].ledBy == then[i].ledBy);
        CHECK(first[i].minutes == then[i].minutes);
    }
    const auto ledger = ledgerOf(db, edition);
    CHECK(ledger.editions.size() >= 3);
    CHECK(ledger.unjudged() == 7);

    document->undo();
    CHECK(workshops(db).size() == ledger.editions.size() - 1);
}

TEST_CASE("Only what was chosen comes along", "[formats]")
{
    const auto document = sample();
    const auto heritage = heritageOf(document->db(), latest(*document).id);
    Chosen chosen{.hasAgenda = false};
    chosen.people = {heritage.people[3].person.id};
    chosen.challenges = {heritage.challenges[1].challenge.id};

    const auto edition = followSample(*document, chosen);

    const auto& db = document->db();
    REQUIRE(attendeesOf(db, edition).size() == 1);
    CHECK(attendeesOf(db, edition)[0] == heritage.people[3]);
    CHECK(challengesOf(db, edition).size() == 1);
    CHECK(actionsOf(db, edition).empty());
    CHECK(countBlocks(db, edition) == 0);
}

TEST_CASE("An edition may have the agenda of a format instead", "[formats]")
{
    const auto document = sample();

    const auto edition = followSample(*document, {.hasAgenda = false, .format = "hackathon-4h"});

    CHECK(countBlocks(document->db(), edition) > 0);
    CHECK(find(document->db(), edition)->format == "hackathon-4h");
}

TEST_CASE("An edition cannot come before the one it follows", "[formats]")
{
    const auto document = sample();
    const auto earlier = latest(*document);
    auto wanted = nextOf(document->db(), earlier);
    wanted.starts = earlier.starts;
    const auto before = tests::contents(*document);

    const auto problem = tests::problemOf([&] {
        document->perform(
            "New edition", [&](Edit& edit) { makeEdition(edit, earlier.id, wanted, {}); });
    });

    CHECK(problem == Problem::Refused);
    CHECK(tests::contents(*document) == before);
}

TEST_CASE("From another file rows come by their ids, and the ledger is whole", "[formats]")
{
    const auto colleague = sample();
    auto mine = Document::inMemory();
    const auto earlier = latest(*colleague);
    const auto heritage = heritageOf(colleague->db(), earlier.id);

    const auto edition = followFile(*mine, *colleague, allOf(heritage));

    const auto& db = mine->db();
    CHECK(find(db, edition)->follows == earlier.id);
    CHECK(people(db).size() >= heritage.people.size());
    CHECK(find(db, heritage.people[0].person.id) == heritage.people[0].person);
    CHECK(countBlocks(db, edition) == heritage.blocks);
    const auto there = followSample(*colleague, allOf(heritage));
    const auto theirs = ledgerOf(colleague->db(), there);
    const auto ours = ledgerOf(db, edition);
    REQUIRE(ours.rows.size() == theirs.rows.size());
    for (std::size_t i = 0; i < ours.rows.size(); ++i) {
        CHECK(ours.rows[i].challenge == theirs.rows[i].challenge);
        CHECK(ours.rows[i].insights == theirs.rows[i].insights);
        CHECK(ours.rows[i].left == theirs.rows[i].left);
        CHECK(ours.rows[i].questions == theirs.rows[i].questions);
        CHECK(ours.rows[i].attempts == theirs.rows[i].attempts);
        CHECK(ours.rows[i].promises.size() == theirs.rows[i].promises.size());
    }
}

TEST_CASE("Brought twice, nothing is there twice", "[formats]")
{
    const auto colleague = sample();
    auto mine = Document::inMemory();
    const auto chosen = allOf(heritageOf(colleague->db(), latest(*colleague).id));
    const auto edition = followFile(*mine, *colleague, chosen);
    const auto once = tests::contents(*mine);

    const auto again = followFile(*mine, *colleague, chosen);

    CHECK(again == edition);
    CHECK(tests::contents(*mine) == once);
}

TEST_CASE("What was changed since it was brought stays as it is", "[formats]")
{
    const auto colleague = sample();
    auto mine = Document::inMemory();
    const auto heritage = heritageOf(colleague->db(), latest(*colleague).id);
    const auto chosen = allOf(heritage);
    followFile(*mine, *colleague, chosen);
    auto person = heritage.people[0].person;
    person.job = "Retired";
    mine->perform("Edit person", [&](Edit& edit) { save(edit, person); });

    followFile(*mine, *colleague, chosen);

    CHECK(find(mine->db(), person.id)->job == "Retired");
}

TEST_CASE("Interviews stay in their file, and so do challenges that were not chosen", "[formats]")
{
    const auto colleague = sample();
    auto mine = Document::inMemory();
    auto chosen = allOf(heritageOf(colleague->db(), latest(*colleague).id));
    chosen.challenges.erase(chosen.challenges.begin() + 1, chosen.challenges.end());
    chosen.actions.clear();

    followFile(*mine, *colleague, chosen);

    const auto count = [&](const char* table) {
        return mine->db().value<int>(std::string{"SELECT count(*) FROM "} + table);
    };
    CHECK(count("interview") == 0);
    CHECK(count("note") == 0);
    CHECK(count("challenge") == 1);
    CHECK(count("insight") > 0);
    CHECK(mine->db().value<int>("SELECT count(*) FROM insight WHERE challenge IS NULL") == 0);
    CHECK(mine->db().value<int>("SELECT count(*) FROM action WHERE status NOT IN "
                                "('done', 'dropped')")
        == 0);
}
