// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/ContactPages.h"

#include "app/media/PictureImport.h"
#include "app/summary/Progress.h"
#include "app/summary/SetText.h"
#include "app/text/Utf8.h"
#include "app/theme/Tokens.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double sheetMargin = 560;
constexpr double sheetTop = 820;
constexpr double photoGap = 170;
constexpr double flattestPhoto = 0.6; ///< of its width; that of most cameras lies between
constexpr double tallestPhoto = 0.9;
constexpr double aboveCaption = 50;
constexpr double belowRow = 240;
constexpr double usualTexts = 420; ///< a name and two or three lines; few photos have more
constexpr double captionPoints = 8.5;
constexpr double smallestCaption = 5;
constexpr double runningPoints = 8;
constexpr int photoPixels = 900; ///< of the longer side: more than 300 dots an inch

/// What stands below a photo: where it belongs, and what is said of it.
std::vector<SetText> textsOf(const summary::Photo& photo, double width, double room)
{
    std::vector<SetText> texts;
    if (!photo.under.empty())
        texts.emplace_back(toQt(photo.under), Print::EntryTitle, captionPoints, width);
    if (photo.caption.empty())
        return texts;
    if (!texts.empty())
        room -= texts.front().height();
    // A caption that would fill the sheet becomes smaller.
    for (double points = captionPoints;; points -= 1) {
        SetText caption{toQt(photo.caption), Print::Body, points, width};
        if (caption.height() <= room || points - 1 < smallestCaption) {
            texts.push_back(std::move(caption));
            return texts;
        }
    }
}

double heightOfTexts(const std::vector<SetText>& texts)
{
    double height = texts.empty() ? 0 : aboveCaption;
    for (const auto& text : texts)
        height += text.height();
    return height;
}

} // namespace

ContactPages::ContactPages(const QString& title, const std::vector<summary::Photo>& photos,
    summary::Paper paper, Progress* progress, double share)
    : m_title{title}
    , m_paper{paper}
{
    newSheet();
    const auto perRow = static_cast<std::size_t>(columns());
    std::vector<Row> rows;
    for (std::size_t first = 0; first < photos.size(); first += perRow) {
        const auto inRow = std::min(perRow, photos.size() - first);
        rows.push_back(row(&photos[first], inRow));
        reachPart(progress, share, first + inRow, photos.size());
    }
    m_high = photoHeight(rows);
    for (const auto& one : rows)
        addRow(one);
    addNumbers();
}

double ContactPages::cellWidth() const
{
    const double width = sizeOf(m_paper).width() - 2 * sheetMargin;
    return (width - (columns() - 1) * photoGap) / columns();
}

void ContactPages::newSheet()
{
    m_pages.emplace_back();
    m_bottom = sheetTop;
    const SetText running{m_title, Print::Running, runningPoints, 1e6};
    m_pages.back().lines.push_back(running.line(0, sheetMargin, 420));
}

double ContactPages::sheetRoom() const
{
    return sizeOf(m_paper).height() - sheetMargin - sheetTop;
}

ContactPages::Row ContactPages::row(const summary::Photo* first, std::size_t photoCount) const
{
    const double width = cellWidth();
    const double room = sheetRoom() - width * tallestPhoto - aboveCaption;
    Row row{.first = first, .texts = {}, .below = 0};
    for (std::size_t i = 0; i < photoCount; ++i) {
        row.texts.push_back(textsOf(first[i], width, room));
        row.below = std::max(row.below, heightOfTexts(row.texts.back()));
    }
    return row;
}

/// So that rows fill the sheet: as many as there is room for with flat photos, and then as high as
/// the room allows.
double ContactPages::photoHeight(const std::vector<Row>& rows) const
{
    double texts = 0;
    for (const auto& one : rows)
        texts = std::max(texts, std::min(one.below, usualTexts));
    const double room = sheetRoom() + belowRow;
    const double flattest = cellWidth() * flattestPhoto;
    const double perSheet = std::max(1.0, std::floor(room / (flattest + texts + belowRow)));
    return std::clamp(room / perSheet - texts - belowRow, flattest, cellWidth() * tallestPhoto);
}

void ContactPages::addRow(const Row& row)
{
    const double width = cellWidth();
    const auto* first = row.first;
    constexpr double rounding = 1;
    if (m_bottom + m_high + row.below > sheetTop + sheetRoom() + rounding && m_bottom > sheetTop)
        newSheet();
    auto& [photos, lines] = m_pages.back();
    for (std::size_t i = 0; i < row.texts.size(); ++i) {
        const double left = sheetMargin + static_cast<double>(i) * (width + photoGap);
        photos.push_back({{left, m_bottom, width, m_high}, first[i].picture});
        double top = m_bottom + m_high + aboveCaption;
        for (const auto& text : row.texts[i]) {
            for (int line = 0; line < text.count(); ++line)
                lines.push_back(text.line(line, left, top + line * text.leading()));
            top += text.height();
        }
        const auto under = toQt(first[i].under);
        if (!under.isEmpty() && (m_bookmarks.empty() || m_bookmarks.back().title != under))
            m_bookmarks.push_back({under, 1, count() - 1, m_bottom});
    }
    m_bottom += m_high + row.below + belowRow;
}

void ContactPages::addNumbers()
{
    const auto sheet = sizeOf(m_paper);
    for (int page = 0; page < count(); ++page) {
        const SetText number{
            u"%1 / %2"_s.arg(page + 1).arg(count()), Print::Running, runningPoints, 600};
        m_pages[static_cast<std::size_t>(page)].lines.push_back(
            number.line(0, sheet.width() - sheetMargin - 260, sheet.height() - 420));
    }
}

QString ContactPages::text(int page) const
{
    return textOf(m_pages.at(static_cast<std::size_t>(page)).lines);
}

void ContactPages::paint(QPainter& painter, int page) const
{
    const auto& [photos, lines] = m_pages.at(static_cast<std::size_t>(page));
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (const auto& [frame, picture] : photos) {
        const auto image = decoded(*picture, {photoPixels, photoPixels});
        if (image.isNull()) { // Damaged: the empty place and the caption say so.
            painter.fillRect(frame, lightTokens().sunken);
            continue;
        }
        // On its caption, whatever its shape: nothing else has to show where it belongs.
        const auto drawn = QSizeF{image.size()}.scaled(frame.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF{frame.bottomLeft() - QPointF{0, drawn.height()}, drawn}, image);
    }
    paintLines(painter, lines);
    painter.restore();
}

} // namespace charrette::app
