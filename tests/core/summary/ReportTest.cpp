// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Report.h"

#include "core/document/Document.h"
#include "core/formats/Formats.h"
#include "core/formats/Sample.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/summary/Headings.h"
#include "core/summary/Markdown.h"
#include "core/votes/Vote.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"

#include <algorithm>

using namespace charrette;
using namespace charrette::summary;
using charrette::tests::has;

namespace {

struct ReportedEvent {
    const sqlite::Database& db() const { return document->db(); }

    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId latest = (buildSample(*document), workshops(document->db()).front().id);
};

const Section* sectionOf(const Report& report, Part part)
{
    const auto found = std::ranges::find(report.sections, title(part), &Section::title);
    return found == report.sections.end() ? nullptr : &*found;
}

template <typename Kind>
std::vector<Kind> piecesOf(const Section& section)
{
    std::vector<Kind> pieces;
    for (const auto& piece : section.pieces) {
        if (const auto* one = std::get_if<Kind>(&piece))
            pieces.push_back(*one);
    }
    return pieces;
}

} // namespace

TEST_CASE("The report on the sample has every part, and none is empty", "[summary]")
{
    const ReportedEvent sample;

    const auto report = buildReport(sample.db(), sample.latest);

    CHECK(report.cover.title == "Leaders’ event 2026");
    CHECK(report.cover.facts.front() == "18–19 November 2026 · Wrenfold Hall, Nether Wrenfold");
    CHECK(report.cover.facts.at(1) == "80 people · 8 groups");
    for (const auto part : everyOne<Part>()) {
        if (part == Part::Course)
            continue; // Nobody has led its days by the clock.
        INFO(key(part));
        REQUIRE(sectionOf(report, part));
        CHECK_FALSE(sectionOf(report, part)->pieces.empty());
    }
    CHECK(report.consents == Consents{4, 14, 9, 3});
    CHECK(piecesOf<Entry>(*sectionOf(report, Part::Insights)).size() == 20);
    CHECK(piecesOf<Entry>(*sectionOf(report, Part::Prototypes)).size() == 12);
}

TEST_CASE("Parts that were not chosen are not in the report", "[summary]")
{
    const ReportedEvent sample;
    const auto part = GENERATE(Part::Glance, Part::Heard, Part::Ideas, Part::Persisting);

    const auto without =
        buildReport(sample.db(), sample.latest, {}, Parts::all().with(part, false));
    const auto alone = buildReport(sample.db(), sample.latest, {}, Parts::none().with(part));

    CHECK(without.sections.size() == 10);
    CHECK_FALSE(sectionOf(without, part));
    REQUIRE(alone.sections.size() == 1);
    CHECK(sectionOf(alone, part));
}

TEST_CASE("A workshop with nothing in it makes a report without parts", "[summary]")
{
    const auto document = Document::inMemory();
    const auto workshop = document->perform("New", [](Edit& edit) {
        return emptyWorkshop(edit, {.title = "Bare", .starts = *Date::from(2026, 3, 1)});
    });

    const auto report = buildReport(document->db(), workshop);

    CHECK(report.sections.empty());
    CHECK(report.cover.title == "Bare");
    CHECK(report.cover.facts == std::vector<std::string>{"1 March 2026"});
    CHECK(markdown(report) == "# Bare\n\nWhat we heard, what we will do\n\n1 March 2026\n");
}

TEST_CASE("A group's report holds what that group did and nothing of the others", "[summary]")
{
    const ReportedEvent sample;
    for (const auto& group : groupsIn(sample.db(), sample.latest)) {
        INFO(group.number);
        const auto report = buildReport(sample.db(), sample.latest, group.id);
        const auto text = markdown(report);

        CHECK(report.cover.title == heading::groupTitle(group));
        for (const auto& idea : ideasOf(sample.db(), sample.latest)) {
            INFO(idea.text);
            CHECK(has(text, markdownText(idea.text)) == (idea.group == group.id));
        }
        for (const auto& insight : insightsOf(sample.db(), sample.latest)) {
            INFO(insight.title);
            CHECK(has(text, "### " + insight.title + "\n") == (insight.group == group.id));
        }
    }
}

