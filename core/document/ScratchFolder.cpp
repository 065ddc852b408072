// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ScratchFolder.h"

#include "core/base/Error.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace charrette {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view scratchStart = "charrette.scratch.";

fs::path temporaryPlace()
{
    std::error_code error;
    auto place = fs::temp_directory_path(error);
    if (error)
        throw Error{Problem::MissingFolder, error.message()};
    return place;
}

/// The lock on it; -1 where it is another's, or is locked already.
int lockFolder(const fs::path& path)
{
    const int folder = open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return -1;
    struct stat status {};
    const bool isOurs = fstat(folder, &status) == 0 && status.st_uid == geteuid();
    if (isOurs && flock(folder, LOCK_EX | LOCK_NB) == 0)
        return folder;
    close(folder);
    return -1;
}

void sweep(const fs::path& place)
{
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator{place, ignored}) {
        if (!entry.path().filename().string().starts_with(scratchStart))
            continue;
        if (const int lock = lockFolder(entry.path()); lock >= 0) {
            fs::remove_all(entry.path(), ignored);
            close(lock);
        }
    }
}

} // namespace

ScratchFolder::ScratchFolder()
{
    const auto place = temporaryPlace();
    sweep(place);
    for (int attempt = 0; attempt < 10; ++attempt) {
        auto name = (place / (std::string{scratchStart} + "XXXXXX")).string();
        if (!mkdtemp(name.data())) {
            const bool isFull = errno == ENOSPC || errno == EDQUOT;
            throw Error{isFull ? Problem::DiskFull : Problem::ReadOnly,
                std::string{"no folder to work in: "} + std::strerror(errno)};
        }
        m_path = name;
        m_lock = lockFolder(m_path);
        std::error_code error;
        if (fs::exists(m_path, error)) // Another program may have swept it before it was locked.
            return;
    }
    throw Error{Problem::Unreadable, "no folder to work in: " + m_path.string()};
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
    if (m_lock >= 0)
        close(m_lock);
}

fs::path ScratchFolder::bring(const fs::path& file, const std::string& name) const
{
    const auto copy = m_path / name;
    std::error_code error;
    fs::copy_file(file, copy, error);
    if (error)
        throw Error{
            error == std::errc::no_space_on_device ? Problem::DiskFull : Problem::Unreadable,
            error.message() + ": " + file.string()};
    fs::permissions(copy, fs::perms{0600}, error);
    return copy;
}

} // namespace charrette
