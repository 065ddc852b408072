// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/GivenUp.h"
#include "core/sqlite/Statement.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace charrette::sqlite {

class DiskQueue;

enum class Open {
    Create, ///< makes the file; in memory for ":memory:"
    Write, ///< the file must be there
    ReadOnly,
};

/// An open connection, set up for a file that may come from anywhere: defensive mode, no trusted
/// schema, limits, and until trustSchema() no triggers and no views.
/// Everything that fails throws charrette::Error. For one thread.
class Database {
public:
    /// Called before each statement that writes; what it throws is thrown. For tests of faults.
    using Watch = std::function<void(std::string_view sql)>;

    /// `vfs` names the SQLite file system to use; empty for the platform's own.
    explicit Database(const std::filesystem::path& path, Open how, const std::string& vfs = {});

    static Database inMemory() { return Database{":memory:", Open::Create}; }

    /// Runs several statements: schemas and pragmas.
    void script(const std::string& sql);

    /// What a pragma answers, even one that changes the connection or the file.
    std::string pragma(const std::string& assignment);

    template <typename... Args>
    void run(std::string_view sql, const Args&... args)
    {
        runBound(sql, [&](Statement& statement) { statement.bindAll(args...); });
    }

    /// The same where only `bind` knows which parameters there are.
    template <typename Bind>
    void runBound(std::string_view sql, Bind bind)
    {
        if (m_watch)
            m_watch(sql);
        Borrowed statement{*this, sql, Use::Write};
        bind(*statement);
        statement->step();
    }

    template <typename Read, typename... Args>
    auto select(Read read, std::string_view sql, const Args&... args) const
    {
        std::vector<std::decay_t<std::invoke_result_t<Read, const Row&>>> rows;
        Borrowed statement{*this, sql, Use::Read};
        statement->bindAll(args...);
        while (statement->step())
            rows.push_back(read(statement->row()));
        return rows;
    }

    /// The first row, if there is one.
    template <typename Read, typename... Args>
    auto first(Read read, std::string_view sql, const Args&... args) const
    {
        std::optional<std::decay_t<std::invoke_result_t<Read, const Row&>>> found;
        Borrowed statement{*this, sql, Use::Read};
        statement->bindAll(args...);
        if (statement->step())
            found.emplace(read(statement->row()));
        return found;
    }

    /// The same where only `bind` knows which parameters there are.
    template <typename Read, typename Bind>
    auto firstBound(Read read, std::string_view sql, Bind bind) const
    {
        std::optional<std::decay_t<std::invoke_result_t<Read, const Row&>>> found;
        Borrowed statement{*this, sql, Use::Read};
        bind(*statement);
        if (statement->step())
            found.emplace(read(statement->row()));
        return found;
    }

    /// The first column of the only row: counts and sums.
    template <typename T, typename... Args>
    T value(std::string_view sql, const Args&... args) const
    {
        const auto found = first([](const Row& row) { return row.as<T>(0); }, sql, args...);
        if (!found)
            throw Error{Problem::Bug, "no value from " + std::string{sql}};
        return *found;
    }

    void watch(Watch watch) { m_watch = std::move(watch); }
    const Watch& watched() const noexcept { return m_watch; }

    /// Allows triggers and views, once the schema is known to be ours.
    void trustSchema();

    /// Statements running longer than this end in Error{Problem::Damaged}; nothing lifts the limit.
    void limitTime(std::optional<int> milliseconds);

    /// Statements end in the same way once nobody waits any more; nothing lifts that.
    void endWhen(IsGivenUp isGivenUp);

    /// Rows changed by the last statement.
    int changed() const noexcept;
    bool inTransaction() const noexcept;

    /// Copies the whole file as it stands into `target`, which is created or replaced, and synced.
    /// Some pages at a time, so that others get at the connection and the file in between. Throws
    /// Error{Problem::Unreadable} once it is given up.
    void backUpTo(const std::filesystem::path& target, const std::string& vfs = {},
        const IsGivenUp& isGivenUp = {}) const;

    /// Where what is written waits for the disk; none where each statement waits itself.
    const std::shared_ptr<DiskQueue>& queue() const noexcept { return m_queue; }

    sqlite3* handle() const noexcept { return m_handle.get(); }

private:
    enum class Use { Read, Write };

    /// A prepared statement out of the pool for this one use; the same SQL may run inside itself.
    /// What is to read and would write is Error{Problem::Bug}: reading needs no permission.
    class Borrowed {
    public:
        Borrowed(const Database& db, std::string_view sql, Use use);
        ~Borrowed();
        Borrowed(const Borrowed&) = delete;
        Borrowed& operator=(const Borrowed&) = delete;

        Statement* operator->() { return &m_statement; }
        Statement& operator*() { return m_statement; }

    private:
        std::vector<Statement>& m_home;
        Statement m_statement;
    };

    struct Pool;
    struct Close {
        void operator()(sqlite3* db) const noexcept;
        void operator()(Pool* pool) const noexcept;
    };
    struct Deadline;

    std::vector<Statement>& home(std::string_view sql) const;

    std::shared_ptr<DiskQueue> m_queue;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<Pool, Close> m_pool;
    std::shared_ptr<Deadline> m_deadline;
    Watch m_watch;
};

/// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& db);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Statement m_rollback; ///< ready beforehand: there may be no memory when it is wanted
    Database* m_db;
};

} // namespace charrette::sqlite
