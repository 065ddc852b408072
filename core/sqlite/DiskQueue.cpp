// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/DiskQueue.h"

#include "core/sqlite/DiskFile.h"
#include "core/sqlite/Statement.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace charrette::sqlite {

namespace {

constexpr std::chrono::milliseconds betweenTries{500};
constexpr std::chrono::milliseconds lettingGo{2000};
constexpr int openingMilliseconds = 2000;

} // namespace

struct DiskQueue::Operation {
    enum class Kind { Open, Write, Truncate, Sync, Close, Remove };

    Kind kind = Kind::Write;
    std::uint64_t number = 0;
    File* file = nullptr; ///< none for Remove
    std::int64_t at = 0; ///< offset, new size, flags, or whether to sync the folder
    std::shared_ptr<const Bytes> bytes = {};
    std::string name = {}; ///< of Remove
};

/// What the connection and the thread have in common, under one lock. What asks the disk, and may
/// take as long as it likes, is done without it.
struct DiskQueue::Shared {
    explicit Shared(sqlite3_vfs* system)
        : below{system}
    {}

    sqlite3_vfs* const below;

    mutable std::mutex lock;
    mutable std::condition_variable changed;
    std::deque<Operation> queue; ///< the first is being done
    std::uint64_t last = 0;
    State state = State::Idle;
    int code = SQLITE_OK; ///< of the refusal
    bool isGivenUp = false;
    bool isOver = false; ///< the thread has let go of all
    std::map<std::string, bool> names; ///< made or removed by what is on its way
    std::vector<std::unique_ptr<File>> files;

    std::mutex locking; ///< before `lock`, where both are wanted

    static void run(const std::shared_ptr<Shared>& own);
    int carryOut(const Operation& operation) const;
    void took();
    void refused(const Operation& operation, int answer);
    void becomeIdle(std::unique_lock<std::mutex>& guard);
    void letLocksGo();
    void letFilesGo(std::unique_lock<std::mutex>& guard);

    std::int64_t sizeOf(File& file) const;
    template <typename Question>
    int ask(std::unique_lock<std::mutex>& guard, File& file, Question question);
    File& addFile(const char* name);
    static std::uint64_t add(const std::shared_ptr<Shared>& own, Operation operation);
};

// ---------------------------------------------------------------- the thread

void DiskQueue::Shared::run(const std::shared_ptr<Shared>& own)
{
    auto& shared = *own;
    std::unique_lock guard{shared.lock};
    while (true) {
        shared.changed.wait(guard, [&] {
            return shared.isGivenUp || (!shared.queue.empty() && shared.state != State::Broken);
        });
        if (shared.isGivenUp)
            break;
        const auto& operation = shared.queue.front(); // Stays in place while others are added.
        guard.unlock();
        const int answer = shared.carryOut(operation);
        guard.lock();
        if (answer == SQLITE_OK) {
            shared.took();
            if (shared.queue.empty())
                shared.becomeIdle(guard);
        } else {
            shared.refused(operation, answer);
            shared.changed.wait_for(guard, betweenTries, [&] { return shared.isGivenUp; });
        }
    }
    shared.letFilesGo(guard);
    shared.isOver = true;
    shared.changed.notify_all();
}

int DiskQueue::Shared::carryOut(const Operation& operation) const
{
    auto* const handle = operation.file ? operation.file->handle() : nullptr;
    switch (operation.kind) {
    case Operation::Kind::Open: {
        int ignored = 0;
        return below->xOpen(
            below, operation.file->name.c_str(), handle, static_cast<int>(operation.at), &ignored);
    }
    case Operation::Kind::Write:
        return handle->pMethods->xWrite(handle, operation.bytes->data(),
            static_cast<int>(operation.bytes->size()), operation.at);
    case Operation::Kind::Truncate:
        return handle->pMethods->xTruncate(handle, operation.at);
    case Operation::Kind::Sync:
        return handle->pMethods->xSync(handle, static_cast<int>(operation.at));
    case Operation::Kind::Close:
        return handle->pMethods ? handle->pMethods->xClose(handle) : SQLITE_OK;
    case Operation::Kind::Remove: {
        const int done =
            below->xDelete(below, operation.name.c_str(), static_cast<int>(operation.at));
        return done == SQLITE_IOERR_DELETE_NOENT ? SQLITE_OK : done;
    }
    }
    return SQLITE_INTERNAL;
}

