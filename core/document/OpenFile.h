// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/document/Lock.h"

namespace charrette {

/// Looks at the first bytes only, so that SQLite never touches a file that is not ours. Throws
/// Error: MissingFile, MissingFolder, NotCharrette, NewerFormat, Damaged, ReadOnly.
void requireCharretteFile(const std::filesystem::path& path, int newestKnown);

/// Opens the connection, which also takes back what a crash left half done, and reads nothing but
/// the schema until it is known to be that of the file's version; then checks the pages.
/// Throws Error: NewerFormat, Damaged, and Unreadable where it takes too long or is given up.
std::unique_ptr<sqlite::Database> openChecked(
    const std::filesystem::path& path, sqlite::Open how, const Surroundings& surroundings);

/// The same, where commands do not wait for the disk however long it takes: with a connection whose
/// writes follow behind. To be called when all that has to be waited for has been written.
std::unique_ptr<sqlite::Database> writingBehind(std::unique_ptr<sqlite::Database> checked,
    const std::filesystem::path& path, const Surroundings& surroundings);

/// Whether every index has what its table has. In a file that was copied while it was written to,
/// one may be older than the other, and each page by itself is well.
bool areIndexesRight(const sqlite::Database& db);

/// Locks the file if it can be written to.
Document::Access accessTo(const std::filesystem::path& path, std::unique_ptr<Lock>& lock);

/// Where a file is from the root on. Throws MissingFile for what is no path, or is gone.
std::filesystem::path absolutePath(const std::filesystem::path& path);
/// The same without links.
std::filesystem::path realPath(const std::filesystem::path& path);

/// Where the last name of a path leads if it is a link, even to nowhere. Throws Unsupported for
/// links in a circle.
std::filesystem::path behindLinks(std::filesystem::path path);

/// Writes a complete, checked and synced copy under `target`, by way of a temporary file beside it.
/// Throws Error: MissingFolder, Exists for what is not a file, Locked for a document that is open,
/// ReadOnly for a file that is protected, Unsupported for a name that is too long for a document.
/// Given up before it is in place, it throws, and leaves what was there.
void writeCopy(const sqlite::Database& db, const std::filesystem::path& target,
    const Surroundings& surroundings);

} // namespace charrette
