// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace charrette::app {

/// Whether there is any font; without one, Qt draws an empty box for each letter.
bool canDrawText();

/// Throws Error{Problem::Unsupported} where there is none: nobody can read boxes on paper.
void requireFonts();

/// What is said then, to be read where the program was started from.
QString noFontsSentence();

} // namespace charrette::app
