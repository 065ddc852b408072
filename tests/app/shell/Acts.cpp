// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shell/Acts.h"

#include "app/document/FileJob.h"
#include "app/document/Page.h"
#include "app/shell/Application.h"
#include "app/shell/DocumentView.h"
#include "app/shell/MainWindow.h"
#include "app/summary/ExportJob.h"
#include "app/summary/Press.h"
#include "app/theme/Theme.h"
#include "app/widgets/CaptureLine.h"

#include <sys/resource.h>

#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>

namespace charrette::tests {

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// The window as the program opens it, at the page where actions are entered.
struct Acting {
    explicit Acting(const QString& folder)
        : settings{folder + u"/settings.ini"_s, QSettings::IniFormat}
    {
        qobject_cast<Application*>(qApp)->onMistake([this] { window.tellMistake(); });
        window.begin(folder + u"/Sample.charrette"_s);
        window.show();
        window.documentView()->showPage(PageKind::Plan);
        QCoreApplication::processEvents();
    }

    /// Whether it went through; what is entered is gone from the line.
    bool enter(const QString& text)
    {
        auto* line = window.documentView()->page(PageKind::Plan).findChild<CaptureLine*>();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        return line->draft().isEmpty();
    }

    QSettings settings;
    Theme theme{settings};
    MainWindow window{theme, settings};
};

void say(const QString& text)
{
    std::puts(text.toUtf8().constData());
    std::fflush(stdout);
}

int crash(const QString& folder)
{
    Acting acting{folder};
    if (!acting.enter(u"Entered before the crash"_s))
        return 1;
    acting.window.documentView()->showPage(PageKind::Ideas);
    QCoreApplication::processEvents();
    QPushButton button;
    QObject::connect(&button, &QPushButton::clicked, &button, [] { std::raise(SIGSEGV); });
    button.show();
    say(u"entered"_s);
    QTest::mouseClick(&button, Qt::LeftButton);
    return 0;
}

/// Of the address space, in bytes.
rlim_t inUse()
{
    QFile file{u"/proc/self/statm"_s};
    file.open(QIODevice::ReadOnly);
    return file.readAll().split(' ').value(0).toULongLong() * 4096;
}

int starve(const QString& folder, rlim_t more)
{
    constexpr int rounds = 60;
    Acting acting{folder};
    const rlimit limit{inUse() + more, RLIM_INFINITY};
    setrlimit(RLIMIT_AS, &limit);
    for (int i = 0; i < rounds; ++i) {
        acting.window.documentView()->showPage(PageKind::Plan);
        if (acting.enter(u"Entered %1."_s.arg(i)))
            say(QString::number(i));
        acting.window.documentView()->showPage(static_cast<PageKind>(i % 13));
        QCoreApplication::processEvents();
    }
    acting.window.leave();
    return 0;
}

/// Of the memory that a thread takes there is none.
int workWithoutThreads()
{
    const rlimit limit{inUse() + 1'000'000, RLIM_INFINITY};
    setrlimit(RLIMIT_AS, &limit);
    QThread thread;
    thread.start();
    say(thread.isRunning() ? u"a thread"_s : u"no thread"_s);
    bool isDone = false;
    FileJob job{u"any"_s, [&isDone](const IsGivenUp&) { isDone = true; }};
    job.requireDone();
    say(isDone ? u"done"_s : u"not done"_s);
    {
        Press press;
        press.layOut({});
        QSignalSpy laidOut{&press, &Press::laidOut};
        say(laidOut.wait() ? u"told"_s : u"not told"_s);
    }
    ExportJob job2{{}, ReportFormat::Markdown, u"/nowhere/a.md"_s, nullptr};
    QSignalSpy failed{&job2, &ExportJob::failed};
    say(failed.wait() ? u"told"_s : u"not told"_s);
    return 0;
}

} // namespace

int act(const QStringList& words)
{
    if (words.value(0) == u"crash"_s)
        return crash(words.value(1));
    if (words.value(0) == u"starve"_s)
        return starve(words.value(1), words.value(2).toULongLong() * 1024);
    if (words.value(0) == u"threadless"_s)
        return workWithoutThreads();
    return 2;
}

} // namespace charrette::tests
