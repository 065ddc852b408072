// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <filesystem>
#include <memory>

namespace charrette {

class ScratchFolder;

/// Another document to take something out of: checked as any file from elsewhere, never locked and
/// never written to. Where it is not as it was written, it has to be rescued first. One of an older
/// version is brought up to date in a copy that ends with this.
class ReadFile {
public:
    /// Throws Error: MissingFile, MissingFolder, NotCharrette, NewerFormat, Damaged, ReadOnly.
    explicit ReadFile(const std::filesystem::path& path, const Surroundings& surroundings = {});
    ~ReadFile();
    ReadFile(const ReadFile&) = delete;
    ReadFile& operator=(const ReadFile&) = delete;

    const sqlite::Database& db() const noexcept { return *m_db; }

private:
    void bringUpToDate(const Surroundings& surroundings);

    std::unique_ptr<ScratchFolder> m_folder; ///< of the copy, if one was needed; it goes last
    std::unique_ptr<sqlite::Database> m_db;
};

} // namespace charrette
