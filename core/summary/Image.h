// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Attachment.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace charrette::summary {

struct Material;
struct Section;

/// A photo, or a chart that was drawn for a format that cannot draw. Its content is shared: a
/// hundred of them are many megabytes.
struct Image {
    std::string title = {};
    std::string caption = {};
    std::string words = {}; ///< for those who do not see it
    std::shared_ptr<const Picture> picture = {}; ///< nothing where it is missing or broken
    int width = 0; ///< in pixels; nought until somebody has looked
    int height = 0;
    double across = 300; ///< how wide and how high it may stand on paper, in points
    double tall = 230;

    bool canBeShown() const noexcept { return picture && width > 0 && height > 0; }
    bool operator==(const Image& other) const;
};

/// How large it stands on paper, in points: whole, within its bounds, and never enlarged.
struct PaperSize {
    double width;
    double height;
};
PaperSize sizeOnPaper(const Image& image);

std::string_view bytesOf(const Picture& picture);

/// Adds what a thing carries, with captions in which nobody is named who did not agree to be. What
/// was photographed at interviews is asked for by nobody, and so stays where it is.
void addPictures(Section& section, const Material& material, std::int64_t item);

} // namespace charrette::summary
