// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace charrette {

/// Where a file that is open is by now, as other programs move, replace and remove files.
class FilePlace {
public:
    enum class State {
        Here,
        Moved, ///< or renamed: movedTo() says what it is now
        Replaced, ///< another file has its name
        Missing, ///< removed, thrown away, or its disk is gone
    };

    /// Of the file that is under that name now.
    explicit FilePlace(const std::filesystem::path& path);
    ~FilePlace();
    FilePlace(const FilePlace&) = delete;
    FilePlace& operator=(const FilePlace&) = delete;

    State state() const;
    /// Where the system knows it: in the trash it counts as removed.
    std::optional<std::filesystem::path> movedTo() const;

private:
    std::filesystem::path m_path;
    int m_file = -1; ///< a handle that can do nothing but name the file
    std::uint64_t m_device = 0;
    std::uint64_t m_number = 0;
};

/// The program that keeps a copy of the file elsewhere and writes into its folder on its own, such
/// as "Dropbox", by the names of the folders above the file and by what the program leaves there.
std::optional<std::string> syncProgramOf(const std::filesystem::path& file);

} // namespace charrette
