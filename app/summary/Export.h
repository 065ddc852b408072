// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Report.h"

#include <QString>

#include <optional>

namespace charrette::app {

enum class ReportFormat { Pdf, Markdown, Web };

/// By the ending of a file name; nothing for one we do not write.
std::optional<ReportFormat> formatOfPath(const QString& path);
/// ".pdf"
QString endingOf(ReportFormat format);

/// Writes the report and looks whether it arrived. Returns how much: "43 pages", "78 kB".
/// Throws Error.
QString writeReport(const summary::Report& report, ReportFormat format, const QString& path);

} // namespace charrette::app
