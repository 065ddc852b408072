// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/ReportStyle.h"

#include "app/summary/FormatChoice.h"
#include "app/summary/LookFields.h"
#include "app/summary/PaperView.h"
#include "app/summary/PartsChoice.h"
#include "core/workshop/Workshop.h"
#include "tests/app/summary/ShownSummary.h"
#include "tests/support/Catch.h"

#include <QColorDialog>
#include <QImage>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Wall cards are seen and exported, eight on a sheet", "[summary]")
{
    Shown shown{sampleDocument()};
    auto* paper = shown.page.findChild<PaperView*>();

    shown.page.choose(Output::WallCards);
    shown.settle();
    CHECK(paper->accessibleDescription().contains(u"14 votes"_s));
    QTest::keyClick(listCalled(shown.page, u"For"_s), Qt::Key_Down);
    shown.settle();
    CHECK_FALSE(paper->accessibleDescription().contains(u"14 votes"_s));
    CHECK(paper->accessibleDescription().contains(u"Six people, no"_s));
    auto* papers = boxCalled(shown.page, u"Paper"_s);
    REQUIRE(papers);
    QTest::keyClick(papers, Qt::Key_End);
    CHECK(papers->currentText() == u"A3"_s);
    shown.settle();
    CHECK(shown.exported(u"cards.pdf"_s).startsWith("%PDF-"));
    CHECK(shown.says(u"3 page"_s)); // 20 insights, eight on a sheet of A3
}

TEST_CASE("Parts are put in order by keyboard, and the document remembers it", "[summary]")
{
    Shown shown{sampleDocument()};
    auto* parts = shown.page.findChild<PartsChoice*>();
    auto* paper = shown.page.findChild<PaperView*>();
    REQUIRE(parts->item(9)->text() == u"Actions"_s);

    parts->setCurrentRow(9);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(parts, Qt::Key_Up, Qt::AltModifier);
    shown.settle();
    CHECK(parts->currentItem()->text() == u"Actions"_s);
    CHECK(parts->currentRow() == 0);
    QTest::keyClick(parts, Qt::Key_Up, Qt::AltModifier); // It is the first already.
    QTest::keyClick(paper, Qt::Key_PageDown);
    CHECK(paper->accessibleDescription().startsWith(u"Actions\n"_s));
    const auto kept = summary::reportStyle(shown.session.db()).parts;
    CHECK(kept.order()[0] == summary::Part::Actions);
    CHECK(kept.order()[1] == summary::Part::Glance);

    shown.page.findChild<FormatChoice*>()->choose(ReportFormat::Markdown);
    const auto text = shown.exported(u"out.md"_s);
    CHECK(text.indexOf("## Actions") < text.indexOf("## At a glance"));
    for (int i = 0; i < 9; ++i)
        shown.session.undo();
    CHECK(parts->item(9)->text() == u"Actions"_s);
    CHECK(summary::reportStyle(shown.session.db()) == summary::ReportStyle{});
}

TEST_CASE(
    "Headings are in the language that was chosen, and the document remembers it", "[summary]")
{
    Shown shown{sampleDocument()};
    auto* languages = boxCalled(shown.page, u"Headings in"_s);
    auto* paper = shown.page.findChild<PaperView*>();
    REQUIRE(languages);

    QTest::keyClick(languages, Qt::Key_End);
    shown.settle();
    CHECK(paper->accessibleDescription().contains(u"Was wir gehört haben"_s));
    CHECK(shown.session.undoLabel() == u"Choose the language of reports"_s);
    shown.page.choose(Output::SponsorPage);
    shown.settle();
    CHECK(paper->accessibleDescription().contains(u"Auf einen Blick"_s));
    CHECK(summary::reportStyle(shown.session.db()).language == summary::Language::German);
    shown.session.undo();
    shown.settle();
    CHECK(languages->currentText() == u"English"_s);
    CHECK(paper->accessibleDescription().contains(u"At a glance"_s));
}

