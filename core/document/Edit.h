// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/sqlite/Database.h"

#include <string_view>

namespace charrette {

/// Permission to write. Only Document::perform hands one out, so nothing escapes undo.
class Edit {
public:
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;

    template <typename... Args>
    void run(std::string_view sql, const Args&... args)
    {
        m_db.run(sql, args...);
    }

    /// The same where only `bind`, which takes a sqlite::Statement&, knows the parameters.
    template <typename Bind>
    void runBound(std::string_view sql, Bind bind)
    {
        m_db.runBound(sql, bind);
    }

    const sqlite::Database& db() const noexcept { return m_db; }
    /// The moment of this command: what its rows are stamped with.
    Instant now() const noexcept { return m_now; }

private:
    friend class Document;

    Edit(sqlite::Database& db, Instant now)
        : m_db{db}
        , m_now{now}
    {}

    sqlite::Database& m_db;
    Instant m_now;
};

} // namespace charrette
