// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace charrette::app {

class BoardView;

/// Puts the selected notes on the clipboard, as lines of text and as a picture. Says how many.
int copyNotes(BoardView& view);

/// What shows more or less of a board, with its keys.
void addZoom(QMenu& menu, BoardView& view);

} // namespace charrette::app
