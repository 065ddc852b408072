// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DiskLog.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace charrette::tests {

namespace {

enum class Kind { Write, Truncate, Create, Remove, Rename, SyncFile, SyncFolder };

struct Event {
    Kind kind;
    int file = 0; ///< of Write, Truncate, Create, SyncFile
    std::string name = {}; ///< of Create, Remove, Rename
    std::string to = {}; ///< of Rename
    std::size_t at = 0; ///< offset, or the new size
    std::string bytes = {};
};

/// The files of a disk, each known by a number, since names come and go.
struct Disk {
    std::map<std::string, int> names;
    std::map<int, std::string> contents;
};

} // namespace

struct DiskLog::Log {
    std::string folder;
    Disk start;
    std::map<ino_t, int> numbers;
    int last = 0;
    std::vector<Event> events;
    std::size_t barriers = 0;
};

namespace {

DiskLog::Log* current = nullptr;

/// Held by whoever changes a file, so that the log has the order in which things were done.
std::recursive_mutex& logging()
{
    static std::recursive_mutex one;
    return one;
}

constexpr std::size_t sector = 512;

std::optional<std::string> nameInFolder(const char* path)
{
    if (!current || !path)
        return {};
    const std::string_view whole{path};
    const auto& folder = current->folder;
    if (whole.size() <= folder.size() + 1 || whole.substr(0, folder.size()) != folder
        || whole[folder.size()] != '/')
        return {};
    return std::string{whole.substr(folder.size() + 1)};
}

std::optional<int> numberOf(int descriptor)
{
    struct stat about {};
    if (!current || fstat(descriptor, &about) != 0)
        return {};
    const auto found = current->numbers.find(about.st_ino);
    return found == current->numbers.end() ? std::nullopt : std::optional{found->second};
}

bool isTheFolder(int descriptor)
{
    struct stat mine {};
    struct stat named {};
    return current && fstat(descriptor, &mine) == 0 && S_ISDIR(mine.st_mode)
        && stat(current->folder.c_str(), &named) == 0 && mine.st_ino == named.st_ino;
}

void logCreation(const std::string& name, int descriptor)
{
    struct stat about {};
    fstat(descriptor, &about);
    const int number = ++current->last;
    current->numbers[about.st_ino] = number; // The system uses numbers of removed files again.
    current->events.push_back({.kind = Kind::Create, .file = number, .name = name});
}

void logRemoval(const std::string& name)
{
    current->events.push_back({.kind = Kind::Remove, .name = name});
}

/// Nothing here cuts the power, so what is only noted counts as synced.
int sync(int descriptor)
{
    const std::scoped_lock guard{logging()};
    if (const auto number = numberOf(descriptor)) {
        current->events.push_back({.kind = Kind::SyncFile, .file = *number});
        ++current->barriers;
        return 0;
    }
    if (isTheFolder(descriptor)) {
        current->events.push_back({.kind = Kind::SyncFolder});
        ++current->barriers;
        return 0;
    }
    return 0;
}

int openLogged(const char* path, int flags, mode_t mode)
{
    const std::scoped_lock guard{logging()};
    const auto name = nameInFolder(path);
    const bool isNew = name && (flags & O_CREAT) != 0 && access(path, F_OK) != 0;
    const auto descriptor = static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    if (isNew && descriptor >= 0)
        logCreation(*name, descriptor);
    return descriptor;
}

int removeLogged(const char* path)
{
    const std::scoped_lock guard{logging()};
    const auto name = nameInFolder(path);
    struct stat about {};
    const bool isKnown = name && lstat(path, &about) == 0;
    const auto code = static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
    if (isKnown && code == 0) {
        logRemoval(*name);
        current->numbers.erase(about.st_ino); // The system may use the number again anywhere.
    }
    return code;
}

void put(std::string& content, std::size_t at, std::string_view bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size());
    content.replace(at, bytes.size(), bytes);
}

void apply(Disk& disk, const Event& event)
{
    switch (event.kind) {
    case Kind::Write:
        put(disk.contents[event.file], event.at, event.bytes);
        break;
    case Kind::Truncate:
        disk.contents[event.file].resize(event.at);
        break;
    case Kind::Create:
        disk.names[event.name] = event.file;
        break;
    case Kind::Remove:
        disk.names.erase(event.name);
        break;
    case Kind::Rename:
        disk.names[event.to] = event.file;
        disk.names.erase(event.name);
        break;
    case Kind::SyncFile:
    case Kind::SyncFolder:
        break;
    }
}

/// Only some of the sectors of a write.
void applyTorn(Disk& disk, const Event& event, Dice& dice)
{
    for (std::size_t from = 0; from < event.bytes.size();) {
        const auto size = std::min(sector - (event.at + from) % sector, event.bytes.size() - from);
        if (dice.oneIn(2))
            put(disk.contents[event.file], event.at + from, event.bytes.substr(from, size));
        from += size;
    }
}

bool isOfFolder(const Event& event)
{
    return event.kind == Kind::Create || event.kind == Kind::Remove || event.kind == Kind::Rename;
}

