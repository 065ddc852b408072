// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/SummaryPage.h"

#include "app/summary/FormatChoice.h"
#include "app/summary/PaperView.h"
#include "app/summary/PartsChoice.h"
#include "app/summary/ReportPages.h"
#include "app/summary/ScopePanel.h"
#include "app/widgets/FileDialog.h"
#include "core/formats/Formats.h"
#include "core/people/Group.h"
#include "core/summary/Docx.h"
#include "core/summary/Pptx.h"
#include "core/summary/Xlsx.h"
#include "tests/app/summary/ShownSummary.h"
#include "tests/support/Catch.h"
#include "tests/support/LargeEvent.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("The summary page shows the pages that will be printed", "[summary]")
{
    Shown shown{sampleDocument()};

    const auto report = summary::buildReport(shown.session.db(), shown.session.workshop());

    auto* scope = shown.page.findChild<ScopePanel*>();
    REQUIRE(scope);
    CHECK(scope->group() == std::nullopt);
    CHECK(shown.says(u"4 by name"_s));
    CHECK(shown.says(u"3 left out"_s));
    auto* paper = shown.page.findChild<PaperView*>();
    REQUIRE(paper);
    CHECK(paper->accessibleDescription() == ReportPages{report}.text(0));
    QTest::keyClick(paper, Qt::Key_PageDown);
    CHECK(paper->currentPage() == 2);
    QTest::keyClick(paper, Qt::Key_Home);
    CHECK(paper->currentPage() == 0);
}

TEST_CASE("A group is chosen by what leads to it, and left again", "[summary]")
{
    Shown shown{sampleDocument()};
    const auto groups = groupsIn(shown.session.db(), shown.session.workshop());
    const auto* scope = shown.page.findChild<ScopePanel*>();

    shown.page.reveal(groups.at(2).id);
    CHECK(scope->group() == groups.at(2).id);
    CHECK(shown.says(u"Group 3: Support"_s));
    shown.page.clearSelection();
    CHECK(scope->group() == std::nullopt);
    CHECK(scope->output() == Output::Summary);
    CHECK(shown.page.selectFirst());
    CHECK(scope->group() == groups.front().id);
}

TEST_CASE("What is exported is what was chosen, and the page says where it is", "[summary]")
{
    Shown shown{sampleDocument()};
    auto* formats = shown.page.findChild<FormatChoice*>();
    REQUIRE(formats);

    SECTION("as PDF")
    {
        CHECK(shown.exported(u"out.pdf"_s).startsWith("%PDF-"));
        CHECK(shown.says(u"out.pdf"_s));
    }
    SECTION("as a web page")
    {
        formats->choose(ReportFormat::Web);
        CHECK(shown.exported(u"out.html"_s).startsWith("<!doctype html>"));
    }
    SECTION("as a text document")
    {
        formats->choose(ReportFormat::Word);
        CHECK(summary::countsInDocx(shown.exported(u"out.docx"_s).toStdString()).headings > 50);
    }
    SECTION("as slides")
    {
        formats->choose(ReportFormat::Slides);
        CHECK(summary::slidesInPptx(shown.exported(u"out.pptx"_s).toStdString()) > 25);
        CHECK(shown.says(u"slides"_s));
    }
    SECTION("as a workbook")
    {
        formats->choose(ReportFormat::Spreadsheet);
        CHECK(summary::rowsInXlsx(shown.exported(u"out.xlsx"_s).toStdString()).size() == 8);
    }
    SECTION("one of the lists as comma-separated values, by keyboard")
    {
        auto* lists = shown.page.findChild<QComboBox*>();
        CHECK_FALSE(lists->isVisible());
        formats->choose(ReportFormat::Csv);
        CHECK(lists->isVisible());
        QTest::keyClick(lists, Qt::Key_End);
        QTest::keyClick(lists, Qt::Key_Up);
        CHECK(shown.exported(u"out.csv"_s)
                  .startsWith("\xEF\xBB\xBF"
                              "Kind,Point,"));
    }
    SECTION("one group, without its challenges")
    {
        formats->choose(ReportFormat::Markdown);
        shown.page.selectFirst();
        shown.settle();
        auto* parts = shown.page.findChild<PartsChoice*>();
        parts->setCurrentRow(1);
        QTest::keyClick(parts, Qt::Key_Space);
        const auto text = shown.exported(u"out.md"_s);
        CHECK(text.startsWith("# Group 1: Hand-over"));
        CHECK(text.contains("\n## Insights\n"));
        CHECK_FALSE(text.contains("\n## Challenges\n"));
    }
    SECTION("nothing, when the dialog is given up")
    {
        FileDialog::setNextFileName({});
        shown.exportButton()->click();
        CHECK(QDir{shown.folder.path()}.isEmpty());
        CHECK_FALSE(shown.says(u"Written"_s));
    }
}

TEST_CASE("The sponsor's page is one page", "[summary]")
{
    Shown shown{sampleDocument()};

    shown.page.choose(Output::SponsorPage);
    shown.settle();

    CHECK(shown.says(u"on one page"_s));
    const auto report =
        contentOf(shown.session.db(), {shown.session.workshop(), Output::SponsorPage}).report;
    CHECK(ReportPages{report}.count() == 1);
    CHECK(report.sections.at(0).pieces.size() >= 8);
}

TEST_CASE("A file name is one that every system takes", "[summary]")
{
    Content content;
    content.report.cover = {"../a:b*c?\"<d>|e\\f", "x", {}};
    const auto name = fileName(content, {WorkshopId{1}}, ReportFormat::Pdf);
    CHECK(name == u"a b c d e f.pdf"_s);
    content.report.cover.title = "...";
    CHECK(fileName(content, {WorkshopId{1}}, ReportFormat::Pdf) == u"Event report.pdf"_s);
}

