// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Words.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

namespace sqlite {
class Database;
}

/// What a document is checked for, in this order.
enum class Checked {
    Pages, ///< the file's own pages and indexes
    Format, ///< the tables are those of its version, and nothing else
    Links, ///< every link leads to something
    Evidence, ///< insights rest on notes of their own workshop
    Order, ///< no action comes after itself, or after one of another workshop
    Pictures, ///< each picture is there, unchanged, and belongs to something
    Dates, ///< days that exist, moments that can be
    History, ///< each change vouches for the one before it
};
template <>
inline constexpr std::array<std::string_view, 8> words<Checked>{
    "pages", "format", "links", "evidence", "order", "pictures", "dates", "history"};

struct CheckLine {
    Checked what;
    int count = 0; ///< of pages, tables, rows… looked at
    std::vector<std::string> problems = {}; ///< in English, for the record; none is good news

    bool isGood() const noexcept { return problems.empty(); }
};

/// Looks at everything in the document, and changes nothing. A check that cannot be carried out
/// because the file is damaged says so as its problem.
std::vector<CheckLine> check(const sqlite::Database& db);

} // namespace charrette
