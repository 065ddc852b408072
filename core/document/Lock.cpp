// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <sstream>

namespace charrette {

namespace {

LockOwner self()
{
    std::array<char, 256> host{};
    gethostname(host.data(), host.size() - 1);
    const auto* user = std::getenv("USER");
    if (!user)
        user = std::getenv("LOGNAME");
    return {user ? user : "", host.data(), std::to_string(getpid())};
}

LockOwner readOwner(int file)
{
    std::array<char, 1024> buffer{};
    const auto size = pread(file, buffer.data(), buffer.size(), 0);
    std::istringstream lines{std::string{buffer.data(), size > 0 ? std::size_t(size) : 0}};
    LockOwner owner;
    std::getline(lines, owner.user);
    std::getline(lines, owner.host);
    std::getline(lines, owner.process);
    return owner;
}

void writeOwner(int file, const LockOwner& owner)
{
    const auto text = owner.user + '\n' + owner.host + '\n' + owner.process + '\n';
    // What the file says is only told to people; the lock itself is the system's.
    if (ftruncate(file, 0) == 0) [[maybe_unused]]
        const auto written = pwrite(file, text.data(), text.size(), 0);
}

/// Whether the file locked is still the one under that name: its last owner may have removed it.
bool isCurrent(int file, const std::filesystem::path& path)
{
    struct stat mine {};
    struct stat named {};
    return fstat(file, &mine) == 0 && stat(path.c_str(), &named) == 0 && mine.st_ino == named.st_ino
        && mine.st_dev == named.st_dev;
}

} // namespace

Lock::Lock(const std::filesystem::path& document)
    : m_path{document.parent_path() / ("." + document.filename().string() + ".lock")}
{
    for (int attempt = 0; attempt < 10; ++attempt) {
        m_file = open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (m_file < 0 && errno == EACCES) // Another user's: locking it needs no more than reading.
            m_file = open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (m_file < 0)
            return;
        if (flock(m_file, LOCK_EX | LOCK_NB) != 0) {
            m_state = errno == EWOULDBLOCK ? State::Taken : State::Impossible;
            m_owner = readOwner(m_file);
            close(m_file);
            m_file = -1;
            return;
        }
        if (isCurrent(m_file, m_path)) {
            m_state = State::Held;
            m_owner = self();
            writeOwner(m_file, m_owner);
            return;
        }
        close(m_file);
        m_file = -1;
    }
}

Lock::~Lock()
{
    if (m_file < 0)
        return;
    unlink(m_path.c_str());
    close(m_file);
}

} // namespace charrette
