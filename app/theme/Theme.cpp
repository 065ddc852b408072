// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/Theme.h"

#include "app/theme/FocusRing.h"
#include "app/theme/Style.h"
#include "app/theme/StyleSheet.h"
#include "app/theme/SystemAppearance.h"
#include "app/theme/Type.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QSettings>
#include <QToolTip>

#include <algorithm>
#include <optional>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto appearanceKey = "theme/appearance";
constexpr auto fontKey = "theme/fontPercent";
constexpr auto desktopKey = "theme/desktopIsDark";

/// What the plain accessors answer from; the theme is the only one that writes here.
struct Now {
    Tokens tokens = lightTokens();
    Theme* theme = nullptr;
    int fontPercent = 100;
};

Now& now()
{
    static Now now;
    return now;
}

QString word(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    }
    return {};
}

Appearance appearanceFrom(const QString& text)
{
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        if (text == word(appearance))
            return appearance;
    }
    return Appearance::System;
}

std::optional<bool> remembered(const QSettings& settings)
{
    const auto value = settings.value(QLatin1String{desktopKey});
    return value.isNull() ? std::nullopt : std::optional{value.toBool()};
}

QPalette palette(const Tokens& t)
{
    QPalette palette{t.ink, t.surface, t.surface, t.line, t.line, t.ink, t.ink, t.surface, t.bg};
    palette.setColor(QPalette::AlternateBase, t.bg);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.accentSoft);
    palette.setColor(QPalette::HighlightedText, t.ink);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Midlight, t.sunken);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.line);
    palette.setColor(QPalette::Shadow, t.line);
    palette.setColor(QPalette::ToolTipBase, t.toast);
    palette.setColor(QPalette::ToolTipText, t.toastInk);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.faint);
    return palette;
}

} // namespace

const Tokens& tokens()
{
    return now().tokens;
}

Theme* theme()
{
    return now().theme;
}

int fontPercent()
{
    return now().fontPercent;
}

Theme::Theme(QSettings& settings, QObject* parent)
    : QObject{parent}
    , m_settings{settings}
    , m_systemFont{QApplication::font()}
    , m_appearance{appearanceFrom(settings.value(QLatin1String{appearanceKey}).toString())}
    , m_fontPercent{std::clamp(
          settings.value(QLatin1String{fontKey}, 100).toInt(), smallestFont, largestFont)}
    , m_system{*new SystemAppearance{QApplication::palette(), remembered(settings), this}}
{
    now().theme = this;
    QApplication::setStyle(new Style);
    new FocusRing{this};
    apply();
    connect(&m_system, &SystemAppearance::changed, this, &Theme::followSystem);
    qApp->installEventFilter(this);
}

Theme::~Theme()
{
    now() = {};
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    m_settings.setValue(QLatin1String{appearanceKey}, word(appearance));
    apply();
}

void Theme::setFontPercent(int percent)
{
    const auto bounded = std::clamp(percent, smallestFont, largestFont);
    if (m_fontPercent == bounded)
        return;
    m_fontPercent = bounded;
    m_settings.setValue(QLatin1String{fontKey}, bounded);
    apply();
}

bool Theme::eventFilter(QObject* object, QEvent* event)
{
    const auto type = event->type();
    if (object == qApp && !m_isApplying
        && (type == QEvent::ApplicationPaletteChange || type == QEvent::ThemeChange))
        readSystemPalette();
    return QObject::eventFilter(object, event);
}

void Theme::readSystemPalette()
{
    const QScopedValueRollback guard{m_isApplying, true};
    QApplication::setPalette({}); // ours away for a moment, so that the desktop's shows through
    const auto platform = QApplication::palette();
    QApplication::setPalette(palette(tokens()));
    m_system.readPalette(platform);
}

void Theme::followSystem()
{
    if (const auto answer = m_system.answered())
        m_settings.setValue(QLatin1String{desktopKey}, *answer);
    else
        m_settings.remove(QLatin1String{desktopKey});
    if (m_appearance == Appearance::System && m_system.isDark() != m_isDark)
        apply();
}

void Theme::apply()
{
    const QScopedValueRollback guard{m_isApplying, true};
    m_isDark = m_appearance == Appearance::Dark
        || (m_appearance == Appearance::System && m_system.isDark());
    now().tokens = m_isDark ? darkTokens() : lightTokens();
    now().fontPercent = m_fontPercent;

    QFont body = m_systemFont;
    body.setFamilies(QStringList{u"Inter"_s} + m_systemFont.families());
    body.setPixelSize(px(typeStyle(Type::Body).size));
    QApplication::setFont(body);
    QApplication::setPalette(palette(tokens()));
    QToolTip::setPalette(palette(tokens()));
    qApp->setStyleSheet(styleSheet(tokens()));
    emit changed();
}

} // namespace charrette::app
