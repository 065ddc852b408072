// SPDX-License-Identifier: GPL-3.0-or-later
// What the connection asks of a queue.
#include "core/sqlite/DiskQueue.h"

#include "core/sqlite/DiskWork.h"
#include "core/sqlite/Statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace charrette::sqlite {

namespace {

constexpr std::chrono::milliseconds lettingGo{2000};
constexpr int openingMilliseconds = 2000;

} // namespace

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
