// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/MainWindow.h"
#include "app/theme/Theme.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace charrette::app;

int main(int argc, char* argv[])
{
    QApplication application{argc, argv};
    QApplication::setApplicationName(u"charrette"_s);
    QSettings settings;
    Theme theme{settings};
    MainWindow window{theme, settings};
    if (argc > 1)
        window.open(QString::fromLocal8Bit(argv[1]));
    window.show();
    return QApplication::exec();
}
