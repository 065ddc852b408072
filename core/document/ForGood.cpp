// SPDX-License-Identifier: GPL-3.0-or-later
// What can never be taken back leaves nothing of what was before.
#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/sqlite/DiskQueue.h"

namespace charrette {

namespace {

constexpr int catchingUpMilliseconds = 5'000;
constexpr int sweepingMilliseconds = 20'000;

} // namespace

void Document::performForGood(std::string label, const std::function<void(Edit&)>& work)
{
    auto& db = writable();
    requireDisk();
    db.script("PRAGMA secure_delete = ON");
    std::optional<sqlite::ChangeSet> content;
    try {
        sqlite::Transaction transaction{db};
        Edit edit{db, m_surroundings.clock()};
        const sqlite::Recorder recorder{db, m_shape};
        work(edit);
        content.emplace(recorder.take());
        beginRecordAnew(std::move(label));
        transaction.commit();
    } catch (const Error&) {
        // Whatever became of it: what is in the file is so, or on its way there.
        if (!m_path.empty() && !m_db->queue())
            reopen();
        m_history = History{*m_db, oldestUndoableFormat(m_surroundings.steps)};
        throw;
    }
    m_history = History{db, oldestUndoableFormat(m_surroundings.steps)};
    std::optional<Error> unswept;
    try {
        db.script("VACUUM");
    } catch (const Error& error) {
        unswept = error;
    }
    if (const auto& queue = db.queue())
        queue->wait(sweepingMilliseconds);
    notify(*content);
    if (unswept)
        throw *unswept;
}

/// What is said to be gone for good should be so; not while the disk is behind.
void Document::requireDisk()
{
    if (const auto& queue = m_db->queue())
        queue->wait(catchingUpMilliseconds);
    if (disk() == Disk::Ready)
        return;
    throw m_db->queue()->refusal().value_or(Error{Problem::Unreadable, "the disk is behind"});
}

void Document::beginRecordAnew(std::string label)
{
    beginAnew(*m_db, draft(ChangeKind::Do, std::move(label), sqlite::ChangeSet{{}, m_shape}));
}

} // namespace charrette
