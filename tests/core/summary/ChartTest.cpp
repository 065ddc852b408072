// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/summary/Canvas.h"
#include "core/summary/ChartHeadings.h"
#include "core/summary/ChartSvg.h"
#include "core/summary/Docx.h"
#include "core/summary/DrawnCharts.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/summary/Odt.h"
#include "core/summary/Package.h"
#include "core/summary/Pptx.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Has.h"
#include "tests/support/RandomConsents.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cmath>
#include <string>

using namespace charrette;
using namespace charrette::summary;
using charrette::tests::has;

namespace {

struct SampleEvent {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId latest = (buildSample(*document), workshops(document->db()).front().id);

    Report report() const { return buildReport(document->db(), latest); }
};

std::vector<Chart> chartsIn(const Report& report)
{
    std::vector<Chart> charts;
    for (const auto& section : report.sections) {
        for (const auto& piece : section.pieces) {
            if (const auto* chart = std::get_if<Chart>(&piece))
                charts.push_back(*chart);
        }
    }
    return charts;
}

const Chart* chartCalled(const std::vector<Chart>& charts, std::string_view title)
{
    const auto found = std::ranges::find(charts, title, &Chart::title);
    return found == charts.end() ? nullptr : &*found;
}

/// One of each kind, with the given text wherever a text may stand.
std::vector<Chart> filledWith(const std::string& text)
{
    return {
        {text,
            StackedBars{text, {{text, Shade::Strong}, {text, Shade::Pale}},
                {{text, {3, 0}}, {text, {0, 100}}, {text, {0, 0}}}}},
        {text, Funnel{{{text, 0}, {text, 3}, {text, 1'000}}}},
        {text, Spans{{{text, 30, 36}, {text, {}, 5}, {text, 20, {}}}}},
        {text,
            Scatter{text, text, {text, text, text, text},
                {{text, 1, 1, Shade::Strong}, {text, 5, 5, Shade::Soft}, {text, 5, 5, Shade::Pale}},
                text}},
        {text, Lanes{{{text, text, {{text, text, Shade::Pink}, {text}}, text}, {text}}}},
        {text,
            Lanes{{{text, {}, {{text, text}, {text}}}, {text, {}, {{text}}}, {text, {}, {{text}}}},
                {{0, 0, 0, 1}, {0, 1, 1, 0}, {0, 0, 2, 0}, {2, 0, 1, 0}}}},
        {text, Marks{text, {text, text}, {{text, {{text, Shade::Good}, {}}}}}},
        {text, DayLine{{{text, 480, text, 3}, {text, 485, text, 1, true}, {text, 1200, text, 5}}}},
    };
}

/// How often a text of a drawing stands outside of it, by the widths that it was laid out with.
int overTheEdge(const Drawing& drawing)
{
    pugi::xml_document document;
    REQUIRE(document.load_string(drawing.svg.c_str()));
    int count = 0;
    for (const auto& text : document.child("svg").children("text")) {
        const double size = text.attribute("font-size").as_double();
        const bool isBold = std::string{text.attribute("font-weight").value()} == "bold";
        const double width = textWidth(text.text().get(), isBold) * size;
        const double x = text.attribute("x").as_double();
        const std::string anchor = text.attribute("text-anchor").value();
        const double left = anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x;
        const double y = text.attribute("y").as_double();
        if (left < -1 || left + width > drawing.width + 1 || y > drawing.height || y < 0)
            ++count;
    }
    return count;
}

std::string fakePng(const Drawing& drawing, int pixels)
{
    return "\x89PNG " + std::to_string(pixels) + " of " + std::to_string(drawing.svg.size());
}

} // namespace

TEST_CASE("The sample's report has its charts, and an empty workshop none", "[summary]")
{
    const SampleEvent sample;
    const auto charts = chartsIn(sample.report());

    for (const std::string_view title : {heading::chainChart, heading::groupChart,
             heading::matrixChart, heading::boardChart, heading::verdictsChart}) {
        INFO(title);
        CHECK(chartCalled(charts, title));
    }
    const auto& bars = std::get<StackedBars>(chartCalled(charts, heading::groupChart)->shape);
    int ideas = 0;
    for (const auto& row : bars.rows) {
        for (const int value : row.values)
            ideas += value;
    }
    CHECK(ideas == static_cast<int>(ideasOf(sample.document->db(), sample.latest).size()));

    const auto bare = Document::inMemory();
    const auto workshop = bare->perform("New", [](Edit& edit) {
        return add(edit, Workshop{.title = "Bare", .starts = *Date::from(2026, 11, 18)});
    });
    CHECK(chartsIn(buildReport(bare->db(), workshop)).empty());
    CHECK(buildDeck(bare->db(), workshop).slides.empty());
}

TEST_CASE("A group's report has charts of that group alone", "[summary]")
{
    const SampleEvent sample;
    const auto group = groupsIn(sample.document->db(), sample.latest).front();

    const auto charts = chartsIn(buildReport(sample.document->db(), sample.latest, group.id));

    CHECK_FALSE(chartCalled(charts, heading::groupChart));
    const auto* chain = chartCalled(charts, heading::chainChart);
    REQUIRE(chain);
    const auto ideas = ideasOf(sample.document->db(), sample.latest);
    CHECK(std::get<Funnel>(chain->shape).steps.at(2).count
        == std::ranges::count(ideas, std::optional{group.id}, &Idea::group));
}

TEST_CASE("Every drawing is well-formed, the same twice, and holds its texts within its edges",
    "[summary]")
{
    const std::string text = GENERATE(std::string{"x"}, std::string{""}, std::string(300, 'w'),
        std::string{"</text><script>alert('x')</script> & \"q\""},
        std::string{"one\ntwo\tthree \x01"}, std::string{"שלום עולם 你好世界 😀"},
        std::string{"several words that do not fit on one line of a chart, whoever draws it, "
                    "since they go on and on"});
    const auto width = GENERATE(chartWidth, slideChartWidth, slideListWidth);

    for (const auto& chart : filledWith(text)) {
        INFO(chart.shape.index());
        const auto drawing = drawn(chart, width);
        pugi::xml_document document;
        CHECK(document.load_string(drawing.svg.c_str()));
        CHECK(drawing == drawn(chart, width));
        CHECK(drawing.width == width);
        CHECK(overTheEdge(drawing) == 0);
        CHECK_FALSE(has(drawing.svg, "<script"));
    }
}

TEST_CASE("No group's name is cut, however long it is", "[summary]")
{
    const std::string name = "Group 12: the people who answer when something has gone wrong at "
                             "night and nobody else is there to be asked about it";
    const auto svg = drawn(
        Chart{"Ideas by group", StackedBars{"Group", {{"Ideas", Shade::Strong}}, {{name, {3}}}}})
                         .svg;
    pugi::xml_document document;
    REQUIRE(document.load_string(svg.c_str()));
    std::string shown;
    for (const auto& text : document.child("svg").children("text"))
        shown += std::string{text.text().get()} + " ";
    CHECK(has(shown, name));
}

TEST_CASE("Lines break between words, and inside a word that is too long", "[summary]")
{
    CHECK(wrapped("aaa bbb ccc", 5, 1) == std::vector<std::string>{"aaa bbb", "ccc"});
    CHECK(wrapped("one\ntwo", 50, 1) == std::vector<std::string>{"one", "two"});
    CHECK(wrapped("", 50, 1).empty());
    CHECK(wrapped("aaa bbb ccc", 5, 1, 1) == std::vector<std::string>{"aaa bbb…"});
    CHECK(wrapped("ééééééé", 3, 1, 1) == std::vector<std::string>{"ééé…"});
    for (const auto& line : wrapped(std::string(100, 'm'), 10, 1))
        CHECK(textWidth(line) <= 10);
}

TEST_CASE("Dots on one spot lie beside one another", "[summary]")
{
    Scatter scatter{"Effort", "Impact", {"a", "b", "c", "d"}, {}};
    for (int i = 0; i < 24; ++i)
        scatter.dots.push_back({"Idea", 5, 5, Shade::Strong});
    pugi::xml_document document;
    REQUIRE(document.load_string(drawn(Chart{"Matrix", scatter}).svg.c_str()));
    std::vector<std::pair<double, double>> places;
    for (const auto& dot : document.child("svg").children("circle")) {
        const std::pair place{dot.attribute("cx").as_double(), dot.attribute("cy").as_double()};
        for (const auto& [x, y] : places)
            CHECK(
                std::hypot(x - place.first, y - place.second) > 2 * dot.attribute("r").as_double());
        places.push_back(place);
    }
    CHECK(places.size() == 24);
}

TEST_CASE("A chart says in words what it shows", "[summary]")
{
    const Chart chart{"Ideas by group",
        StackedBars{"Group", {{"Quick wins", Shade::Strong}, {"Longer term", Shade::Soft}},
            {{"Group 1", {3, 2}}, {"Group 2", {0, 1}}}}};

    CHECK(described(chart)
        == "Ideas by group. Group 1: Quick wins 3, Longer term 2. Group 2: Quick wins 0, Longer "
           "term 1.");
    const Report report{{"T", "s", {}}, {{.title = "S", .pieces = {chart}}}, {}};
    CHECK(has(markdown(report), "| Group 1 | 3 | 2 |"));
    const auto page = html(report);
    CHECK(has(page, "role=\"img\" aria-label=\"Ideas by group. Group 1: Quick wins 3"));
    CHECK(has(page, "<title>Ideas by group</title><desc>"));
}

TEST_CASE("Office files hold charts as pictures with words, or as tables", "[summary]")
{
    constexpr Instant made{1'800'000'000'000};
    const SampleEvent sample;
    auto report = sample.report();
    const auto asTables = countsOf(report);
    CHECK(countsInDocx(docx(report, made)) == asTables);
    CHECK(countsInOdt(odt(report, made)) == asTables);
    CHECK(asTables.pictures == 0);

    const auto charts = static_cast<int>(chartsIn(report).size());
    drawCharts(report, fakePng);
    const auto bytes = docx(report, made);
    CHECK(countsOf(report).pictures == charts);
    CHECK(countsInDocx(bytes) == countsOf(report));
    CHECK(countsInOdt(odt(report, made)) == countsOf(report));
    CHECK(bytes == docx(report, made));
    const auto parts = unpacked(bytes);
    CHECK(has(parts.at("word/_rels/document.xml.rels"), "media/image1.png"));
    CHECK(parts.at("word/media/image1.png").starts_with("\x89PNG 1401 of "));
    CHECK(has(
        parts.at("word/document.xml"), "descr=\"" + std::string{heading::chainChart} + ". Notes"));

    auto deck = buildDeck(sample.document->db(), sample.latest);
    const auto slides = static_cast<int>(deck.slides.size()) + 1;
    CHECK(slidesInPptx(pptx(deck, made)) == slides);
    drawCharts(deck, fakePng);
    const auto shown = pptx(deck, made);
    CHECK(slidesInPptx(shown) == slides);
    CHECK(unpacked(shown).at("ppt/media/image2.png").starts_with("\x89PNG"));
    CHECK(has(unpacked(shown).at("ppt/slides/_rels/slide2.xml.rels"), "../media/image2.png"));
}

TEST_CASE("No chart tells a name that may not be told", "[summary]")
{
    int told = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        tests::RandomConsents sample{seed};
        sample.document->perform("Groups", [&](Edit& edit) {
            const auto round = add(edit, Round{.workshop = *sample.workshop});
            int number = 0;
            auto ideas = ideasOf(sample.document->db(), *sample.workshop);
            for (const auto& one : sample.told) {
                const auto group =
                    add(edit, Group{.round = round, .number = ++number, .name = one.name});
                auto& idea = ideas[static_cast<std::size_t>(number) % ideas.size()];
                idea.group = group;
                idea.impact = 2;
                idea.effort = 3;
                save(edit, idea);
            }
        });
        std::string shown;
        for (const auto& chart : chartsIn(buildReport(sample.document->db(), *sample.workshop)))
            shown += drawn(chart).svg + described(chart);
        const auto deck = buildDeck(sample.document->db(), *sample.workshop);
        for (const auto& slide : deck.slides) {
            if (slide.chart)
                shown += drawn(*slide.chart, slideChartWidth).svg + slide.notes;
        }
        for (const auto& one : sample.told) {
            INFO(one.name);
            if (!one.mayBeNamed) {
                CHECK_FALSE(has(shown, one.name));
                CHECK_FALSE(has(shown, one.name.substr(0, one.name.find(' ') + 1)));
            }
        }
        told += has(shown, "[name withheld]") ? 1 : 0;
    }
    CHECK(told > 6);
}
