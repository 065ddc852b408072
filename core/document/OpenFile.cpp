// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/OpenFile.h"

#include "core/base/Error.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace charrette {

namespace fs = std::filesystem;

namespace {

constexpr int checkMilliseconds = 20'000;

void syncPath(const fs::path& path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        throw Error{Problem::Unreadable, "open to sync: " + path.string()};
    const int code = fsync(file);
    close(file);
    if (code != 0)
        throw Error{Problem::Unreadable, "sync " + path.string()};
}

/// The four bytes at `offset`, most significant first.
std::uint32_t number(const std::array<char, 100>& header, std::size_t offset)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8U | static_cast<unsigned char>(header[offset + i]);
    return value;
}

void requireIntact(const sqlite::Database& db)
{
    const auto read = [](const sqlite::Row& row) { return row.text(0); };
    const auto report = db.first(read, "PRAGMA quick_check(1)");
    if (report != "ok")
        throw Error{Problem::Damaged, report.value_or("no answer from the check")};
}

fs::path temporaryBeside(const fs::path& target)
{
    return target.parent_path()
        / ("." + target.filename().string() + "." + std::to_string(drawId()) + ".tmp");
}

/// Removes the file again unless it was put in place.
class Temporary {
public:
    explicit Temporary(fs::path path)
        : m_path{std::move(path)}
    {}

    ~Temporary()
    {
        std::error_code ignored; // It may have been renamed by then.
        fs::remove(m_path, ignored);
    }

    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

} // namespace

int fileVersion(const fs::path& path, int newestKnown)
{
    std::error_code error;
    const auto folder = path.parent_path();
    if (!folder.empty() && !fs::is_directory(folder, error))
        throw Error{Problem::MissingFolder, folder.string()};
    if (!fs::exists(path, error))
        throw Error{Problem::MissingFile, path.string()};
    if (!fs::is_regular_file(path, error))
        throw Error{Problem::NotCharrette, "not a regular file: " + path.string()};
    std::ifstream file{path, std::ios::binary};
    if (!file)
        throw Error{Problem::ReadOnly, "cannot be read: " + path.string()};
    std::array<char, 100> header{};
    file.read(header.data(), header.size());
    constexpr std::string_view magic{"SQLite format 3\0", 16};
    if (std::string_view{header.data(), magic.size()} != magic)
        throw Error{Problem::NotCharrette, "no SQLite header: " + path.string()};
    if (number(header, 68) != applicationId)
        throw Error{Problem::NotCharrette, "foreign application_id: " + path.string()};
    const auto version = number(header, 60);
    if (version > static_cast<std::uint32_t>(newestKnown))
        throw Error{Problem::NewerFormat, "file version " + std::to_string(version)};
    if (version == 0)
        throw Error{Problem::Damaged, "file version 0"};
    return static_cast<int>(version);
}

std::unique_ptr<sqlite::Database> openChecked(
    const fs::path& path, sqlite::Open how, int version, const Surroundings& surroundings)
{
    try {
        auto db = std::make_unique<sqlite::Database>(path, how, surroundings.vfs);
        db->limitTime(checkMilliseconds);
        requireOwnSchema(*db, surroundings.steps, version);
        db->trustSchema();
        requireIntact(*db);
        db->limitTime({});
        return db;
    } catch (const Error& error) {
        // Whatever SQLite finds wrong with it now, the header said it is ours.
        if (error.problem() == Problem::NotCharrette || error.problem() == Problem::Bug
            || error.problem() == Problem::Refused)
            throw Error{Problem::Damaged, error.what()};
        throw;
    }
}

void writeCopy(const sqlite::Database& db, const fs::path& target)
{
    std::error_code error;
    const auto folder = fs::absolute(target).parent_path();
    if (!fs::is_directory(folder, error))
        throw Error{Problem::MissingFolder, folder.string()};
    if (fs::exists(target, error) && !fs::is_regular_file(target, error))
        throw Error{Problem::Exists, "not a regular file: " + target.string()};
    const Temporary temporary{temporaryBeside(fs::absolute(target))};
    db.backUpTo(temporary.path());
    requireIntact(sqlite::Database{temporary.path(), sqlite::Open::ReadOnly});
    syncPath(temporary.path(), O_RDONLY);
    fs::rename(temporary.path(), target, error);
    if (error)
        throw Error{Problem::ReadOnly, error.message() + ": " + target.string()};
    syncPath(folder, O_RDONLY | O_DIRECTORY);
}

fs::path keepEarlierVersion(
    const sqlite::Database& db, const fs::path& path, const Surroundings& surroundings)
{
    const auto folder = surroundings.earlierVersions.empty() ? fs::absolute(path).parent_path()
                                                             : surroundings.earlierVersions;
    std::error_code error;
    fs::create_directories(folder, error);
    const auto copy = folder
        / (path.stem().string() + "." + std::to_string(surroundings.clock().ms)
            + path.extension().string());
    writeCopy(db, copy);
    return copy;
}

} // namespace charrette
