// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/WriteFile.h"

#include "app/summary/Pdf.h"
#include "app/summary/PdfFile.h"
#include "app/summary/ReportPages.h"
#include "core/document/Document.h"
#include "tests/support/Catch.h"
#include "tests/support/LargeEvent.h"
#include "tests/support/ProblemOf.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;
using charrette::tests::problemOf;

TEST_CASE("A PDF that is not whole is seen as such", "[summary]")
{
    const auto document = Document::inMemory();
    const auto workshop = tests::addLargeEvent(*document, 40, 200);
    const ReportPages pages{summary::buildReport(document->db(), workshop)};
    const auto whole = pdf(pages, QDateTime::currentDateTimeUtc());
    REQUIRE(PdfFile{whole}.pageCount() == pages.count());
    const auto pagesEnd = whole.indexOf("%%EOF"); // Behind it are the bookmarks.
    std::mt19937 random{3};

    for (int i = 0; i < 300; ++i) {
        const auto length = static_cast<qsizetype>(random() % static_cast<std::size_t>(pagesEnd));
        INFO(length);
        CHECK(problemOf([&] { PdfFile{whole.left(length)}; }) == Problem::Unreadable);
    }
    // Bytes in the middle gone, though the end is there.
    for (int i = 0; i < 300; ++i) {
        auto broken = whole;
        broken.remove(static_cast<qsizetype>(random() % static_cast<std::size_t>(whole.size() / 2)),
            1 + static_cast<qsizetype>(random() % 1000));
        CHECK(problemOf([&] { PdfFile{broken}; }) == Problem::Unreadable);
    }
}

TEST_CASE("A file that does not pass is not put in place, and the old one stays", "[summary]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"report.pdf"_s);
    writeFile(path, "old");
    writeFile(path, "older"); // over another file

    CHECK(problemOf([&] {
        writeFile(path, "new", [](const QByteArray& written) {
            CHECK(written == "new");
            throw Error{Problem::Unreadable, "no"};
        });
    }) == Problem::Unreadable);

    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "older");
    CHECK(QDir{folder.path()}.entryList(QDir::Files).size() == 1);
}

TEST_CASE("A link stays a link when an export goes through it", "[summary]")
{
    const QTemporaryDir folder;
    const auto link = folder.filePath(u"link.md"_s);
    writeFile(folder.filePath(u"real.md"_s), "old");
    REQUIRE(QFile::link(folder.filePath(u"real.md"_s), link));

    writeFile(link, "new");

    CHECK(QFileInfo{link}.isSymLink());
    QFile file{folder.filePath(u"real.md"_s)};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "new");
}
