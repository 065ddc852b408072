// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/Type.h"

#include "app/theme/Theme.h"

#include <QApplication>
#include <QScreen>

#include <array>
#include <cmath>
#include <optional>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// Fonts take whole pixels or fractions of points; a size such as 12.5 has to be asked for in
/// points.
void setSize(QFont& font, double pixels)
{
    if (pixels == std::round(pixels)) {
        font.setPixelSize(static_cast<int>(pixels));
        return;
    }
    const auto* screen = QGuiApplication::primaryScreen();
    font.setPointSizeF(pixels * 72 / (screen ? screen->logicalDotsPerInchY() : 96));
}

QFont makeFont(Type type, const QFont& base)
{
    const auto style = typeStyle(type);
    QFont font = base;
    setSize(font, style.size * fontPercent() / 100);
    font.setWeight(style.weight);
    if (style.spacing != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 + style.spacing * 100);
    return font;
}

} // namespace

TypeStyle typeStyle(Type type)
{
    switch (type) {
    case Type::Body:
        return {13, QFont::Normal, 0, false};
    case Type::Strong:
        return {13, QFont::Medium, 0, false};
    case Type::Muted:
        return {13, QFont::Normal, 0, true};
    case Type::Small:
        return {12, QFont::Normal, 0, true};
    case Type::Field:
        return {11.5, QFont::Medium, 0, true};
    case Type::Group:
        return {11, QFont::DemiBold, 0.04, true};
    case Type::Section:
        return {14, QFont::DemiBold, 0, false};
    case Type::Title:
        return {20, QFont::Bold, -0.01, false};
    case Type::Figure:
        return {24, QFont::Bold, 0, false};
    case Type::Display:
        return {28, QFont::Bold, -0.01, false};
    case Type::Clock:
        return {18, QFont::DemiBold, 0, false};
    case Type::Note:
        return {12.5, QFont::Normal, 0, false};
    case Type::NoteLabel:
        return {10.5, QFont::Normal, 0, false};
    case Type::NoteVotes:
        return {11, QFont::DemiBold, 0, false};
    }
    return {13, QFont::Normal, 0, false};
}

QFont typeFont(Type type)
{
    // Asked for by every row that is drawn, and new only when the theme is.
    static struct {
        QFont base;
        int percent = 0;
        std::array<std::optional<QFont>, typeCount> fonts;
    } made;
    const auto base = QApplication::font();
    if (made.percent != fontPercent() || made.base != base)
        made = {base, fontPercent(), {}};
    auto& font = made.fonts.at(static_cast<std::size_t>(type));
    if (!font)
        font = makeFont(type, base);
    return *font;
}

int px(double length)
{
    return static_cast<int>(std::lround(length * fontPercent() / 100));
}

QString typeName(Type type)
{
    return u"t%1"_s.arg(static_cast<int>(type));
}

} // namespace charrette::app
