// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace charrette {

struct Surroundings;

/// What became of one table of a damaged document.
struct RescuedTable {
    std::string name;
    int rescued = 0;
    int unlinked = 0; ///< of these, rows that lost a link to something that is gone
    /// Rows that something else still speaks of, or that do not fit: by their title or text where
    /// the record of changes knows it, else by their number.
    std::vector<std::string> missing = {};
    /// Rows that are otherwise than the record of changes says, and taken over as the file has
    /// them; or that are not in the file though all of it can be read, and taken from the record.
    /// By what the record has for their title or text. Nothing in Charrette makes such rows.
    std::vector<std::string> altered = {};
};

struct Rescue {
    std::vector<RescuedTable> tables;
    int pictures = 0;
    int damagedPictures = 0;
    bool isRecordWhole = false; ///< then all that is missing or altered has been named

    bool isComplete() const;
    int rows() const;
};

/// Takes every row out of a damaged document that can still be read, puts what only the record of
/// changes knows beside them, checks each against the format and its links, and writes a new
/// document to `target`, which must not be there. The damaged file is only read, and its record of
/// changes is not taken along: undo begins anew.
/// Throws Error: MissingFile, NotCharrette, NewerFormat, Exists, Damaged where nothing can be read,
/// and Unreadable where it is given up: then nothing is at `target`.
Rescue rescue(const std::filesystem::path& damaged, const std::filesystem::path& target,
    const Surroundings& surroundings);

} // namespace charrette
