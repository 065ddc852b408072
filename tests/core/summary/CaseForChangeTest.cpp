// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/CaseForChange.h"

#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/plan/CaseForChange.h"
#include "core/plan/RoadmapYears.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/summary/Deck.h"
#include "core/summary/LookBack.h"
#include "core/summary/Markdown.h"
#include "core/summary/Report.h"
#include "core/summary/Sheets.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"

#include <algorithm>

using namespace charrette;

namespace {

struct Argued {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId workshop = document->perform("Fill", [](Edit& edit) {
        const Workshop one{.title = "A new model", .starts = *Date::from(2026, 11, 18)};
        add(edit, one);
        const auto owner = add(edit, Person{.name = "Ida Moe"});
        attend(edit, owner, one.id, Role::Participant);
        const auto challenge = raise(edit, Challenge{.title = "Orders stall"}, one.id);
        const auto action = add(
            edit, Action{.workshop = one.id, .owner = owner, .text = "Name one owner a country"});
        const auto put = [&](PointKind kind, const std::string& text) {
            return add(edit, CasePoint{.workshop = one.id, .kind = kind, .text = text});
        };
        put(PointKind::Benefit, "Fewer visits");
        put(PointKind::Reason, "Customers wait for weeks");
        put(PointKind::Conviction, "One team a customer");
        put(PointKind::ExternalGap, "Partners have no access");
        closeGap(edit,
            add(edit,
                CasePoint{.workshop = one.id,
                    .kind = PointKind::InternalGap,
                    .text = "Nobody owns an order",
                    .challenge = challenge}),
            action);
        add(edit,
            CasePoint{.workshop = one.id,
                .kind = PointKind::Benefit,
                .text = "Half the time to deliver",
                .horizon = ActionHorizon::Next});
        setRoadmapYears(edit, one.id, {2027, 2028, 2030});
        return one.id;
    });

    std::string text(summary::Language language = summary::Language::English) const
    {
        const summary::Speaking speaking{language};
        return markdown(summary::buildReport(
            document->db(), workshop, {}, summary::Parts::none().with(summary::Part::Case)));
    }
};

std::size_t at(const std::string& text, const std::string& part)
{
    const auto place = text.find(part);
    INFO(part);
    CHECK(place != std::string::npos);
    return place;
}

} // namespace

TEST_CASE("The report argues the case for change in its order, and says what is open", "[case]")
{
    const Argued programme;
    const auto text = programme.text();

    std::size_t before = 0;
    for (const auto* part : {"Case for change", "Reasons for change", "Customers wait for weeks",
             "Convictions", "One team a customer", "Internal gaps", "Nobody owns an order",
             "Orders stall", "Name one owner a country · Ida Moe", "External gaps",
             "Partners have no access", "No action yet", "Expected benefits",
             "Half the time to deliver", "2028–2029", "Fewer visits", "Not said yet"}) {
        const auto place = at(text, part);
        CHECK(before < place);
        before = place;
    }
    CHECK(tests::has(programme.text(summary::Language::French), "Manques internes"));
    CHECK(tests::has(programme.text(summary::Language::German), "Erwarteter Nutzen"));
}

TEST_CASE("A workshop without a case for change has nothing of it in its report", "[case]")
{
    const auto document = Document::inMemory();
    const auto workshop = document->perform("Fill", [](Edit& edit) {
        return add(edit, Workshop{.title = "W", .starts = *Date::from(2026, 11, 18)});
    });
    CHECK(summary::buildReport(document->db(), workshop).sections.empty());
}

TEST_CASE(
    "The roadmap of a programme has its years, its case, and what each column is about", "[case]")
{
    const Argued programme;
    const auto report = summary::roadmap(programme.document->db(), programme.workshop);

    const auto* chart = std::get_if<summary::Chart>(&report.sections.front().pieces.front());
    REQUIRE(chart);
    CHECK(chart->title == "The programme over the years");
    const auto& road = std::get<summary::Lanes>(chart->shape);
    CHECK(road.lanes[0].title == "2027");
    CHECK(road.lanes[0].note == "Start small");
    CHECK(road.lanes[1].title == "2028–2029");
    CHECK(road.lanes[1].note == "Move steadily");
    CHECK(road.lanes[2].title == "2030 on");
    CHECK(road.lanes[2].note == "Scale fast");
    CHECK(report.sections[1].title == "Case for change");
    CHECK(report.sections[2].title == "2027");
    const auto deck = summary::roadmapDeck(programme.document->db(), programme.workshop);
    CHECK(std::ranges::count(deck.slides, summary::Part::Case, &summary::Slide::part) == 5);
}

TEST_CASE("Slides of the case have few points each, and its sheet has every one", "[case]")
{
    const Argued programme;
    programme.document->perform("Add", [&](Edit& edit) {
        for (int i = 0; i < 10; ++i)
            add(edit,
                CasePoint{.workshop = programme.workshop, .text = "Reason " + std::to_string(i)});
    });
    const auto deck = summary::buildDeck(programme.document->db(), programme.workshop);
    std::size_t told = 0;
    for (const auto& slide : deck.slides) {
        if (slide.part != summary::Part::Case)
            continue;
        CHECK(slide.points.size() <= 7);
        told += slide.points.size();
    }
    CHECK(told == 16);

    const auto all = summary::sheets(programme.document->db(), programme.workshop, {},
        [](Instant) { return *Date::from(2026, 11, 18); });
    const auto& sheet = all.at(static_cast<std::size_t>(summary::SheetKind::Case));
    CHECK(sheet.rows.size() == 16);
    CHECK(sheet.rows.front().size() == sheet.columns.size());
}

TEST_CASE("Whoever is not to be named is not named in the case for change either", "[case]")
{
    const Argued programme;
    programme.document->perform("Hear", [&](Edit& edit) {
        const Interview interview{.workshop = programme.workshop,
            .name = "Pelle Strand",
            .consent = Consent::Unattributed};
        add(edit, interview);
        add(edit,
            Note{.workshop = programme.workshop, .interview = interview.id, .text = "We wait"});
        for (const auto kind : everyOne<PointKind>())
            add(edit,
                CasePoint{.workshop = programme.workshop,
                    .kind = kind,
                    .text = "Says Pelle Strand of the depot"});
    });
    const auto& db = programme.document->db();
    for (const auto& text :
        {programme.text(), markdown(summary::roadmap(db, programme.workshop))}) {
        CHECK_FALSE(tests::has(text, "Strand"));
        CHECK(tests::has(text, "of the depot"));
    }
}
