// SPDX-License-Identifier: GPL-3.0-or-later
// The window dies in the middle of work: of a crash, with its display, for want of memory.
#include "app/shell/DocumentView.h"
#include "app/shell/LastPlace.h"
#include "app/shell/MainWindow.h"
#include "app/theme/Theme.h"
#include "app/widgets/Toast.h"
#include "core/document/History.h"
#include "tests/app/shell/Program.h"
#include "tests/support/Contents.h"
#include "tests/support/FaultTable.h"
#include "tests/support/Tries.h"

#include <sys/prctl.h>

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

#include <csignal>

using namespace charrette;
using namespace charrette::app;
using namespace charrette::tests;
using namespace Qt::StringLiterals;

namespace {

/// All that is in the document, which opens as if nothing had happened.
std::string everythingIn(const QString& path)
{
    const auto document = charrette::Document::open(path.toStdString());
    REQUIRE(document->access() == charrette::Document::Access::Write);
    REQUIRE(document->db().value<std::string>("PRAGMA integrity_check") == "ok");
    REQUIRE_FALSE(firstBrokenChange(document->db()));
    std::string all;
    for (const auto& [table, rows] : contents(*document))
        all += rows;
    return all;
}

std::int64_t changesIn(const QString& path)
{
    try {
        const charrette::sqlite::Database db{path.toStdString(), charrette::sqlite::Open::ReadOnly};
        return db.value<std::int64_t>("SELECT max(id) FROM change");
    } catch (const Error&) {
        return 0; // It is written to just now.
    }
}

/// Until it holds, or too long.
template <typename Holds>
bool comesTrue(Holds holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds() && timer.elapsed() < 20'000)
        QThread::msleep(20);
    return holds();
}

/// Next time the window is opened with those settings, without being told what to open.
struct NextTime {
    explicit NextTime(const QString& folder)
        : settings{folder + u"/settings.ini"_s, QSettings::IniFormat}
    {
        window.begin();
    }

    QString told() const { return window.findChild<Toast*>()->text(); }

    QSettings settings;
    Theme theme{settings};
    MainWindow window{theme, settings};
};

} // namespace

TEST_CASE("After a crash inside a slot all is there, and the program goes on where it was",
    "[safe][slow]")
{
    Program program;
    program.run(
        QCoreApplication::applicationFilePath(), {u"--act"_s, u"crash"_s, program.folder.path()});
    INFO(program.err.toStdString());
    REQUIRE(program.out == "entered\n");
    REQUIRE_FALSE(program.endedWell());
    CHECK(everythingIn(program.document).find("Entered before the crash") != std::string::npos);
    {
        NextTime next{program.folder.path()};
        REQUIRE(next.window.documentView());
        CHECK(next.window.documentView()->currentPage() == PageKind::Ideas);
        CHECK_FALSE(next.window.documentView()->session().isReadOnly());
        CHECK(next.told().contains(u"You are where you were"_s));
    }
    // That time it was closed in order.
    const NextTime after{program.folder.path()};
    CHECK_FALSE(after.window.documentView());
    tellFaults("SIGSEGV inside a slot",
        "after something was entered; the next start goes on at the same page", 1, 1, 0);
}

TEST_CASE(
    "Going on where it crashed is tried once, and not while somebody else has it open", "[safe]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"Sample.charrette"_s);
    auto document = charrette::Document::create(path.toStdString());
    buildSample(*document);
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    LastPlace place{settings};
    place.keep({path, PageKind::People});
    settings.sync();
    {
        const NextTime next{folder.path()};
        CHECK_FALSE(next.window.documentView());
    }
    document.reset();
    settings.sync();
    REQUIRE(place.take()); // As a program does that then crashes again.
    settings.sync();
    {
        const NextTime next{folder.path()};
        CHECK_FALSE(next.window.documentView());
    }
    place.keep({folder.filePath(u"gone.charrette"_s), PageKind::People});
    settings.sync();
    const NextTime next{folder.path()};
    CHECK_FALSE(next.window.documentView());
}

