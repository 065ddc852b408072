// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Database.h"

#include "core/sqlite/WriteBehind.h"

#include <sqlite3.h>

#include <chrono>
#include <new>
#include <unordered_map>

namespace charrette::sqlite {

namespace {

using Clock = std::chrono::steady_clock;

int openFlags(Open how)
{
    switch (how) {
    case Open::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Open::Write:
        return SQLITE_OPEN_READWRITE;
    case Open::ReadOnly:
        return SQLITE_OPEN_READONLY;
    }
    return 0;
}

// What our own statements need, with room to spare; a hostile file gets no more than that.
void limit(sqlite3* db)
{
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(db, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(db, SQLITE_LIMIT_FUNCTION_ARG, 16);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

void harden(sqlite3* db)
{
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

/// SQLITE_OK where it was given up. Each change by another connection makes it begin anew, so what
/// has taken too many steps is ended in one.
int copyPages(sqlite3_backup* backup, const IsGivenUp& isGivenUp)
{
    constexpr int pagesAtATime = 1000;
    constexpr int patience = 3;
    int code = SQLITE_OK;
    int steps = 0;
    while (code == SQLITE_OK && !(isGivenUp && isGivenUp())) {
        const int most = patience * (1 + sqlite3_backup_pagecount(backup) / pagesAtATime);
        code = sqlite3_backup_step(backup, steps++ <= most ? pagesAtATime : -1);
    }
    return code;
}

std::string utf8(const std::filesystem::path& path)
{
    const auto name = path.u8string(); // SQLite wants UTF-8 on every platform.
    return {reinterpret_cast<const char*>(name.data()), name.size()};
}

} // namespace

struct Database::Pool {
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    std::unordered_map<std::string, std::vector<Statement>, TextHash, std::equal_to<>> idle;
};

struct Database::Deadline {
    std::optional<Clock::time_point> at;
    IsGivenUp isGivenUp;

    static int passed(void* self)
    {
        const auto& own = *static_cast<const Deadline*>(self);
        return (own.at && Clock::now() > *own.at) || (own.isGivenUp && own.isGivenUp()) ? 1 : 0;
    }
};

Database::Database(const std::filesystem::path& path, Open how, const std::string& vfs)
    : m_pool{new Pool}
    , m_deadline{std::make_shared<Deadline>()}
{
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(
        utf8(path).c_str(), &raw, openFlags(how), vfs.empty() ? nullptr : vfs.c_str());
    m_handle.reset(raw);
    if (code != SQLITE_OK)
        fail(raw, "open " + path.string());
    m_queue = queueOf(raw);
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, 2000);
    harden(raw);
    limit(raw);
    sqlite3_progress_handler(raw, 10'000, &Deadline::passed, m_deadline.get());
    script("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
           "PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA;");
}

void Database::script(const std::string& sql)
{
    if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(handle(), sql);
}

std::string Database::pragma(const std::string& assignment)
{
    Statement statement{handle(), "PRAGMA " + assignment};
    return statement.step() ? statement.row().text(0) : std::string{};
}

void Database::trustSchema()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 1, nullptr);
}

void Database::limitTime(std::optional<int> milliseconds)
{
    m_deadline->at.reset();
    if (milliseconds)
        m_deadline->at = Clock::now() + std::chrono::milliseconds{*milliseconds};
}

void Database::endWhen(IsGivenUp isGivenUp)
{
    m_deadline->isGivenUp = std::move(isGivenUp);
}

int Database::changed() const noexcept
{
    return sqlite3_changes(handle());
}

bool Database::inTransaction() const noexcept
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Database::backUpTo(
    const std::filesystem::path& target, const std::string& vfs, const IsGivenUp& isGivenUp) const
{
    const Database copy{target, Open::Create, vfs};
    auto* backup = sqlite3_backup_init(copy.handle(), "main", handle(), "main");
    if (!backup)
        fail(copy.handle(), "copy to " + target.string());
    // What finishing reports leaves out a file that was busy and therefore not copied.
    const int copied = copyPages(backup, isGivenUp);
    const int finished = sqlite3_backup_finish(backup);
    if (copied == SQLITE_OK)
        throw Error{Problem::Unreadable, "given up: copy to " + target.string()};
    if (copied != SQLITE_DONE || finished != SQLITE_OK)
        fail(copied != SQLITE_DONE ? copied : finished, "copy to " + target.string());
}

std::vector<Statement>& Database::home(std::string_view sql) const
{
    const auto found = m_pool->idle.find(sql);
    return found != m_pool->idle.end() ? found->second : m_pool->idle[std::string{sql}];
}

Database::Borrowed::Borrowed(const Database& db, std::string_view sql, Use use)
    : m_home{db.home(sql)}
    , m_statement{[&] {
        if (m_home.empty())
            return Statement{db.handle(), sql};
        auto idle = std::move(m_home.back());
        m_home.pop_back();
        return idle;
    }()}
{
    if (use == Use::Read && !m_statement.onlyReads())
        throw Error{Problem::Bug, "writes without permission: " + std::string{sql}};
}

Database::Borrowed::~Borrowed()
{
    m_statement.reset();
    try {
        m_home.push_back(std::move(m_statement));
    } catch (const std::bad_alloc&) {
        return; // Then it is prepared again next time.
    }
}

void Database::Close::operator()(sqlite3* db) const noexcept
{
    sqlite3_close_v2(db); // Waits for statements still in use, instead of leaving the file locked.
}

void Database::Close::operator()(Pool* pool) const noexcept
{
    delete pool;
}

Transaction::Transaction(Database& db)
    : m_rollback{db.handle(), "ROLLBACK"}
    , m_db{&db}
{
    db.script("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_db || !m_db->inTransaction())
        return;
    try {
        m_rollback.step();
    } catch (const Error&) {
        return; // It is over all the same; what has brought this about is on its way.
    }
}

void Transaction::commit()
{
    m_db->script("COMMIT");
    m_db = nullptr;
}

} // namespace charrette::sqlite
