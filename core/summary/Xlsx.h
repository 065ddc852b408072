// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Sheets.h"

#include <string>
#include <string_view>
#include <vector>

namespace charrette::summary {

/// A workbook of these sheets, with a header that stays in sight, filters, and numbers and days as
/// what they are. A text is never a formula. The same sheets and moment give the same bytes. Throws
/// Error.
std::string xlsx(const std::vector<Sheet>& sheets, Instant made);

/// The rows of every sheet below its header, read again from a workbook. Throws
/// Error{Problem::Unreadable}.
std::vector<int> rowsInXlsx(std::string_view bytes);

} // namespace charrette::summary
