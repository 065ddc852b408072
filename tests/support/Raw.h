// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace charrette::sqlite {
class Database;
}

namespace charrette::tests {

/// Runs SQL on a file as any other program would, without our precautions.
void runRaw(const std::filesystem::path& path, const std::string& sql);

/// The same, and the program dies without ending its transaction: for inChild().
[[noreturn]] void runRawAndDie(const std::filesystem::path& path, const std::string& sql);

/// What a commit on this connection waits for: OFF, NORMAL, FULL or EXTRA.
void setSynchronous(const sqlite::Database& db, const std::string& level);

/// The bytes of a file, and a file of bytes.
std::string readBytes(const std::filesystem::path& path);
void writeBytes(const std::filesystem::path& path, const std::string& bytes);

} // namespace charrette::tests
