// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Pdf.h"

#include "app/summary/PdfFile.h"
#include "app/summary/PrintStyle.h"
#include "app/summary/Progress.h"
#include "app/summary/ReportPages.h"
#include "app/summary/WriteFile.h"
#include "app/theme/Fonts.h"
#include "core/base/Error.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double painted = 0.97; ///< writing takes next to nothing

QPageLayout layoutOf(summary::Paper paper)
{
    switch (paper) {
    case summary::Paper::A4:
        break;
    case summary::Paper::Letter:
        return {QPageSize{QPageSize::Letter}, QPageLayout::Portrait, {}};
    case summary::Paper::A3:
        return {QPageSize{QPageSize::A3}, QPageLayout::Landscape, {}};
    }
    return {QPageSize{QPageSize::A4}, QPageLayout::Portrait, {}};
}

/// Qt stamps the hour of writing; the same length again keeps every offset right.
void setCreationDate(QByteArray& bytes, const QDateTime& made)
{
    const QByteArray key{"/CreationDate (D:"};
    const auto at = bytes.lastIndexOf(key);
    if (at < 0)
        return;
    const auto stamp = made.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    bytes.replace(at + key.size(), stamp.size(), stamp);
}

} // namespace

QByteArray pdf(const PaperPages& pages, const QDateTime& made, Progress* progress)
{
    requireFonts();
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setTitle(pages.title());
        writer.setCreator(u"Charrette"_s);
        writer.setPageLayout(layoutOf(pages.paper()));
        writer.setResolution(static_cast<int>(72 * unitsPerPoint));
        QPainter painter;
        if (!painter.begin(&writer))
            throw Error{Problem::Bug, "the PDF cannot be begun"};
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
            if (progress)
                progress->reach(
                    laidOutShare + (painted - laidOutShare) * (page + 1) / pages.count());
        }
    }
    setCreationDate(bytes, made);
    return PdfFile{std::move(bytes)}.withBookmarks(
        pages.bookmarks(), sizeOf(pages.paper()).height());
}

int writePdf(const summary::Report& report, const QString& path, Progress* progress)
{
    return writePdf(ReportPages{report, progress, laidOutShare}, path, progress);
}

int writePdf(const PaperPages& pages, const QString& path, Progress* progress)
{
    const auto bytes = pdf(pages, QDateTime::currentDateTimeUtc(), progress);
    writeFile(path, bytes, [&](const QByteArray& written) {
        if (PdfFile{written}.pageCount() < pages.count())
            throw Error{Problem::Unreadable, "pages are missing from the PDF"};
        if (progress)
            progress->reach(1); // The last moment to give it up.
    });
    return pages.count();
}

} // namespace charrette::app
