// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/GivenUp.h"
#include "core/document/Changes.h"
#include "core/document/Edit.h"
#include "core/document/FilePlace.h"
#include "core/document/History.h"
#include "core/document/Lock.h"
#include "core/document/Migrations.h"
#include "core/document/Tables.h"
#include "core/sqlite/ChangeSet.h"
#include "core/sqlite/Database.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>

namespace charrette {

/// What a document needs to know from outside; the defaults serve the app.
struct Surroundings {
    std::string author = {}; ///< who the changes are by
    std::string laptop = {}; ///< which machine made them
    std::function<Instant()> clock = &Instant::now;
    /// Where copies go that are made before a migration; beside the document when empty.
    std::filesystem::path earlierVersions = {};
    std::string vfs = {}; ///< SQLite file system, for injecting faults
    /// For how many milliseconds a command waits for the disk; after that it is done all the same,
    /// and the disk follows behind. Without it, as long as that takes.
    std::optional<int> patience = {};
    std::span<const Migration> steps = allMigrations();
    /// Opening, copying and rescuing end with Error{Problem::Unreadable} once this says so, and
    /// leave every file as it was.
    IsGivenUp isGivenUp = {};
};

/// What takes long and may be done by any thread. It holds on to all that it needs.
using LongWork = std::function<void(const IsGivenUp&)>;
/// Sees to it that such work is done, while the window goes on; false where it was given up, and
/// what the work throws. Where there is none, it is done at once.
using Carrier = std::function<bool(const LongWork&)>;

/// One open .charrette file. Every command is one transaction, one undo step and one notification;
/// it is durable when perform() returns, and there is no saving. Only where a patience is given and
/// the disk takes longer, it is durable once disk() says so.
class Document {
public:
    using Observer = std::function<void(const Changes&)>;

    enum class Access {
        Write,
        LockedByOther, ///< lockOwner() says whose it is
        FolderNotWritable,
        FileNotWritable,
        /// The record of changes was damaged or put together from two files, or the rows are not as
        /// it says: the file was copied while it was written to, or changed by something else.
        HistoryBroken,
    };

    /// Makes a new file. Throws Error: Exists, MissingFolder, ReadOnly, DiskFull.
    static std::unique_ptr<Document> create(
        const std::filesystem::path& path, Surroundings surroundings = {});

    /// Opens a file that may come from anywhere. Throws Error: MissingFile, MissingFolder,
    /// NotCharrette (an empty file too), NewerFormat, Damaged, ReadOnly. A file that can be read
    /// but not written is opened read-only; access() says why.
    static std::unique_ptr<Document> open(
        const std::filesystem::path& path, Surroundings surroundings = {});

    /// A document without a file, for tests and for trying things out.
    static std::unique_ptr<Document> inMemory(Surroundings surroundings = {});

    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    const sqlite::Database& db() const noexcept { return *m_db; }
    const std::filesystem::path& path() const noexcept { return m_path; }
    const History& history() const noexcept { return m_history; }
    const sqlite::Shape& shape() const noexcept { return m_shape; }
    Access access() const noexcept { return m_access; }
    bool isReadOnly() const noexcept { return m_access != Access::Write; }
    /// Who has it open; nobody where the file has no lock.
    const LockOwner& lockOwner() const noexcept;

    /// The observer is called when the change is done, after all else; it may perform commands.
    /// What it throws comes out of perform(), and the change stays.
    void observe(Observer observer) { m_observer = std::move(observer); }

