// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/WriteBehind.h"

#include "core/sqlite/DiskFile.h"
#include "core/sqlite/DiskQueue.h"
#include "core/sqlite/Statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <new>
#include <string_view>
#include <utility>
#include <vector>

namespace charrette::sqlite {

namespace {

/// The queues of all files that are open, by their names: SQLite asks for a journal by its name.
class Queues {
public:
    void add(const std::string& file, const std::shared_ptr<DiskQueue>& queue)
    {
        const std::scoped_lock guard{m_lock};
        m_queues[file].push_back(queue);
    }

    void remove(const std::string& file, const DiskQueue& queue)
    {
        const std::scoped_lock guard{m_lock};
        const auto found = m_queues.find(file);
        if (found == m_queues.end())
            return;
        std::erase_if(found->second, [&](const auto& own) { return own.lock().get() == &queue; });
        if (found->second.empty())
            m_queues.erase(found);
    }

    /// Of the database with what `end` adds to its name; of the one that was opened last.
    std::shared_ptr<DiskQueue> of(std::string_view name, std::string_view end)
    {
        if (!name.ends_with(end))
            return {};
        name.remove_suffix(end.size());
        const std::scoped_lock guard{m_lock};
        const auto found = m_queues.find(name);
        return found == m_queues.end() ? nullptr : found->second.back().lock();
    }

    std::shared_ptr<DiskQueue> ofJournal(std::string_view name) { return of(name, journal); }