TEST_CASE("A report on a group of another workshop is refused", "[summary]")
{
    const ReportedEvent sample;
    const auto earlier = workshops(sample.db()).back().id;
    const auto group = groupsIn(sample.db(), earlier).front().id;

    CHECK_THROWS_AS(buildReport(sample.db(), sample.latest, group), Error);
    CHECK_THROWS_AS(buildReport(sample.db(), WorkshopId{12345}), Error);
}

TEST_CASE("Ideas come with most votes first, then with most impact", "[summary]")
{
    const auto document = Document::inMemory();
    const auto workshop = document->perform("New", [](Edit& edit) {
        const auto made = emptyWorkshop(edit, {.title = "Bare", .starts = *Date::from(2026, 3, 1)});
        const auto idea = [&](const char* text, int dots, std::optional<double> impact) {
            const auto id = add(edit,
                Idea{.workshop = made,
                    .text = text,
                    .horizon = Horizon::QuickWin,
                    .impact = impact});
            if (dots > 0)
                setDots(edit, made, id, dots);
        };
        idea("unloved", 0, 5.0);
        idea("third", 2, {});
        idea("second", 2, 4.0);
        idea("first", 3, 1.0);
        return made;
    });

    const auto report = buildReport(document->db(), workshop, {}, Parts::none().with(Part::Ideas));

    std::vector<std::string> order;
    for (const auto& entry : piecesOf<Entry>(report.sections.front()))
        order.push_back(entry.title);
    CHECK(order == std::vector<std::string>{"first", "second", "third"});
    const auto tables = piecesOf<Table>(report.sections.front());
    REQUIRE(tables.size() == 1);
    CHECK(tables.front().rows.front().front().text == "unloved");
}

TEST_CASE("What became of last time begins with what got worse", "[summary]")
{
    const ReportedEvent sample;

    const auto report = buildReport(sample.db(), sample.latest);

    const auto& section = *sectionOf(report, Part::Persisting);
    const auto tables = piecesOf<Table>(section);
    REQUIRE(tables.size() == 5);
    CHECK(tables.front().rows.size() == 9);
    CHECK(tables.front().rows.front().at(1).text == "Worse");
    CHECK(tables.front().rows.back().at(1).text == "Resolved");
    const auto figures = piecesOf<Figures>(section);
    REQUIRE(figures.size() == 1);
    CHECK(figures.front().items
        == std::vector<Figure>{
            {"23", "done"}, {"11", "under way"}, {"14", "never started"}, {"2", "dropped"}});
}

TEST_CASE("A report on the first edition looks back on nothing", "[summary]")
{
    const ReportedEvent sample;

    const auto report = buildReport(sample.db(), workshops(sample.db()).back().id);

    CHECK_FALSE(sectionOf(report, Part::Persisting));
    CHECK(report.cover.title == "Leaders’ event 2025");
}

TEST_CASE("An insight reads as one sentence, however little of it is there", "[summary]")
{
    const auto read = [](std::string user, std::string need, std::string reason) {
        return heading::statement(Insight{.workshop = WorkshopId{1},
            .user = std::move(user),
            .need = std::move(need),
            .reason = std::move(reason)});
    };

    CHECK(read("Clerks", "see the order", "it vanishes")
        == "Clerks need to see the order because it vanishes.");
    CHECK(read("A clerk", "see it", "") == "A clerk needs to see it.");
    CHECK(read("", "see it", "") == "Needs to see it.");
    CHECK(read("Clerks", "", "it vanishes!") == "Clerks because it vanishes!");
    CHECK(read("", "", "").empty());
}

TEST_CASE("Dates read as people write them", "[summary]")
{
    const auto range = [](const char* from, const char* to) {
        return heading::dateRange(*Date::from(from), *Date::from(to));
    };

    CHECK(range("2026-11-18", "2026-11-18") == "18 November 2026");
    CHECK(range("2026-11-18", "2026-11-19") == "18–19 November 2026");
    CHECK(range("2026-11-30", "2026-12-01") == "30 November – 1 December 2026");
    CHECK(range("2026-12-31", "2027-01-01") == "31 December 2026 – 1 January 2027");
}
