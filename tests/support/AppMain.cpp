// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/EnglishPlurals.h"
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
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application{argc, argv};
    charrette::app::EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);
    return charrette::tests::run(argc, argv);
}
