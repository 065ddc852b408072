// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "core/base/Csv.h"
#include "core/document/Document.h"
#include "core/ideas/Area.h"
#include "core/ideas/Idea.h"
#include "core/ideas/Place.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// The sample, and a folder to write into.
struct Desk {
    QTemporaryDir folder;
    QString out;
    QString err;

    Desk() { REQUIRE(run({u"sample"_s, path(u"s.charrette"_s)}) == 0); }

    int run(const QStringList& words)
    {
        out.clear();
        err.clear();
        QTextStream outStream{&out};
        QTextStream errStream{&err};
        const auto code = runCommandLine(QStringList{u"charrette"_s} + words, outStream, errStream,
            [](const auto&) { return 9; });
        return code.value_or(-1);
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file{path(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray read(const QString& name) const
    {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    int importList(const QString& name, const QStringList& more = {})
    {
        return run(
            QStringList{u"import"_s, path(u"s.charrette"_s), u"--ideas"_s, path(name)} + more);
    }

    std::vector<Idea> ideas() const
    {
        const auto document = Document::open(path(u"s.charrette"_s).toStdString());
        return ideasOf(document->db(), workshops(document->db()).front().id);
    }
};

} // namespace

TEST_CASE("Ideas come in from lines and from rows, and what is not understood is told", "[cli]")
{
    Desk desk;
    const auto before = desk.ideas().size();
    desk.write(u"list.txt"_s, "One way\r\n\r\n  Another way  \n");
    CHECK(desk.importList(u"list.txt"_s, {u"--group"_s, u"2"_s}) == 0);
    CHECK(desk.ideas().size() == before + 2);
    CHECK(desk.ideas().back().text == "Another way");
    CHECK(desk.ideas().back().group.has_value());

    desk.write(u"list.csv"_s, "Idea;Votes;Group\n\"Third; way\";3;Pirates\n");
    CHECK(desk.importList(u"list.csv"_s) == 0);
    CHECK(desk.ideas().back().text == "Third; way");
    CHECK(desk.out.contains(u"Columns left out: Votes."_s));
    CHECK(desk.out.contains(u"Not in this workshop, so left open: Pirates."_s));

    desk.write(u"bad.csv"_s, "Name,Votes\nA,1\n");
    CHECK(desk.importList(u"bad.csv"_s) == 2);
    CHECK(desk.importList(u"none.txt"_s) == 2);
    CHECK(desk.importList(u"list.txt"_s, {u"--group"_s, u"Pirates"_s}) == 2);
    CHECK(desk.ideas().size() == before + 3);
}

TEST_CASE("Boards are written as a picture, on paper and as a list", "[cli]")
{
    Desk desk;
    const auto file = desk.path(u"s.charrette"_s);
    const auto board = [&](const QString& target, const QStringList& more = {}) {
        return desk.run(
            QStringList{u"export"_s, file, u"--what"_s, u"board"_s, u"--to"_s, desk.path(target)}
            + more);
    };
    for (const auto* view : {"horizon", "matrix", "clusters"}) {
        CHECK(board(u"b.png"_s, {u"--view"_s, QString::fromLatin1(view)}) == 0);
        const QImage picture{desk.path(u"b.png"_s)};
        CHECK(picture.width() > 600);
        CHECK(picture.height() > 300);
    }
    CHECK(board(u"b.pdf"_s, {u"--view"_s, u"horizon"_s}) == 0);
    CHECK(desk.read(u"b.pdf"_s).startsWith("%PDF-"));
    CHECK(board(u"e.csv"_s, {u"--board"_s, u"evidence"_s}) == 0);
    CHECK(desk.read(u"e.csv"_s).count('\n') > 5);
    CHECK(board(u"m.csv"_s, {u"--view"_s, u"matrix"_s}) == 0);
    const auto matrix = rowsOfCsv(desk.read(u"m.csv"_s).toStdString());
    CHECK(matrix.front()
        == std::vector<std::string>{
            "Note", "Group", "Area", "Dots", "Horizon", "Impact", "Effort", "X", "Y"});
    for (std::size_t i = 1; i < matrix.size(); ++i) {
        CHECK(std::stod(matrix[i][5]) >= 1);
        CHECK(std::stod(matrix[i][6]) <= 5);
    }
    {
        const auto document = charrette::Document::open(file.toStdString());
        const auto workshop = workshops(document->db()).front().id;
        const auto idea = ideasOf(document->db(), workshop).front().id;
        document->perform("Cluster", [&](Edit& edit) {
            add(edit, Area{.workshop = workshop, .name = "Calls", .width = 400, .height = 300});
            save(edit, std::vector<Place>{{idea, 50, 50}});
        });
    }
    CHECK(board(u"c.csv"_s, {u"--view"_s, u"clusters"_s}) == 0);
    const auto clusters = rowsOfCsv(desk.read(u"c.csv"_s).toStdString());
    CHECK(std::ranges::count(clusters, "Calls", [](const auto& row) { return row[2]; }) == 1);

    CHECK(board(u"b.gif"_s) == 2);
    CHECK(board(u"b.png"_s, {u"--view"_s, u"round"_s}) == 2);
    CHECK(board(u"b.png"_s, {u"--board"_s, u"none"_s}) == 2);
    CHECK(board(u"b.png"_s, {u"--board"_s, u"evidence"_s, u"--view"_s, u"matrix"_s}) == 2);
}
