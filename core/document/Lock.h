// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace charrette {

/// Who holds a document open, as they wrote it into the lock file.
struct LockOwner {
    std::string user;
    std::string host;
    std::string process;
};

/// The file ".<name>.lock" beside a document, locked by the system while the program lives: a crash
/// releases it, and a left-over file means nothing.
class Lock {
public:
    enum class State {
        Held,
        Taken, ///< by another program: owner() says whose
        Impossible, ///< the folder cannot be written to, so neither could a journal
    };

    explicit Lock(const std::filesystem::path& document);
    ~Lock();
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

    State state() const noexcept { return m_state; }
    const LockOwner& owner() const noexcept { return m_owner; }

private:
    std::filesystem::path m_path;
    State m_state = State::Impossible;
    LockOwner m_owner;
    int m_file = -1;
};

} // namespace charrette
