// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace charrette::tests {

/// SQLite's way to the disk, with faults where a test wants them. One at a time; for any thread.
class FaultyFiles {
public:
    enum class Operation { Open, Read, Write, Truncate, Sync, Delete };

    /// What happens at one operation of a kind, counted from arm().
    struct Fault {
        Operation operation = Operation::Write;
        int code = 0; ///< SQLite's, such as SQLITE_FULL
        int at = 1; ///< the how many-th
        bool stays = false; ///< so does every later one, until release()
        bool done = false; ///< the operation is carried out all the same
    };

    FaultyFiles();
    ~FaultyFiles();
    FaultyFiles(const FaultyFiles&) = delete;
    FaultyFiles& operator=(const FaultyFiles&) = delete;

    /// For Surroundings::vfs.
    static std::string name();

    /// From now on; besides those that are armed already.
    void arm(const Fault& fault);
    /// Whether one has happened.
    bool hit() const;
    void release();

    /// Only files whose name begins so are concerned by what is armed, slow or hanging.
    void confineTo(const std::string& start);

    /// From now on each operation but reading takes so many milliseconds more.
    void slowDown(int milliseconds);
    /// From now on each operation but reading waits until release().
    void hang();
};

} // namespace charrette::tests
