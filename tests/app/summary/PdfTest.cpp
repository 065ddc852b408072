// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Pdf.h"

#include "app/summary/PdfFile.h"
#include "app/summary/PrintStyle.h"
#include "app/summary/ReportPages.h"
#include "app/summary/Source.h"
#include "core/agenda/Block.h"
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/summary/Headings.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <random>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

struct PrintedEvent {
    std::unique_ptr<Document> document = Document::inMemory();
    WorkshopId latest = (buildSample(*document), workshops(document->db()).front().id);

    summary::Report report() const { return summary::buildReport(document->db(), latest); }
};

QString wholeText(const ReportPages& pages)
{
    QString text;
    for (int page = 0; page < pages.count(); ++page)
        text += pages.text(page) + u'\n';
    return text;
}

QString flat(QString text)
{
    return text.simplified();
}

summary::Report filledWith(const std::string& text)
{
    using namespace summary;
    const Quote quote{text, text, true};
    Report report{.cover = {text, text, {text}}, .sections = {}, .consents = {}};
    for (int i = 0; i < 4; ++i) {
        report.sections.push_back({.title = text,
            .note = text,
            .pieces = {Paragraph{text}, Heading{text, text}, Bullets{{text, text}}, Quotes{{quote}},
                Figures{{{text, text}}},
                Table{{{text, 3, false}, {text, 1, true}}, {{{text, text}, {text}}}},
                Entry{text, text, {quote}, {{text, {text}}, {text, {text, text}}}, {text}}}});
    }
    return report;
}

