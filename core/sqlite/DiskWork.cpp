// SPDX-License-Identifier: GPL-3.0-or-later
// What the thread of a queue does.
#include "core/sqlite/DiskWork.h"

#include <sqlite3.h>

#include <chrono>
#include <utility>

namespace charrette::sqlite {

namespace {

constexpr std::chrono::milliseconds betweenTries{500};

} // namespace

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

} // namespace charrette::sqlite
