// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/ChartSvg.h"

#include <string>

class QPainter;
class QRectF;

namespace charrette::app {

/// Paints a drawing as lines and letters: sharp at any size, and in a PDF to be searched and
/// copied, which they are not when Qt's own reader of SVG paints them. Knows the few shapes that
/// our charts are made of. Throws Error{Problem::Bug} for any other.
void paint(QPainter& painter, const summary::Drawing& drawing, const QRectF& place);

/// A picture of it on white paper, for files that hold no drawings. The same drawing gives the same
/// bytes. Any thread.
std::string pngOf(const summary::Drawing& drawing, int pixels);

} // namespace charrette::app
