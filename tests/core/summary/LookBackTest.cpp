// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/LookBack.h"

#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/people/Person.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/summary/ChartSvg.h"
#include "core/summary/Docx.h"
#include "core/summary/Headings.h"
#include "core/summary/Html.h"
#include "core/summary/LookBackHeadings.h"
#include "core/summary/Markdown.h"
#include "core/summary/Package.h"
#include "core/summary/Pptx.h"
#include "core/summary/Xlsx.h"
#include "core/workshop/Workshop.h"
#include "tests/core/summary/EveryPart.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"
#include "tests/support/ProblemOf.h"

#include <algorithm>
#include <string>

using namespace charrette;
using namespace charrette::summary;
using charrette::tests::everyPart;
using charrette::tests::has;

namespace {

constexpr Instant lookedBack{1'800'000'000'000};

struct TwoEditions {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId latest = (buildSample(*document), workshops(document->db()).front().id);
    WorkshopId first = workshops(document->db()).back().id;

    const sqlite::Database& db() const { return document->db(); }
};

const Section* sectionOf(const Report& report, std::string_view title)
{
    const auto found = std::ranges::find(report.sections, title, &Section::title);
    return found == report.sections.end() ? nullptr : &*found;
}

/// In every format there is, one after the other.
std::string everyFormat(const Report& report, const Deck& deck)
{
    std::string all = html(report) + markdown(report) + everyPart(docx(report, lookedBack))
        + everyPart(pptx(deck, lookedBack));
    for (const auto& section : report.sections) {
        for (const auto& piece : section.pieces) {
            if (const auto* chart = std::get_if<Chart>(&piece))
                all += drawn(*chart).svg;
        }
    }
    for (const auto& slide : deck.slides)
        all += slide.chart ? drawn(*slide.chart, slideChartWidth).svg : "";
    return all;
}

} // namespace

TEST_CASE("Then and now tells of every challenge of last time", "[summary]")
{
    const TwoEditions sample;
    const auto report = thenAndNow(sample.db(), sample.latest);
    const auto ledger = ledgerOf(sample.db(), sample.latest);

    REQUIRE(ledger.rows.size() >= 9);
    for (const std::string_view title :
        {heading::glance, heading::byChallenge, heading::insightsThenAndNow, heading::reframed,
            heading::promises, heading::whyItPersists}) {
        INFO(title);
        REQUIRE(sectionOf(report, title));
        CHECK_FALSE(sectionOf(report, title)->pieces.empty());
    }
    const auto& turn = sectionOf(report, heading::byChallenge)->pieces;
    CHECK(turn.size() == ledger.rows.size());
    const auto& worst = std::get<Entry>(turn.front());
    CHECK(std::ranges::count(worst.facts, "Worse") == 1);
    const auto text = markdown(report);
    for (const auto& row : ledger.rows) {
        INFO(row.challenge.title);
        CHECK(has(text, markdownText(row.challenge.title)));
        if (row.here)
            CHECK(has(text, markdownText(row.here->reason)));
        CHECK(has(text, markdownText(row.left.reason)));
        for (const auto& question : row.questions.back())
            CHECK(has(text, markdownText(question)));
    }
    CHECK(report == thenAndNow(sample.db(), sample.latest));
}

TEST_CASE("The slides of then and now have one for each challenge", "[summary]")
{
    const TwoEditions sample;
    const auto deck = thenAndNowDeck(sample.db(), sample.latest);

    CHECK(deck.slides.size() == ledgerOf(sample.db(), sample.latest).rows.size() + 1);
    CHECK(deck.slides.front().chart.has_value());
    CHECK(slidesInPptx(pptx(deck, lookedBack)) == static_cast<int>(deck.slides.size()) + 1);
}

TEST_CASE("A first edition has nothing to look back on", "[summary]")
{
    const TwoEditions sample;
    CHECK(thenAndNow(sample.db(), sample.first).sections.empty());
    CHECK(thenAndNowDeck(sample.db(), sample.first).slides.empty());
    CHECK(tests::problemOf([&] { thenAndNow(sample.db(), WorkshopId{1}); }) == Problem::Refused);
    CHECK(tests::problemOf([&] { ledgerSheet(sample.db(), WorkshopId{1}); }) == Problem::Refused);
    CHECK(tests::problemOf([&] { roadmap(sample.db(), WorkshopId{1}); }) == Problem::Refused);
}

