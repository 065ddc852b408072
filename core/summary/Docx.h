// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/summary/Report.h"

#include <string>
#include <string_view>

namespace charrette::summary {

/// What there must be in a text document, whoever wrote it.
struct DocxCounts {
    int headings = 0;
    int rows = 0; ///< of tables
    int pictures = 0;

    bool operator==(const DocxCounts&) const = default;
};

/// The report for a word processor, to be edited there: headings, quotes and tables in styles of
/// their own, page numbers. The same report and moment give the same bytes.
std::string docx(const Report& report, Instant made);

/// What the report has to become.
DocxCounts countsOf(const Report& report);
/// What is there. Throws Error{Problem::Unreadable} where a part is missing or no XML.
DocxCounts countsInDocx(std::string_view bytes);

} // namespace charrette::summary
