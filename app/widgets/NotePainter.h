// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace charrette::app {

/// What one sticky note shows.
struct NoteLook {
    QString text;
    QColor ground; ///< from noteColor()
    QString label; ///< small, at the bottom left: whose it is
    int votes = 0; ///< none shown for 0
    bool isExpected = false; ///< close to a go-to idea: a small ring at its foot
    bool isSelected = false;
    bool hasFocus = false; ///< the keyboard is here
    bool isDropTarget = false; ///< something is being dragged over it
    bool isDimmed = false; ///< does not match what is searched for
};

/// 148 × 96 at the font scale of now.
QSizeF noteSize();

/// How far shadow and rings reach outside the note's rectangle.
constexpr qreal noteMargin = 5;

/// Draws a sticky note; text that does not fit ends in "…".
void paintNote(QPainter& painter, const QRectF& rect, const NoteLook& look);

/// How a note is written: as on paper, or for one seen from afar its first words alone, as small as
/// can still be read.
enum class Hand { Usual, Small };

/// What is written on a note, without its paper.
void paintWriting(
    QPainter& painter, const QRectF& rect, const NoteLook& look, Hand hand = Hand::Usual);
/// Whether that has been laid out already, so that painting it is quick.
bool isWritten(const QSizeF& size, const NoteLook& look, Hand hand = Hand::Usual);

} // namespace charrette::app
