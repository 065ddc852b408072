// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Words.h"

#include <QPointF>
#include <QString>

#include <cstdint>

namespace charrette::app {

/// What a board knows of a note: a value, made anew from the document after every change.
struct BoardNote {
    std::int64_t id;
    QPointF at; ///< its top left corner, in the board's own lengths
    QString text;
    QString label = {}; ///< whose it is
    int votes = 0;
    Colour colour = Colour::Yellow;
    QString place = {}; ///< where it is, in words, for those who cannot see it
    bool isExpected = false; ///< close to a go-to idea

    bool operator==(const BoardNote&) const = default;
};

/// A note with where it is to go.
struct NoteMove {
    std::int64_t id;
    QPointF to;

    bool operator==(const NoteMove&) const = default;
};

} // namespace charrette::app
