// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Changes.h"

#include <map>
#include <string>
#include <vector>

namespace charrette {
class Document;
}

namespace charrette::tests {

/// The rows of each recorded table as text, in the order of their keys.
using Contents = std::map<std::string, std::string>;

Contents contents(const Document& document);

/// Every line of the record of changes.
std::vector<std::string> recordOf(const Document& document);

/// The rows that lie between the two, in the order of their tables and keys.
std::vector<RowChange> difference(const Contents& before, const Contents& after);

} // namespace charrette::tests
