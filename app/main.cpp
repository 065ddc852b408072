// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/document/Surroundings.h"
#include "app/shell/Application.h"
#include "app/shell/MainWindow.h"
#include "app/shell/Tour.h"
#include "app/text/EnglishPlurals.h"
#include "app/theme/Fonts.h"
#include "app/theme/Theme.h"
#include "core/base/Error.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <clocale>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace charrette::app;

namespace {

constexpr int titleBar = 40; // of the desktop, above the window

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

/// A window could not say it.
void tellMissingFonts()
{
    if (!canDrawText())
        QTextStream{stderr} << "charrette: " << noFontsSentence() << ".\n";
}

int openWindow(int argc, char** argv)
{
    Application application{argc, argv};
    std::setlocale(LC_NUMERIC, "C"); // what libraries write into files has a point
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    tellMissingFonts();
    QSettings settings;
    Theme theme{settings};
    MainWindow window{theme, settings};
    application.onMistake([&window] { window.tellMistake(); });
    application.watchSignals();
    bool isEnded = false;
    QObject::connect(&application, &Application::endRequested, &window, [&window, &isEnded] {
        isEnded = true;
        window.leave();
        QCoreApplication::exit(exitGood);
    });
    // The session ends, or may go on after all: what is typed is stored, and the window stays.
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &window,
        [&window] { window.storeTyped(); }, Qt::DirectConnection);
    window.resize(window.size().boundedTo(window.screen()->availableSize() - QSize{0, titleBar}));
    const auto files = QCoreApplication::arguments().mid(1);
    window.begin(files.isEmpty() ? QString{} : files.last());
    if (isEnded) // While the document was checked.
        return exitGood;
    window.show();
    return QApplication::exec();
}

/// Without a display, and without reading or changing the settings of whoever calls.
int makeTour(int argc, char** argv, const TourOptions& options)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    tellMissingFonts();
    const QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    theme.setAppearance(options.isDark ? Appearance::Dark : Appearance::Light);
    MainWindow window{theme, settings};
    window.resize(options.size);
    window.adopt(charrette::Document::open(options.document.toStdString(), surroundings()));
    window.show();
    if (!takeTour(window, options.folder))
        throw charrette::Error{charrette::Problem::ReadOnly, "pictures cannot be written"};
    return exitGood;
}

} // namespace

int main(int argc, char* argv[])
{
    surviveWriteErrors();
    QCoreApplication::setApplicationName(u"charrette"_s);
    QGuiApplication::setApplicationDisplayName(u"Charrette"_s);
    QGuiApplication::setDesktopFileName(u"org.charrette.Charrette"_s);
    QTextStream out{stdout};
    QTextStream err{stderr};
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto tour = [&](const TourOptions& options) { return makeTour(argc, argv, options); };
    if (const auto code = runCommandLine(words, out, err, tour))
        return *code;
    if (!hasDisplay()) {
        err << "charrette: there is no display to open a window on; try “charrette --help”.\n";
        return exitWrong;
    }
    return openWindow(argc, argv);
}
