// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <vector>

namespace charrette::app {

/// The font of the stage at a size in pixels; the font scale of the window is not the room's.
QFont stageFont(double size, QFont::Weight weight = QFont::Normal);

/// How a text may be written: as large as `largest`, and no smaller than `least`, in whole pixels.
struct TextSizes {
    double largest;
    double least;
    QFont::Weight weight = QFont::Normal;
    double leading = 1.36; ///< from line to line, in sizes
};

struct FittedLine {
    QString text;
    int paragraph = 0;
    double top = 0; ///< below the top of the first line
};

/// A text broken into lines at the largest size at which all of it fits.
struct FittedText {
    std::vector<FittedLine> lines;
    QFont font;
    double step = 0; ///< from line to line
    double height = 0;
    double width = 0; ///< of the longest line
    bool breaksWords = false; ///< a word alone is wider than the box
    bool isWhole = true; ///< false where even the least size did not do

    /// Cuts what goes on below `height`; the last line then ends in "…".
    void shorten(double height, double width);
};

/// Shrinks until the text fits into the box in as many lines as it takes. Words are broken only
/// where one alone is wider than the box at the least size.
FittedText fitted(const QStringList& paragraphs, QSizeF box, const TextSizes& sizes);

/// The same for a heading: on one line if that does not make it much smaller, then on several.
FittedText fittedHeading(const QString& text, QSizeF box, const TextSizes& sizes);

/// On one line; ends in "…" where even the least size does not do.
FittedText fittedLine(const QString& text, double width, const TextSizes& sizes);

/// The lines of a text as paragraphs, without empty ones.
QStringList paragraphsOf(const QString& text);

} // namespace charrette::app
