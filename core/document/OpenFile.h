// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace charrette {

/// Looks at the first bytes only. Throws Error: MissingFile, MissingFolder, NotCharrette,
/// NewerFormat, Damaged, ReadOnly. Returns the version of the file's format.
int fileVersion(const std::filesystem::path& path, int newestKnown);

/// Opens the connection and reads nothing but the schema until it is known to be ours, then checks
/// the pages. Throws Error{Problem::Damaged}.
std::unique_ptr<sqlite::Database> openChecked(const std::filesystem::path& path, sqlite::Open how,
    int version, const Surroundings& surroundings);

/// Copies the file to a name with the time in it, checked, before anything risky is done to it.
std::filesystem::path keepEarlierVersion(const sqlite::Database& db,
    const std::filesystem::path& path, const Surroundings& surroundings);

/// Writes a complete, checked and synced copy under `target`, by way of a temporary file beside it.
void writeCopy(const sqlite::Database& db, const std::filesystem::path& target);

} // namespace charrette
