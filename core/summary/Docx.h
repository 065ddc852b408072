// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/summary/OfficeText.h"

#include <string>

namespace charrette::summary {

/// The report for a word processor, to be edited there: headings, quotes and tables in styles of
/// their own, page numbers. The same report and moment give the same bytes.
std::string docx(const Report& report, Instant made);

} // namespace charrette::summary
