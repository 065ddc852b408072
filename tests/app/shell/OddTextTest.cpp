// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/document/Page.h"
#include "app/shell/DocumentView.h"
#include "app/shell/MainWindow.h"
#include "app/theme/Theme.h"
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "core/ideas/Idea.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Raw.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

std::string repeated(const std::string& text, int bytes)
{
    std::string all;
    while (static_cast<int>(all.size() + text.size()) <= bytes)
        all += text;
    return all;
}

/// From right to left, with pictures of several code points, and with marks upon marks.
std::string manyScripts()
{
    return "مرحبا بالعالم 123 (שלום) 👩‍👩‍👧 🇳🇴 ปี่ "
           "Z͑ͫ̓̕ "
           "end";
}

/// The sample, in which one thing of each kind says that.
struct Odd {
    explicit Odd(std::string said)
        : text{std::move(said)}
    {
        buildSample(*charrette::Document::create(path.toStdString()));
        std::string sql;
        for (const auto& [table, column] : fields) {
            sql += std::string{"UPDATE "} + table + " SET " + column + " = '" + text
                + "' WHERE id IN (SELECT id FROM " + table + " ORDER BY id LIMIT 3);";
        }
        tests::runRaw(path.toStdString(), sql);
    }

    int run(const QStringList& words)
    {
        QString out;
        QTextStream outStream{&out};
        QTextStream errStream{&told};
        return runCommandLine(QStringList{u"charrette"_s} + words, outStream, errStream,
            [](const auto&) { return 0; })
            .value_or(-1);
    }

    QByteArray exported(const QStringList& what, const QString& name)
    {
        const auto out = folder.filePath(name);
        CHECK(run(QStringList{u"export"_s, path} + what + QStringList{u"--to"_s, out}) == 0);
        INFO(told.toStdString());
        QFile file{out};
        CHECK(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    static constexpr std::pair<const char*, const char*> fields[]{{"idea", "text"},
        {"idea", "detail"}, {"note", "text"}, {"insight", "reason"}, {"question", "text"},
        {"challenge", "title"}, {"person", "name"}, {"block", "title"}, {"action", "text"},
        {"prototype", "learned"}, {"vision", "text"}, {"pitch", "text"}, {"work_group", "name"}};

    std::string text;
    QTemporaryDir folder;
    QString path = folder.filePath(u"Odd.charrette"_s);
    QString told;
};

} // namespace

TEST_CASE("Texts of 10 000 characters and of any script stand on every page", "[odd]")
{
    const auto text =
        GENERATE(repeated("word ", 10'000) + "end", repeated("w", 10'000), manyScripts());
    const Odd odd{text};
    const auto before = tests::contents(*charrette::Document::open(odd.path.toStdString()));
    QSettings settings{odd.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    {
        MainWindow window{theme, settings};
        window.show();
        REQUIRE(window.open(odd.path));
        auto& view = *window.documentView();
        for (int kind = 0; kind <= static_cast<int>(PageKind::Stage); ++kind) {
            INFO("page " << kind);
            QElapsedTimer timer;
            timer.start();
            view.showPage(static_cast<PageKind>(kind));
            view.page(static_cast<PageKind>(kind)).selectFirst();
            QCoreApplication::processEvents();
            CHECK_FALSE(view.grab().isNull());
            CHECK(timer.elapsed() < 10'000); // On a busy machine; alone it is a tenth of that.
            CHECK(window.width() <= 1440); // It pushes nothing apart.
        }
        window.close();
    }
    CHECK(tests::contents(*charrette::Document::open(odd.path.toStdString())) == before);
    tests::tellFaults(
        "odd text on every page", "10 000 letters, one word, right to left", 13, 0, 0);
}

TEST_CASE("Texts of 10 000 characters and of any script come out in every format", "[odd]")
{
    const auto text =
        GENERATE(repeated("word ", 10'000) + "end", repeated("w", 10'000), manyScripts());
    Odd odd{text};
    for (const auto* format : {"pdf", "docx", "odt", "pptx", "xlsx"}) {
        INFO(format);
        CHECK(odd.exported({}, u"out."_s + QString::fromLatin1(format)).size() > 1000);
    }
    CHECK(odd.exported({}, u"out.html"_s).contains(QByteArray::fromStdString(text)));
    CHECK(odd.exported({}, u"out.md"_s).contains(QByteArray::fromStdString(text)));
    for (const auto* sheet : {"people", "insights", "ideas", "actions"}) {
        INFO(sheet);
        const auto list = odd.exported({u"--sheet"_s, QString::fromLatin1(sheet)}, u"list.csv"_s);
        CHECK(list.contains(QByteArray::fromStdString(text)));
    }
    for (const auto* what : {"run-sheet", "handout", "calendar"}) {
        INFO(what);
        const auto name = QByteArray{what} == "calendar" ? u"out.ics"_s : u"what.pdf"_s;
        CHECK_FALSE(odd.exported({u"--what"_s, QString::fromLatin1(what)}, name).isEmpty());
    }
    tests::tellFaults(
        "odd text in every export", "10 000 letters, one word, right to left", 13, 0, 0);
}