void DiskQueue::Shared::took()
{
    const auto operation = std::move(queue.front());
    queue.pop_front();
    if (!isGivenUp) {
        code = SQLITE_OK;
        state = State::Busy;
    }
    auto* const file = operation.file;
    if (!file)
        return;
    if (operation.kind == Operation::Kind::Open)
        file->isOpen = true;
    if (operation.kind == Operation::Kind::Truncate)
        file->truncated(operation.number);
    if (operation.kind == Operation::Kind::Sync)
        file->synced(operation.number);
    file->end();
    if (operation.kind == Operation::Kind::Close)
        std::erase_if(files, [&](const auto& own) { return own.get() == file; });
}

void DiskQueue::Shared::refused(const Operation& operation, int answer)
{
    if (isGivenUp)
        return;
    const bool isUnknown =
        operation.kind == Operation::Kind::Sync || answer == SQLITE_IOERR_DIR_FSYNC;
    state = isUnknown ? State::Broken : State::Refused;
    code = answer;
    changed.notify_all();
}

void DiskQueue::Shared::becomeIdle(std::unique_lock<std::mutex>& guard)
{
    guard.unlock();
    {
        const std::scoped_lock both{locking};
        letLocksGo();
    }
    guard.lock();
    if (!queue.empty() || isGivenUp)
        return;
    names.clear();
    state = State::Idle;
    changed.notify_all();
}

/// For who holds `locking`: as far as the connection does not want them, and unless there is more
/// to write.
void DiskQueue::Shared::letLocksGo()
{
    const std::scoped_lock guard{lock};
    if (!queue.empty() || isGivenUp)
        return;
    for (const auto& file : files) {
        if (file->isOpen && file->wantedLock <= SQLITE_LOCK_SHARED
            && file->heldLock > file->wantedLock) {
            file->methods()->xUnlock(file->handle(), file->wantedLock);
            file->heldLock = file->wantedLock;
            file->forget(); // From now on others may write.
        }
    }
}

void DiskQueue::Shared::letFilesGo(std::unique_lock<std::mutex>& guard)
{
    for (const auto& file : files) { // There come no more.
        if (!std::exchange(file->isOpen, false))
            continue;
        changed.wait(guard, [&] { return file->users == 0; });
        guard.unlock();
        file->methods()->xClose(file->handle());
        guard.lock();
    }
    queue.clear();
}

// ------------------------------------------------------------ the connection

/// For who holds `lock`, as the rest.
std::int64_t DiskQueue::Shared::sizeOf(File& file) const
{
    sqlite3_int64 size = 0;
    if (file.size())
        return *file.size();
    // Nothing of it is on its way, so nobody else is at the handle; and the system knows by heart.
    if (file.isOpen && file.methods()->xFileSize(file.handle(), &size) != SQLITE_OK)
        return -1;
    return size;
}

/// Asks the disk itself, meanwhile without the lock; then it is not closed.
template <typename Question>
int DiskQueue::Shared::ask(std::unique_lock<std::mutex>& guard, File& file, Question question)
{
    ++file.users;
    guard.unlock();
    const int got = question(file.handle());
    guard.lock();
    --file.users;
    changed.notify_all();
    return got;
}

/// Puts it in line, and gives back its number; nothing where no more is taken. What comes when a
/// sync has failed is taken, so that the transaction ends as one that can be read.
std::uint64_t DiskQueue::Shared::add(const std::shared_ptr<Shared>& own, Operation operation)
{
    auto* const file = operation.file;
    if (own->isGivenUp)
        return 0;
    const auto size = file ? own->sizeOf(*file) : 0;
    if (size < 0)
        return 0;
    operation.number = ++own->last;
    own->queue.push_back(std::move(operation));
    if (file)
        file->begin(size);
    if (own->state == State::Idle)
        own->state = State::Busy;
    own->changed.notify_all();
    return own->last;
}

DiskQueue::File& DiskQueue::Shared::addFile(const char* name)
{
    auto& file = *files.emplace_back(std::make_unique<File>(below));
    file.name = name;
    file.name.append(4, '\0'); // There SQLite looks for what is to be known about a file.
    return file;
}

