// SPDX-License-Identifier: GPL-3.0-or-later
// What can never be taken back leaves nothing of what was before.
#include "core/base/Error.h"
#include "core/document/Document.h"

namespace charrette {

void Document::performForGood(std::string label, const std::function<void(Edit&)>& work)
{
    auto& db = writable();
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
    awaitDisk();
    m_history = History{db, oldestUndoableFormat(m_surroundings.steps)};
    notify(*content);
    db.script("VACUUM");
}

void Document::beginRecordAnew(std::string label)
{
    beginAnew(*m_db, draft(ChangeKind::Do, std::move(label), sqlite::ChangeSet{{}, m_shape}));
}

} // namespace charrette
