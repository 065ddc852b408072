// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace charrette {

/// A folder to work in that nobody else may look into; gone afterwards with all that is in it. What
/// a program left that was killed goes with the next one that is made: there may be whole copies of
/// documents in it.
class ScratchFolder {
public:
    /// Throws Error: DiskFull, ReadOnly, Unreadable.
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const noexcept { return m_path; }
    std::filesystem::path file(const std::string& name) const { return m_path / name; }

    /// Brings a copy of the file here, which may be written to. Throws Error{Problem::Unreadable}.
    std::filesystem::path bring(const std::filesystem::path& file, const std::string& name) const;

private:
    std::filesystem::path m_path;
    int m_lock = -1; ///< on the folder; the system gives it back when the program ends, however
};

} // namespace charrette
