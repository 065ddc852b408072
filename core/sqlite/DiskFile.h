// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/DiskQueue.h"

#include <sqlite3.h>

#include <limits>
#include <map>
#include <vector>

namespace charrette::sqlite {

/// A file as the connection sees it: what the disk has, and over it what is on its way there.
/// All but the handle is for who holds the lock of the queue.
class DiskQueue::File {
public:
    explicit File(sqlite3_vfs* below)
        : m_storage((static_cast<std::size_t>(below->szOsFile) + sizeof(std::max_align_t) - 1)
            / sizeof(std::max_align_t))
    {}

    /// SQLite's own, of the file system below.
    sqlite3_file* handle() { return reinterpret_cast<sqlite3_file*>(m_storage.data()); }
    const sqlite3_io_methods* methods() { return handle()->pMethods; }

    /// What to read from the disk and what to lay over it.
    struct View {
        bool isOnDisk = false;
        std::int64_t diskEnd = 0; ///< what the disk has from here on is gone
        std::optional<std::int64_t> size = {}; ///< of the file, where the disk does not know it
        std::vector<std::pair<std::int64_t, std::shared_ptr<const Bytes>>> over = {};

        /// Whether the disk need not be asked.
        bool covers(int length, std::int64_t offset) const;
        void layOver(std::byte* buffer, int length, std::int64_t offset) const;
    };

    View view(int size, std::int64_t offset) const;
    void write(std::uint64_t number, std::int64_t offset, std::shared_ptr<const Bytes> bytes);
    void truncate(std::uint64_t number, std::int64_t size);
    /// The disk has cut it, too.
    void truncated(std::uint64_t number);
    /// All up to this number is on the disk for certain.
    void synced(std::uint64_t number);
    /// What the disk has counts, synced or not.
    void forget();
    /// One more is on its way, of a file that has this size, or one fewer.
    void begin(std::int64_t sizeBefore);
    void end();

    bool isQuiet() const { return m_onTheWay == 0; }
    std::optional<std::int64_t> size() const { return m_size; }

    bool isOpen = false; ///< the handle is
    int users = 0; ///< of the handle, at this moment, besides the thread

    int wantedLock = SQLITE_LOCK_NONE; ///< what the connection believes to have
    int heldLock = SQLITE_LOCK_NONE; ///< at least as much
    int sectorSize = 512;
    int characteristics = 0;
    std::string name = {}; ///< lives as long as the handle, as SQLite demands

private:
    struct Written {
        std::uint64_t number = 0;
        std::shared_ptr<const Bytes> bytes;
    };

    std::vector<std::max_align_t> m_storage;
    std::multimap<std::int64_t, Written> m_written; ///< by offset, those later written after
    std::size_t m_longest = 0;
    std::optional<std::int64_t> m_size;
    std::int64_t m_diskEnd = std::numeric_limits<std::int64_t>::max();
    std::uint64_t m_lastCut = 0;
    int m_onTheWay = 0;
};

} // namespace charrette::sqlite
