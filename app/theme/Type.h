// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace charrette::app {

/// The sizes and weights the app writes in. Pages choose one of these and never a size of their
/// own.
enum class Type {
    Body, ///< 13
    Strong, ///< 13 medium: the name of a row, a word that carries the sentence
    Muted, ///< 13 muted: what can be skipped
    Small, ///< 12 muted
    Field, ///< 11.5 medium, muted: the label above a field
    Group, ///< 11 demibold, muted: a heading in the navigation
    Section, ///< 14 demibold: the head of a card
    Title, ///< 20 bold: the head of a page
    Figure, ///< 24: a number to be seen first
    Display, ///< 28: the name on the start page
    Clock, ///< 18: time left
    Note, ///< 12.5: on a sticky note
    NoteLabel, ///< 10.5
    NoteVotes ///< 11 demibold
};

constexpr int typeCount = static_cast<int>(Type::NoteVotes) + 1;

struct TypeStyle {
    double size; ///< in pixels at 100 %
    QFont::Weight weight;
    double spacing; ///< letter spacing in em
    bool isMuted;
};

TypeStyle typeStyle(Type type);

/// The font for text that a delegate or a custom widget draws, at the current font scale.
QFont typeFont(Type type);

/// A length that grows with the font scale, in whole pixels: row heights, widths of panels.
int px(double length);

/// The value of the "type" property by which the style sheet knows a label.
QString typeName(Type type);

} // namespace charrette::app
