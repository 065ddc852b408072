// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charrette::app {

class BoardView;

/// Makes boards readable to screen readers: a list of notes, each with its text, whose it is, its
/// votes and its place, that can be focused and opened. May be called any number of times.
void installBoardAccess();

/// The keyboard went to a note.
void tellNoteFocus(BoardView& view, int index);

} // namespace charrette::app