TEST_CASE("Reports go on Letter where that was chosen, and cards on A3 this once", "[summary]")
{
    Shown shown{sampleDocument()};
    auto* papers = boxCalled(shown.page, u"Paper"_s);

    QTest::keyClick(papers, Qt::Key_Down);
    CHECK(papers->count() == 2);
    CHECK(summary::reportStyle(shown.session.db()).paper == summary::Paper::Letter);
    CHECK(shown.exported(u"report.pdf"_s).contains("/MediaBox [0 0 612"));
    shown.page.choose(Output::WallCards);
    CHECK(papers->currentText() == u"Letter"_s);
    QTest::keyClick(papers, Qt::Key_End);
    CHECK(summary::reportStyle(shown.session.db()).paper == summary::Paper::Letter);
    shown.page.choose(Output::Summary);
    CHECK(papers->currentText() == u"Letter"_s);
}

TEST_CASE("Pictures that may be passed on are seen and exported", "[summary]")
{
    Shown shown{sampleDocument()};

    shown.page.choose(Output::ContactSheet);
    shown.settle();
    auto* paper = shown.page.findChild<PaperView*>();
    CHECK(paper->accessibleDescription().contains(u"Group 1: Hand-over"_s));
    CHECK(shown.exportButton()->isEnabled());
    CHECK(shown.exported(u"photos.pdf"_s).startsWith("%PDF-"));
}

TEST_CASE("Without a picture or a card there is nothing to export", "[summary]")
{
    auto document = Document::inMemory();
    document->perform("Fill", [](Edit& edit) {
        add(edit, Workshop{.title = "Trial", .starts = *Date::from(2026, 11, 18)});
    });
    Shown shown{std::move(document)};

    for (const auto output : {Output::WallCards, Output::ContactSheet}) {
        shown.page.choose(output);
        shown.settle();
        CHECK_FALSE(shown.exportButton()->isEnabled());
    }
}

TEST_CASE("The colour and the logo of the client are on the cover", "[summary]")
{
    Shown shown{sampleDocument()};
    auto* look = shown.page.findChild<LookFields*>();
    const auto style = [&] { return summary::reportStyle(shown.session.db()); };
    const auto before = shown.exported(u"before.pdf"_s);

    QTest::mouseClick(look->findChild<QPushButton*>(u"accent"_s), Qt::LeftButton);
    auto* dialog = look->findChild<QColorDialog*>();
    REQUIRE(dialog);
    dialog->setCurrentColor(QColor{160, 48, 16});
    dialog->accept();
    CHECK(style().accent == "#A03010");
    CHECK(look->findChild<QPushButton*>(u"accent"_s)->text() == u"#A03010"_s);

    QImage image{300, 120, QImage::Format_RGB32};
    image.fill(Qt::blue);
    const auto path = shown.folder.filePath(u"logo.png"_s);
    image.save(path);
    FileDialog::setNextFileName(path);
    look->findChild<QPushButton*>(u"logo"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return !style().logo.empty(); }, 10'000));
    shown.settle();
    const auto after = shown.exported(u"after.pdf"_s);
    // The photos of the report stand there as well.
    CHECK(after.count("/Subtype /Image") == before.count("/Subtype /Image") + 1);

    shown.session.undo();
    CHECK(style().logo.empty());
    shown.session.undo();
    CHECK(style() == summary::ReportStyle{});
}

TEST_CASE("What is no picture is no logo, and the reason is told", "[summary]")
{
    Shown shown{sampleDocument()};
    auto* look = shown.page.findChild<LookFields*>();
    QString told;
    QObject::connect(
        &shown.page, &Page::messageRequested, look, [&](const QString& text) { told = text; });
    QFile file{shown.folder.filePath(u"logo.png"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();

    FileDialog::setNextFileName(file.fileName());
    look->findChild<QPushButton*>(u"logo"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 10'000));
    CHECK(summary::reportStyle(shown.session.db()) == summary::ReportStyle{});
}
