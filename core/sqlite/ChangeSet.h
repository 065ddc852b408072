// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/ChangeReader.h"
#include "core/sqlite/Statement.h"

#include <memory>
#include <utility>
#include <vector>

struct sqlite3_session;

namespace charrette::sqlite {

class Database;

/// The exact rows before and after one command, in the session extension's encoding, which has
/// passed our strict reader.
class ChangeSet {
public:
    /// Throws Error{Problem::Damaged} when the bytes are not a changeset of this shape.
    ChangeSet(Bytes bytes, const Shape& shape);

    bool empty() const noexcept { return m_bytes.empty(); }
    const Bytes& bytes() const noexcept { return m_bytes; }
    const std::vector<RowEdit>& rows() const noexcept { return m_rows; }

    ChangeSet inverse(const Shape& shape) const;

    /// Runs inside the caller's transaction, opened while foreign keys were off (ForeignKeysOff).
    /// Throws Error{Problem::Damaged} when a row is not as the change left it, or when a link would
    /// name a row that is not there; the caller rolls back.
    void apply(Database& db, const Shape& shape) const;

private:
    void requireLinks(const Database& db, const Shape& shape) const;

    Bytes m_bytes;
    std::vector<RowEdit> m_rows;
};

/// Cascades are already in the changeset; letting them run again would trip over them.
/// SQLite looks at the switch when a transaction begins, so this guard is made before it and
/// outlives it.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(Database& db);
    ~ForeignKeysOff();
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

private:
    Database& m_db;
};

/// Watches the tables of `shape`, which outlives it, from construction until take(). One recorder
/// per command: sessions accumulate.
class Recorder {
public:
    Recorder(Database& db, const Shape& shape);
    ChangeSet take() const;

private:
    struct Delete {
        void operator()(sqlite3_session* session) const noexcept;
    };

    const Shape& m_shape;
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

} // namespace charrette::sqlite
