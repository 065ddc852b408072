// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FaultyFiles.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <new>
#include <optional>
#include <string_view>
#include <thread>
#include <vector>

namespace charrette::tests {

namespace {

using Operation = FaultyFiles::Operation;

sqlite3_vfs* platform = nullptr;

struct Armed {
    FaultyFiles::Fault fault;
    int count = 0;
};

std::mutex lock;
std::condition_variable released;
std::vector<Armed> allArmed;
std::string confined;
bool isHanging = false;
int delay = 0; ///< milliseconds

bool isConcerned(const char* name)
{
    const std::scoped_lock guard{lock};
    return name && std::string_view{name}.starts_with(confined);
}

/// The fault to have now, once the disk gets round to it.
std::optional<FaultyFiles::Fault> faultAt(Operation operation, bool concerned)
{
    if (!concerned)
        return {};
    std::unique_lock guard{lock};
    if (operation != Operation::Read && delay > 0) {
        const std::chrono::milliseconds wait{delay};
        guard.unlock();
        std::this_thread::sleep_for(wait);
        guard.lock();
    }
    if (operation != Operation::Read)
        released.wait(guard, [] { return !isHanging; });
    std::optional<FaultyFiles::Fault> now;
    for (auto& [fault, count] : allArmed) {
        if (fault.operation != operation)
            continue;
        ++count;
        if (count == fault.at || (fault.stays && count > fault.at))
            now = fault;
    }
    return now;
}

struct File {
    sqlite3_file base;
    sqlite3_file* real;
    bool isConcerned;
};

bool isConcerned(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->isConcerned;
}

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

/// Runs `work` unless there is a fault.
template <typename Work>
int attempt(Operation operation, bool concerned, Work work)
{
    const auto fault = faultAt(operation, concerned);
    if (!fault)
        return work();
    if (fault->done)
        work();
    return fault->code;
}

int closeFile(sqlite3_file* file)
{
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int readFile(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset)
{
    return attempt(Operation::Read, isConcerned(file),
        [&] { return real(file)->pMethods->xRead(real(file), buffer, size, offset); });
}

/// A disk that is full has often taken the first part.
int writeFile(sqlite3_file* file, const void* buffer, int size, sqlite3_int64 offset)
{
    const auto fault = faultAt(Operation::Write, isConcerned(file));
    const int part = fault && !fault->done ? size / 2 : size;
    const int code = real(file)->pMethods->xWrite(real(file), buffer, part, offset);
    return fault ? fault->code : code;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return attempt(Operation::Truncate, isConcerned(file),
        [&] { return real(file)->pMethods->xTruncate(real(file), size); });
}

/// Nothing here cuts the power, so what has been written is as good as synced.
int syncFile(sqlite3_file* file, int)
{
    return attempt(Operation::Sync, isConcerned(file), [] { return SQLITE_OK; });
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file* file, int* isReserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

constexpr sqlite3_io_methods methods{
    .iVersion = 1,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = fileSize,
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock = checkReservedLock,
    .xFileControl = fileControl,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = deviceCharacteristics,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* out, int flags, int* outFlags)
{
    auto* file = new (out) File{};
    file->real = reinterpret_cast<sqlite3_file*>(file + 1);
    file->isConcerned = isConcerned(name);
    const int code = attempt(Operation::Open, file->isConcerned,
        [&] { return platform->xOpen(platform, name, file->real, flags, outFlags); });
    file->base.pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int)
{
    return attempt(
        Operation::Delete, isConcerned(name), [&] { return platform->xDelete(platform, name, 0); });
}

sqlite3_vfs makeFileSystem()
{
    auto made = *platform;
    made.iVersion = 1;
    made.szOsFile = static_cast<int>(sizeof(File)) + platform->szOsFile;
    made.pNext = nullptr;
    made.zName = "faulty";
    made.xOpen = openFile;
    made.xDelete = deleteFile;
    made.xAccess = [](sqlite3_vfs*, const char* name, int flags, int* result) {
        return platform->xAccess(platform, name, flags, result);
    };
    made.xFullPathname = [](sqlite3_vfs*, const char* name, int size, char* out) {
        return platform->xFullPathname(platform, name, size, out);
    };
    return made;
}

sqlite3_vfs& fileSystem()
{
    static auto made = makeFileSystem();
    return made;
}

} // namespace

FaultyFiles::FaultyFiles()
{
    sqlite3_initialize();
    platform = sqlite3_vfs_find(nullptr);
    sqlite3_vfs_register(&fileSystem(), 0);
    release();
}

FaultyFiles::~FaultyFiles()
{
    release();
    sqlite3_vfs_unregister(&fileSystem());
}

std::string FaultyFiles::name()
{
    return "faulty";
}

void FaultyFiles::arm(const Fault& fault)
{
    const std::scoped_lock guard{lock};
    allArmed.push_back({fault});
}

bool FaultyFiles::hit() const
{
    const std::scoped_lock guard{lock};
    return std::ranges::any_of(
        allArmed, [](const Armed& armed) { return armed.count >= armed.fault.at; });
}

void FaultyFiles::release()
{
    const std::scoped_lock guard{lock};
    allArmed.clear();
    confined.clear();
    isHanging = false;
    delay = 0;
    released.notify_all();
}

void FaultyFiles::confineTo(const std::string& start)
{
    const std::scoped_lock guard{lock};
    confined = start;
}

void FaultyFiles::slowDown(int milliseconds)
{
    const std::scoped_lock guard{lock};
    delay = milliseconds;
}

void FaultyFiles::hang()
{
    const std::scoped_lock guard{lock};
    isHanging = true;
}

} // namespace charrette::tests
