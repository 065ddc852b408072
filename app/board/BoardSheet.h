// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardGround.h"
#include "app/board/BoardNote.h"

#include <QByteArray>
#include <QImage>

#include <memory>
#include <vector>

namespace charrette::app {

/// A board to be put on paper or into a picture, without a window.
struct BoardSheet {
    std::vector<BoardNote> notes = {};
    std::shared_ptr<BoardGround> ground = {}; ///< may be none

    QRectF bounds() const;
};

/// Two pixels for each of the screen's, or fewer where the picture would become too large.
QImage pictureOf(const BoardSheet& sheet);
/// One page, as wide or as high as the board is, at most A3; text stays text.
QByteArray pdfOf(const BoardSheet& sheet, const QString& title);

} // namespace charrette::app
