// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"

#include "core/base/Error.h"
#include "core/document/OpenFile.h"
#include "core/document/Tables.h"

#include <algorithm>

namespace charrette {

namespace fs = std::filesystem;

namespace {

int oldestUndoableFormat(std::span<const Migration> steps)
{
    int oldest = 1;
    for (const auto& step : steps) {
        if (step.reshapes)
            oldest = step.version;
    }
    return oldest;
}

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

bool isWritable(const fs::path& path)
{
    const auto mode = fs::status(path).permissions();
    return (mode & (fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write))
        != fs::perms::none;
}

Document::Access accessTo(const fs::path& path, const Lock& lock)
{
    if (!isWritable(path))
        return Document::Access::FileNotWritable;
    switch (lock.state()) {
    case Lock::State::Held:
        return Document::Access::Write;
    case Lock::State::Taken:
        return Document::Access::LockedByOther;
    case Lock::State::Impossible:
        return Document::Access::FolderNotWritable;
    }
    return Document::Access::FolderNotWritable;
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
    if (!m_history.isIntact() && m_access == Access::Write)
        m_access = Access::HistoryBroken;
}

Document::~Document() = default;

std::unique_ptr<Document> Document::create(const fs::path& path, Surroundings surroundings)
{
    std::error_code error;
    const auto full = fs::absolute(path);
    if (!fs::is_directory(full.parent_path(), error))
        throw Error{Problem::MissingFolder, full.parent_path().string()};
    if (fs::exists(full, error))
        throw Error{Problem::Exists, full.string()};
    {
        // Made complete in memory first: the file appears whole or not at all.
        auto fresh = sqlite::Database::inMemory();
        migrate(fresh, surroundings.steps);
        writeCopy(fresh, full);
    }
    return open(full, std::move(surroundings));
}

std::unique_ptr<Document> Document::open(const fs::path& path, Surroundings surroundings)
{
    const auto full = fs::absolute(path);
    const auto newest = surroundings.steps.back().version;
    const auto version = fileVersion(full, newest);
    auto lock = std::make_unique<Lock>(full);
    const auto access = accessTo(full, *lock);
    const auto how = access == Access::Write ? sqlite::Open::Write : sqlite::Open::ReadOnly;
    auto db = openChecked(full, how, version, surroundings);
    if (version < newest) {
        if (access != Access::Write)
            throw Error{Problem::ReadOnly, "an older format that cannot be brought up to date"};
        keepEarlierVersion(*db, full, surroundings);
        migrate(*db, surroundings.steps);
    }
    return std::unique_ptr<Document>{
        new Document{full, std::move(lock), std::move(db), access, std::move(surroundings)}};
}

std::unique_ptr<Document> Document::inMemory(Surroundings surroundings)
{
    auto db = std::make_unique<sqlite::Database>(sqlite::Database::inMemory());
    migrate(*db, surroundings.steps);
    db->trustSchema();
    return std::unique_ptr<Document>{
        new Document{{}, {}, std::move(db), Access::Write, std::move(surroundings)}};
}

sqlite::Database& Document::writable()
{
    if (isReadOnly())
        throw Error{Problem::ReadOnly, "the document is open for reading only"};
    if (m_doubt)
        settle();
    return *m_db;
}

void Document::finish(
    sqlite::Transaction& transaction, sqlite::ChangeSet content, std::string label)
{
    if (content.empty()) {
        transaction.commit(); // Rows that are not recorded, such as pictures, stay.
        return;
    }
    auto change = draft(ChangeKind::Do, std::move(label), content);
    commit(transaction, std::move(change), std::move(content));
}

void Document::undo()
{
    if (const auto* done = m_history.toUndo())
        step(ChangeKind::Undo, History::Step{*done});
}

void Document::redo()
{
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
    settle();
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
    m_doubt.emplace(Doubt{std::move(change), std::move(content), Error{Problem::Bug, "no commit"}});
    try {
        transaction.commit();
    } catch (const Error& error) {
        m_doubt->error = error;
        return;
    }
    const auto made = *std::exchange(m_doubt, {});
    done(made.change, made.content);
}

void Document::settle()
{
    if (!m_doubt)
        return;
    if (!m_path.empty())
        reopen();
    const auto made = *std::exchange(m_doubt, {});
    const auto hash = [](const sqlite::Row& row) { return row.blob(0); };
    if (m_db->first(hash, "SELECT hash FROM change WHERE id = ?1", made.change.id)
        != made.change.hash)
        throw made.error;
    done(made.change, made.content);
}

void Document::reopen()
{
    auto fresh = openChecked(
        m_path, sqlite::Open::Write, m_surroundings.steps.back().version, m_surroundings);
    fresh->watch(m_db->watched());
    std::swap(*m_db, *fresh); // Whoever holds the reference keeps a working connection.
}

void Document::done(const Change& change, const sqlite::ChangeSet& content)
{
    m_history.follow(change);
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

void Document::saveCopy(const fs::path& target) const
{
    std::error_code error;
    if (!m_path.empty() && fs::equivalent(target, m_path, error))
        throw Error{Problem::Exists, "the document itself: " + target.string()};
    writeCopy(*m_db, target);
}

} // namespace charrette