/// Where ink touches the outermost millimetres of a page, text has been cut.
bool hasInkInMargin(const ReportPages& pages, int page)
{
    QImage image{595, 842, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    pages.paint(painter, page);
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool inMargin = x < 55 || x >= 595 - 55 || y < 35 || y >= 842 - 30;
            if (inMargin && image.pixel(x, y) != qRgb(255, 255, 255))
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Every page of the report is on paper, and nothing runs over its edge", "[summary]")
{
    const PrintedEvent sample;
    const ReportPages pages{sample.report()};

    REQUIRE(pages.count() > 20);
    for (int page = 0; page < pages.count(); ++page) {
        INFO(page);
        CHECK_FALSE(hasInkInMargin(pages, page));
        CHECK_FALSE(pages.text(page).isEmpty());
    }
}

TEST_CASE("No heading stands at the foot of a page", "[summary]")
{
    const PrintedEvent sample;
    const auto report = sample.report();
    const ReportPages pages{report};

    for (int page = 0; page < pages.count(); ++page) {
        const auto last = pages.text(page).section(u'\n', -1);
        for (const auto& section : report.sections) {
            INFO(section.title);
            CHECK(last != QString::fromStdString(section.title));
            for (const auto& piece : section.pieces) {
                if (const auto* heading = std::get_if<summary::Heading>(&piece))
                    CHECK(last != QString::fromStdString(heading->text));
                if (const auto* entry = std::get_if<summary::Entry>(&piece);
                    entry && !entry->title.empty() && !entry->facts.empty())
                    CHECK(last != QString::fromStdString(entry->title));
            }
        }
    }
}

TEST_CASE("The contents name the page on which each part begins", "[summary]")
{
    const PrintedEvent sample;
    const auto report = sample.report();
    const ReportPages pages{report};

    const auto lines = pages.text(1).split(u'\n');
    REQUIRE(lines.size() == 1 + 2 * static_cast<qsizetype>(report.sections.size()));
    for (qsizetype i = 1; i < lines.size(); i += 2) {
        INFO(lines[i].toStdString());
        const auto number = lines[i + 1].toInt();
        CHECK(pages.text(number - 1).split(u'\n').contains(lines[i]));
    }
}

TEST_CASE("Nothing that the report says is lost on paper", "[summary]")
{
    const PrintedEvent sample;
    const auto report = sample.report();
    const auto text = flat(wholeText(ReportPages{report}));

    for (const auto& section : report.sections) {
        for (const auto& piece : section.pieces) {
            if (const auto* quotes = std::get_if<summary::Quotes>(&piece)) {
                for (const auto& quote : quotes->items) {
                    const auto words = summary::heading::quoted(quote);
                    CHECK(text.contains(flat(QString::fromStdString(words))));
                }
            }
            if (const auto* entry = std::get_if<summary::Entry>(&piece))
                CHECK(text.contains(flat(QString::fromStdString(entry->text))));
        }
    }
}

TEST_CASE("Very long and very odd texts find their place on paper", "[summary]")
{
    std::string longWord(400, 'w');
    std::string longText;
    for (int i = 0; i < 450; ++i)
        longText += "word" + std::to_string(i) + " ";
    const std::string text = GENERATE_COPY(std::string{"x"}, longWord, longText,
        std::string{"שלום עולם שלום"}, std::string{"one\ntwo\nthree"}, std::string{});

    const ReportPages pages{filledWith(text)};

    REQUIRE(pages.count() > 1);
    for (int page = 0; page < pages.count(); ++page) {
        INFO(page);
        if (page > 0)
            CHECK_FALSE(hasInkInMargin(pages, page));
    }
}

TEST_CASE("The same report at the same moment gives the same bytes", "[summary]")
{
    const PrintedEvent sample;
    const auto made = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000);

    const auto first = pdf(ReportPages{sample.report()}, made);
    const auto second = pdf(ReportPages{sample.report()}, made);

    const bool isSame = first == second;
    CHECK(isSame);
    CHECK(first.startsWith("%PDF-"));
    CHECK(first.contains("(D:" + made.toUTC().toString(u"yyyyMMdd"_s).toLatin1()));
    CHECK(first.contains("/FontFile2"));
}

TEST_CASE("The paper tells no name and no word that may not be told", "[summary]")
{
    std::mt19937 random{7};
    const auto document = Document::inMemory();
    std::vector<std::pair<QString, bool>> names;
    std::vector<std::pair<QString, bool>> words;
    const auto workshop = document->perform("Fill", [&](Edit& edit) {
        const auto made =
            add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
        for (int i = 0; i < 60; ++i) {
            Interview interview{.workshop = made,
                .role = "Clerk",
                .name = "Nametag" + std::to_string(i) + "z Kin" + std::to_string(i) + "z",
                .consent = static_cast<Consent>(random() % 4)};
            if (random() % 4 == 0)
                interview.withdrawn = Instant{1};
            const bool isTold = interview.consent != Consent::None && !interview.withdrawn;
            add(edit, interview);
            const auto word = "word" + std::to_string(i) + "z";
            add(edit, Note{.workshop = made, .interview = interview.id, .text = word});
            names.emplace_back(QString::fromStdString(interview.name),
                isTold && interview.consent == Consent::Named);
            words.emplace_back(QString::fromStdString(word), isTold);
        }
        return made;
    });

    const auto text = flat(wholeText(ReportPages{summary::buildReport(document->db(), workshop)}));

    for (const auto& [name, isTold] : names)
        CHECK(text.contains(name) == isTold);
    for (const auto& [word, isTold] : words)
        CHECK(text.contains(word) == isTold);
}

TEST_CASE("Another program reads the headings of the PDF", "[summary]")
{
    const auto reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    REQUIRE_FALSE(reader.isEmpty()); // packaging/setup --tests brings it along.
    const PrintedEvent sample;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"report.pdf"_s);
    const auto report = sample.report();

    writePdf(report, path);

    QProcess process;
    process.start(reader, {path, u"-"_s});
    REQUIRE(process.waitForFinished());
    const auto text = QString::fromUtf8(process.readAllStandardOutput());
    CHECK(text.count(u'\f') == ReportPages{report}.count());
    for (const auto& section : report.sections)
        CHECK(text.contains(QString::fromStdString(section.title)));
    CHECK(text.contains(u"“I have had six people on this order and not one of them was mine”"_s));
}

