// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/ReportStyle.h"

#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/summary/Deck.h"
#include "core/summary/Docx.h"
#include "core/summary/Html.h"
#include "core/summary/Package.h"
#include "core/summary/Pptx.h"
#include "core/summary/Report.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/ProblemOf.h"

using namespace charrette;
using namespace charrette::summary;

TEST_CASE("How reports look is remembered, and undone like anything else", "[summary]")
{
    const auto document = Document::inMemory();
    CHECK(reportStyle(document->db()) == ReportStyle{});

    ReportStyle style{.language = Language::German,
        .paper = Paper::Letter,
        .parts = Parts::all().with(Part::Heard, false).movedTo(Part::Actions, 0),
        .accent = "#A03010"};
    document->perform("Logo", [&](Edit& edit) {
        style.logo = keep(edit, {PictureFormat::Png, {std::byte{1}}});
        save(edit, style);
    });
    CHECK(reportStyle(document->db()) == style);
    CHECK(logoOf(document->db(), style)->content == std::vector{std::byte{1}});
    CHECK_FALSE(logoOf(document->db(), {}));
    document->undo();
    CHECK(reportStyle(document->db()) == ReportStyle{});
    document->redo();
    CHECK(reportStyle(document->db()) == style);
    document->perform("As usual", [](Edit& edit) { save(edit, ReportStyle{}); });
    CHECK(reportStyle(document->db()) == ReportStyle{});
}

TEST_CASE("A style that no report can have is refused", "[summary]")
{
    const auto document = Document::inMemory();
    const auto refused = [&](const ReportStyle& style) {
        return tests::problemOf([&] {
            document->perform("Style", [&](Edit& edit) { save(edit, style); });
        }) == Problem::Refused;
    };

    CHECK(refused({.paper = Paper::A3}));
    CHECK(refused({.accent = "red"}));
    CHECK(refused({.accent = "#12345g"}));
    CHECK(refused({.logo = std::vector(32, std::byte{7})}));
}

TEST_CASE("Parts are named in their order", "[summary]")
{
    const auto all = partsFrom("", true);
    REQUIRE(all);
    CHECK(*all == Parts::all());
    CHECK(textOf(*all).empty());
    const auto two = partsFrom("ideas,glance", false);
    REQUIRE(two);
    CHECK(two->has(Part::Ideas));
    CHECK_FALSE(two->has(Part::Heard));
    CHECK(two->order()[0] == Part::Ideas);
    CHECK(two->order()[1] == Part::Glance);
    CHECK(two->order()[2] == Part::Challenges);
    const auto some = partsFrom("-heard,ideas", true);
    REQUIRE(some);
    CHECK_FALSE(some->has(Part::Heard));
    CHECK(some->has(Part::Course));
    CHECK(partsFrom(textOf(*some), false) == *some);
    CHECK_FALSE(partsFrom("ideas,ideas", false));
    CHECK_FALSE(partsFrom("minutes", false));
    CHECK_FALSE(partsFrom("ideas,,glance", false));
}

TEST_CASE("A part is moved to a place, and the others close up", "[summary]")
{
    const auto moved = Parts::all().movedTo(Part::Challenges, 3);
    CHECK(moved.order()[1] == Part::Heard);
    CHECK(moved.order()[3] == Part::Challenges);
    CHECK(moved.movedTo(Part::Challenges, 1) == Parts::all());
}

TEST_CASE("A report has the parts that were chosen, in their order", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;

    const auto report =
        buildReport(document->db(), workshop, {}, *partsFrom("actions,ideas,glance", false));

    REQUIRE(report.sections.size() == 3);
    CHECK(report.sections[0].part == Part::Actions);
    CHECK(report.sections[1].title == "Ideas");
    CHECK(report.sections[2].part == Part::Glance);
}

TEST_CASE(
    "Colour, logo and paper of the client are in every format that can show them", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;
    Picture logo{.format = PictureFormat::Png, .content = {}};
    for (const char byte : std::string_view{"logo bytes"})
        logo.content.push_back(static_cast<std::byte>(byte));
    const Look look{.paper = Paper::Letter,
        .accent = "#A03010",
        .logo = Image{.picture = std::make_shared<const Picture>(logo),
            .width = 300,
            .height = 120,
            .across = 120}};
    auto report = buildReport(document->db(), workshop, {}, *partsFrom("glance", false));
    report.look = look;
    auto deck = buildDeck(document->db(), workshop);
    deck.look = look;

    const auto word = docx(report, Instant{0});
    CHECK(countsInDocx(word) == countsOf(report));
    auto parts = unpacked(word);
    CHECK(parts.at("word/document.xml").find("w:w=\"12240\"") != std::string::npos);
    CHECK(parts.at("word/styles.xml").find("A03010") != std::string::npos);
    CHECK(parts.at("word/media/image1.png") == "logo bytes");
    CHECK(html(report).find("--accent: #A03010") != std::string::npos);
    CHECK(html(report).find("class=\"logo\"") != std::string::npos);
    const auto slides = pptx(deck, Instant{0});
    CHECK(slidesInPptx(slides) == static_cast<int>(deck.slides.size()) + 1);
    parts = unpacked(slides);
    CHECK(parts.at("ppt/theme/theme1.xml").find("A03010") != std::string::npos);
    CHECK(parts.at("ppt/media/logo.png") == "logo bytes");
    CHECK(parts.at("ppt/slides/_rels/slide1.xml.rels").find("logo.png") != std::string::npos);
}

TEST_CASE("A colour that cannot be read on white colours no letters", "[summary]")
{
    CHECK(letterColour({.accent = "#A03010"}) == "A03010");
    CHECK(letterColour({.accent = "#FFE894"}) == "0E6E66");
    CHECK(letterColour({}) == "0E6E66");
}
