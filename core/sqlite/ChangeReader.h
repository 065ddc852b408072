// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Shape.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace charrette::sqlite {

/// NULL, or a value of the column's declared type.
using Value =
    std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::byte>>;

/// One row of a changeset. A column that is no part of an edit has no value on either side.
struct RowEdit {
    enum class Kind { Added, Edited, Removed };

    const TableShape* table;
    Kind kind;
    std::vector<std::optional<Value>> before; ///< empty for an added row
    std::vector<std::optional<Value>> after; ///< empty for a removed row

    /// Key columns, in column order.
    std::vector<std::int64_t> key() const;
};

/// Reads a changeset as SQLite's session extension writes it (sqlite3session.c, "changeset
/// format"), and accepts nothing else: every table, column count, key flag, type and length must
/// agree with `shape`, with no byte left over. The library's own reader loops or crashes on
/// damaged input, so no byte out of a file reaches it before this has accepted it.
/// Throws Error{Problem::Damaged}.
std::vector<RowEdit> readChanges(std::span<const std::byte> bytes, const Shape& shape);

} // namespace charrette::sqlite
