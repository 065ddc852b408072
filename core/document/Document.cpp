// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"

#include "core/base/Error.h"
#include "core/document/EarlierVersions.h"
#include "core/document/OpenFile.h"
#include "core/document/RecordedRows.h"
#include "core/document/Tables.h"
#include "core/sqlite/DiskQueue.h"

namespace charrette {

namespace fs = std::filesystem;

namespace {

RowChange::Kind kindOf(sqlite::RowEdit::Kind kind)
{
    switch (kind) {
    case sqlite::RowEdit::Kind::Added:
        return RowChange::Kind::Added;
    case sqlite::RowEdit::Kind::Edited:
        return RowChange::Kind::Edited;
    case sqlite::RowEdit::Kind::Removed:
        return RowChange::Kind::Removed;
    }
    return RowChange::Kind::Edited;
}

/// Before much is removed, the file as it still is, for another reader, is copied. Undo would do;
/// so a copy that cannot be made is no reason to refuse.
void keepBeforeRemoval(const fs::path& path, const Surroundings& surroundings)
{
    try {
        keepEarlierVersion(path, surroundings);
    } catch (const Error&) {
        return;
    }
}

} // namespace

Document::Document(fs::path path, std::unique_ptr<Lock> lock, std::unique_ptr<sqlite::Database> db,
    Access access, Surroundings surroundings)
    : m_path{std::move(path)}
    , m_lock{std::move(lock)}
    , m_db{std::move(db)}
    , m_access{access}
    , m_surroundings{std::move(surroundings)}
    , m_shape{*m_db, table::recorded}
    , m_history{*m_db, oldestUndoableFormat(m_surroundings.steps)}
{
    m_surroundings.isGivenUp = {}; // That was about opening it.
    if (!m_path.empty())
        m_place = std::make_unique<FilePlace>(m_path);
    if (!m_history.isIntact() && m_access == Access::Write)
        m_access = Access::HistoryBroken;
}

Document::~Document() = default;

std::unique_ptr<Document> Document::create(const fs::path& path, Surroundings surroundings)
{
    std::error_code error;
    const auto full = absolutePath(path);
    if (!fs::is_directory(full.parent_path(), error))
        throw Error{Problem::MissingFolder, full.parent_path().string()};
    if (fs::exists(full, error))
        throw Error{Problem::Exists, full.string()};
    {
        // Made complete in memory first: the file appears whole or not at all.
        auto fresh = sqlite::Database::inMemory();
        migrate(fresh, surroundings.steps);
        writeCopy(fresh, full, surroundings);
    }
    return open(full, std::move(surroundings));
}

std::unique_ptr<Document> Document::open(const fs::path& path, Surroundings surroundings)
{
    const auto full = absolutePath(path);
    const auto newest = surroundings.steps.back().version;
    requireCharretteFile(full, newest);
    std::unique_ptr<Lock> lock;
    const auto access = accessTo(realPath(full), lock);
    const auto how = access == Access::Write ? sqlite::Open::Write : sqlite::Open::ReadOnly;
    auto db = openChecked(full, how, surroundings);
    auto isGivenUp = surroundings.isGivenUp;
    if (db->value<int>("PRAGMA user_version") < newest) {
        if (access != Access::Write)
            throw Error{Problem::ReadOnly, "an older format that cannot be brought up to date"};
        // Once it is brought up to date, what it was is no longer to be told from what it is.
        if (!isAsItsVersionLeftIt(*db, surroundings.steps, isGivenUp))
            throw Error{Problem::Damaged, "not as the record of its changes says"};
        keepEarlierVersion(*db, full, surroundings);
        migrate(*db, surroundings.steps, isGivenUp);
        isGivenUp = {}; // Now it is too late.
    }
    if (access == Access::Write)
        db = writingBehind(std::move(db), full, surroundings);
    std::unique_ptr<Document> document{
        new Document{full, std::move(lock), std::move(db), access, std::move(surroundings)}};
    document->requireRowsAsRecorded(isGivenUp);
    return document;
}

void Document::requireRowsAsRecorded(const IsGivenUp& isGivenUp)
{
    const auto& steps = m_surroundings.steps;
    if (m_access != Access::Write)
        return;
    m_db->endWhen(isGivenUp);
    try {
        if (!areRowsAsRecorded(
                *m_db, m_shape, oldestUndoableFormat(steps), steps.back().version, isGivenUp))
            m_access = Access::HistoryBroken;
    } catch (const Error&) {
        requireWanted(isGivenUp); // An end that was wanted reads like damage.
        throw;
    }
    m_db->endWhen({});
}

std::unique_ptr<Document> Document::inMemory(Surroundings surroundings)
{
    auto db = std::make_unique<sqlite::Database>(sqlite::Database::inMemory());
    migrate(*db, surroundings.steps);
    db->trustSchema();
    return std::unique_ptr<Document>{
        new Document{{}, {}, std::move(db), Access::Write, std::move(surroundings)}};
}

const LockOwner& Document::lockOwner() const noexcept
{
    static const LockOwner nobody;
    return m_lock ? m_lock->owner() : nobody;
}

sqlite::Database& Document::writable()
{
    settle(); // What an earlier commit threw has been told.
    if (isReadOnly())
        throw Error{Problem::ReadOnly, "the document is open for reading only"};
    m_isBehind = m_isBehind && disk() != Disk::Ready;
    if (disk() == Disk::Broken)
        throw *m_db->queue()->refusal();
    holdLock();
    return *m_db;
}

/// Saving elsewhere that was given up may have left it with the work that still goes on.
void Document::holdLock()
{
    if (!m_lock || m_lock->state() != Lock::State::Taken)
        return;
    m_lock.reset();
    m_lock = std::make_unique<Lock>(m_path);
    if (m_lock->state() == Lock::State::Taken)
        throw Error{Problem::Locked, "open in another program: " + m_path.string()};
}

void Document::finish(
    sqlite::Transaction& transaction, sqlite::ChangeSet content, std::string label)
{
    if (content.empty()) {
        // Rows that are not recorded, such as pictures, stay. After an error they may be there or
        // not, which does no harm; but the connection is no longer to be trusted.
        try {
            transaction.commit();
        } catch (const Error& error) {
            auto change = draft(ChangeKind::Do, {}, content);
            m_committed.emplace(Committed{std::move(change), std::move(content), error});
        }
        return;
    }
    // A disk that is behind lets nobody else read the file.
    const bool keepsVersions =
        !m_path.empty() && !m_surroundings.earlierVersions.empty() && !m_isBehind;
    if (keepsVersions && removesMuch(*m_db, content))
        keepBeforeRemoval(m_path, m_surroundings);
    auto change = draft(ChangeKind::Do, std::move(label), content);
    commit(transaction, std::move(change), std::move(content));
}

void Document::undo()
{
    settle();
    if (const auto* done = m_history.toUndo())
        step(ChangeKind::Undo, History::Step{*done});
}

void Document::redo()
{
    settle();
    if (const auto* undone = m_history.toRedo())
        step(ChangeKind::Redo, History::Step{*undone});
}

void Document::step(ChangeKind kind, const History::Step& step)
{
    {
        auto& db = writable();
        sqlite::ChangeSet content{readChange(db, step.id).content, m_shape};
        if (kind == ChangeKind::Undo)
            content = content.inverse(m_shape);
        const sqlite::ForeignKeysOff guard{db};
        sqlite::Transaction transaction{db};
        content.apply(db, m_shape);
        auto change = draft(kind, step.label, content);
        change.target = step.id;
        commit(transaction, std::move(change), std::move(content));
    }
    conclude();
}

Change Document::draft(ChangeKind kind, std::string label, const sqlite::ChangeSet& content) const
{
    return {
        .id = 0,
        .kind = kind,
        .target = {},
        .label = std::move(label),
        .made = m_surroundings.clock(),
        .author = m_surroundings.author,
        .laptop = m_surroundings.laptop,
        .format = m_surroundings.steps.back().version,
        .content = content.bytes(),
        .previous = {},
        .hash = {},
    };
}

void Document::commit(sqlite::Transaction& transaction, Change change, sqlite::ChangeSet content)
{
    m_history.append(*m_db, change);
    m_committed.emplace(Committed{std::move(change), std::move(content), {}});
    try {
        transaction.commit();
    } catch (const Error& error) {
        m_committed->error = error;
    }
}

/// One that is behind what was done before is known to be slow, and not waited for.
void Document::awaitDisk()
{
    if (m_db->queue() && !m_isBehind)
        m_isBehind = m_db->queue()->wait(m_surroundings.patience) != sqlite::DiskQueue::State::Idle;
}

Document::Disk Document::disk() const
{
    using State = sqlite::DiskQueue::State;
    const auto& queue = m_db->queue();
    switch (queue ? queue->state() : State::Idle) {
    case State::Idle:
        return Disk::Ready;
    case State::Busy:
        return Disk::Behind;
    case State::Refused:
        return Disk::Refusing;
    case State::Broken:
        return Disk::Broken;
    }
    return Disk::Ready;
}

std::optional<Problem> Document::diskProblem() const
{
    const auto refusal = m_db->queue() ? m_db->queue()->refusal() : std::nullopt;
    return refusal ? std::optional{refusal->problem()} : std::nullopt;
}

LongWork Document::catchingUp() const
{
    return [queue = m_db->queue()](const IsGivenUp& isGivenUp) {
        constexpr int now = 20; // milliseconds
        using State = sqlite::DiskQueue::State;
        while (queue && queue->wait(now) != State::Idle) {
            requireWanted(isGivenUp);
            if (const auto refusal = queue->refusal())
                throw *refusal;
        }
    };
}

void Document::leaveBehind()
{
    if (m_db->queue())
        m_db->queue()->giveUp();
}

void Document::conclude()
{
    awaitDisk();
    if (const auto error = settle())
        throw *error;
}

std::optional<Error> Document::settle()
{
    if (!m_committed)
        return {};
    const bool isThere = !m_committed->error || isInFile(m_committed->change);
    const auto made = *std::exchange(m_committed, {});
    if (!isThere)
        return made.error;
    m_history.follow(made.change);
    notify(made.content);
    return {};
}

bool Document::isInFile(const Change& change)
{
    // While the disk is behind, only this connection knows all that was told to be done.
    if (!m_path.empty() && disk() == Disk::Ready)
        reopen();
    const auto last = lastChange(*m_db);
    if (last == ChangeMark{change.id, change.hash})
        return true;
    if (last == m_history.last())
        return false;
    m_access = Access::HistoryBroken;
    m_committed.reset();
    throw Error{Problem::Damaged, "under its name there is another file now"};
}

void Document::reopen()
{
    auto fresh = writingBehind(
        openChecked(m_path, sqlite::Open::Write, m_surroundings), m_path, m_surroundings);
    fresh->watch(m_db->watched());
    std::swap(*m_db, *fresh); // Whoever holds the reference keeps a working connection.
}

void Document::notify(const sqlite::ChangeSet& content) const
{
    if (!m_observer)
        return;
    std::vector<RowChange> rows;
    rows.reserve(content.rows().size());
    for (const auto& row : content.rows()) {
        const auto key = row.key();
        rows.push_back({row.table->name, key[0], key.size() > 1 ? key[1] : 0, kindOf(row.kind)});
    }
    m_observer(Changes{std::move(rows)});
}

FilePlace::State Document::whereabouts() const
{
    return m_place ? m_place->state() : FilePlace::State::Here;
}

std::optional<fs::path> Document::movedTo() const
{
    return m_place ? m_place->movedTo() : std::nullopt;
}

bool Document::isWrittenOver() const
{
    if (m_committed)
        return false; // In doubt, and settled by the next command.
    try {
        return lastChange(*m_db) != m_history.last();
    } catch (const Error& error) {
        return error.problem() == Problem::Damaged || error.problem() == Problem::NotCharrette;
    }
}

} // namespace charrette
