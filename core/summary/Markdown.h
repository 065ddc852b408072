// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Report.h"

#include <string>
#include <string_view>

namespace charrette::summary {

/// The report as CommonMark with the tables of GitHub. The same report gives the same bytes.
std::string markdown(const Report& report);

/// Text that shows as itself: nothing in it becomes markup, a link or an entity. Line ends become
/// hard line breaks.
std::string markdownText(std::string_view text);

} // namespace charrette::summary