    static constexpr std::string_view journal = "-journal";
    static constexpr std::string_view log = "-wal";

private:
    std::mutex m_lock;
    std::map<std::string, std::vector<std::weak_ptr<DiskQueue>>, std::less<>> m_queues;
};

Queues& queues()
{
    static Queues all;
    return all;
}

/// Who closes a database has seen to it that all is on the disk, unless that hangs.
constexpr int closingMilliseconds = 20'000;

struct FileSystem : sqlite3_vfs {
    sqlite3_vfs* below = nullptr;
    std::string name;
};

sqlite3_vfs* under(sqlite3_vfs* system)
{
    return static_cast<FileSystem*>(system)->below;
}

/// What SQLite holds of a database or its journal. It has made room for it, and forgets it after
/// closing.
struct Handle : sqlite3_file {
    std::shared_ptr<DiskQueue> queue = {};
    DiskQueue::File* file = nullptr;
    std::string database = {}; ///< its name; empty for a journal
};

Handle& own(sqlite3_file* file)
{
    return *static_cast<Handle*>(file);
}

/// No exception may pass through SQLite.
template <typename Work>
int answerOf(Work work) noexcept
{
    try {
        return work();
    } catch (const std::exception&) {
        return SQLITE_IOERR_NOMEM; // Of the other one SQLite believes that it can go on.
    }
}

int closeFile(sqlite3_file* file)
{
    auto& handle = own(file);
    const int code = answerOf([&] {
        if (handle.database.empty())
            return handle.queue->closeLater(*handle.file);
        queues().remove(handle.database, *handle.queue);
        handle.queue->wait(closingMilliseconds);
        handle.queue->giveUp();
        return SQLITE_OK;
    });
    handle.~Handle();
    return code;
}

int readFile(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset)
{
    return answerOf([&] { return own(file).queue->read(*own(file).file, buffer, size, offset); });
}

int writeFile(sqlite3_file* file, const void* buffer, int size, sqlite3_int64 offset)
{
    return answerOf([&] { return own(file).queue->write(*own(file).file, buffer, size, offset); });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return answerOf([&] { return own(file).queue->truncate(*own(file).file, size); });
}

int syncFile(sqlite3_file* file, int flags)
{
    return answerOf([&] { return own(file).queue->sync(*own(file).file, flags); });
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    std::int64_t found = 0;
    const int code = own(file).queue->sizeOf(*own(file).file, found);
    *size = found;
    return code;
}

int lockFile(sqlite3_file* file, int level)
{
    return own(file).queue->lock(*own(file).file, level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return own(file).queue->unlock(*own(file).file, level);
}

int checkReservedLock(sqlite3_file* file, int* isReserved)
{
    return own(file).queue->checkReserved(*own(file).file, *isReserved);
}

bool isBehind(const DiskQueue& queue)
{
    return queue.state() != DiskQueue::State::Idle;
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    // These are about room for what is to be written.
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK;
    // To ask where the file is by now may take as long as to write.
    if (operation == SQLITE_FCNTL_HAS_MOVED && isBehind(*own(file).queue)) {
        *static_cast<int*>(argument) = 0;
        return SQLITE_OK;
    }
    return own(file).queue->control(*own(file).file, operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return own(file).file->sectorSize;
}

int deviceCharacteristics(sqlite3_file* file)
{
    return own(file).file->characteristics;
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

/// What is neither a database nor its journal goes straight to the system below.
int openOne(sqlite3_vfs* system, const char* name, sqlite3_file* out, int flags, int* outFlags)
{
    const bool isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0 && name;
    const bool isJournal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && name;
    auto queue = isDatabase ? std::make_shared<DiskQueue>(under(system))
        : isJournal         ? queues().ofJournal(name)
                            : nullptr;
    if (isJournal && !queue)
        return SQLITE_CANTOPEN; // Written at once, it would be out of order.
    if (!queue)
        return under(system)->xOpen(under(system), name, out, flags, outFlags);
    const bool isNew = isJournal && (flags & SQLITE_OPEN_CREATE) != 0;
    const auto opened = isNew ? queue->openLater(name, flags) : queue->openNow(name, flags);
    if (opened.code != SQLITE_OK)
        return opened.code;
    auto* const handle = new (out) Handle{};
    handle->pMethods = &methods;
    handle->file = opened.file;
    handle->queue = queue;
    if (isDatabase) {
        handle->database = name;
        queues().add(name, queue);
    }
    if (outFlags)
        *outFlags = opened.flags;
    return SQLITE_OK;
}

int openFile(sqlite3_vfs* system, const char* name, sqlite3_file* out, int flags, int* outFlags)
{
    out->pMethods = nullptr;
    return answerOf([&] { return openOne(system, name, out, flags, outFlags); });
}

int deleteFile(sqlite3_vfs* system, const char* name, int syncsFolder)
{
    if (const auto queue = queues().ofJournal(name))
        return answerOf([&] { return queue->removeLater(name, syncsFolder != 0); });
    if (std::string_view{name}.ends_with(Queues::journal))
        return SQLITE_IOERR_DELETE;
    return under(system)->xDelete(under(system), name, syncsFolder);
}

int accessFile(sqlite3_vfs* system, const char* name, int flags, int* result)
{
    return answerOf([&] {
        const auto queue = flags == SQLITE_ACCESS_EXISTS ? queues().ofJournal(name) : nullptr;
        auto isThere = queue ? queue->isThere(name) : std::nullopt;
        if (const auto writer = queues().of(name, Queues::log); writer && isBehind(*writer))
            isThere = false; // As when it was opened.
        if (!isThere)
            return under(system)->xAccess(under(system), name, flags, result);
        *result = *isThere ? 1 : 0;
        return SQLITE_OK;
    });
}

int fullName(sqlite3_vfs* system, const char* name, int size, char* out)
{
    return under(system)->xFullPathname(under(system), name, size, out);
}

/// The clock, chance and the like remain those of the system below.
std::unique_ptr<FileSystem> over(sqlite3_vfs* below, std::string name)
{
    auto made = std::make_unique<FileSystem>();
    static_cast<sqlite3_vfs&>(*made) = *below;
    made->below = below;
    made->name = std::move(name);
    made->iVersion = std::min(below->iVersion, 2);
    made->szOsFile = std::max(below->szOsFile, static_cast<int>(sizeof(Handle)));
    made->pNext = nullptr;
    made->zName = made->name.c_str();
    made->xOpen = openFile;
    made->xDelete = deleteFile;
    made->xAccess = accessFile;
    made->xFullPathname = fullName;
    return made;
}

} // namespace

std::string writeBehind(const std::string& below)
{
    static std::mutex lock;
    static std::map<std::string, std::unique_ptr<FileSystem>> all;
    const std::scoped_lock guard{lock};
    auto& system = all[below];
    if (!system) {
        sqlite3_initialize();
        auto* const found = sqlite3_vfs_find(below.empty() ? nullptr : below.c_str());
        if (!found)
            fail(SQLITE_ERROR, "no file system " + below);
        system = over(found, "charrette behind " + below);
        sqlite3_vfs_register(system.get(), 0);
    }
    return system->name;
}

std::shared_ptr<DiskQueue> queueOf(sqlite3* connection)
{
    sqlite3_file* file = nullptr;
    const int code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return code == SQLITE_OK && file && file->pMethods == &methods ? own(file).queue : nullptr;
}

} // namespace charrette::sqlite
