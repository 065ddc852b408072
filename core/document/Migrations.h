// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/GivenUp.h"

#include <array>
#include <cstdint>
#include <span>

namespace charrette {

namespace sqlite {
class Database;
}

inline constexpr std::int64_t applicationId = 0x43485254; // "CHRT"

/// One step of the file's format. Append only: a shipped step is never edited, and tests/data
/// keeps a file of every version.
struct Migration {
    int version;
    const char* sql;
    /// It changes the shape of recorded tables, so changes recorded before cannot be undone.
    bool reshapes = false;
};

extern const char* const schema1;
extern const char* const schema2;
extern const char* const schema3;
extern const char* const schema4;

/// The steps this program knows, oldest first.
std::span<const Migration> allMigrations();

/// Changes recorded in an older format cannot be undone.
int oldestUndoableFormat(std::span<const Migration> steps);

/// Runs the steps after the file's own version in one transaction, stamps identity and version.
/// Given up, it throws, and the file is what it was.
void migrate(
    sqlite::Database& db, std::span<const Migration> steps, const IsGivenUp& isGivenUp = {});

/// Throws Error{Problem::Damaged} unless the file's schema is exactly what the steps up to its
/// version make: no foreign table, trigger, view or column. Nothing else is read before this.
void requireOwnSchema(
    const sqlite::Database& db, std::span<const Migration> steps, int fileVersion);

} // namespace charrette
