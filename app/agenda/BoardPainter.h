// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agenda/BoardLayout.h"

class QPainter;

namespace charrette::app {

/// How a block of the board looks just now.
struct CellState {
    bool isSelected = false;
    bool hasFocus = false; ///< the keyboard is here
};

/// Draws a block in `rect` of the viewport.
void paintCell(QPainter& painter, const QRect& rect, BoardCell::Look look, const AgendaRow& row,
    CellState state);

/// Says how long nothing happens.
void paintFree(QPainter& painter, const QRect& rect, int minutes);

} // namespace charrette::app
