// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace charrette::sqlite {

/// What was written through a connection and is on its way to the disk. A thread carries it there,
/// one thing after another in the order in which SQLite asked for it, with every sync in its place.
/// So whatever happens meanwhile, the file is as a power cut some moments earlier would have left
/// it. The connection reads what is on its way as if it were there.
class DiskQueue {
public:
    enum class State {
        Idle, ///< all is on the disk
        Busy,
        Refused, ///< the disk says no, and is asked again twice a second
        /// A sync failed, and nobody knows what of the things before it is on the disk: nothing
        /// more is written. The connection still reads all that was written through it.
        Broken,
    };

    explicit DiskQueue(sqlite3_vfs* below);
    ~DiskQueue();
    DiskQueue(const DiskQueue&) = delete;
    DiskQueue& operator=(const DiskQueue&) = delete;

    State state() const;
    /// Until it is no longer busy, or so many milliseconds have passed; without them, for ever.
    State wait(std::optional<int> milliseconds = {}) const;
    /// What the disk said where it is refused or broken.
    std::optional<Error> refusal() const;

    /// Nothing more is written but what is being written now, and the files are let go once the
    /// disk has answered, which is waited for a moment. From then on nothing can be read.
    void giveUp();

    // For the file system on top of it; all give back SQLite's codes.

    class File; ///< one file as the connection sees it
    using Bytes = std::vector<std::byte>;

    struct Opened {
        int code = 0;
        File* file = nullptr;
        int flags = 0;
    };

    /// The file that is there, after all that is on its way.
    Opened openNow(const char* name, int flags);
    /// Makes one; until that is done it is empty.
    Opened openLater(const char* name, int flags);
    /// Ends the use of one that was made so.
    int closeLater(File& file);
    int removeLater(const char* name, bool syncsFolder);
    /// Whether there is such a file, as far as what is on its way says something about it.
    std::optional<bool> isThere(const char* name) const;

    /// The rest of the buffer becomes zeros where the file ends before.
    int read(File& file, void* buffer, int size, std::int64_t offset);
    int write(File& file, const void* buffer, int size, std::int64_t offset);
    int truncate(File& file, std::int64_t size);
    int sync(File& file, int flags);
    int sizeOf(File& file, std::int64_t& size) const;
    int control(File& file, int operation, void* argument);

    /// Locks are taken at once, and let go when all is on the disk.
    int lock(File& file, int level);
    int unlock(File& file, int level);
    int checkReserved(File& file, int& isReserved);

private:
    struct Operation;
    struct Shared;

    std::shared_ptr<Shared> m_shared; ///< with the thread, which may have to outlive this
};

} // namespace charrette::sqlite
