// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Export.h"

#include "app/summary/Pdf.h"
#include "app/summary/ReportPages.h"
#include "app/summary/WriteFile.h"
#include "app/text/Format.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

std::optional<ReportFormat> formatOfPath(const QString& path)
{
    const auto ending = QFileInfo{path}.suffix().toLower();
    if (ending == u"pdf"_s)
        return ReportFormat::Pdf;
    if (ending == u"md"_s || ending == u"markdown"_s)
        return ReportFormat::Markdown;
    if (ending == u"html"_s || ending == u"htm"_s)
        return ReportFormat::Web;
    return {};
}

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return u".pdf"_s;
    case ReportFormat::Markdown:
        return u".md"_s;
    case ReportFormat::Web:
        return u".html"_s;
    }
    return {};
}

QString writeReport(const summary::Report& report, ReportFormat format, const QString& path)
{
    if (format == ReportFormat::Pdf) {
        const ReportPages pages{report};
        writeFile(path, pdf(pages, QDateTime::currentDateTimeUtc()));
        return pageCount(pages.count());
    }
    const auto text = QByteArray::fromStdString(
        format == ReportFormat::Markdown ? summary::markdown(report) : summary::html(report));
    writeFile(path, text);
    return Export::tr("%1 kB").arg((text.size() + 999) / 1000);
}

} // namespace charrette::app
