// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/BoardSheet.h"

#include "app/board/Camera.h"
#include "app/theme/Theme.h"
#include "app/widgets/NotePainter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

constexpr qreal sheetMargin = 24;
constexpr qreal mostSheetPixels = 60e6;
constexpr qreal longestPage = 1190; ///< points: the long side of A3

/// At the board's own size, from the corner of the sheet on.
void paintSheet(QPainter& painter, const BoardSheet& sheet, const QRectF& part)
{
    painter.translate(-part.topLeft());
    painter.fillRect(part, tokens().board);
    const Camera camera; // at the size of the board: the painter does the rest
    if (sheet.ground)
        sheet.ground->paint(painter, camera);
    for (const auto& note : sheet.notes) {
        NoteLook look;
        look.text = note.text;
        look.label = note.label;
        look.votes = note.votes;
        look.isExpected = note.isExpected;
        look.ground = noteColor(tokens(), key(note.colour));
        paintNote(painter, {note.at, noteSize()}, look);
    }
}

QRectF partOf(const BoardSheet& sheet)
{
    return sheet.bounds().adjusted(-sheetMargin, -sheetMargin, sheetMargin, sheetMargin);
}

} // namespace

QRectF BoardSheet::bounds() const
{
    auto all = ground ? ground->bounds() : QRectF{};
    for (const auto& note : notes)
        all |= QRectF{note.at, noteSize()};
    return all.isNull() ? QRectF{{}, noteSize()} : all;
}

QImage pictureOf(const BoardSheet& sheet)
{
    const auto part = partOf(sheet);
    const qreal scale = std::min(2.0, std::sqrt(mostSheetPixels / (part.width() * part.height())));
    QImage image{(part.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32};
    QPainter painter{&image};
    painter.scale(scale, scale);
    paintSheet(painter, sheet, part);
    return image;
}

QByteArray pdfOf(const BoardSheet& sheet, const QString& title)
{
    const auto part = partOf(sheet);
    const qreal points = std::min(1.0, longestPage / std::max(part.width(), part.height()));
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setTitle(title);
        writer.setPageMargins({});
        writer.setPageSize(
            QPageSize{part.size() * points, QPageSize::Point, {}, QPageSize::ExactMatch});
        QPainter painter{&writer};
        const qreal scale = writer.width() / part.width();
        painter.scale(scale, scale);
        paintSheet(painter, sheet, part);
    }
    return bytes;
}

} // namespace charrette::app
