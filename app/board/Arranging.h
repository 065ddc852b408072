// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace charrette::app {

enum class Arranging { Left, Centre, Right, Top, Middle, Bottom, Across, Down, Rows };

/// Where the top left corners of notes of one size go when they are aligned, spread evenly between
/// the first and the last, or laid in rows from the top left of them all.
std::vector<QPointF> arranged(
    const std::vector<QPointF>& corners, QSizeF noteSize, Arranging arranging);

} // namespace charrette::app
