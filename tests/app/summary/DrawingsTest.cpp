// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Drawings.h"

#include "app/summary/Export.h"
#include "app/summary/Pdf.h"
#include "app/summary/PrintStyle.h"
#include "app/summary/ReportPages.h"
#include "app/summary/Source.h"
#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/media/Attachment.h"
#include "core/summary/ChartSvg.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <vector>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

struct SampleEvent {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId latest = (buildSample(*document), workshops(document->db()).front().id);

    summary::Report report() const { return summary::buildReport(document->db(), latest); }

    std::vector<summary::Chart> charts() const
    {
        std::vector<summary::Chart> all;
        for (const auto& section : report().sections) {
            for (const auto& piece : section.pieces) {
                if (const auto* chart = std::get_if<summary::Chart>(&piece))
                    all.push_back(*chart);
            }
        }
        return all;
    }
};

/// Ink at the very edge of a picture: something has been cut.
bool isCut(const QImage& image)
{
    const auto paper = qRgb(255, 255, 255);
    const auto isLetter = [&](int x, int y) {
        const auto pixel = image.pixel(x, y);
        return pixel != paper && qGray(pixel) < 60;
    };
    for (int y = 0; y < image.height(); ++y) {
        if (isLetter(image.width() - 1, y))
            return true;
    }
    return false;
}

QString wordsOf(const QString& path)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(u"pdftotext"_s), {u"-layout"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList g_warnings;

} // namespace

TEST_CASE("Another reader of SVG takes the charts without a word", "[summary]")
{
    const SampleEvent sample;
    const auto charts = sample.charts();
    REQUIRE(charts.size() >= 5);
    g_warnings.clear();
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { g_warnings += text; });
    for (const auto& chart : charts) {
        const auto drawing = summary::drawn(chart);
        QSvgRenderer renderer{QByteArray::fromStdString(drawing.svg)};
        CHECK(renderer.isValid());
        CHECK(renderer.defaultSize().width() == static_cast<int>(drawing.width));
    }
    qInstallMessageHandler(before);
    CHECK(g_warnings.join(u'\n').toStdString().empty());
}

