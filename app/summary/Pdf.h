// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Report.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace charrette::app {

class ReportPages;

/// The report as a PDF with its fonts inside. The same report and moment give the same bytes.
QByteArray pdf(const ReportPages& pages, const QDateTime& made);

/// Writes it beside the target and puts it in place when it is whole. Throws Error.
void writePdf(const summary::Report& report, const QString& path);

} // namespace charrette::app
