// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/people/Group.h"
#include "core/summary/Docx.h"
#include "core/summary/Odt.h"
#include "core/summary/Package.h"
#include "core/summary/Pptx.h"
#include "core/workshop/Workshop.h"
#include "tests/core/summary/EveryPart.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"
#include "tests/support/ProblemOf.h"
#include "tests/support/RandomConsents.h"

#include <algorithm>
#include <string>

using namespace charrette;
using namespace charrette::summary;
using charrette::tests::everyPart;
using charrette::tests::has;

namespace {

constexpr Instant written{1'800'000'000'000};

/// All parts of an office file in one text.
Report sheetWith(Piece piece)
{
    Report report;
    report.cover = {.title = "Trial", .subtitle = "Of something", .facts = {}};
    report.sections.push_back({.title = "Part", .pieces = {std::move(piece)}});
    report.shape = Shape::Sheet;
    return report;
}

} // namespace

TEST_CASE("The sample's report as a text document has every heading and row", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;
    const auto report = buildReport(document->db(), workshop);

    const auto bytes = docx(report, written);

    CHECK(countsOf(report).headings > 50);
    CHECK(countsInDocx(bytes) == countsOf(report));
    CHECK(bytes == docx(report, written));
    const auto parts = unpacked(bytes);
    CHECK(has(parts.at("docProps/core.xml"), "2027-01-15T08:00:00Z"));
    CHECK(has(parts.at("word/footer1.xml"), "NUMPAGES"));
    CHECK(countElements(parts.at("word/document.xml"), "w:hyperlink")
        == static_cast<int>(report.sections.size()));
}

TEST_CASE("Only styles that a text document has are used in it", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto parts =
        unpacked(docx(buildReport(document->db(), workshops(document->db()).front().id), written));
    const auto& text = parts.at("word/document.xml");
    const std::string mark = "w:pStyle w:val=\"";

    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
        const auto name =
            text.substr(at + mark.size(), text.find('"', at + mark.size()) - at - mark.size());
        if (!has(parts.at("word/styles.xml"), "w:styleId=\"" + name + "\""))
            FAIL(name);
    }
}

TEST_CASE("The sample's report as OpenDocument has every heading, row and part", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;
    auto report = buildReport(document->db(), workshop);
    report.language = Language::German;
    report.look = {.paper = Paper::Letter, .accent = "#A03010", .logo = {}};

    const auto bytes = odt(report, written);

    CHECK(countsInOdt(bytes) == countsOf(report));
    CHECK(bytes == odt(report, written));
    // Known for what it is without unpacking.
    CHECK(bytes.substr(30, 8) == "mimetype");
    CHECK(bytes.substr(38, 39) == "application/vnd.oasis.opendocument.text");
    const auto parts = unpacked(bytes);
    CHECK(countElements(parts.at("META-INF/manifest.xml"), "manifest:file-entry")
        == static_cast<int>(parts.size()) - 1); // All but the kind and itself, and the whole.
    const auto& styles = parts.at("styles.xml");
    CHECK(has(styles, "fo:language=\"de\" fo:country=\"DE\""));
    CHECK(has(styles, "fo:page-width=\"8.5in\""));
    CHECK(has(styles, "#A03010"));
    CHECK_FALSE(has(styles, "0E6E66"));
    CHECK(has(parts.at("meta.xml"), "2027-01-15T08:00:00Z"));
    CHECK(countElements(parts.at("content.xml"), "text:a")
        == static_cast<int>(report.sections.size()));
}

TEST_CASE("Only styles that an OpenDocument has are used in it", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto parts =
        unpacked(odt(buildReport(document->db(), workshops(document->db()).front().id), written));
    const auto& text = parts.at("content.xml");
    const auto known = parts.at("styles.xml") + text;

    for (const std::string mark : {"text:style-name=\"", "table:style-name=\"",
             "draw:style-name=\"", "style:parent-style-name=\"", "style:master-page-name=\""}) {
        for (auto at = known.find(mark); at != std::string::npos; at = known.find(mark, at + 1)) {
            const auto from = at + mark.size();
            const auto name = known.substr(from, known.find('"', from) - from);
            if (!has(known, "style:name=\"" + name + "\""))
                FAIL(name);
        }
    }
}

TEST_CASE("What people typed reads in an OpenDocument as it was typed", "[summary]")
{
    const std::string typed = "<text:s/> & \"two  blanks\"\n second\tline \x01\x1f 😀 ";
    const auto text = unpacked(odt(sheetWith(Entry{.title = typed}), written)).at("content.xml");

    CHECK(has(text,
        "&lt;text:s/&gt; &amp; \"two<text:s/><text:s/>blanks\"<text:line-break/><text:s/>"
        "second<text:tab/>line"));
    CHECK(has(text, "😀<text:s/></text:h>"));
}

