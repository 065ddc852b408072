// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Icons.h"

#include "app/theme/Theme.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSettings>
#include <QTemporaryDir>

using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

QStringList names()
{
    hasIcon(u"overview"); // brings the resources in
    QStringList names;
    for (const auto& file : QDir{u":/icons"_s}.entryList({u"*.svg"_s}))
        names += file.chopped(4);
    return names;
}

/// The box around everything that was drawn.
QRect drawn(const QImage& image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 40)
                box |= QRect{x, y, 1, 1};
        }
    }
    return box;
}

} // namespace

TEST_CASE("Every icon draws something, in its middle, and in one line width", "[widgets]")
{
    REQUIRE(names().size() > 50);
    for (const auto& name : names()) {
        INFO(name.toStdString());
        const auto box = drawn(iconPixmap(name, 96, 1, Qt::black).toImage());
        CHECK(box.width() >= 24);
        CHECK(std::abs(box.center().x() - 48) <= 6);
        CHECK(std::abs(box.center().y() - 48) <= 6);
        CHECK(QRect{2, 2, 92, 92}.contains(box));

        QFile file{u":/icons/%1.svg"_s.arg(name)};
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto source = file.readAll();
        CHECK(source.contains("viewBox=\"0 0 24 24\""));
        CHECK(source.contains("stroke=\"currentColor\""));
        CHECK(source.count("stroke-width=") == 1);
        CHECK(source.contains("stroke-width=\"1.75\""));
    }
}

TEST_CASE("Every page and its tools have their icon", "[widgets]")
{
    for (const auto name : {u"overview", u"agenda", u"people", u"challenges", u"interviews",
             u"insights", u"ideas", u"prototypes", u"plan", u"review", u"summary", u"stage",
             u"pulse", u"plus", u"search", u"undo", u"redo", u"open", u"recent", u"document"})
        CHECK(hasIcon(name));
    CHECK_FALSE(hasIcon(u"no such icon"));
}

TEST_CASE("An icon made before takes the colours of a new theme", "[widgets]")
{
    const QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    theme.setAppearance(Appearance::Light);
    const auto plus = icon(u"plus", IconTone::Ink);
    const auto middle = [&](QIcon::Mode mode) {
        return plus.pixmap(QSize{24, 24}, mode).toImage().pixelColor(12, 12);
    };
    CHECK(middle(QIcon::Normal) == lightTokens().ink);

    theme.setAppearance(Appearance::Dark);
    CHECK(middle(QIcon::Normal) == darkTokens().ink);
    CHECK(middle(QIcon::Disabled) == darkTokens().faint);
}

TEST_CASE("An icon is as sharp as the screen", "[widgets]")
{
    const auto pixmap = iconPixmap(u"plus", 16, 2, Qt::black);
    CHECK(pixmap.width() == 32);
    CHECK(pixmap.deviceIndependentSize() == QSizeF{16, 16});
}
