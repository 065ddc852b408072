// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Shell.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

TEST_CASE("The sample is made, found good, listed and exported in every format", "[cli]")
{
    Shell shell;
    const auto file = shell.path(u"sample.charrette"_s);

    REQUIRE(shell.run({u"sample"_s, file}) == exitGood);
    CHECK(shell.run({u"check"_s, file}) == exitGood);
    CHECK(shell.out.count(u"ok "_s) == 8);
    CHECK(shell.run({u"info"_s, file}) == exitGood);
    CHECK(shell.out.contains(u"Leaders’ event 2026, 18–19 November 2026"_s));
    CHECK(shell.run({u"export"_s, file, u"--to"_s, shell.path(u"all.xlsx"_s)}) == exitGood);
    CHECK(shell.read(u"all.xlsx"_s).startsWith("PK"));
    CHECK(shell.run({u"export"_s, file, u"--sheet=votes"_s, u"--to"_s, shell.path(u"v.csv"_s)})
        == exitGood);
    CHECK(shell.read(u"v.csv"_s).contains("Vote,Day,Idea,"));
    CHECK(shell.run({u"export"_s, file, u"--to"_s, shell.path(u"all.docx"_s)}) == exitGood);
    CHECK(shell.run({u"export"_s, file, u"--to"_s, shell.path(u"all.pptx"_s)}) == exitGood);
    CHECK(shell.out.contains(u"slides"_s));
    CHECK(shell.run({u"export"_s, file, u"--to"_s, shell.path(u"all.md"_s)}) == exitGood);
    CHECK(shell.run({u"export"_s, file, u"--to"_s, shell.path(u"all.html"_s)}) == exitGood);
    CHECK(shell.run({u"export"_s, file, u"--to"_s, shell.path(u"all.pdf"_s)}) == exitGood);
    CHECK(shell.out.contains(u"all.pdf"_s));

    CHECK(shell.read(u"all.md"_s).startsWith("# Leaders’ event 2026"));
    CHECK(shell.read(u"all.html"_s).startsWith("<!doctype html>"));
    CHECK(shell.read(u"all.pdf"_s).startsWith("%PDF-"));
}

TEST_CASE("One group, or an earlier workshop, is exported by its name", "[cli]")
{
    Shell shell;
    const auto file = shell.path(u"sample.charrette"_s);
    REQUIRE(shell.run({u"sample"_s, file}) == exitGood);
    const auto target = shell.path(u"out.md"_s);
    const auto name = GENERATE(u"3"_s, u"Group 3"_s, u"support"_s, u"Group 3: Support"_s);

    CHECK(shell.run({u"export"_s, file, u"--group"_s, name, u"--to"_s, target}) == exitGood);
    CHECK(shell.read(u"out.md"_s).startsWith("# Group 3: Support"));

    CHECK(shell.run({u"export"_s, file, u"--group=Nobody"_s, u"--to"_s, target}) == exitUsage);
    REQUIRE(shell.run({u"info"_s, u"--json"_s, file}) == exitGood);
    const auto list =
        QJsonDocument::fromJson(shell.out.toUtf8()).object()[u"workshops"_s].toArray();
    const auto first = list[1].toObject()[u"id"_s].toString();
    CHECK(shell.run({u"export"_s, file, u"--workshop"_s, first, u"--to"_s, target}) == exitGood);
    CHECK(shell.read(u"out.md"_s).startsWith("# Leaders’ event 2025"));
    CHECK(shell.run({u"export"_s, file, u"--workshop=17"_s, u"--to"_s, target}) == exitUsage);
}

