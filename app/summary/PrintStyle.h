// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace charrette::app {

/// Lengths on paper are in tenths of a point, so that one layout serves print and screen.
inline constexpr double unitsPerPoint = 10;
inline constexpr double pageWidth = 5953; ///< A4
inline constexpr double pageHeight = 8419;
inline constexpr double marginLeft = 640;
inline constexpr double marginTop = 880;
inline constexpr double marginBottom = 760;
inline constexpr double columnWidth = pageWidth - 2 * marginLeft;
inline constexpr double columnHeight = pageHeight - marginTop - marginBottom;

/// The sizes and weights a report is printed in.
enum class Print {
    Cover,
    Subtitle,
    CoverFact,
    SheetTitle,
    Section,
    Note,
    Heading,
    EntryTitle,
    Lead,
    Body,
    Quote,
    Label,
    Fact,
    Cell,
    CellKey,
    CellDetail,
    FigureValue,
    FigureLabel,
    Contents,
    Running,
};

struct PrintStyle {
    QFont font;
    double leading; ///< from line to line
    QColor color;
};

const PrintStyle& printStyle(Print print);

} // namespace charrette::app