TEST_CASE("A chart becomes the same picture twice, with nothing cut", "[summary]")
{
    const SampleEvent sample;
    for (const auto& chart : sample.charts()) {
        INFO(chart.title);
        const auto drawing = summary::drawn(chart);
        const auto bytes = pngOf(drawing, 1'401);
        const bool isSame = bytes == pngOf(drawing, 1'401);
        CHECK(isSame);
        const auto image = QImage::fromData(QByteArray::fromStdString(bytes));
        CHECK(image.width() == 1'401);
        CHECK_FALSE(isCut(image));
    }
}

TEST_CASE("A shape that charts do not know is not passed over", "[summary]")
{
    const summary::Drawing odd{"<svg><path d='M0 0'/></svg>", 10, 10};
    const summary::Drawing broken{"<svg><rect", 10, 10};
    CHECK_THROWS_AS(pngOf(odd, 10), Error);
    CHECK_THROWS_AS(pngOf(broken, 10), Error);
}

TEST_CASE("Charts in a PDF are lines and letters, not pixels", "[summary]")
{
    const SampleEvent sample;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"report.pdf"_s);

    auto report = sample.report();
    for (auto& section : report.sections)
        std::erase_if(section.pieces,
            [](const auto& piece) { return std::holds_alternative<summary::Image>(piece); });
    writePdf(report, path);

    const auto words = wordsOf(path);
    CHECK(words.contains(u"From what we heard to what we will do"_s));
    CHECK(words.contains(QRegularExpression{u"Group 1:? Hand-over +8 +7 +6 +21"_s}));
    CHECK(words.contains(u"↑ Impact"_s));
    QProcess process;
    process.start(QStandardPaths::findExecutable(u"pdfimages"_s), {u"-list"_s, path});
    REQUIRE(process.waitForFinished());
    CHECK(process.readAllStandardOutput().count('\n') == 2); // Its head alone.
}

TEST_CASE("A chart taller than a page is drawn smaller, all of it on one", "[summary]")
{
    summary::StackedBars bars{"Group", {{"Ideas", summary::Shade::Strong}}, {}};
    for (int i = 0; i < 80; ++i)
        bars.rows.push_back({"Group " + std::to_string(i), {i}});
    const summary::Report report{.cover = {"T", "s", {}},
        .sections = {{.title = "Part", .pieces = {summary::Chart{"Ideas", bars}}}},
        .consents = {},
        .shape = summary::Shape::Sheet};

    const ReportPages pages{report};

    CHECK(pages.count() == 2);
    CHECK(pages.text(1).contains(u"Group 79: Ideas 79."_s));
}

TEST_CASE("Word, OpenDocument and PowerPoint get the charts as pictures", "[summary]")
{
    const SampleEvent sample;
    const QTemporaryDir folder;
    for (const auto format :
        {ReportFormat::Word, ReportFormat::OpenDocument, ReportFormat::Slides}) {
        const auto path = folder.filePath(u"out"_s + endingOf(format));
        write(contentOf(sample.document->db(), {sample.latest}, format), format, path);
        QFile file{path};
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().count("IHDR") >= 4);
    }
}

TEST_CASE("What looks back and what looks ahead is written in each of its formats", "[summary]")
{
    const SampleEvent sample;
    const QTemporaryDir folder;
    for (const auto output : {Output::ThenAndNow, Output::Ledger, Output::Roadmap}) {
        for (const auto format : formatsOf(output)) {
            INFO(outputName(output).toStdString() << endingOf(format).toStdString());
            const Wanted wanted{sample.latest, output};
            const auto content = contentOf(sample.document->db(), wanted, format);
            const auto path = folder.filePath(fileName(content, wanted, format));
            CHECK_FALSE(write(content, format, path).isEmpty());
            CHECK(QFile{path}.size() > 1'000);
        }
    }
}

TEST_CASE("Photos are in what is handed out, and a broken one leaves a line", "[summary]")
{
    const auto document = Document::inMemory();
    const auto workshop = document->perform("New", [](Edit& edit) {
        return add(edit,
            Workshop{.title = "Bare",
                .objective = "To look at walls",
                .starts = *Date::from(2026, 11, 18)});
    });
    const auto pictureOf = [](const QByteArray& bytes) {
        Picture picture{PictureFormat::Jpeg, {}};
        for (const char byte : bytes)
            picture.content.push_back(static_cast<std::byte>(byte));
        return picture;
    };
    QImage wall{1'600, 900, QImage::Format_RGB32};
    wall.fill(QColor{200, 30, 30});
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(wall.save(&buffer, "JPEG"));
    document->perform("Attach", [&](Edit& edit) {
        const auto item = workshop.value();
        attach(edit, item, Bearer::Workshop, pictureOf(bytes), "The wall of the first day");
        attach(edit, item, Bearer::Workshop, pictureOf("no picture at all"), "Lost");
    });
    const QTemporaryDir folder;

    for (const auto format : {ReportFormat::Pdf, ReportFormat::Word, ReportFormat::Web}) {
        const auto path = folder.filePath(u"report"_s + endingOf(format));
        write(contentOf(document->db(), {workshop}, format), format, path);
        QFile file{path};
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        if (format == ReportFormat::Web) {
            CHECK(content.count("data:image/jpeg;base64,") == 1);
            CHECK(content.contains("width=\"1000\""));
            CHECK(content.contains("[picture missing] Lost"));
        }
        if (format == ReportFormat::Word)
            CHECK(content.count("word/media/image1.jpeg") == 2); // And once in the list of parts.
    }
    const auto words = wordsOf(folder.filePath(u"report.pdf"_s));
    CHECK(words.contains(u"The wall of the first day"_s));
    CHECK(words.contains(u"[picture missing] Lost"_s));
    QProcess process;
    process.start(QStandardPaths::findExecutable(u"pdfimages"_s),
        {u"-list"_s, folder.filePath(u"report.pdf"_s)});
    REQUIRE(process.waitForFinished());
    CHECK(process.readAllStandardOutput().count("jpeg") == 1);
}

TEST_CASE("Characters that no XML knows do not keep a chart from being drawn", "[summary]")
{
    summary::Lanes lanes;
    lanes.lanes.push_back(
        {.title = "Now", .notes = {{"An idea\uFFFE\x01 with odd ends\uFFFF", ""}}});
    const summary::Chart chart{"Now\uFFFE", lanes};
    CHECK(QImage::fromData(QByteArray::fromStdString(pngOf(summary::drawn(chart), 400))).width()
        == 400);
}

TEST_CASE("Slides of the roadmap do not depend on the parts of the report", "[summary]")
{
    const SampleEvent event;
    Source source{event.document->db(), event.latest};
    const auto slides = [&](const char* parts) {
        Wanted wanted{.workshop = event.latest, .output = Output::Roadmap};
        wanted.style.parts = *summary::partsFrom(parts, false);
        const auto deck = source.content(wanted, ReportFormat::Slides).deck;
        std::vector<std::string> titles;
        for (const auto& slide : deck.slides)
            titles.push_back(slide.title);
        return titles;
    };
    const auto all = slides("glance,actions");
    CHECK(all.size() > 3);
    CHECK(slides("heard") == all);
}
