// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Export.h"

#include "app/summary/Pdf.h"
#include "app/summary/WriteFile.h"
#include "app/text/EventTime.h"
#include "app/text/Format.h"
#include "core/base/Error.h"
#include "core/summary/AgendaReports.h"
#include "core/summary/Calendar.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/workshop/Workshop.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

std::string calendarOf(const sqlite::Database& db, const Wanted& wanted)
{
    const auto workshop = find(db, wanted.workshop);
    if (!workshop)
        throw Error{Problem::Refused, "no such workshop"};
    const auto atEvent = [&](Date date, MinuteOfDay minute) {
        return momentAt(shown(date), QTime{0, 0}.addSecs(minute * 60), workshop->timeZone);
    };
    return summary::calendar(db, wanted.workshop, wanted.day, atEvent, Instant::now());
}

summary::Report reportOf(const sqlite::Database& db, const Wanted& wanted)
{
    switch (wanted.output) {
    case Output::Summary:
        return summary::buildReport(db, wanted.workshop, wanted.group);
    case Output::RunSheet:
        return summary::runSheet(db, wanted.workshop, wanted.day);
    case Output::Handout:
    case Output::Calendar:
        return summary::handout(db, wanted.workshop, wanted.day);
    case Output::PackingList:
        return summary::packingList(db, wanted.workshop, wanted.day);
    }
    return {};
}

QByteArray textOf(const Content& content, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        break;
    case ReportFormat::Web:
        return QByteArray::fromStdString(summary::html(content.report));
    case ReportFormat::Markdown:
        return QByteArray::fromStdString(summary::markdown(content.report));
    case ReportFormat::Calendar:
        return QByteArray::fromStdString(content.calendar);
    }
    return {};
}

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
    if (ending == u"ics"_s)
        return ReportFormat::Calendar;
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
    case ReportFormat::Calendar:
        return u".ics"_s;
    }
    return {};
}

std::vector<ReportFormat> formatsOf(Output output)
{
    if (output == Output::Calendar)
        return {ReportFormat::Calendar};
    return {ReportFormat::Pdf, ReportFormat::Web, ReportFormat::Markdown};
}

QString outputName(Output output)
{
    switch (output) {
    case Output::Summary:
        return Export::tr("Summary");
    case Output::RunSheet:
        return Export::tr("Run sheet");
    case Output::Handout:
        return Export::tr("Handout");
    case Output::PackingList:
        return Export::tr("Packing list");
    case Output::Calendar:
        return Export::tr("Calendar");
    }
    return {};
}

Content contentOf(const sqlite::Database& db, const Wanted& wanted)
{
    Content content{.report = reportOf(db, wanted)};
    if (wanted.output == Output::Calendar)
        content.calendar = calendarOf(db, wanted);
    return content;
}

QString write(const Content& content, ReportFormat format, const QString& path, Progress* progress)
{
    if (format == ReportFormat::Pdf)
        return pageCount(writePdf(content.report, path, progress));
    const auto text = textOf(content, format);
    writeFile(path, text);
    return Export::tr("%1 kB").arg((text.size() + 999) / 1000);
}

} // namespace charrette::app