TEST_CASE(
    "When the display dies, what was entered is in the file, and the lock is free", "[safe][slow]")
{
    for (const auto& tool : {u"Xvfb"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            WARN("skipped: " << tool.toStdString() << " is not installed");
            return;
        }
    }
    Program program;
    QProcess display;
    display.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    display.start(u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s, u"-nolisten"_s,
            u"tcp"_s});
    REQUIRE(display.waitForReadyRead(20'000));
    const auto name = u':' + QString::fromLatin1(display.readLine().trimmed());
    program.setVariable(u"DISPLAY"_s, name);
    program.setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    const auto before = changesIn(program.document);
    program.start(QString::fromLocal8Bit(CHARRETTE_PROGRAM), {program.document});
    const auto type = [&](const QStringList& words) {
        QProcess keys;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, name);
        keys.setProcessEnvironment(environment);
        keys.start(u"xdotool"_s, words);
        return keys.waitForFinished(20'000) && keys.exitCode() == 0;
    };
    REQUIRE(type({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"Sample"_s,
        u"windowfocus"_s}));
    // A quick note opens when the window is ready to take keys.
    REQUIRE(comesTrue([&] {
        type({u"key"_s, u"ctrl+j"_s});
        type({u"type"_s, u"Heard it before the display died"_s});
        type({u"key"_s, u"Return"_s});
        return changesIn(program.document) > before;
    }));
    const auto acknowledged = changesIn(program.document);
    type({u"type"_s, u"--delay"_s, u"1"_s, u"and this is not entered"_s});

    display.kill();

    REQUIRE(program.process.waitForFinished(30'000));
    CHECK(display.waitForFinished(20'000));
    const auto document = charrette::Document::open(program.document.toStdString());
    CHECK(document->access() == charrette::Document::Access::Write);
    CHECK(changesIn(program.document) >= acknowledged);
    CHECK_FALSE(firstBrokenChange(document->db()));
    tellFaults("the display dies (kill -9 of the X server)", "right after typing", 1,
        static_cast<std::size_t>(acknowledged - before), 0);
}

TEST_CASE("Where no thread can be had, what takes long is done all the same, or told", "[safe]")
{
    if (__asan_init)
        return; // It takes more memory than there is then.
    Program program;
    program.run(QCoreApplication::applicationFilePath(), {u"--act"_s, u"threadless"_s});
    INFO(program.err.toStdString());
    CHECK(program.out == "no thread\ndone\ntold\ntold\n");
    CHECK(program.endedWell());
    tellFaults("no memory for a thread", "a file written, pages drawn, a report exported", 3, 0, 0);
}

TEST_CASE("With ever less memory the window loses nothing that was entered", "[safe][slow]")
{
    if (__asan_init)
        return; // It takes more than any of these.
    int acknowledged = 0;
    int deaths = 0;
    const int steps = triesWanted("CHARRETTE_MEMORIES", 6);
    for (int step = 0; step < steps; ++step) {
        Program program;
        const auto kilobytes = 60'000 * step * step / (steps * steps);
        INFO("with " << kilobytes << " kB more");
        program.run(QCoreApplication::applicationFilePath(),
            {u"--act"_s, u"starve"_s, program.folder.path(), QString::number(kilobytes)});
        deaths += program.endedWell() ? 0 : 1;
        const auto there = everythingIn(program.document);
        for (const auto& line : program.out.trimmed().split('\n')) {
            if (line.isEmpty())
                continue;
            INFO(line.toStdString());
            REQUIRE(there.find("Entered " + line.toStdString() + ".") != std::string::npos);
            ++acknowledged;
        }
    }
    CHECK(deaths > 0);
    CHECK(acknowledged > 0);
    tellFaults("no memory left while typing into the window",
        "0 to 60 MB more than it has; it died " + std::to_string(deaths) + " times",
        static_cast<std::size_t>(steps), static_cast<std::size_t>(acknowledged), 0);
}
