// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Image.h"

#include "core/media/PictureShelf.h"
#include "core/summary/ChartHeadings.h"
#include "core/summary/Material.h"

#include <algorithm>

namespace charrette::summary {

namespace {

constexpr std::size_t picturesOfThing = 6; ///< the contact sheet has all

} // namespace

bool Image::operator==(const Image& other) const
{
    const auto isSame = [&] {
        return picture == other.picture
            || (picture && other.picture && picture->content == other.picture->content);
    };
    return title == other.title && caption == other.caption && words == other.words
        && width == other.width && height == other.height && isSame();
}

PaperSize sizeOnPaper(const Image& image)
{
    constexpr double largestPixel = 0.75; // As browsers show one.
    const double width = std::max(image.width, 1);
    const double height = std::max(image.height, 1);
    const double scale = std::min({image.across / width, image.tall / height, largestPixel});
    return {width * scale, height * scale};
}

std::string_view bytesOf(const Picture& picture)
{
    // Bytes are what they are, whatever they are called.
    return {reinterpret_cast<const char*>(picture.content.data()), picture.content.size()};
}

void addPictures(Section& section, const Material& material, std::int64_t item)
{
    const auto found = material.attachments.find(item);
    if (found == material.attachments.end())
        return;
    const auto shown = std::min(found->second.size(), picturesOfThing);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& attachment = found->second[i];
        Image image{.caption = material.redaction.text(attachment.caption)};
        image.words = image.caption;
        image.picture = sharedPicture(material.db, attachment);
        section.pieces.push_back(std::move(image));
    }
    if (const auto rest = found->second.size() - shown; rest > 0)
        section.pieces.push_back(
            Paragraph{heading::morePictures(static_cast<int>(rest)), Tone::Quiet});
}

} // namespace charrette::summary
