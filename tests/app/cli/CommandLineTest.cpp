// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/challenges/Challenge.h"
#include "core/document/Document.h"
#include "core/formats/Formats.h"
#include "core/people/Person.h"
#include "core/sqlite/Database.h"
#include "core/workshop/Workshop.h"
#include "tests/app/cli/Shell.h"
#include "tests/support/Catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A document, or nothing, asks for a window", "[cli]")
{
    Shell shell;

    CHECK_FALSE(shell.run({}));
    CHECK_FALSE(shell.run({QCoreApplication::applicationFilePath()}));
    CHECK_FALSE(shell.run({u"-platform"_s, u"offscreen"_s, u"event.charrette"_s}));
    CHECK(shell.out.isEmpty());
    CHECK(shell.err.isEmpty());

    CHECK(shell.run({u"no-such.charrette"_s}) == 1);
    CHECK(shell.err.contains(u"no-such.charrette"_s));
}

TEST_CASE("What is not understood ends with code 2 and one sentence", "[cli]")
{
    Shell shell;
    const auto words = GENERATE(values<QStringList>(
        {{u"cheque"_s, u"file"_s}, {u"--helpp"_s}, {u"sample"_s}, {u"sample"_s, u"a"_s, u"b"_s},
            {u"check"_s, u"--fast"_s, u"a"_s}, {u"new"_s, u"a"_s}, {u"new"_s, u"--format"_s},
            {u"new"_s, u"--format=dance"_s, u"--title=T"_s, u"--start=2026-11-18T09:00"_s, u"a"_s},
            {u"new"_s, u"--format=empty"_s, u"--title=T"_s, u"--start=2026-11-18"_s, u"a"_s},
            {u"new"_s, u"--format=empty"_s, u"--title=T"_s, u"--start=2026-02-30T09:00"_s, u"a"_s},
            {u"follow"_s}, {u"follow"_s, u"a"_s, u"b"_s},
            {u"export"_s, u"a"_s, u"--to"_s, u"report.doc"_s},
            {u"export"_s, u"a"_s, u"--to"_s, u"a.csv"_s},
            {u"export"_s, u"a"_s, u"--sheet=ideas"_s, u"--to"_s, u"a.pdf"_s},
            {u"export"_s, u"a"_s, u"--sheet=lunch"_s, u"--to"_s, u"a.csv"_s},
            {u"export"_s, u"a"_s, u"--what=menu"_s, u"--to"_s, u"a.pdf"_s},
            {u"export"_s, u"a"_s, u"--what=calendar"_s, u"--to"_s, u"a.pdf"_s},
            {u"export"_s, u"a"_s, u"--what=handout"_s, u"--to"_s, u"a.ics"_s},
            {u"export"_s, u"a"_s, u"--what=handout"_s, u"--group=1"_s, u"--to"_s, u"a.pdf"_s},
            {u"export"_s, u"a"_s, u"--day=1"_s, u"--to"_s, u"a.pdf"_s}, {u"tour"_s, u"a"_s},
            {u"tour"_s, u"a"_s, u"b"_s, u"--size=big"_s}}));
    INFO(words.join(u' ').toStdString());

    CHECK(shell.run(words) == exitUsage);
    CHECK(shell.isOneSentence());
    CHECK(shell.out.isEmpty());
}

TEST_CASE("Help names every command, every format and every exit code", "[cli]")
{
    Shell shell;

    CHECK(shell.run({u"--help"_s}) == exitGood);
    for (const auto* word :
        {"new", "sample", "follow", "export", "check", "info", "tour", "Exit codes"})
        CHECK(shell.out.contains(QString::fromLatin1(word)));
    for (const auto& format : formats())
        CHECK(shell.out.contains(QString::fromStdString(format.id)));
    CHECK(shell.run({u"--version"_s}) == exitGood);
    CHECK(shell.out.startsWith(u"Charrette "_s));
    CHECK(shell.out.contains(u"\nSQLite 3."_s)); // Both come with the system.
    CHECK(shell.out.contains(u"\nQt 6."_s));
}

TEST_CASE("A new document has the workshop that was asked for", "[cli]")
{
    Shell shell;
    const auto file = shell.path(u"new.charrette"_s);
    const QStringList words{u"new"_s, u"--format"_s, u"two-day-leaders"_s, u"--title"_s,
        u"Leaders 2026"_s, u"--start=2026-11-18T09:00"_s, u"--place=Windsor"_s, file};

    REQUIRE(shell.run(words) == exitGood);
    REQUIRE(shell.run({u"info"_s, u"--json"_s, file}) == exitGood);

    const auto list =
        QJsonDocument::fromJson(shell.out.toUtf8()).object()[u"workshops"_s].toArray();
    REQUIRE(list.size() == 1);
    const auto workshop = list[0].toObject();
    CHECK(workshop[u"title"_s] == u"Leaders 2026"_s);
    CHECK(workshop[u"place"_s] == u"Windsor"_s);
    CHECK(workshop[u"starts"_s] == u"2026-11-18"_s);
    CHECK(workshop[u"days"_s] == 2);
    CHECK(workshop[u"counts"_s].toObject()[u"blocks"_s] == 49);
    CHECK(workshop[u"id"_s].isString());

    CHECK(shell.run(words) == exitWrong); // It is there already.
    CHECK(shell.isOneSentence());
}

