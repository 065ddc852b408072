// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/PrintStyle.h"

#include "app/theme/Tokens.h"

#include <QGuiApplication>

#include <array>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

PrintStyle style(double points, double leading, QFont::Weight weight, const QColor& color)
{
    QFont font;
    font.setFamilies(QStringList{u"Inter"_s} + QGuiApplication::font().families());
    font.setPixelSize(static_cast<int>(points * unitsPerPoint));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    return {font, points * leading * unitsPerPoint, color};
}

std::array<PrintStyle, 20> styles()
{
    const auto paper = lightTokens(); // Paper is white by night too.
    constexpr auto normal = QFont::Normal;
    constexpr auto medium = QFont::Medium;
    constexpr auto half = QFont::DemiBold;
    constexpr auto bold = QFont::Bold;
    return {{
        style(34, 1.2, bold, paper.ink), // Cover
        style(14, 1.4, normal, paper.muted), // Subtitle
        style(11, 1.6, normal, paper.muted), // CoverFact
        style(22, 1.25, bold, paper.ink), // SheetTitle
        style(20, 1.3, bold, paper.ink), // Section
        style(10.5, 1.4, normal, paper.muted), // Note
        style(13, 1.35, half, paper.ink), // Heading
        style(10.5, 1.4, half, paper.ink), // EntryTitle
        style(12.5, 1.45, normal, paper.ink), // Lead
        style(9.5, 1.5, normal, paper.ink), // Body
        style(9.5, 1.5, normal, paper.ink), // Quote
        style(8.5, 1.6765, normal, paper.muted), // Label: as high as a line of Body
        style(8.5, 1.5, normal, paper.muted), // Fact
        style(9, 1.4, normal, paper.ink), // Cell
        style(9, 1.4, half, paper.ink), // CellKey
        style(8.5, 1.4, normal, paper.muted), // CellDetail
        style(19, 1.25, bold, paper.ink), // FigureValue
        style(8.5, 1.4, normal, paper.muted), // FigureLabel
        style(11, 1.5, medium, paper.ink), // Contents
        style(8, 1.4, normal, paper.muted), // Running
    }};
}

} // namespace

const PrintStyle& printStyle(Print print)
{
    // Qt loads a font into the font itself when it is first used: no two threads may share one.
    thread_local const auto all = styles();
    return all[static_cast<std::size_t>(print)];
}

} // namespace charrette::app
