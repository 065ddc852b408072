// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Raw.h"

#include "core/sqlite/Database.h"

#include <sqlite3.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace charrette::tests {

namespace {

/// The connection, still open.
sqlite3* openAndRun(const std::filesystem::path& path, const std::string& sql)
{
    sqlite3* db = nullptr;
    sqlite3_open(path.c_str(), &db);
    sqlite3_exec(db, "PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON", nullptr,
        nullptr, nullptr);
    // Newer versions of SQLite alter no table while its schema may be written to by hand.
    if (sql.find("sqlite_schema") != std::string::npos)
        sqlite3_exec(db, "PRAGMA writable_schema = ON", nullptr, nullptr, nullptr);
    if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        const std::string message = sqlite3_errmsg(db);
        sqlite3_close(db);
        throw std::runtime_error{message + ": " + sql};
    }
    return db;
}

} // namespace

void runRaw(const std::filesystem::path& path, const std::string& sql)
{
    sqlite3_close(openAndRun(path, sql));
}

void runRawAndDie(const std::filesystem::path& path, const std::string& sql)
{
    openAndRun(path, sql);
    _exit(0);
}

void setSynchronous(const sqlite::Database& db, const std::string& level)
{
    const auto sql = "PRAGMA synchronous = " + level;
    if (sqlite3_exec(db.handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error{sql};
}

std::string readBytes(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream file{path, std::ios::binary};
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace charrette::tests