TEST_CASE("A document that cannot be made leaves no file", "[cli]")
{
    Shell shell;

    CHECK(shell.run({u"new"_s, u"--format=hackathon-4h"_s, u"--title=T"_s,
              u"--start=2026-11-18T00:10"_s, shell.path(u"early.charrette"_s)})
        == exitWrong);

    CHECK(QDir{shell.folder.path()}.isEmpty());
}

TEST_CASE("A check of a broken document says what is wrong and ends with code 1", "[cli]")
{
    Shell shell;
    const auto file = shell.path(u"sample.charrette"_s);
    REQUIRE(shell.run({u"sample"_s, file}) == exitGood);

    SECTION("a link that leads nowhere")
    {
        sqlite::Database db{file.toStdString(), sqlite::Open::Write};
        db.script("PRAGMA foreign_keys = OFF");
        db.script("UPDATE idea SET question = 1 WHERE question IS NOT NULL");

        CHECK(shell.run({u"check"_s, file}) == exitWrong);
        CHECK(shell.out.contains(u"WRONG"_s));
        CHECK(shell.out.count(u"ok "_s) == 7);
    }
    SECTION("a file cut short")
    {
        QFile{file}.resize(3000);

        CHECK(shell.run({u"check"_s, file}) == exitWrong);
        CHECK(shell.isOneSentence());
    }
    SECTION("a file that is something else")
    {
        QFile other{shell.path(u"other.charrette"_s)};
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("hello");
        other.close();

        CHECK(shell.run({u"check"_s, other.fileName()}) == exitWrong);
        CHECK(shell.isOneSentence());
    }
    SECTION("no file at all")
    {
        CHECK(shell.run({u"check"_s, shell.path(u"none.charrette"_s)}) == exitWrong);
        CHECK(shell.err.contains(u"no such file"_s));
    }
}

TEST_CASE("A tour is handed on with its size and its light", "[cli]")
{
    Shell shell;

    CHECK(shell.run({u"tour"_s, u"a"_s, u"b"_s, u"--size"_s, u"1280x720"_s, u"--dark"_s}) == 0);

    REQUIRE(shell.toured);
    CHECK(shell.toured->document == u"a"_s);
    CHECK(shell.toured->folder == u"b"_s);
    CHECK(shell.toured->size == QSize{1280, 720});
    CHECK(shell.toured->isDark);
}

TEST_CASE("The next edition is made in the same document", "[cli]")
{
    Shell shell;
    const auto file = shell.path(u"event.charrette"_s);
    REQUIRE(shell.run({u"sample"_s, file}) == exitGood);

    CHECK(shell.run({u"follow"_s, file, u"--without=people"_s}) == exitGood);

    INFO(shell.err.toStdString());
    const auto document = Document::open(file.toStdString());
    const auto edition = workshops(document->db()).front();
    CHECK(edition.title == "Leaders’ event 2027");
    CHECK(edition.follows == workshops(document->db())[1].id);
    CHECK(challengesOf(document->db(), edition.id).size() == 7);
    CHECK(attendeesOf(document->db(), edition.id).empty());
}

TEST_CASE("The next edition is made out of another file, twice without doubling", "[cli]")
{
    Shell shell;
    const auto theirs = shell.path(u"theirs.charrette"_s);
    const auto mine = shell.path(u"mine.charrette"_s);
    REQUIRE(shell.run({u"sample"_s, theirs}) == exitGood);

    CHECK(shell.run({u"follow"_s, mine, u"--from"_s, theirs}) == exitGood);
    const auto told = shell.out;
    CHECK(shell.run({u"follow"_s, mine, u"--from"_s, theirs}) == exitGood);

    CHECK(shell.out == told);
    const auto document = Document::open(mine.toStdString());
    CHECK(document->history().toUndo());
    document->undo();
    CHECK(workshops(document->db()).empty());
}

TEST_CASE("What cannot be followed leaves no file", "[cli]")
{
    Shell shell;
    const auto theirs = shell.path(u"theirs.charrette"_s);
    const auto mine = shell.path(u"mine.charrette"_s);
    REQUIRE(shell.run({u"sample"_s, theirs}) == exitGood);

    CHECK(
        shell.run({u"follow"_s, mine, u"--from"_s, theirs, u"--start=2020-01-01"_s}) == exitUsage);
    CHECK(shell.run({u"follow"_s, mine, u"--from"_s, theirs, u"--without=lunch"_s}) == exitUsage);
    CHECK(
        shell.run({u"follow"_s, mine, u"--from"_s, shell.path(u"none.charrette"_s)}) == exitWrong);
    CHECK_FALSE(QFile::exists(mine));
}
