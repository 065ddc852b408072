// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Package.h"
#include "core/summary/Report.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What the writers of text documents share, whichever program they are for.
namespace charrette::summary {

/// What there must be in a text document, whoever wrote it.
struct TextCounts {
    int headings = 0;
    int rows = 0; ///< of tables
    int pictures = 0;

    bool operator==(const TextCounts&) const = default;
};

/// What the report has to become.
TextCounts countsOf(const Report& report);
/// What is there. Both throw Error{Problem::Unreadable} where a part is missing or no XML.
TextCounts countsInDocx(std::string_view bytes);
TextCounts countsInOdt(std::string_view bytes);

/// As wide as A4 leaves between margins of 20 mm, in twentieths of a point.
inline constexpr int officeWidth = 9638;

/// How wide the columns are, together at most `officeWidth`.
std::vector<int> widthsOf(const std::vector<Column>& columns);

/// "Group 3 · 14 votes"
std::string factsOf(const Entry& entry);

/// The pictures of a document, by the names of their parts.
class PackedPictures {
public:
    /// Takes one that can be shown. "image1.png"
    std::string take(const Image& image);

    std::size_t count() const noexcept { return m_images.size(); }
    /// Of the first, the second…
    std::string name(std::size_t number) const;
    /// "image/png"
    std::string mediaType(std::size_t number) const;
    /// Adds them in that folder: "word/media/".
    void addTo(PackageParts& parts, std::string_view folder) const;

private:
    std::vector<Image> m_images;
};

/// Puts `to` wherever `from` stands.
void replaceEach(std::string& text, std::string_view from, std::string_view to);

} // namespace charrette::summary