/// Where there is no thread to be had it throws, and there is no queue.
DiskQueue::DiskQueue(sqlite3_vfs* below)
    : m_shared{std::make_shared<Shared>(below)}
{
    std::thread{[own = m_shared] { Shared::run(own); }}.detach();
}

DiskQueue::~DiskQueue()
{
    giveUp();
}

DiskQueue::State DiskQueue::state() const
{
    const std::scoped_lock guard{m_shared->lock};
    return m_shared->state;
}

DiskQueue::State DiskQueue::wait(std::optional<int> milliseconds) const
{
    std::unique_lock guard{m_shared->lock};
    const auto isOver = [&] { return m_shared->state != State::Busy || m_shared->isGivenUp; };
    if (milliseconds)
        m_shared->changed.wait_for(guard, std::chrono::milliseconds{*milliseconds}, isOver);
    else
        m_shared->changed.wait(guard, isOver);
    return m_shared->state;
}

std::optional<Error> DiskQueue::refusal() const
{
    const std::scoped_lock guard{m_shared->lock};
    if (m_shared->code == SQLITE_OK)
        return {};
    return errorOf(m_shared->code, "on the way to the disk");
}

void DiskQueue::giveUp()
{
    std::unique_lock guard{m_shared->lock};
    if (m_shared->isGivenUp)
        return;
    m_shared->isGivenUp = true;
    if (m_shared->state != State::Idle) {
        m_shared->state = State::Broken;
        m_shared->code = SQLITE_ABORT;
    }
    m_shared->changed.notify_all();
    m_shared->changed.wait_for(guard, lettingGo, [&] { return m_shared->isOver; });
}

DiskQueue::Opened DiskQueue::openNow(const char* name, int flags)
{
    if (wait(openingMilliseconds) != State::Idle)
        return {.code = SQLITE_IOERR};
    auto* const below = m_shared->below;
    std::unique_lock guard{m_shared->lock};
    auto& file = m_shared->addFile(name);
    guard.unlock();
    Opened opened{.file = &file};
    opened.code = below->xOpen(
        below, file.name.c_str(), file.handle(), flags & ~SQLITE_OPEN_URI, &opened.flags);
    guard.lock();
    file.isOpen = opened.code == SQLITE_OK;
    if (file.isOpen) {
        file.sectorSize = file.methods()->xSectorSize(file.handle());
        file.characteristics = file.methods()->xDeviceCharacteristics(file.handle());
    }
    return opened; // One that could not be opened stays in the list, where it does no harm.
}

DiskQueue::Opened DiskQueue::openLater(const char* name, int flags)
{
    const std::scoped_lock guard{m_shared->lock};
    if (m_shared->isGivenUp)
        return {.code = SQLITE_CANTOPEN};
    auto& file = m_shared->addFile(name);
    Shared::add(
        m_shared, {.kind = Operation::Kind::Open, .file = &file, .at = flags & ~SQLITE_OPEN_URI});
    m_shared->names[name] = true;
    return {.file = &file, .flags = flags};
}

int DiskQueue::closeLater(File& file)
{
    const std::scoped_lock guard{m_shared->lock};
    Shared::add(m_shared, {.kind = Operation::Kind::Close, .file = &file});
    return SQLITE_OK; // Where no more is taken, it is closed with the rest.
}

int DiskQueue::removeLater(const char* name, bool syncsFolder)
{
    const std::scoped_lock guard{m_shared->lock};
    if (Shared::add(
            m_shared, {.kind = Operation::Kind::Remove, .at = syncsFolder ? 1 : 0, .name = name})
        == 0)
        return SQLITE_IOERR_DELETE;
    m_shared->names[name] = false;
    return SQLITE_OK;
}

std::optional<bool> DiskQueue::isThere(const char* name) const
{
    const std::scoped_lock guard{m_shared->lock};
    const auto found = m_shared->names.find(name);
    return found == m_shared->names.end() ? std::nullopt : std::optional{found->second};
}

