// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace charrette::app {

struct StageBox {
    QRectF rect;
    QColor color;
    double radius = 0;
};

/// One line of text. What is painted stays inside the rectangle.
struct StageLine {
    QRectF rect;
    QString text;
    QFont font;
    QColor color;
    double baseline = 0;
    bool isTabular = false; ///< each digit as wide as any other
};

/// A scene laid out for a screen: what is painted where.
struct StageSheet {
    QSizeF size;
    QRectF area; ///< inside the margins
    std::vector<StageBox> boxes = {};
    std::vector<StageLine> lines = {};
    std::optional<QRectF> image = {};
    int headLines = 0; ///< so many of the lines are the header
    int page = 0;
    int pages = 1;
};

void paintSheet(QPainter& painter, const StageSheet& sheet, const QImage& image = {});

} // namespace charrette::app