TEST_CASE("A cover of an OpenDocument has nothing above and below it", "[summary]")
{
    Report report;
    report.cover = {.title = "A & B", .subtitle = "Of something", .facts = {}};
    const auto book = unpacked(odt(report, written));
    report.shape = Shape::Sheet;
    const auto sheet = unpacked(odt(report, written));

    CHECK(has(book.at("content.xml"), "master-page-name=\"Cover\""));
    CHECK_FALSE(has(sheet.at("content.xml"), "master-page-name=\"Cover\""));
    CHECK(has(sheet.at("styles.xml"),
        "<style:header><text:p text:style-name=\"Header\">A &amp; B</text:p></style:header>"));
    CHECK(has(sheet.at("styles.xml"), "</text:page-number> / <text:page-count>"));
}

TEST_CASE("The sample as slides has one for each message, with notes", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;
    const auto deck = buildDeck(document->db(), workshop);

    const auto bytes = pptx(deck, written);

    CHECK(deck.slides.size() >= 25);
    CHECK(slidesInPptx(bytes) == static_cast<int>(deck.slides.size()) + 1);
    CHECK(bytes == pptx(deck, written));
    const auto kinds = [&](const std::string& kind) {
        return std::ranges::count(deck.slides, kind, &Slide::kind);
    };
    for (const auto* kind :
        {"Challenge", "Insight", "Ideas", "Prototype", "Pitch", "Vision and pitches", "Actions"})
        CHECK(kinds(kind) > 0);
    const auto parts = unpacked(bytes);
    CHECK(has(parts.at("ppt/presentation.xml"), "cx=\"12192000\" cy=\"6858000\""));
    CHECK(has(everyPart(bytes), "Where it comes from:"));
}

TEST_CASE("The slides of a group show what that group did", "[summary]")
{
    const auto document = Document::inMemory();
    buildSample(*document);
    const auto workshop = workshops(document->db()).front().id;
    const auto groups = groupsIn(document->db(), workshop);

    const auto deck = buildDeck(document->db(), workshop, groups.front().id);

    CHECK(deck.cover.title == "Group 1: Hand-over");
    CHECK(deck.slides.size() < buildDeck(document->db(), workshop).slides.size());
    CHECK(tests::problemOf([&] { buildDeck(document->db(), WorkshopId{1}); }) == Problem::Refused);
}

TEST_CASE("No office file tells a name or a word that may not be told", "[summary]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO(seed);
        const tests::RandomConsents sample{seed};
        const auto& db = sample.document->db();
        const auto text = everyPart(docx(buildReport(db, *sample.workshop), written));
        const auto slides = everyPart(pptx(buildDeck(db, *sample.workshop), written));
        for (const auto& one : sample.told) {
            INFO(one.name);
            if (!one.mayBeNamed) {
                CHECK_FALSE(has(text, one.name));
                CHECK_FALSE(has(slides, one.name));
            }
            for (const auto& word : one.words) {
                CHECK(has(text, word) == one.mayBeQuoted);
                if (!one.mayBeQuoted)
                    CHECK_FALSE(has(slides, word));
            }
        }
    }
}

TEST_CASE("What people typed is text in office files, never markup", "[summary]")
{
    const std::string typed = "<w:br/> & \"quoted\"\nsecond line \x01\x1f 😀";
    const auto text =
        unpacked(docx(sheetWith(Entry{.title = typed}), written)).at("word/document.xml");
    CHECK(has(text, "&lt;w:br/&gt; &amp; \"quoted\"</w:t><w:br/><w:t"));
    CHECK(has(text, "second line  😀"));

    const Table table{{{typed}}, {{{typed}}}};
    const Deck deck{{typed, typed, {typed}},
        {{typed, typed, typed, {typed}, {{typed, typed}}, table, {typed}, typed}}};
    const auto bytes = pptx(deck, written);
    CHECK(slidesInPptx(bytes) == 2);
    CHECK_FALSE(has(everyPart(bytes), "<w:br/>"));
    CHECK(has(everyPart(bytes), "&lt;w:br/&gt; &amp; \"quoted\""));
}

TEST_CASE("An empty workshop makes files that open", "[summary]")
{
    const auto document = Document::inMemory();
    const auto workshop = document->perform("New", [](Edit& edit) {
        return add(edit, Workshop{.title = "Bare", .starts = *Date::from(2026, 11, 18)});
    });

    CHECK(slidesInPptx(pptx(buildDeck(document->db(), workshop), written)) == 1);
    const auto report = buildReport(document->db(), workshop);
    CHECK(countsInDocx(docx(report, written)) == TextCounts{});
    CHECK(countsInOdt(odt(report, written)) == TextCounts{});
}
