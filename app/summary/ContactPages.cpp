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

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double sheetMargin = 560;
constexpr double sheetTop = 820;
constexpr double photoGap = 170;
constexpr double photoShape = 0.75; ///< of most cameras
constexpr double aboveCaption = 50;
constexpr double belowRow = 240;
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
    for (std::size_t first = 0; first < photos.size(); first += perRow) {
        const auto inRow = std::min(perRow, photos.size() - first);
        addRow(&photos[first], static_cast<int>(inRow));
        reachPart(progress, share, first + inRow, photos.size());
    }
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

void ContactPages::addRow(const summary::Photo* first, int photoCount)
{
    const double width = cellWidth();
    const double high = width * photoShape;
    const double end = sizeOf(m_paper).height() - sheetMargin;
    std::vector<std::vector<SetText>> texts;
    double below = 0;
    for (int i = 0; i < photoCount; ++i) {
        texts.push_back(textsOf(first[i], width, end - sheetTop - high - aboveCaption));
        below = std::max(below, heightOfTexts(texts.back()));
    }
    if (m_bottom + high + below > end && m_bottom > sheetTop)
        newSheet();
    auto& [photos, lines] = m_pages.back();
    for (int i = 0; i < photoCount; ++i) {
        const double left = sheetMargin + i * (width + photoGap);
        photos.push_back({{left, m_bottom, width, high}, first[i].picture});
        double top = m_bottom + high + aboveCaption;
        for (const auto& text : texts[static_cast<std::size_t>(i)]) {
            for (int line = 0; line < text.count(); ++line)
                lines.push_back(text.line(line, left, top + line * text.leading()));
            top += text.height();
        }
        const auto under = toQt(first[i].under);
        if (!under.isEmpty() && (m_bookmarks.empty() || m_bookmarks.back().title != under))
            m_bookmarks.push_back({under, 1, count() - 1, m_bottom});
    }
    m_bottom += high + below + belowRow;
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
        painter.fillRect(frame, lightTokens().sunken);
        if (image.isNull()) // Damaged: the empty place and the caption say so.
            continue;
        const auto drawn = QSizeF{image.size()}.scaled(frame.size(), Qt::KeepAspectRatio);
        painter.drawImage(
            QRectF{frame.center() - QPointF{drawn.width(), drawn.height()} / 2, drawn}, image);
    }
    paintLines(painter, lines);
    painter.restore();
}

} // namespace charrette::app
