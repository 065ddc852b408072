// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/DiskFile.h"
#include "core/sqlite/DiskQueue.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace charrette::sqlite {

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

} // namespace charrette::sqlite