TEST_CASE("Packs for groups, leaders, a sponsor and a session are exported, one or all", "[cli]")
{
    Shell shell;
    const auto file = shell.path(u"sample.charrette"_s);
    REQUIRE(shell.run({u"sample"_s, file}) == exitGood);
    const auto exported = [&](const QStringList& words) {
        return shell.run(QStringList{u"export"_s, file} + words);
    };
    const auto folder = shell.path(u"packs"_s);

    SECTION("one")
    {
        const auto to = shell.path(u"one.md"_s);
        CHECK(exported({u"--what=group-pack"_s, u"--group=3"_s, u"--to"_s, to}) == exitGood);
        CHECK(shell.read(u"one.md"_s).startsWith("# Group 3: Support"));
        CHECK(exported({u"--what=leader-pack"_s, u"--person=adaeze nwankpali"_s, u"--to"_s, to})
            == exitGood);
        CHECK(shell.read(u"one.md"_s).startsWith("# Adaeze Nwankpali"));
        CHECK(exported({u"--what=session"_s, u"--day=1"_s, u"--to"_s, to}) == exitGood);
        CHECK(shell.read(u"one.md"_s).contains("Day 1"));
        const auto page = shell.path(u"page.pdf"_s);
        CHECK(exported({u"--what=sponsor-page"_s, u"--to"_s, page}) == exitGood);
        CHECK(shell.out.contains(u"(1 page)"_s));
    }
    SECTION("all, into a folder that is made")
    {
        CHECK(exported({u"--what=group-pack"_s, u"--all"_s, u"--format=docx"_s, u"--to"_s, folder})
            == exitGood);
        CHECK(shell.out.contains(u"8 files"_s));
        const auto names = QDir{folder}.entryList(QDir::Files);
        CHECK(names.size() == 8);
        CHECK(names.front() == u"Group 1 Hand-over – Leaders’ event 2026.docx"_s);
        const auto lost = QDir{folder}.filePath(names[3]);
        REQUIRE(QFile::remove(lost));
        CHECK(exported({u"--what=group-pack"_s, u"--all"_s, u"--format=docx"_s, u"--keep"_s,
                  u"--to"_s, folder})
            == exitGood);
        CHECK(shell.out.contains(u"1 file"_s));
        CHECK(shell.out.contains(u"7 that were there are kept"_s));
        CHECK(QFile::exists(lost));
    }
    SECTION("and nothing that is not asked for clearly")
    {
        CHECK(exported({u"--what=leader-pack"_s, u"--to=a.pdf"_s}) == exitUsage);
        CHECK(exported({u"--what=leader-pack"_s, u"--person=Nobody"_s, u"--to=a.pdf"_s})
            == exitUsage);
        CHECK(exported({u"--what=sponsor-page"_s, u"--all"_s, u"--to=a"_s}) == exitUsage);
        CHECK(exported({u"--what=group-pack"_s, u"--all"_s, u"--group=1"_s, u"--to=a"_s})
            == exitUsage);
        CHECK(exported({u"--what=group-pack"_s, u"--all"_s, u"--format=doc"_s, u"--to=a"_s})
            == exitUsage);
        CHECK(exported({u"--what=report"_s, u"--format=pdf"_s, u"--to=a.pdf"_s}) == exitUsage);
    }
}

TEST_CASE("Cards for the wall and a sheet of photos are exported, on any paper", "[cli]")
{
    Shell shell;
    const auto file = shell.path(u"sample.charrette"_s);
    REQUIRE(shell.run({u"sample"_s, file}) == exitGood);
    const auto exported = [&](const QString& what, const QStringList& more) {
        return shell.run(
            QStringList{u"export"_s, file, u"--what"_s, what, u"--to"_s, shell.path(u"a.pdf"_s)}
            + more);
    };

    CHECK(exported(u"wall-cards"_s, {u"--of=insights"_s, u"--paper=A3"_s}) == exitGood);
    CHECK(shell.out.contains(u"(3 pages)"_s));
    CHECK(exported(u"wall-cards"_s, {u"--group=3"_s, u"--paper=letter"_s}) == exitGood);
    CHECK(exported(u"contact-sheet"_s, {}) == exitGood);
    CHECK(shell.read(u"a.pdf"_s).startsWith("%PDF-"));
    CHECK(exported(u"wall-cards"_s, {u"--of=people"_s}) == exitUsage);
    CHECK(exported(u"wall-cards"_s, {u"--paper=a5"_s}) == exitUsage);
    CHECK(exported(u"contact-sheet"_s, {u"--of=ideas"_s}) == exitUsage);
    CHECK(exported(u"contact-sheet"_s, {u"--group=4"_s}) == exitWrong); // It has no picture.
    CHECK(shell.err.contains(u"no picture"_s));
    CHECK(shell.isOneSentence());
    CHECK(exported(u"nonsense"_s, {}) == exitUsage);
    CHECK(shell.err.contains(u"roadmap"_s));
    CHECK(shell.err.contains(u"and board."_s));
    CHECK(shell.run({u"export"_s, file, u"--to"_s, u"--what"_s, u"report"_s}) == exitUsage);
    CHECK(shell.err.contains(u"--to needs a value."_s));
}

TEST_CASE("A report has the language, the paper and the parts that are asked for", "[cli]")
{
    Shell shell;
    const auto file = shell.path(u"sample.charrette"_s);
    REQUIRE(shell.run({u"sample"_s, file}) == exitGood);
    const auto exported = [&](const QString& name, const QStringList& more) {
        return shell.run(QStringList{u"export"_s, file, u"--to"_s, shell.path(name)} + more);
    };

    CHECK(exported(u"a.md"_s, {u"--language=fr"_s, u"--parts=ideas,glance"_s}) == exitGood);
    const auto text = QString::fromUtf8(shell.read(u"a.md"_s));
    CHECK(text.contains(u"Ce que nous avons entendu, ce que nous allons faire"_s));
    CHECK(text.indexOf(u"## Idées"_s) > 0);
    CHECK(text.indexOf(u"## Idées"_s) < text.indexOf(u"## En bref"_s));
    CHECK_FALSE(text.contains(u"## Défis"_s));
    CHECK(exported(u"a.pdf"_s, {u"--paper=letter"_s, u"--language=de"_s}) == exitGood);
    CHECK(shell.read(u"a.pdf"_s).contains("/MediaBox [0 0 612"));
    CHECK(exported(u"a.csv"_s, {u"--sheet=ideas"_s, u"--language=de"_s}) == exitGood);
    CHECK(shell.read(u"a.csv"_s).contains("Wirkung"));

    CHECK(exported(u"b.md"_s, {u"--language=it"_s}) == exitUsage);
    CHECK(exported(u"b.pdf"_s, {u"--paper=a3"_s}) == exitUsage);
    CHECK(exported(u"b.md"_s, {u"--parts=minutes"_s}) == exitUsage);
    CHECK(shell.err.contains(u"glance, challenges"_s));
    CHECK(exported(u"b.md"_s, {u"--parts="_s}) == exitUsage);
    CHECK(exported(u"b.md"_s, {u"--what=sponsor-page"_s, u"--parts=ideas"_s}) == exitUsage);
}