TEST_CASE("An export that fails says so and claims nothing", "[summary]")
{
    Shown shown{sampleDocument()};
    QString told;
    QObject::connect(&shown.page, &SummaryPage::messageRequested, &shown.page,
        [&](const QString& text) { told = text; });

    shown.exported(u"no such folder/out.pdf"_s);

    CHECK(told.contains(u"There is no such folder"_s));
    CHECK(shown.says(u"There is no such folder"_s));
    CHECK_FALSE(shown.says(u"Written"_s));
    CHECK_FALSE(shown.says(u"Show in folder"_s));

    REQUIRE(QDir{shown.folder.path()}.mkdir(u"out.pdf"_s));
    shown.exported(u"out.pdf"_s);
    CHECK(told.contains(u"“out.pdf” is a folder"_s));
}

TEST_CASE(
    "What is made from the agenda is chosen, seen and exported where the summary is", "[summary]")
{
    Shown shown{sampleDocument()};
    auto* formats = shown.page.findChild<FormatChoice*>();
    auto* paper = shown.page.findChild<PaperView*>();

    SECTION("the run sheet of one day, by keyboard")
    {
        shown.page.choose(Output::RunSheet);
        auto* days = listCalled(shown.page, u"For"_s);
        QTest::keyClick(days, Qt::Key_Down);
        QTest::keyClick(days, Qt::Key_Down);
        shown.settle();
        CHECK(paper->accessibleDescription().contains(u"Run sheet"_s));
        CHECK(paper->accessibleDescription().contains(u"Day 2"_s));
        CHECK_FALSE(paper->accessibleDescription().contains(u"Day 1"_s));
        formats->choose(ReportFormat::Markdown);
        const auto text = shown.exported(u"sheet.md"_s);
        CHECK(text.contains("Owner, first step inside 30 days")); // a private note
        CHECK_FALSE(text.contains("Day 1"));
    }
    SECTION("the handout, without what participants may not see")
    {
        shown.page.choose(Output::Handout);
        formats->choose(ReportFormat::Markdown);
        const auto text = shown.exported(u"handout.md"_s);
        CHECK(text.contains("Welcome back"));
        CHECK_FALSE(text.contains("Set-up and huddle"));
        CHECK_FALSE(text.contains("Owner, first step inside 30 days"));
    }
    SECTION("the calendar, which has one format")
    {
        shown.page.choose(Output::Calendar);
        CHECK_FALSE(formats->isVisible());
        CHECK(shown.exported(u"days.ics"_s).startsWith("BEGIN:VCALENDAR\r\n"));
        CHECK(shown.says(u"days.ics"_s));
    }
    SECTION("and the summary again, with its groups and parts")
    {
        shown.page.choose(Output::PackingList);
        CHECK_FALSE(shown.page.findChild<PartsChoice*>()->isVisible());
        shown.page.choose(Output::Summary);
        CHECK(shown.page.findChild<PartsChoice*>()->isVisible());
        CHECK_FALSE(listCalled(shown.page, u"For"_s)->isVisible());
        shown.page.choose(Output::GroupPack);
        CHECK(listCalled(shown.page, u"For"_s)->count() == 9);
    }
}

TEST_CASE("The window lives on while a large event is laid out and exported", "[summary]")
{
    auto document = Document::inMemory();
    const auto workshop = tests::addLargeEvent(*document, 250, 2500);
    Shown shown{std::move(document)};
    shown.session.showWorkshop(workshop);
    shown.settle();
    FileDialog::setNextFileName(shown.folder.filePath(u"out.pdf"_s));
    int beats = 0;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &shown.page, [&] { ++beats; });
    pulse.start(5);

    shown.exportButton()->click();
    shown.settle();

    CHECK(beats >= 5);
    CHECK(shown.says(u"Written"_s));
}

TEST_CASE("A page that goes away takes its unfinished work along", "[summary]")
{
    auto document = Document::inMemory();
    tests::addLargeEvent(*document, 250, 2500);
    const QTemporaryDir folder;
    {
        DocumentSession session{std::move(document)};
        SummaryPage page{session};
        page.show();
        page.bringUpToDate();
        FileDialog::setNextFileName(folder.filePath(u"out.pdf"_s));
        page.findChild<QPushButton*>(u"export"_s)->click();
    }
    CHECK(QDir{folder.path()}.isEmpty());
}

TEST_CASE("A workshop without content has nothing to export yet", "[summary]")
{
    auto document = Document::inMemory();
    document->perform("New", [](Edit& edit) {
        emptyWorkshop(edit, {.title = "Bare", .starts = *Date::from(2026, 3, 1)});
    });
    const Shown shown{std::move(document)};

    CHECK_FALSE(shown.exportButton()->isEnabled());
    const auto* parts = shown.page.findChild<PartsChoice*>();
    CHECK(parts->count() == 12);
    for (int row = 0; row < parts->count(); ++row)
        CHECK_FALSE(parts->item(row)->flags().testFlag(Qt::ItemIsUserCheckable));
}

TEST_CASE("Undo is seen in the preview at once", "[summary]")
{
    Shown shown{sampleDocument()};
    const auto workshop = shown.session.workshop();
    const auto* paper = shown.page.findChild<PaperView*>();

    shown.session.perform(u"Rename"_s, [&](Edit& edit) {
        auto one = *find(edit.db(), workshop);
        one.title = "Another name";
        save(edit, one);
    });
    shown.settle();
    CHECK(paper->accessibleDescription().startsWith(u"Another name"_s));
    shown.session.undo();
    shown.settle();
    CHECK(paper->accessibleDescription().startsWith(u"Leaders’ event 2026"_s));
}
