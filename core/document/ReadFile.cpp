// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ReadFile.h"

#include "core/document/OpenFile.h"
#include "core/document/RecordedRows.h"
#include "core/document/ScratchFolder.h"

namespace charrette {

namespace {

/// In one go, as somebody else may be writing into it.
void requireAsItWasLeft(sqlite::Database& db, const Surroundings& surroundings)
{
    db.script("BEGIN");
    if (!isAsItsVersionLeftIt(db, surroundings.steps, surroundings.isGivenUp))
        throw Error{Problem::Damaged, "not as the record of its changes says"};
    db.script("COMMIT");
}

} // namespace

ReadFile::ReadFile(const std::filesystem::path& path, const Surroundings& surroundings)
{
    const auto full = absolutePath(path);
    const auto newest = surroundings.steps.back().version;
    requireCharretteFile(full, newest);
    m_db = openChecked(full, sqlite::Open::ReadOnly, surroundings);
    requireAsItWasLeft(*m_db, surroundings);
    if (m_db->value<int>("PRAGMA user_version") < newest)
        bringUpToDate(surroundings);
}

ReadFile::~ReadFile() = default;

void ReadFile::bringUpToDate(const Surroundings& surroundings)
{
    m_folder = std::make_unique<ScratchFolder>();
    const auto copy = m_folder->file("copy.charrette");
    m_db->backUpTo(copy, {}, surroundings.isGivenUp);
    m_db = openChecked(copy, sqlite::Open::Write, surroundings);
    migrate(*m_db, surroundings.steps, surroundings.isGivenUp);
}

} // namespace charrette
