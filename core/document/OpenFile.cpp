// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/OpenFile.h"

#include "core/base/Error.h"
#include "core/document/Lock.h"
#include "core/sqlite/WriteBehind.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>

namespace charrette {

namespace fs = std::filesystem;

namespace {

constexpr int checkMilliseconds = 20'000;

void syncFile(const fs::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        throw Error{Problem::Unreadable, "open to sync: " + path.string()};
    const int code = fsync(file);
    close(file);
    if (code != 0)
        throw Error{Problem::Unreadable, "sync " + path.string()};
}

/// Some file systems cannot sync a folder, and there is nothing to be done about it.
void syncFolder(const fs::path& path)
{
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    const int code = fsync(folder);
    const int reason = errno;
    close(folder);
    if (code != 0 && reason == EIO)
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

/// Only the limit of time interrupts: the disk is slow, which says nothing of the file.
bool ranOutOfTime(const Error& error)
{
    return std::string_view{error.what()}.starts_with("interrupted");
}

/// Nothing where all is well.
std::optional<std::string> wrongBy(const std::string& check, const sqlite::Database& db)
{
    const auto read = [](const sqlite::Row& row) { return row.text(0); };
    auto report = db.first(read, "PRAGMA " + check + "(1)").value_or("no answer");
    if (report == "ok")
        return {};
    // A page that the medium does not give back is told in the same words as a page that is wrong.
    constexpr std::string_view mark = "error code=";
    if (const auto at = report.find(mark); at != std::string::npos)
        sqlite::fail(std::atoi(report.c_str() + at + mark.size()), report);
    return report;
}

void requireIntact(const sqlite::Database& db)
{
    if (const auto report = wrongBy("quick_check", db))
        throw Error{Problem::Damaged, *report};
}

/// What has just been written is not there: that is the medium's doing, and the document is well.
void requireReadsBack(const fs::path& path, const Surroundings& surroundings)
{
    try {
        sqlite::Database copy{path, sqlite::Open::ReadOnly, surroundings.vfs};
        copy.endWhen(surroundings.isGivenUp);
        requireIntact(copy);
    } catch (const Error& error) {
        if (error.problem() == Problem::Damaged || error.problem() == Problem::NotCharrette)
            throw Error{Problem::Unreadable, error.what()};
        throw;
    }
}

/// Another program may have switched the file to a log beside it, which would be left behind when
/// the file is copied.
void requireRollbackJournal(sqlite::Database& db)
{
    if (db.pragma("journal_mode = DELETE") != "delete")
        throw Error{Problem::Damaged, "the file insists on another kind of journal"};
}

fs::path journalOf(const fs::path& path)
{
    return path.string() + "-journal";
}

/// Where its name is long, what is added to it would make it too long.
std::string temporaryStart(const fs::path& target)
{
    constexpr std::size_t longest = 150;
    const auto name = target.filename().string();
    const bool isLong = name.size() > longest;
    return "." + (isLong ? std::to_string(std::hash<std::string>{}(name)) : name) + ".";
}

fs::path temporaryBeside(const fs::path& target)
{
    return target.parent_path() / (temporaryStart(target) + std::to_string(drawId()) + ".tmp");
}

/// Systems take names of 255 bytes, and one of the journal has to lie beside the document.
void requireShortName(const fs::path& target)
{
    constexpr std::size_t longest = 255;
    if (journalOf(target).filename().native().size() > longest)
        throw Error{Problem::Unsupported, "too long a name: " + target.string()};
}

/// What a crash or a power cut left of an earlier try to write `target`, which is locked now.
void removeLeftovers(const fs::path& target)
{
    const auto start = temporaryStart(target);
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator{target.parent_path(), ignored}) {
        const auto name = entry.path().filename().string();
        const auto isOurs =
            name.starts_with(start) && (name.ends_with(".tmp") || name.ends_with(".tmp-journal"));
        if (isOurs)
            fs::remove(entry.path(), ignored);
    }
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
        fs::remove(journalOf(m_path), ignored);
    }

    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

/// By permission, and by what the file is marked as: root may write to a read-only file, but should
/// not.
bool isWritable(const fs::path& path)
{
    std::error_code error;
    const auto mode = fs::status(path, error).permissions();
    constexpr auto anyWrite =
        fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    return !error && (mode & anyWrite) != fs::perms::none
        && faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

/// What is cut off may be nothing but zeros, which SQLite would not miss. Where a journal waits
/// beside the file, it says how long that has to be.
void requireWhole(const fs::path& path, const std::array<char, 100>& header)
{
    auto journal = path;
    journal += "-journal";
    std::error_code error;
    if (fs::exists(journal, error))
        return;
    const auto pageSize = std::uint64_t{number(header, 16) >> 16U};
    const auto pages = std::uint64_t{number(header, 28)};
    if (fs::file_size(path, error) < pages * (pageSize == 1 ? 65536 : pageSize))
        throw Error{Problem::Damaged, "cut short: " + path.string()};
}

/// Makes way for a copy. What a crash left half done there is taken back first: a power cut before
/// the copy has its name would else leave it torn and without its journal. Played into the copy,
/// the journal would spoil that.
void takeBack(const fs::path& target, const std::string& vfs)
{
    std::error_code error;
    if (!fs::exists(journalOf(target), error))
        return;
    try {
        if (fs::exists(target, error))
            sqlite::Database{target, sqlite::Open::Write, vfs}.value<int>(
                "SELECT count(*) FROM sqlite_schema");
    } catch (const Error& refusal) {
        const bool isDocument = refusal.problem() != Problem::NotCharrette
            && refusal.problem() != Problem::Damaged && refusal.problem() != Problem::Bug;
        if (isDocument)
            throw; // Only the disk stands in the way, or another program.
    }
    fs::remove(journalOf(target), error);
    syncFolder(target.parent_path());
}

} // namespace

void requireCharretteFile(const fs::path& path, int newestKnown)
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
    requireWhole(path, header);
}

std::unique_ptr<sqlite::Database> openChecked(
    const fs::path& path, sqlite::Open how, const Surroundings& surroundings)
{
    try {
        auto db = std::make_unique<sqlite::Database>(path, how, surroundings.vfs);
        db->limitTime(checkMilliseconds);
        db->endWhen(surroundings.isGivenUp);
        const auto version = db->value<int>("PRAGMA user_version");
        if (version > surroundings.steps.back().version)
            throw Error{Problem::NewerFormat, "file version " + std::to_string(version)};
        requireOwnSchema(*db, surroundings.steps, version);
        db->trustSchema();
        requireIntact(*db);
        db->limitTime({});
        db->endWhen({});
        requireWanted(surroundings.isGivenUp);
        if (how == sqlite::Open::Write)
            requireRollbackJournal(*db);
        return db;
    } catch (const Error& error) {
        if (ranOutOfTime(error))
            throw Error{Problem::Unreadable, "too slow: " + path.string()};
        // Whatever SQLite finds wrong with it now, the header said it is ours.
        if (error.problem() == Problem::NotCharrette || error.problem() == Problem::Bug
            || error.problem() == Problem::Refused)
            throw Error{Problem::Damaged, error.what()};
        throw;
    }
}

std::unique_ptr<sqlite::Database> writingBehind(std::unique_ptr<sqlite::Database> checked,
    const fs::path& path, const Surroundings& surroundings)
{
    if (!surroundings.patience)
        return checked;
    std::unique_ptr<sqlite::Database> db;
    try {
        db = std::make_unique<sqlite::Database>(
            path, sqlite::Open::Write, sqlite::writeBehind(surroundings.vfs));
    } catch (const Error&) {
        return checked; // No memory for a queue or its thread: then commands wait.
    }
    db->trustSchema();
    return db;
}

bool areIndexesRight(const sqlite::Database& db)
{
    return !wrongBy("integrity_check", db);
}

Document::Access accessTo(const fs::path& path, std::unique_ptr<Lock>& lock)
{
    if (!isWritable(path))
        return Document::Access::FileNotWritable;
    if (!isWritable(path.parent_path()))
        return Document::Access::FolderNotWritable;
    lock = std::make_unique<Lock>(path);
    switch (lock->state()) {
    case Lock::State::Held:
        return Document::Access::Write;
    case Lock::State::Taken:
        return Document::Access::LockedByOther;
    case Lock::State::Impossible:
        return Document::Access::FolderNotWritable;
    }
    return Document::Access::FolderNotWritable;
}

fs::path absolutePath(const fs::path& path)
{
    std::error_code error;
    auto full = fs::absolute(path, error);
    if (error)
        throw Error{Problem::MissingFile, error.message() + ": " + path.string()};
    return full;
}

fs::path realPath(const fs::path& path)
{
    std::error_code error;
    auto real = fs::canonical(path, error);
    if (error)
        throw Error{Problem::MissingFile, error.message() + ": " + path.string()};
    return real;
}

fs::path behindLinks(fs::path path)
{
    constexpr int most = 40; // as many as the system follows
    std::error_code error;
    for (int links = 0; fs::is_symlink(path, error); ++links) {
        if (links == most)
            throw Error{Problem::Unsupported, "links in a circle: " + path.string()};
        path = path.parent_path() / fs::read_symlink(path, error);
    }
    return path;
}

void writeCopy(const sqlite::Database& db, const fs::path& target, const Surroundings& surroundings)
{
    std::error_code error;
    requireShortName(target);
    const auto full = fs::weakly_canonical(behindLinks(absolutePath(target)), error);
    if (error)
        throw Error{Problem::ReadOnly, error.message() + ": " + target.string()};
    requireShortName(full);
    const auto folder = full.parent_path();
    if (!fs::is_directory(folder, error))
        throw Error{Problem::MissingFolder, folder.string()};
    if (fs::exists(full, error) && !fs::is_regular_file(full, error))
        throw Error{Problem::Exists, "not a regular file: " + full.string()};
    if (fs::exists(full, error) && !isWritable(full))
        throw Error{Problem::ReadOnly, "protected: " + full.string()};
    const Lock lock{full};
    if (lock.state() == Lock::State::Taken)
        throw Error{Problem::Locked, "a document that is open: " + full.string()};
    removeLeftovers(full);
    const Temporary temporary{temporaryBeside(full)};
    db.backUpTo(temporary.path(), surroundings.vfs, surroundings.isGivenUp);
    requireReadsBack(temporary.path(), surroundings);
    syncFile(temporary.path());
    requireWanted(surroundings.isGivenUp);
    takeBack(full, surroundings.vfs);
    fs::rename(temporary.path(), full, error);
    if (error)
        throw Error{Problem::ReadOnly, error.message() + ": " + full.string()};
    syncFolder(folder);
}

} // namespace charrette
