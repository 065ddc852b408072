// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace charrette {

/// A folder to work in that nobody else sees; gone afterwards with all that is in it.
class ScratchFolder {
public:
    ScratchFolder()
        : m_path{(std::filesystem::temp_directory_path() / "charrette-XXXXXX").string()}
    {
        if (!mkdtemp(m_path.data()))
            throw Error{Problem::DiskFull, "no folder to work in"};
    }

    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    std::filesystem::path path() const { return m_path; }

    /// Brings a copy of the file here, which may be written to. Throws Error{Problem::Unreadable}.
    std::filesystem::path bring(const std::filesystem::path& file, const std::string& name) const
    {
        namespace fs = std::filesystem;
        const auto copy = path() / name;
        std::error_code error;
        fs::copy_file(file, copy, error);
        if (error)
            throw Error{Problem::Unreadable, error.message() + ": " + file.string()};
        fs::permissions(copy, fs::perms{0600}, error);
        return copy;
    }

private:
    std::string m_path;
};

} // namespace charrette