int DiskQueue::read(File& file, void* buffer, int size, std::int64_t offset)
{
    auto* const bytes = static_cast<std::byte*>(buffer);
    std::unique_lock guard{m_shared->lock};
    if (m_shared->isGivenUp)
        return SQLITE_IOERR_READ;
    const auto view = file.view(size, offset);
    std::fill_n(bytes, size, std::byte{});
    const bool isCovered = view.covers(size, offset);
    int code = isCovered ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    const auto fromDisk = std::min<std::int64_t>(size, view.diskEnd - offset);
    if (view.isOnDisk && fromDisk > 0 && !isCovered) {
        code = m_shared->ask(guard, file, [&](sqlite3_file* handle) {
            return handle->pMethods->xRead(handle, bytes, static_cast<int>(fromDisk), offset);
        });
    }
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    view.layOver(bytes, size, offset);
    if (!view.size)
        return fromDisk < size ? SQLITE_IOERR_SHORT_READ : code;
    const auto there = std::clamp<std::int64_t>(*view.size - offset, 0, size);
    std::fill(bytes + there, bytes + size, std::byte{});
    return there < size ? SQLITE_IOERR_SHORT_READ : SQLITE_OK;
}

int DiskQueue::write(File& file, const void* buffer, int size, std::int64_t offset)
{
    const auto* const first = static_cast<const std::byte*>(buffer);
    const auto bytes = std::make_shared<const Bytes>(first, first + size);
    const std::scoped_lock guard{m_shared->lock};
    const auto number = Shared::add(
        m_shared, {.kind = Operation::Kind::Write, .file = &file, .at = offset, .bytes = bytes});
    if (number == 0)
        return SQLITE_IOERR_WRITE;
    file.write(number, offset, bytes);
    return SQLITE_OK;
}

int DiskQueue::truncate(File& file, std::int64_t size)
{
    const std::scoped_lock guard{m_shared->lock};
    const auto number =
        Shared::add(m_shared, {.kind = Operation::Kind::Truncate, .file = &file, .at = size});
    if (number == 0)
        return SQLITE_IOERR_TRUNCATE;
    file.truncate(number, size);
    return SQLITE_OK;
}

int DiskQueue::sync(File& file, int flags)
{
    const std::scoped_lock guard{m_shared->lock};
    const auto number =
        Shared::add(m_shared, {.kind = Operation::Kind::Sync, .file = &file, .at = flags});
    return number == 0 ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

int DiskQueue::sizeOf(File& file, std::int64_t& size) const
{
    const std::scoped_lock guard{m_shared->lock};
    size = m_shared->isGivenUp ? -1 : m_shared->sizeOf(file);
    return size < 0 ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

int DiskQueue::control(File& file, int operation, void* argument)
{
    std::unique_lock guard{m_shared->lock};
    if (!file.isOpen)
        return SQLITE_NOTFOUND;
    return m_shared->ask(guard, file, [&](sqlite3_file* handle) {
        return handle->pMethods->xFileControl(handle, operation, argument);
    });
}

int DiskQueue::lock(File& file, int level)
{
    const std::scoped_lock one{m_shared->locking};
    if (level > file.heldLock) {
        std::unique_lock guard{m_shared->lock};
        if (!file.isOpen)
            return SQLITE_IOERR_LOCK;
        const int code = m_shared->ask(guard, file,
            [&](sqlite3_file* handle) { return handle->pMethods->xLock(handle, level); });
        if (code != SQLITE_OK)
            return code;
        file.heldLock = level;
    }
    file.wantedLock = level;
    return SQLITE_OK;
}

int DiskQueue::checkReserved(File& file, int& isReserved)
{
    const std::scoped_lock one{m_shared->locking};
    // Ours is held for what is on its way, longer than the connection wants it.
    if (file.heldLock >= SQLITE_LOCK_RESERVED) {
        isReserved = file.wantedLock >= SQLITE_LOCK_RESERVED ? 1 : 0;
        return SQLITE_OK;
    }
    std::unique_lock guard{m_shared->lock};
    if (!file.isOpen)
        return SQLITE_IOERR_CHECKRESERVEDLOCK;
    return m_shared->ask(guard, file, [&](sqlite3_file* handle) {
        return handle->pMethods->xCheckReservedLock(handle, &isReserved);
    });
}

int DiskQueue::unlock(File& file, int level)
{
    const std::scoped_lock guard{m_shared->locking};
    file.wantedLock = level;
    m_shared->letLocksGo();
    return SQLITE_OK;
}

} // namespace charrette::sqlite