TEST_CASE("The ledger has a row for each challenge and a column for each edition", "[summary]")
{
    const TwoEditions sample;
    const auto sheet = ledgerSheet(sample.db(), sample.latest);

    CHECK(sheet.rows.size() >= challengesOf(sample.db(), sample.latest).size());
    const auto isCalled = [&](const std::string& title) {
        return std::ranges::count(sheet.columns, title, &SheetColumn::title) == 1;
    };
    CHECK(isCalled("2025"));
    CHECK(isCalled("2026"));
    CHECK(isCalled("Why"));
    for (const auto& row : sheet.rows)
        CHECK(row.size() == sheet.columns.size());
    const auto names = [&](const Challenge& challenge) {
        return std::ranges::count_if(sheet.rows,
            [&](const auto& row) { return row.front() == SheetValue{challenge.title}; });
    };
    for (const auto& one : challengesOf(sample.db(), sample.latest)) {
        INFO(one.challenge.title);
        CHECK(names(one.challenge) == 1);
    }
    CHECK(rowsInXlsx(xlsx({sheet}, lookedBack))
        == std::vector<int>{static_cast<int>(sheet.rows.size())});
    const auto first = ledgerSheet(sample.db(), sample.first);
    CHECK(first.rows.size() == challengesOf(sample.db(), sample.first).size());
    CHECK_FALSE(ledgerReport(sample.db(), sample.latest).sections.empty());
}

TEST_CASE("The roadmap has every action that was not dropped, with its owner and day", "[summary]")
{
    const TwoEditions sample;
    const auto report = roadmap(sample.db(), sample.latest);
    const auto text = markdown(report);

    REQUIRE(sectionOf(report, heading::roadmap));
    const auto people = charrette::people(sample.db());
    for (const auto& action : actionsOf(sample.db(), sample.latest)) {
        INFO(action.text);
        CHECK(has(text, markdownText(action.text)) == (action.status != Status::Dropped));
        if (action.due)
            CHECK(has(text, heading::shortDate(*action.due)));
        const auto owner = std::ranges::find(
            people, action.owner, [](const auto& one) { return std::optional{one.id}; });
        if (owner != people.end())
            CHECK(has(text, markdownText(owner->name)));
    }
    CHECK(std::ranges::any_of(sectionOf(report, heading::roadmap)->pieces,
        [](const Piece& piece) { return std::holds_alternative<Chart>(piece); }));
    const auto deck = roadmapDeck(sample.db(), sample.latest);
    CHECK(deck.slides.size() >= 4);
    CHECK(deck.slides.front().chart.has_value());
}

TEST_CASE("A workshop without content has no roadmap and an empty ledger", "[summary]")
{
    const auto bare = Document::inMemory();
    const auto workshop = bare->perform("New", [](Edit& edit) {
        return add(edit, Workshop{.title = "Bare", .starts = *Date::from(2026, 11, 18)});
    });
    CHECK(roadmap(bare->db(), workshop).sections.empty());
    CHECK(roadmapDeck(bare->db(), workshop).slides.empty());
    CHECK(ledgerSheet(bare->db(), workshop).rows.empty());
    CHECK(ledgerReport(bare->db(), workshop).sections.empty());
}

/// Two editions whose every text bears the name of somebody who did not agree to be named, at one
/// of them or at both.
TEST_CASE("What looks back tells no name that may not be told, then or now", "[summary]")
{
    const auto document = Document::inMemory();
    const auto isThen = GENERATE(true, false);
    const std::string name = "Wilhelmina Quandt";
    const auto latest = document->perform("Fill", [&](Edit& edit) {
        const auto then = add(edit, Workshop{.title = "One", .starts = *Date::from(2025, 11, 18)});
        const auto now = add(edit,
            Workshop{.title = "Two",
                .starts = *Date::from(2026, 11, 18),
                .follows = then,
                .followsStarts = *Date::from(2025, 11, 18)});
        add(edit,
            Interview{.workshop = isThen ? then : now, .name = name, .consent = Consent::Role});
        const auto said = "as " + name + " says";
        const auto challenge = raise(edit,
            Challenge{.title = "Title " + said, .description = said, .owner = "Unit " + said},
            then);
        judge(edit, {.challenge = challenge, .workshop = then, .reason = said, .evidence = said});
        bringInto(edit, challenge, now);
        judge(edit,
            {.challenge = challenge,
                .workshop = now,
                .verdict = Verdict::Persisting,
                .cause = Cause::Blocked,
                .reason = said,
                .evidence = said,
                .obstacle = Obstacle::Money});
        add(edit, Attempt{.challenge = challenge, .text = said, .outcome = said, .differs = said});
        for (const auto workshop : {then, now}) {
            Insight insight{.workshop = workshop, .title = said};
            insight.challenge = challenge;
            add(edit, insight);
            Question question{.workshop = workshop, .text = said};
            question.challenge = challenge;
            add(edit, question);
            add(edit,
                Action{.workshop = workshop,
                    .challenge = challenge,
                    .text = said,
                    .firstStep = said,
                    .remark = said});
        }
        return now;
    });
    const auto& db = document->db();

    auto all = everyFormat(thenAndNow(db, latest), thenAndNowDeck(db, latest))
        + everyFormat(roadmap(db, latest), roadmapDeck(db, latest))
        + everyFormat(ledgerReport(db, latest), {}) + csv(ledgerSheet(db, latest))
        + everyPart(xlsx({ledgerSheet(db, latest)}, lookedBack));

    CHECK_FALSE(has(all, "Wilhelmina"));
    CHECK_FALSE(has(all, "Quandt"));
    CHECK(has(all, "[name withheld]"));
    CHECK(has(all, "Blocked by money"));
}
