// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Changes.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace charrette {
class Document;
}

namespace charrette::tests {

/// Table, key and second key of a row, and all its values as text.
using Contents = std::map<std::tuple<std::string, std::int64_t, std::int64_t>, std::string>;

/// Every row of every recorded table.
Contents contents(const Document& document);

/// Every line of the record of changes.
std::vector<std::string> recordOf(const Document& document);

/// The rows that lie between the two, in the order of their tables and keys.
std::vector<RowChange> difference(const Contents& before, const Contents& after);

} // namespace charrette::tests
