// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace charrette {

/// A row that a command, an undo or a redo added, edited or removed. `id` is the first key column,
/// `second` the other one of a link table (0 elsewhere).
struct RowChange {
    enum class Kind { Added, Edited, Removed };

    std::string table;
    std::int64_t id;
    std::int64_t second;
    Kind kind;

    bool operator==(const RowChange&) const = default;
};

/// What just happened to the file, told once per command, undo or redo.
class Changes {
public:
    explicit Changes(std::vector<RowChange> rows)
        : m_rows{std::move(rows)}
    {}

    bool touches(std::string_view table) const
    {
        return std::ranges::any_of(m_rows, [=](const auto& row) { return row.table == table; });
    }

    bool touchesAny(std::initializer_list<const char*> tables) const
    {
        return std::ranges::any_of(tables, [this](const char* name) { return touches(name); });
    }

    const std::vector<RowChange>& rows() const noexcept { return m_rows; }

private:
    std::vector<RowChange> m_rows;
};

} // namespace charrette
