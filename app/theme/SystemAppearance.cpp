// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/SystemAppearance.h"

#include <QPalette>
#include <QSettings>
#include <QStandardPaths>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

bool namesDark(const QString& theme)
{
    return theme.endsWith("-dark"_L1, Qt::CaseInsensitive)
        || theme.endsWith(":dark"_L1, Qt::CaseInsensitive);
}

bool gtkIsDark()
{
    if (namesDark(qEnvironmentVariable("GTK_THEME")))
        return true;
    for (const auto* file : {"gtk-4.0/settings.ini", "gtk-3.0/settings.ini"}) {
        const auto path = QStandardPaths::locate(
            QStandardPaths::GenericConfigLocation, QString::fromLatin1(file));
        if (path.isEmpty())
            continue;
        const QSettings settings{path, QSettings::IniFormat};
        if (settings.value(u"Settings/gtk-application-prefer-dark-theme"_s).toBool()
            || namesDark(settings.value(u"Settings/gtk-theme-name"_s).toString()))
            return true;
    }
    return false;
}

} // namespace

bool isDark(const QPalette& platform)
{
    const auto window = platform.color(QPalette::Window).lightness();
    if (platform.color(QPalette::WindowText).lightness() > window)
        return true;
    static const auto desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower();
    for (const auto* gtk : {"gnome", "xfce", "cinnamon", "mate", "unity", "budgie"}) {
        if (desktop.contains(QLatin1String{gtk}))
            return gtkIsDark();
    }
    return false;
}

} // namespace charrette::app
