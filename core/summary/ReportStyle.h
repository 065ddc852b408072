// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Attachment.h"
#include "core/summary/Language.h"
#include "core/summary/Paper.h"
#include "core/summary/Parts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

namespace summary {

/// How the reports of a document read and look, as it was last chosen. It is kept in the document,
/// so that whoever opens it next hands out the same.
struct ReportStyle {
    Language language = Language::English;
    Paper paper = Paper::A4; ///< A4 or Letter
    Parts parts = Parts::all();
    std::string accent = {}; ///< "#0E6E66"; empty for the usual colour
    std::vector<std::byte> logo = {}; ///< SHA-256 of a picture that is kept; empty for none

    bool operator==(const ReportStyle&) const = default;
};

/// The usual one until another was saved.
ReportStyle reportStyle(const sqlite::Database& db);
/// Throws Error{Problem::Refused} for a paper no report goes on, an accent that is no colour, and a
/// logo that is not kept.
void save(Edit& edit, const ReportStyle& style);

/// The picture of the client for the cover.
std::optional<Picture> logoOf(const sqlite::Database& db, const ReportStyle& style);

/// "#0E6E66", in capitals.
bool isColour(std::string_view text);

} // namespace summary
} // namespace charrette
