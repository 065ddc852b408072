// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Report.h"

#include <string>
#include <string_view>

namespace charrette::summary {

/// The report as one web page that needs nothing else: no script, no file beside it, no network.
/// It follows the reader's light or dark setting and prints well. The same report gives the same
/// bytes.
std::string html(const Report& report);

/// Text that shows as itself, in content and in attributes. Line ends become line breaks.
std::string htmlText(std::string_view text);

} // namespace charrette::summary
