// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Dice.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace charrette::tests {

/// Everything that is done to the files of one folder while it lives: each write, cut, sync, new
/// name and removal, in order, with the calls of SQLite and of the standard library intercepted on
/// their way to the system. From it the folder is made again as a power cut at any moment could
/// have left it. One at a time, and for one thread.
class DiskLog {
public:
    /// What of that which was not synced has reached the disk.
    enum class Survives { Nothing, Everything, Beginning, AnyPart };

    explicit DiskLog(const std::filesystem::path& folder);
    ~DiskLog();
    DiskLog(const DiskLog&) = delete;
    DiskLog& operator=(const DiskLog&) = delete;

    /// From now on nothing is logged.
    void stop();

    /// The number of things done so far.
    std::size_t size() const;
    /// How many of them made something durable.
    std::size_t barriers() const;

    using Files = std::map<std::string, std::string>; ///< names and bytes

    /// The files as a cut after the first `count` things leaves them. With AnyPart any of what was
    /// not synced is there and the rest is not, and of some writes only some sectors.
    Files after(std::size_t count, Survives survives, Dice& dice) const;

    struct Log;

private:
    std::unique_ptr<Log> m_log;
};

} // namespace charrette::tests
