// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/Theme.h"

#include "app/theme/StyleSheet.h"
#include "app/theme/SystemAppearance.h"
#include "app/theme/Type.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolTip>

#include <algorithm>

using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// A theme over settings of its own; the application is undressed afterwards for other tests.
struct Dressed {
    ~Dressed() { qApp->setStyleSheet({}); }

    QString file() const { return folder.filePath(u"settings.ini"_s); }

    QTemporaryDir folder;
    QSettings settings{file(), QSettings::IniFormat};
    Theme theme{settings};
};

} // namespace

TEST_CASE("A tool tip shows what was typed, tags and all", "[theme]")
{
    const Dressed dressed;
    QToolTip::showText({}, u"Tom & <b>Anna</b>"_s);
    const auto windows = QApplication::topLevelWidgets();
    const auto at = std::find_if(windows.begin(), windows.end(),
        [](const QWidget* each) { return each->inherits("QTipLabel") && each->isVisible(); });
    REQUIRE(at != windows.end());
    CHECK(qobject_cast<QLabel*>(*at)->textFormat() == Qt::PlainText);
    QToolTip::hideText();
}

TEST_CASE("Light and dark are switched while the app runs", "[theme]")
{
    Dressed dressed;
    const QSignalSpy changes{&dressed.theme, &Theme::changed};

    dressed.theme.setAppearance(Appearance::Dark);
    CHECK(dressed.theme.isDark());
    CHECK(tokens().bg == darkTokens().bg);
    CHECK(QApplication::palette().color(QPalette::Window) == darkTokens().bg);
    CHECK(qApp->styleSheet().contains(darkTokens().accent.name()));

    dressed.theme.setAppearance(Appearance::Light);
    CHECK(QApplication::palette().color(QPalette::Window) == lightTokens().bg);
    CHECK(changes.count() == 2);
}

TEST_CASE("The chosen appearance and font size are there the next time", "[theme]")
{
    Dressed dressed;
    dressed.theme.setAppearance(Appearance::Dark);
    dressed.theme.setFontPercent(150);
    dressed.settings.sync();

    QSettings again{dressed.file(), QSettings::IniFormat};
    const Theme theme{again};

    CHECK(theme.appearance() == Appearance::Dark);
    CHECK(theme.fontPercent() == 150);
}

TEST_CASE("A larger font enlarges every size the theme knows", "[theme]")
{
    Dressed dressed;
    CHECK(QApplication::font().pixelSize() == 13);

    dressed.theme.setFontPercent(200);
    CHECK(QApplication::font().pixelSize() == 26);
    CHECK(typeFont(Type::Title).pixelSize() == 40);
    CHECK(px(28) == 56);
    CHECK(qApp->styleSheet().contains(u"min-height: 52px"_s));

    dressed.theme.setFontPercent(1000);
    CHECK(dressed.theme.fontPercent() == Theme::largestFont);
    dressed.theme.setFontPercent(1);
    CHECK(dressed.theme.fontPercent() == Theme::smallestFont);
}

TEST_CASE("Without a choice the app follows the desktop", "[theme]")
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);

    CHECK(isDark(dark));
    CHECK_FALSE(isDark(light));
}

TEST_CASE("The first window is as dark as the desktop was the last time", "[theme]")
{
    const QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    settings.setValue(u"theme/desktopIsDark"_s, true);
    {
        const Theme theme{settings};
        CHECK(theme.isDark());
    }
    settings.setValue(u"theme/appearance"_s, u"light"_s);
    const Theme chosen{settings};
    CHECK_FALSE(chosen.isDark());
    qApp->setStyleSheet({});
}

TEST_CASE("The style sheet leaves no name unfilled", "[theme]")
{
    for (const auto& tokens : {lightTokens(), darkTokens()}) {
        const auto sheet = styleSheet(tokens);
        CHECK_FALSE(sheet.contains(u'@'));
        CHECK_FALSE(sheet.contains(u'~'));
    }
}
