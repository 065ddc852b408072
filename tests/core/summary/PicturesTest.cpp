// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/people/Group.h"
#include "core/prototypes/Prototype.h"
#include "core/research/Interview.h"
#include "core/summary/ChartHeadings.h"
#include "core/summary/Deck.h"
#include "core/summary/Docx.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/summary/Odt.h"
#include "core/summary/Package.h"
#include "core/summary/Pptx.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"

#include <string>

using namespace charrette;
using namespace charrette::summary;
using charrette::tests::has;

namespace {

constexpr Instant printed{1'800'000'000'000};

Picture pictureOfBytes(const std::string& bytes)
{
    Picture picture{PictureFormat::Jpeg, {}};
    for (const char byte : bytes)
        picture.content.push_back(static_cast<std::byte>(byte));
    return picture;
}

/// A workshop with a group, its prototype and an interview, each with a picture of its own.
struct Pictured {
    std::unique_ptr<Document> document = Document::inMemory();
    std::optional<WorkshopId> workshop;
    std::optional<GroupId> group;

    Pictured()
    {
        document->perform("Fill", [this](Edit& edit) {
            workshop = add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
            const auto round = add(edit, Round{.workshop = *workshop});
            group = add(edit, Group{.round = round, .number = 1});
            const auto prototype =
                add(edit, Prototype{.workshop = *workshop, .group = group, .title = "Paper phone"});
            const Interview interview{
                .workshop = *workshop, .name = "Wilhelmina Quandt", .consent = Consent::Role};
            add(edit, interview);
            attach(edit, workshop->value(), Bearer::Workshop, pictureOfBytes("the hall"), "Hall");
            attach(edit, group->value(), Bearer::WorkGroup, pictureOfBytes("a wall"), "Wall");
            attach(edit, prototype.value(), Bearer::Prototype, pictureOfBytes("a phone"),
                "Wilhelmina Quandt tries it & <b>likes</b> it");
            attach(edit, interview.id.value(), Bearer::Interview, pictureOfBytes("a face"), "Face");
        });
    }

    Report report(std::optional<GroupId> one = {}) const
    {
        return buildReport(document->db(), *workshop, one);
    }
};

/// As if somebody had looked at it.
Report lookedAt(Report report)
{
    for (auto& section : report.sections) {
        for (auto& piece : section.pieces) {
            if (auto* image = std::get_if<Image>(&piece)) {
                image->width = 400;
                image->height = 300;
            }
        }
    }
    return report;
}

} // namespace

TEST_CASE("Pictures stand at what they belong to", "[summary]")
{
    const Pictured sample;
    const auto whole = markdown(sample.report());
    const auto ofGroup = markdown(sample.report(sample.group));

    CHECK(has(whole, "*Hall*"));
    CHECK_FALSE(has(whole, "*Wall*"));
    CHECK(has(ofGroup, "*Wall*"));
    CHECK_FALSE(has(ofGroup, "*Hall*"));
    for (const auto& text : {whole, ofGroup}) {
        CHECK(text.find("Paper phone") < text.find("tries it"));
        CHECK_FALSE(has(text, "Face")); // Nobody knows who may be seen on it.
    }
    CHECK(sample.report() == sample.report());
}

TEST_CASE("Captions are text, without names that may not be told", "[summary]")
{
    const Pictured sample;
    const auto report = lookedAt(sample.report());
    auto deck = buildDeck(sample.document->db(), *sample.workshop);
    for (auto& slide : deck.slides) {
        if (slide.image) {
            slide.image->width = 400;
            slide.image->height = 300;
        }
    }
    std::string office;
    for (const auto& bytes : {docx(report, printed), odt(report, printed), pptx(deck, printed)}) {
        for (const auto& [path, content] : unpacked(bytes))
            office += content;
    }
    for (const auto& text : {html(report), markdown(report), office}) {
        CHECK_FALSE(has(text, "Quandt"));
        CHECK_FALSE(has(text, "<b>likes"));
        CHECK(has(text, "withheld"));
    }
    CHECK(has(office, "a phone"));
    CHECK(has(html(report), "src=\"data:image/jpeg;base64,YSBwaG9uZQ==\""));
    CHECK(has(html(report), "alt=\"[name withheld] tries it &amp; &lt;b&gt;likes&lt;/b&gt; it\""));
}

TEST_CASE("Every picture that was looked at is in the text document", "[summary]")
{
    const Pictured sample;
    const auto report = lookedAt(sample.report());

    CHECK(countsOf(report).pictures == 2);
    const auto bytes = docx(report, printed);
    CHECK(countsInDocx(bytes) == countsOf(report));
    CHECK(unpacked(bytes).at("word/media/image2.jpeg") == "a phone");
    const auto open = odt(report, printed);
    CHECK(countsInOdt(open) == countsOf(report));
    CHECK(unpacked(open).at("Pictures/image2.jpeg") == "a phone");
    CHECK(has(unpacked(open).at("META-INF/manifest.xml"), "Pictures/image2.jpeg"));
}

TEST_CASE("A missing picture leaves a line", "[summary]")
{
    const Pictured sample;
    auto report = sample.report();
    for (auto& section : report.sections) {
        for (auto& piece : section.pieces) {
            if (auto* image = std::get_if<Image>(&piece))
                image->picture.reset();
        }
    }
    const std::string missing{heading::pictureMissing};
    CHECK(has(html(report), missing + " Hall"));
    CHECK(has(unpacked(docx(report, printed)).at("word/document.xml"), missing + " Hall"));
    CHECK(has(unpacked(odt(report, printed)).at("content.xml"), missing + " Hall"));
    CHECK(countsOf(report).pictures == 0);
}

TEST_CASE("A picture keeps its shape within its bounds, and is not blown up", "[summary]")
{
    const auto wide = sizeOnPaper({.width = 2'000, .height = 500});
    CHECK(wide.width == 300);
    CHECK(wide.height == 75);
    const auto high = sizeOnPaper({.width = 500, .height = 2'000});
    CHECK(high.height == 230);
    CHECK(high.width == 57.5);
    CHECK(sizeOnPaper({.width = 40, .height = 40}).width == 30);
}
