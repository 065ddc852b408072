// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Surroundings.h"
#include "app/shell/Application.h"
#include "app/text/EnglishPlurals.h"
#include "tests/app/shell/Acts.h"
#include "tests/support/Runner.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Tests neither read nor change the settings of whoever runs them.
    const QTemporaryDir folder;
#ifdef Q_OS_LINUX
    // Each run has folders of its own, for CTest runs several at a time.
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(folder.path()));
#else
    QStandardPaths::setTestModeEnabled(true);
#endif
    const charrette::app::Application application{argc, argv};
    constexpr int aMinute = 60'000;
    charrette::app::setPatience(aMinute); // What is done is on the disk, however busy the machine.
    charrette::app::EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);
    const auto words = QApplication::arguments();
    if (words.value(1) == QLatin1String{"--act"})
        return charrette::tests::act(words.mid(2));
    return charrette::tests::run(argc, argv);
}
