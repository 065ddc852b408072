// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace charrette {

/// A list as rows of fields. Fields are separated by what the first line has most of: tabs,
/// semicolons or commas; one in quotation marks may hold separators, line ends and, doubled, the
/// marks themselves. A mark at the beginning of the file that tells of UTF-8 and rows without
/// anything in them are left out. Throws Error{Problem::Damaged} where quotation marks are not
/// closed.
std::vector<std::vector<std::string>> rowsOfCsv(std::string_view text);

} // namespace charrette
