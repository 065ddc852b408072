// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace charrette::app {

/// What is stored for a question as it was typed: "give it a face" becomes "How might we give it a
/// face?". A whole question of one's own stays as it is.
QString questionTyped(const QString& text);

/// What stands under the heading "How might we…".
QString questionShown(const QString& stored);

/// A way from an insight to a question.
struct Move {
    QString name; ///< on a chip
    QString prompt; ///< what to try
};

/// The ten classical ones.
std::array<Move, 10> moves();

} // namespace charrette::app
