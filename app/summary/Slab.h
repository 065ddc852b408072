// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Attachment.h"
#include "core/summary/ChartSvg.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

namespace charrette::app {

/// A line of text that has been laid out, and where it goes.
struct PlacedLine {
    std::shared_ptr<const QTextLayout> text;
    int number = 0;
    QPointF at; ///< where the text as a whole would begin
    QColor color;
};

struct PlacedBox {
    QRectF rect;
    QColor color;
    double radius = 0; ///< above nought it is a frame with round corners, otherwise filled
};

/// A drawing or a photo, and what it shows for those who do not see it.
struct PlacedPicture {
    QRectF rect;
    std::optional<summary::Drawing> drawing = {};
    std::shared_ptr<const Picture> photo = {};
    QString words = {};
};

/// A strip of the column that is never torn apart: a line, or a row of a table.
struct Slab {
    double height = 0;
    double before = 0; ///< empty space above, which vanishes at the head of a page
    bool holdsNext = false; ///< a page may not end here
    int heading = 0; ///< 1 at the beginning of a part, 2 at a heading in it
    std::vector<PlacedLine> lines = {};
    std::vector<PlacedBox> boxes = {};
    std::vector<PlacedPicture> pictures = {};
    std::shared_ptr<const Slab> header = {}; ///< repeated where a page begins with this strip
};

} // namespace charrette::app
