// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/FilePlace.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace charrette {

namespace fs = std::filesystem;

namespace {

bool isInTrash(const fs::path& path)
{
    return std::ranges::any_of(path, [](const fs::path& part) {
        const auto name = part.string();
        return name == "Trash" || name == ".Trash" || name.starts_with(".Trash-");
    });
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char letter) {
        return static_cast<char>(letter < 0x80 ? std::tolower(letter) : letter);
    });
    return text;
}

struct SyncMark {
    std::string_view mark;
    std::string_view program;
};

/// What the folder is called; "Dropbox (Firm)" and "OneDrive - Firm" too.
constexpr std::array folderNames{
    SyncMark{"dropbox", "Dropbox"},
    SyncMark{"onedrive", "OneDrive"},
    SyncMark{"nextcloud", "Nextcloud"},
    SyncMark{"owncloud", "ownCloud"},
    SyncMark{"icloud drive", "iCloud"},
    SyncMark{"com~apple~clouddocs", "iCloud"},
    SyncMark{"google drive", "Google Drive"},
    SyncMark{"googledrive", "Google Drive"},
    SyncMark{"pclouddrive", "pCloud"},
};

/// What lies in the topmost folder, and nowhere else: ".dropbox" is in people's homes too.
constexpr std::array leftThere{
    SyncMark{".dropbox.cache", "Dropbox"},
    SyncMark{".stfolder", "Syncthing"},
    SyncMark{".nextcloudsync.log", "Nextcloud"},
    SyncMark{".owncloudsync.log", "ownCloud"},
    SyncMark{".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
    SyncMark{".SynologyWorkingDirectory", "Synology Drive"},
};

/// A word of the mark's own: "Dropbox archive tools" is no folder of Dropbox, but nobody is hurt
/// by a warning.
std::optional<std::string> programNamed(const fs::path& folder)
{
    const auto name = lowered(folder.filename().string());
    for (const auto& [mark, program] : folderNames) {
        if (name.starts_with(mark)
            && (name.size() == mark.size()
                || std::isalnum(static_cast<unsigned char>(name[mark.size()])) == 0))
            return std::string{program};
    }
    return {};
}

} // namespace

FilePlace::FilePlace(const fs::path& path)
    : m_path{path}
{
    struct stat about {};
    if (stat(path.c_str(), &about) != 0)
        return;
    m_device = about.st_dev;
    m_number = about.st_ino;
#ifdef O_PATH
    // No ordinary handle: closing one would let go of the locks that SQLite has on the file.
    m_file = open(path.c_str(), O_PATH | O_CLOEXEC);
#endif
}

FilePlace::~FilePlace()
{
    if (m_file >= 0)
        close(m_file);
}

FilePlace::State FilePlace::state() const
{
    struct stat named {};
    const bool isThere = stat(m_path.c_str(), &named) == 0;
    if (isThere && named.st_dev == m_device && named.st_ino == m_number)
        return State::Here;
    if (movedTo())
        return State::Moved;
    return isThere ? State::Replaced : State::Missing;
}

std::optional<fs::path> FilePlace::movedTo() const
{
    if (m_file < 0)
        return {};
    std::error_code error;
    auto now = fs::read_symlink("/proc/self/fd/" + std::to_string(m_file), error);
    struct stat about {};
    if (error || now == m_path || isInTrash(now) || stat(now.c_str(), &about) != 0
        || about.st_dev != m_device || about.st_ino != m_number)
        return {};
    return now;
}

std::optional<std::string> syncProgramOf(const fs::path& file)
{
    std::error_code error;
    auto folder = fs::weakly_canonical(file, error).parent_path();
    for (; !error && folder.has_relative_path(); folder = folder.parent_path()) {
        if (auto program = programNamed(folder))
            return program;
        for (const auto& [mark, program] : leftThere) {
            std::error_code ignored;
            if (fs::exists(folder / mark, ignored))
                return std::string{program};
        }
    }
    return {};
}

} // namespace charrette