TEST_CASE("An export replaces what is there, or keeps it where it is told to", "[cli]")
{
    Shell shell;
    const auto file = shell.path(u"sample.charrette"_s);
    REQUIRE(shell.run({u"sample"_s, file}) == exitGood);
    const auto writeOld = [&](const QString& name) {
        QFile old{shell.path(name)};
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
    };
    const auto exported = [&](const QString& name, const QStringList& more) {
        return shell.run(QStringList{u"export"_s, file, u"--to"_s, shell.path(name)} + more);
    };
    for (const auto& name : {u"a.md"_s, u"b.csv"_s})
        writeOld(name);

    CHECK(exported(u"a.md"_s, {u"--keep"_s}) == exitWrong);
    CHECK(shell.err.contains(u"already a file"_s));
    CHECK(shell.isOneSentence());
    CHECK(exported(u"b.csv"_s, {u"--what=board"_s, u"--keep"_s}) == exitWrong);
    CHECK(shell.read(u"a.md"_s) == "old");
    CHECK(shell.read(u"b.csv"_s) == "old");

    CHECK(exported(u"new.md"_s, {u"--keep"_s}) == exitGood);
    CHECK(exported(u"a.md"_s, {}) == exitGood);
    CHECK(shell.read(u"a.md"_s).contains("## Actions"));
}

TEST_CASE("Where there is nothing to tell, that is said and no file is written", "[cli]")
{
    Shell shell;
    const auto file = shell.path(u"bare.charrette"_s);
    REQUIRE(shell.run({u"new"_s, u"--format=empty"_s, u"--title=Bare"_s,
                u"--start=2026-11-18T09:00"_s, file})
        == exitGood);
    const auto refused = [&](const QString& what, const QString& ending) {
        const auto name = u"out."_s + ending;
        CHECK(shell.run({u"export"_s, file, u"--what"_s, what, u"--to"_s, shell.path(name)})
            == exitWrong);
        CHECK(shell.isOneSentence());
        CHECK_FALSE(QFile::exists(shell.path(name)));
        return shell.err;
    };

    CHECK(refused(u"then-and-now"_s, u"pdf"_s).contains(u"no earlier workshop"_s));
    CHECK(refused(u"handout"_s, u"docx"_s).contains(u"nothing on the agenda"_s));
    CHECK(refused(u"roadmap"_s, u"pptx"_s).contains(u"no actions"_s));
    CHECK(refused(u"report"_s, u"md"_s).contains(u"nothing to tell"_s));
    // Lists have their heads all the same.
    CHECK(shell.run({u"export"_s, file, u"--to"_s, shell.path(u"out.xlsx"_s)}) == exitGood);
}

TEST_CASE("Everything made from the agenda is exported, for all days or one", "[cli]")
{
    Shell shell;
    const auto file = shell.path(u"sample.charrette"_s);
    REQUIRE(shell.run({u"sample"_s, file}) == exitGood);
    const auto exported = [&](const QString& what, const QString& name, const QStringList& more) {
        QStringList words{u"export"_s, file, u"--what"_s, what, u"--to"_s, shell.path(name)};
        CHECK(shell.run(words + more) == exitGood);
        return shell.read(name);
    };

    CHECK(exported(u"run-sheet"_s, u"a.md"_s, {}).contains("Set-up and huddle"));
    CHECK_FALSE(exported(u"run-sheet"_s, u"b.md"_s, {u"--day=2"_s}).contains("Set-up and huddle"));
    CHECK(exported(u"run-sheet"_s, u"c.pdf"_s, {}).startsWith("%PDF-"));
    CHECK(exported(u"handout"_s, u"d.html"_s, {}).startsWith("<!doctype html>"));
    CHECK(exported(u"packing-list"_s, u"e.md"_s, {}).contains("journey strip"));
    CHECK(exported(u"summary"_s, u"f.md"_s, {}).contains("## Actions"));
    const auto calendar = exported(u"calendar"_s, u"g.ics"_s, {u"--day"_s, u"1"_s});
    CHECK(calendar.contains("DTSTART:20261118T090000Z"));
    CHECK_FALSE(calendar.contains("DTSTART:20261119"));

    CHECK(shell.run({u"export"_s, file, u"--what=handout"_s, u"--day=3"_s, u"--to"_s,
              shell.path(u"h.pdf"_s)})
        == exitUsage);
    CHECK(shell.err.contains(u"2 days"_s));
    CHECK(shell.isOneSentence());
}
