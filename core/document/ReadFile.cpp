// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ReadFile.h"

#include "core/document/OpenFile.h"

#include <system_error>

namespace charrette {

namespace fs = std::filesystem;

namespace {

/// A new folder that nobody else may look into.
fs::path privateFolder()
{
    const auto folder = fs::temp_directory_path() / ("charrette-" + std::to_string(drawId()));
    fs::create_directory(folder);
    fs::permissions(folder, fs::perms::owner_all);
    return folder;
}

} // namespace

ReadFile::ReadFile(const fs::path& path, const Surroundings& surroundings)
{
    const auto full = absolutePath(path);
    const auto newest = surroundings.steps.back().version;
    requireCharretteFile(full, newest);
    m_db = openChecked(full, sqlite::Open::ReadOnly, surroundings);
    if (m_db->value<int>("PRAGMA user_version") < newest)
        bringUpToDate(surroundings);
}

ReadFile::~ReadFile()
{
    m_db.reset();
    std::error_code ignored; // A temporary copy that stays is no harm to anyone's work.
    if (!m_folder.empty())
        fs::remove_all(m_folder, ignored);
}

void ReadFile::bringUpToDate(const Surroundings& surroundings)
{
    try {
        m_folder = privateFolder();
    } catch (const fs::filesystem_error& error) {
        throw Error{Problem::ReadOnly, error.what()};
    }
    const auto copy = m_folder / "copy.charrette";
    try {
        m_db->backUpTo(copy, {}, surroundings.isGivenUp);
        m_db = openChecked(copy, sqlite::Open::Write, surroundings);
        migrate(*m_db, surroundings.steps, surroundings.isGivenUp);
    } catch (...) {
        m_db.reset();
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
        throw;
    }
}

} // namespace charrette
