// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/Displays.h"

#include <QGuiApplication>

namespace charrette::app {

SystemDisplays::SystemDisplays(QObject* parent)
    : Displays{parent}
{
    const auto screens = QGuiApplication::screens();
    for (auto* screen : screens)
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen* screen) {
        watch(screen);
        emit changed();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen* screen) {
        m_leaving = screen;
        emit changed();
    });
}

void SystemDisplays::watch(QScreen* screen)
{
    connect(screen, &QScreen::geometryChanged, this, &Displays::changed);
}

std::vector<Display> SystemDisplays::all() const
{
    std::vector<Display> displays;
    const auto screens = QGuiApplication::screens();
    for (auto* screen : screens) {
        if (screen != m_leaving)
            displays.push_back({screen->name(), screen->geometry(), screen});
    }
    return displays;
}

} // namespace charrette::app