TEST_CASE("A PDF that cannot be written says why and leaves nothing behind", "[summary]")
{
    const PrintedEvent sample;
    const QTemporaryDir folder;

    try {
        writePdf(sample.report(), folder.filePath(u"no such folder/report.pdf"_s));
        FAIL("written into a folder that is not there");
    } catch (const Error& error) {
        CHECK(error.problem() == Problem::MissingFolder);
    }
    CHECK(QDir{folder.path()}.isEmpty());
}

TEST_CASE("Headings are bookmarks that lead to their pages", "[summary]")
{
    const PrintedEvent sample;
    const auto report = sample.report();
    const ReportPages pages{report};

    std::vector<QString> parts;
    for (const auto& [title, level, page, top] : pages.bookmarks()) {
        CHECK(pages.text(page).contains(title.section(u' ', 0, 1)));
        CHECK((top >= marginTop && top < pageHeight));
        if (level == 1)
            parts.push_back(title);
    }
    REQUIRE(parts.size() == report.sections.size());

    const auto bytes = pdf(pages, QDateTime::currentDateTimeUtc());
    CHECK(bytes.contains("/Outlines"));
    CHECK(PdfFile{bytes}.pageCount() == pages.count());
    for (std::size_t i = 0; i < parts.size(); ++i)
        CHECK(parts[i] == QString::fromStdString(report.sections[i].title));
}

TEST_CASE("On the printed handout is no private note and nothing for staff only", "[summary]")
{
    const auto reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    REQUIRE_FALSE(reader.isEmpty());
    const PrintedEvent sample;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"handout.pdf"_s);

    write(contentOf(sample.document->db(), {sample.latest, Output::Handout}), ReportFormat::Pdf,
        path);

    QProcess process;
    process.start(reader, {path, u"-"_s});
    REQUIRE(process.waitForFinished());
    const auto text = flat(QString::fromUtf8(process.readAllStandardOutput()));
    int hidden = 0;
    for (const auto& day : daysOf(sample.document->db(), sample.latest)) {
        for (const auto& block : blocksOf(sample.document->db(), day.id)) {
            INFO(block.title);
            const auto title = flat(QString::fromStdString(block.title));
            const auto notes = flat(QString::fromStdString(block.notes));
            if (!block.staffOnly)
                CHECK(text.contains(title));
            else if (title != u"Huddle"_s && title != u"Harvest"_s) // words of other titles
                CHECK_FALSE(text.contains(title));
            if (notes.isEmpty())
                continue;
            ++hidden;
            CHECK_FALSE(text.contains(notes.left(24)));
        }
    }
    CHECK(hidden > 10);
}

TEST_CASE("Sheets of nine streams and odd texts find their place on paper", "[summary]")
{
    const std::string text =
        GENERATE(std::string{"x"}, std::string(300, 'w'), std::string{"one\ntwo\nthree"},
            std::string{"a long title of several words, "} + std::string(40, 'm'));
    const auto document = Document::inMemory();
    const auto workshop = document->perform("Make", [&](Edit& edit) {
        const auto made =
            add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
        const auto day = add(edit, Day{.workshop = made, .date = *Date::from(2026, 11, 18)});
        for (int i = 0; i < 9; ++i) {
            const auto stream = add(edit, Stream{.workshop = made, .name = "Stream " + text});
            for (int n = 0; n < 12; ++n)
                add(edit,
                    Block{.day = day,
                        .stream = stream,
                        .title = text,
                        .minutes = 20 + i,
                        .ledBy = text,
                        .materials = text,
                        .onStage = text,
                        .notes = text});
        }
        return made;
    });

    for (const auto output : {Output::RunSheet, Output::Handout, Output::PackingList}) {
        const ReportPages pages{contentOf(document->db(), {workshop, output}).report};
        for (int page = 0; page < pages.count(); ++page) {
            INFO(page);
            CHECK_FALSE(hasInkInMargin(pages, page));
        }
    }
}
