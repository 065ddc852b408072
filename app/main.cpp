// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/shell/MainWindow.h"
#include "app/theme/Theme.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace charrette::app;

namespace {

/// By default the system ends a program for writing to a full disk or to a closed pipe.
void surviveWriteErrors()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

void introduce()
{
    QCoreApplication::setApplicationName(u"charrette"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CHARRETTE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Charrette"_s);
    QGuiApplication::setDesktopFileName(u"org.charrette.Charrette"_s);
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Where there is no display Qt would end the program with a page of advice.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

int openWindow(QStringList arguments)
{
    arguments.removeAll(u"--"_s);
    QSettings settings;
    Theme theme{settings};
    MainWindow window{theme, settings};
    if (!arguments.isEmpty())
        window.open(arguments.front());
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    surviveWriteErrors();
    introduce();
    const auto arguments = argumentsOf(argc, argv);
    const auto call = callOf(arguments);
    QTextStream out{stdout};
    QTextStream err{stderr};
    if (call == Call::Window && !hasDisplay()) {
        err << "charrette: there is no display to open a window on; see charrette --help\n";
        return failed;
    }
    if (call == Call::Window) {
        const QApplication application{argc, argv};
        return openWindow(QCoreApplication::arguments().mid(1));
    }
    if (call == Call::Text) {
        const QCoreApplication application{argc, argv};
        return runCommand(arguments, out, err);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Fonts are needed, a display is not.
    const QApplication application{argc, argv};
    return runCommand(arguments, out, err);
}