/// Whether a later sync, before the cut, has made the event durable.
std::vector<bool> durable(const std::vector<Event>& events, std::size_t count)
{
    std::vector<bool> safe(count);
    std::map<int, bool> synced;
    bool folderSynced = false;
    for (std::size_t i = count; i-- > 0;) {
        const auto& event = events[i];
        if (event.kind == Kind::SyncFile)
            synced[event.file] = true;
        else if (event.kind == Kind::SyncFolder)
            folderSynced = true;
        else
            safe[i] = isOfFolder(event) ? folderSynced : synced[event.file];
    }
    return safe;
}

DiskLog::Files filesOf(const Disk& disk)
{
    DiskLog::Files files;
    for (const auto& [name, number] : disk.names) {
        const auto content = disk.contents.find(number);
        files[name] = content == disk.contents.end() ? "" : content->second;
    }
    return files;
}

} // namespace

DiskLog::DiskLog(const std::filesystem::path& folder)
{
    if (current)
        throw std::logic_error{"a second log"};
    m_log = std::make_unique<Log>();
    auto* log = m_log.get();
    log->folder = folder.string();
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        struct stat about {};
        if (!entry.is_regular_file() || stat(entry.path().c_str(), &about) != 0)
            continue;
        std::ifstream file{entry.path(), std::ios::binary};
        log->numbers[about.st_ino] = ++log->last;
        log->start.names[entry.path().filename().string()] = log->last;
        log->start.contents[log->last] = {std::istreambuf_iterator<char>{file}, {}};
    }
    current = log;
}

DiskLog::~DiskLog()
{
    stop();
}

void DiskLog::stop()
{
    if (current == m_log.get())
        current = nullptr;
}

std::size_t DiskLog::size() const
{
    const std::scoped_lock guard{logging()};
    return m_log->events.size();
}

std::size_t DiskLog::barriers() const
{
    return m_log->barriers;
}

DiskLog::Files DiskLog::after(std::size_t count, Survives survives, Dice& dice) const
{
    const auto& events = m_log->events;
    const auto safe = durable(events, count);
    const auto pending = static_cast<std::size_t>(std::ranges::count(safe, false));
    const auto beginning = pending == 0 ? 0 : dice.below(pending + 1);
    Disk disk = m_log->start;
    std::size_t seen = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& event = events[i];
        if (safe[i] || survives == Survives::Everything) {
            apply(disk, event);
            continue;
        }
        ++seen;
        if (survives == Survives::Beginning && seen <= beginning)
            apply(disk, event);
        if (survives != Survives::AnyPart || dice.oneIn(2))
            continue;
        if (event.kind == Kind::Write && dice.oneIn(3))
            applyTorn(disk, event, dice);
        else
            apply(disk, event);
    }
    return filesOf(disk);
}

} // namespace charrette::tests

// What SQLite and the standard library call to change files: these are found before the system's.
// Outside a log they only pass the call on.
extern "C" {

ssize_t pwrite64(int descriptor, const void* data, size_t size, off64_t at)
{
    using namespace charrette::tests;
    const std::scoped_lock guard{logging()};
    const auto written = syscall(SYS_pwrite64, descriptor, data, size, at);
    if (const auto number = numberOf(descriptor); number && written > 0)
        current->events.push_back({.kind = Kind::Write,
            .file = *number,
            .at = static_cast<std::size_t>(at),
            .bytes = {static_cast<const char*>(data), static_cast<std::size_t>(written)}});
    return written;
}

ssize_t pwrite(int descriptor, const void* data, size_t size, off_t at)
{
    return pwrite64(descriptor, data, size, at);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    using namespace charrette::tests;
    const std::scoped_lock guard{logging()};
    const auto code = static_cast<int>(syscall(SYS_ftruncate, descriptor, size));
    if (const auto number = numberOf(descriptor); number && code == 0)
        current->events.push_back(
            {.kind = Kind::Truncate, .file = *number, .at = static_cast<std::size_t>(size)});
    return code;
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return ftruncate64(descriptor, size);
}

int fsync(int descriptor)
{
    return charrette::tests::sync(descriptor);
}

int fdatasync(int descriptor)
{
    return charrette::tests::sync(descriptor);
}

int open64(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return charrette::tests::openLogged(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return charrette::tests::openLogged(path, flags, mode);
}

int unlink(const char* path) noexcept
{
    return charrette::tests::removeLogged(path);
}

int remove(const char* path) noexcept
{
    struct stat about {};
    if (lstat(path, &about) == 0 && S_ISDIR(about.st_mode))
        return rmdir(path);
    return charrette::tests::removeLogged(path);
}

int rename(const char* from, const char* to) noexcept
{
    using namespace charrette::tests;
    const std::scoped_lock guard{logging()};
    std::optional<int> number;
    struct stat about {};
    if (current && stat(from, &about) == 0) {
        if (const auto found = current->numbers.find(about.st_ino); found != current->numbers.end())
            number = found->second;
    }
    const auto code = static_cast<int>(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
    const auto oldName = nameInFolder(from);
    const auto newName = nameInFolder(to);
    if (code == 0 && number && oldName && newName)
        current->events.push_back(
            {.kind = Kind::Rename, .file = *number, .name = *oldName, .to = *newName});
    return code;
}
}