    /// Runs `work` with permission to write. What it throws is thrown on, and nothing has changed.
    /// A command that changes nothing leaves no trace.
    template <typename Work>
    auto perform(std::string label, Work&& work)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Work, Edit&>>) {
            transact(std::move(label), std::forward<Work>(work));
        } else {
            std::optional<std::invoke_result_t<Work, Edit&>> result;
            transact(std::move(label), [&](Edit& edit) { result.emplace(work(edit)); });
            return *std::move(result);
        }
    }

    /// Runs `work`, which can never be taken back: nothing of what was before is left in the file,
    /// not even where it is not used, and the record of changes begins anew. Where it throws,
    /// nothing has changed; only when the disk has no room for sweeping, it is done but not swept.
    void performForGood(std::string label, const std::function<void(Edit&)>& work);

    /// Takes the latest change back, or repeats the one last taken back. Nothing happens when there
    /// is none. Throws Error{Problem::Damaged} when the record does not fit the rows.
    void undo();
    void redo();

    /// Writes the document as it stands to `target`, replacing a file there only when the copy is
    /// complete, checked and synced. False where that was given up.
    bool saveCopy(const std::filesystem::path& target, const Carrier& carry = {}) const;

    /// Where its file is by now. One without a file is always here.
    FilePlace::State whereabouts() const;
    std::optional<std::filesystem::path> movedTo() const;
    /// Whether the file holds something else than this document has written and read.
    bool isWrittenOver() const;

    /// Goes on in a file that stands at the same change: its own where that was moved to, or a
    /// copy. Undo and whoever observes the document go along. Throws Error, and stays where it is:
    /// MissingFile, Locked, ReadOnly, and Damaged where it is another document. False where it was
    /// given up, and stays as well.
    bool goOnIn(const std::filesystem::path& path, const Carrier& carry = {});

    /// Writes the document as it stands to `target`, which may be its own name where the file is
    /// gone, and goes on there. False where that was given up.
    bool saveAndGoOnIn(const std::filesystem::path& target, const Carrier& carry = {});

    /// How far the disk has followed.
    enum class Disk {
        Ready, ///< all that was done is on it
        Behind, ///< it is slow, or hangs
        Refusing, ///< it is full or gone; what waits is tried again and again
        Broken, ///< nothing more can be written to this file
    };

    Disk disk() const;
    /// What it says while it is refusing or broken.
    std::optional<Problem> diskProblem() const;
    /// Work that ends when all is on the disk, or cannot be; for any thread.
    LongWork catchingUp() const;
    /// Work that keeps all of it among the earlier versions, as the connection has it; for any
    /// thread, while nothing else is done with the document.
    LongWork keepingAll() const;
    /// What is not on the disk is not waited for any more, and the document is of no use then.
    void leaveBehind();

    /// For tests of faults: see sqlite::Database::watch.
    void watchStatements(sqlite::Database::Watch watch) { m_db->watch(std::move(watch)); }

private:
    /// A change whose commit has been tried. Where it reported an error, only looking into the
    /// file again tells whether it is there.
    struct Committed {
        Change change;
        sqlite::ChangeSet content;
        std::optional<Error> error;
    };

    Document(std::filesystem::path path, std::unique_ptr<Lock> lock,
        std::unique_ptr<sqlite::Database> db, Access access, Surroundings surroundings);

    template <typename Work>
    void transact(std::string label, Work&& work)
    {
        {
            sqlite::Transaction transaction{writable()};
            Edit edit{*m_db, m_surroundings.clock()};
            const sqlite::Recorder recorder{*m_db, m_shape};
            work(edit);
            finish(transaction, recorder.take(), std::move(label));
        }
        conclude();
    }

    void requireRowsAsRecorded(const IsGivenUp& isGivenUp);
    /// The connection, ready to write; throws Error{Problem::ReadOnly} where it must not.
    sqlite::Database& writable();
    void finish(sqlite::Transaction& transaction, sqlite::ChangeSet content, std::string label);
    void step(ChangeKind kind, const History::Step& step);
    Change draft(ChangeKind kind, std::string label, const sqlite::ChangeSet& content) const;
    void commit(sqlite::Transaction& transaction, Change change, sqlite::ChangeSet content);
    /// After the transaction: follows the change and tells the observer, or throws the error of its
    /// commit.
    void conclude();
    /// Follows the last change if it is in the file, which is opened again where its commit
    /// reported an error; returns that error if it is not there. While the file cannot be read,
    /// throws, and the next command asks again.
    std::optional<Error> settle();
    void beginRecordAnew(std::string label);
    void holdLock();
    bool isInFile(const Change& change);
    void reopen();
    void awaitDisk();
    void requireDisk();
    void notify(const sqlite::ChangeSet& content) const;

    struct NextFile;
    bool carriedOut(const Carrier& carry, const LongWork& work) const;
    LongWork copying(const std::filesystem::path& target) const;
    void goOn(NextFile& next);

    std::filesystem::path m_path;
    std::unique_ptr<FilePlace> m_place; ///< none without a file
    std::unique_ptr<Lock> m_lock;
    std::shared_ptr<sqlite::Database> m_db; ///< shared with who copies from it
    Access m_access;
    bool m_isBehind = false; ///< a command was not waited for, and the disk not Ready since
    Surroundings m_surroundings;
    sqlite::Shape m_shape;
    History m_history;
    std::optional<Committed> m_committed;
    Observer m_observer;
};

} // namespace charrette
