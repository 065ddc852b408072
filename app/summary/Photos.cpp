// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Photos.h"

#include "app/media/PictureImport.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int pixelsOnPaper = 1'000; ///< of the longer side: 240 dots an inch where it is largest
constexpr int pixelsOnSlide = 1'600;
constexpr int quality = 85;

void prepare(summary::Image& image, int pixels)
{
    if (!image.picture || image.width > 0)
        return; // Missing, or drawn by us.
    const auto photo = decoded(*image.picture, {pixels, pixels});
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    const bool isPng = image.picture->format == PictureFormat::Png;
    if (photo.isNull() || !photo.save(&buffer, isPng ? "PNG" : "JPEG", isPng ? -1 : quality)) {
        image.picture.reset();
        return;
    }
    image.width = photo.width();
    image.height = photo.height();
    Picture smaller{image.picture->format, {}};
    smaller.content.resize(static_cast<std::size_t>(bytes.size()));
    std::ranges::transform(
        bytes, smaller.content.begin(), [](char byte) { return static_cast<std::byte>(byte); });
    if (smaller.content.size() < image.picture->content.size())
        image.picture = std::make_shared<const Picture>(std::move(smaller));
}

} // namespace

void preparePhotos(summary::Report& report)
{
    for (auto& section : report.sections) {
        for (auto& piece : section.pieces) {
            if (auto* image = std::get_if<summary::Image>(&piece))
                prepare(*image, pixelsOnPaper);
        }
    }
}

void preparePhotos(summary::Deck& deck)
{
    for (auto& slide : deck.slides) {
        if (slide.image)
            prepare(*slide.image, pixelsOnSlide);
    }
    std::erase_if(deck.slides,
        [](const summary::Slide& slide) { return slide.image && !slide.image->picture; });
}

} // namespace charrette::app
