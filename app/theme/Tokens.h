// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <string_view>

namespace charrette::app {

/// Every colour the app may use, once for light and once for dark. Nothing else names a colour.
struct Tokens {
    QColor bg, surface, sunken, line, hairline;
    QColor ink, muted, faint; ///< faint: counts only
    QColor accent, accentSoft, accentHover, accentPressed, onAccent;
    QColor good, goodSoft, warn, warnSoft, bad, badSoft, onBad;
    QColor field, hover, raised; ///< inputs; a row or button under the pointer; menus
    QColor board, lane, paperSurround; ///< grounds of boards, their lanes, and of page previews
    QColor toast, toastInk, toastAction;

    /// Sticky notes: paper keeps its colours in the dark, so its ink does too.
    QColor yellow, pink, blue, green, violet, orange;
    QColor noteInk, noteLabel, noteShadow;

    /// Quadrants of the empathy map and the feedback grid, and the chips that name them.
    QColor says, thinks, does, feels, spark;
    QColor saysChip, thinksChip, doesChip, feelsChip;
};

/// The screen that the room sees; the same by day and by night.
struct StageTokens {
    QColor ground, card, track, ink, text, muted, accent, warn, bad;
};

Tokens lightTokens();
Tokens darkTokens();
StageTokens stageTokens();

/// The colour of a sticky note by its word in the file ("yellow", "pink"…); yellow for any other.
QColor noteColor(const Tokens& tokens, std::string_view word);

/// One of eight calm, equally bright colours to tell series apart; repeats after eight.
QColor seriesColor(int index);

/// WCAG contrast of a text on an opaque ground, 1 to 21; a translucent text is blended first.
double contrast(const QColor& text, const QColor& ground);

} // namespace charrette::app
