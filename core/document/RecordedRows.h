// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/GivenUp.h"
#include "core/document/Migrations.h"
#include "core/document/Rows.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

/// Of a row that was there before the record of changes began, only what was edited since.
using KnownValues = std::vector<std::optional<sqlite::Value>>;

/// Nothing for a row that was removed.
using TableRecord = std::map<rows::Key, std::optional<KnownValues>>;

/// What the record of changes knows of the rows.
struct RecordedRows {
    std::map<std::string, TableRecord> tables;
    bool isWhole = true; ///< no change is missing or damaged, as far as can be seen
    bool isFromTheStart = false; ///< it then knows of every row that there is
};

/// Follows the record from that change on, past what is damaged. A document that began in an older
/// format than `format` has rows that no change of it knows.
RecordedRows recordedRows(const sqlite::Database& db, const sqlite::Shape& shape, std::int64_t from,
    int format, const IsGivenUp& isGivenUp = {});

/// Whether the rows are as the last changes left them, up to the `reach` of undo. They are not in a
/// file that was copied while it was written to: then some pages are older than others, also those
/// of an index than those of its table, and each by itself is well. Changes of an older format than
/// `oldest` tell nothing; where all of the record is of the `newest`, it also knows of every row
/// that there is.
bool areRowsAsRecorded(const sqlite::Database& db, const sqlite::Shape& shape, int oldest,
    int newest, const IsGivenUp& isGivenUp = {});

/// Those of table::recorded that are there; older versions have fewer.
std::vector<const char*> recordedTablesIn(const sqlite::Database& db);

/// Whether a file of an older version is as it was written, by the shape of that version: its
/// record of changes is whole, and the rows are as it says.
bool isAsItsVersionLeftIt(
    const sqlite::Database& db, std::span<const Migration> steps, const IsGivenUp& isGivenUp = {});

/// With nothing for what is not known.
rows::Values valuesOf(const KnownValues& known);
/// In any value that is known.
bool isOtherwise(const rows::Values& values, const KnownValues& known);

} // namespace charrette
