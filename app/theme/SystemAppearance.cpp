// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/SystemAppearance.h"

#ifdef CHARRETTE_HAS_DBUS
#include "app/theme/Portal.h"
#endif

#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

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

#ifdef CHARRETTE_HAS_DBUS
bool hasDesktopBus()
{
    const auto platform = QGuiApplication::platformName();
    if (platform != "xcb"_L1 && !platform.startsWith("wayland"_L1))
        return false;
    // Without an address libdbus would try to start a bus, which takes long and helps nobody.
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}
#endif

} // namespace

SystemAppearance::SystemAppearance(
    const QPalette& platform, std::optional<bool> remembered, QObject* parent)
    : QObject{parent}
    , m_isDarkByFiles{charrette::app::isDark(platform)}
    , m_isDarkByPortal{remembered}
{
    // The window comes first; connecting to the bus takes a few milliseconds.
    QTimer::singleShot(0, this, &SystemAppearance::askPortal);
}

bool SystemAppearance::isDark() const
{
    return m_isDarkByPortal.value_or(m_isDarkByFiles);
}

void SystemAppearance::readPalette(const QPalette& platform)
{
    const bool before = isDark();
    m_isDarkByFiles = charrette::app::isDark(platform);
    if (isDark() != before)
        emit changed();
}

void SystemAppearance::askPortal()
{
#ifdef CHARRETTE_HAS_DBUS
    if (hasDesktopBus()) {
        auto* portal = new Portal{this};
        connect(portal, &Portal::schemeRead, this, &SystemAppearance::takeScheme);
        portal->readScheme();
        return;
    }
#endif
    takeScheme(0);
}

void SystemAppearance::takeScheme(uint scheme)
{
    const bool before = isDark();
    m_isDarkByPortal = scheme == 1 ? std::optional{true}
        : scheme == 2              ? std::optional{false}
                                   : std::nullopt;
    if (isDark() != before)
        emit changed();
}

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
