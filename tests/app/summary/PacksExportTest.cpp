// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/FormatChoice.h"
#include "app/summary/PaperView.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/MessageBox.h"
#include "core/people/Group.h"
#include "tests/app/summary/ShownSummary.h"
#include "tests/support/Catch.h"
#include "tests/support/FaultTable.h"
#include "tests/support/LargeEvent.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Packs for every group or leader go into a folder", "[summary]")
{
    Shown shown{sampleDocument()};
    auto* formats = shown.page.findChild<FormatChoice*>();
    auto* paper = shown.page.findChild<PaperView*>();
    const auto exportInto = [&](const QString& folder) {
        FileDialog::setNextFileName(folder);
        shown.exportButton()->click();
    };

    SECTION("all of them, and what is seen is the first")
    {
        shown.page.choose(Output::GroupPack);
        shown.settle();
        CHECK(paper->accessibleDescription().contains(u"Group 1: Hand-over"_s));
        CHECK(shown.says(u"into a folder"_s));
        formats->choose(ReportFormat::Markdown);
        exportInto(shown.folder.path());
        shown.settle();
        const auto names = QDir{shown.folder.path()}.entryList(QDir::Files);
        CHECK(names.size() == 8);
        CHECK(names.front() == u"Group 1 Hand-over – Leaders’ event 2026.md"_s);
        CHECK(shown.says(u"Written: 8 file"_s));
    }
    SECTION("what is there already stays, unless it may be replaced")
    {
        shown.page.choose(Output::GroupPack);
        shown.settle();
        formats->choose(ReportFormat::Markdown);
        const auto second = u"Group 2 Dates – Leaders’ event 2026.md"_s;
        const auto there = [&] {
            QFile file{shown.folder.filePath(second)};
            REQUIRE(file.open(QIODevice::ReadOnly));
            return file.readAll();
        };
        QFile old{shown.folder.filePath(second)};
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();

        MessageBox::setNextAnswer(MessageBox::Answer::Cancel);
        exportInto(shown.folder.path());
        shown.settle();
        CHECK(there() == "old");
        CHECK(QDir{shown.folder.path()}.entryList(QDir::Files).size() == 2);
        CHECK_FALSE(shown.says(u"Written: 8"_s));

        MessageBox::setNextAnswer(MessageBox::Answer::Confirm);
        exportInto(shown.folder.path());
        shown.settle();
        CHECK(there().contains("Group 2: Dates"));
        CHECK(shown.says(u"Written: 8 file"_s));
    }
    SECTION("one person, by keyboard")
    {
        shown.page.choose(Output::LeaderPack);
        auto* people = listCalled(shown.page, u"For"_s);
        CHECK(people->count() > 50);
        QTest::keyClick(people, Qt::Key_Down);
        shown.settle();
        CHECK(paper->accessibleDescription().contains(people->item(1)->text()));
        CHECK_FALSE(shown.says(u"into a folder"_s));
    }
    SECTION("none is begun after it was given up")
    {
        shown.page.choose(Output::LeaderPack);
        shown.settle();
        exportInto(shown.folder.path());
        shown.page.findChild<QPushButton*>(u"cancel"_s)->click();
        shown.settle();
        CHECK(QDir{shown.folder.path()}.isEmpty());
        CHECK(shown.exportButton()->isVisible());
    }
    SECTION("and the reason is told where it fails")
    {
        QString told;
        QObject::connect(&shown.page, &SummaryPage::messageRequested, &shown.page,
            [&](const QString& text) { told = text; });
        shown.page.choose(Output::GroupPack);
        exportInto(shown.folder.filePath(u"nowhere"_s));
        shown.settle();
        CHECK(told.contains(u"There is no such folder"_s));
    }
}

TEST_CASE("An export that is given up leaves the old file", "[summary][safe]")
{
    auto document = Document::inMemory();
    const auto workshop = tests::addLargeEvent(*document, 250, 2500);
    Shown shown{std::move(document)};
    shown.session.showWorkshop(workshop);
    shown.settle();
    const auto path = shown.folder.filePath(u"out.pdf"_s);
    const QByteArray before{"old"};
    int givenUp = 0;
    for (const int moment : {0, 20, 100, 300}) {
        INFO("after " << moment << " ms");
        {
            QFile old{path};
            REQUIRE(old.open(QIODevice::WriteOnly));
            old.write(before);
        }
        FileDialog::setNextFileName(path);

        shown.exportButton()->click();
        auto* cancel = shown.page.findChild<QPushButton*>(u"cancel"_s);
        CHECK(cancel->isVisible());
        CHECK_FALSE(shown.exportButton()->isVisible());
        if (moment > 0)
            QTest::qWait(moment);
        cancel->click();
        shown.settle();

        CHECK(shown.exportButton()->isVisible());
        QFile file{path};
        REQUIRE(file.open(QIODevice::ReadOnly));
        const bool isOld = file.readAll() == before;
        CHECK(shown.says(u"Written"_s) != isOld);
        givenUp += isOld ? 1 : 0;
        CHECK(QDir{shown.folder.path()}.entryList(QDir::Files | QDir::Hidden)
            == QStringList{u"out.pdf"_s});
    }
    CHECK(givenUp > 0);
    tests::tellFaults("an export given up",
        "a PDF of 250 people, at several moments; no part of it is left", 4, 0, 0);
}
