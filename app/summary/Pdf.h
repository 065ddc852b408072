// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Report.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace charrette::app {

class Progress;
class PaperPages;

/// The pages as a PDF with its fonts inside and its headings as bookmarks. The same pages and
/// moment give the same bytes. Throws GivenUp when the progress was.
QByteArray pdf(const PaperPages& pages, const QDateTime& made, Progress* progress = nullptr);

/// Lays the report out and writes it beside the target; there it is read again, and put in place
/// only when every page that was laid out is in it. Returns how many. Throws Error and GivenUp.
int writePdf(const summary::Report& report, const QString& path, Progress* progress = nullptr);
/// The same of what is laid out already, with half of the progress made.
int writePdf(const PaperPages& pages, const QString& path, Progress* progress = nullptr);

/// Laying out takes about as long as painting.
inline constexpr double laidOutShare = 0.5;

} // namespace charrette::app
