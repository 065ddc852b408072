// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Export.h"

#include "app/summary/Pdf.h"
#include "app/summary/Progress.h"
#include "app/summary/WriteFile.h"
#include "app/text/Dates.h"
#include "app/text/EventTime.h"
#include "app/text/Format.h"
#include "core/base/Error.h"
#include "core/summary/AgendaReports.h"
#include "core/summary/Calendar.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/summary/Xlsx.h"
#include "core/workshop/Workshop.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <numeric>

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
        return momentAt(toQt(date), QTime{0, 0}.addSecs(minute * 60), workshop->timeZone);
    };
    return summary::calendar(db, wanted.workshop, wanted.day, atEvent, Instant::now());
}

std::vector<summary::Sheet> sheetsOf(const sqlite::Database& db, const Wanted& wanted)
{
    const auto workshop = find(db, wanted.workshop);
    const auto zone = workshop ? workshop->timeZone : std::string{};
    return summary::sheets(db, wanted.workshop, wanted.group, [&](Instant moment) {
        const auto date = atEvent(moment, zone).date();
        return Date::from(date.year(), date.month(), date.day()).value();
    });
}

QString rowCount(int rows)
{
    return Export::tr("%n row(s)", nullptr, rows);
}

/// Puts it in place only when every row that was meant to be there is.
int writeXlsx(const std::vector<summary::Sheet>& sheets, const QString& path, Progress* progress)
{
    const auto bytes = summary::xlsx(sheets, Instant::now());
    std::vector<int> rows;
    for (const auto& sheet : sheets)
        rows.push_back(static_cast<int>(sheet.rows.size()));
    writeFile(path, QByteArray::fromStdString(bytes), [&](const QByteArray& written) {
        if (summary::rowsInXlsx(written.toStdString()) != rows)
            throw Error{Problem::Unreadable, "rows are missing from the spreadsheet"};
        if (progress)
            progress->reach(1); // The last moment to give it up.
    });
    return std::accumulate(rows.begin(), rows.end(), 0);
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
    case ReportFormat::Spreadsheet:
        break;
    case ReportFormat::Csv:
        return QByteArray::fromStdString(summary::csv(content.sheets.at(0)));
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
    if (ending == u"markdown"_s)
        return ReportFormat::Markdown;
    if (ending == u"htm"_s)
        return ReportFormat::Web;
    for (const auto format : everyOne<ReportFormat>()) {
        if (ending.toStdString() == key(format))
            return format;
    }
    return {};
}

QString endingOf(ReportFormat format)
{
    return u'.' + QString::fromStdString(std::string{key(format)});
}

std::vector<ReportFormat> formatsOf(Output output)
{
    if (output == Output::Calendar)
        return {ReportFormat::Calendar};
    if (output == Output::Summary)
        return {ReportFormat::Pdf, ReportFormat::Spreadsheet, ReportFormat::Web,
            ReportFormat::Markdown, ReportFormat::Csv};
    return {ReportFormat::Pdf, ReportFormat::Web, ReportFormat::Markdown};
}

QString formatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return Export::tr("PDF");
    case ReportFormat::Spreadsheet:
        return Export::tr("Excel");
    case ReportFormat::Web:
        return Export::tr("Web page");
    case ReportFormat::Markdown:
        return Export::tr("Markdown");
    case ReportFormat::Csv:
        return Export::tr("CSV");
    case ReportFormat::Calendar:
        return Export::tr("Calendar");
    }
    return {};
}

QString sheetName(summary::SheetKind kind)
{
    switch (kind) {
    case summary::SheetKind::People:
        return Export::tr("People");
    case summary::SheetKind::Notes:
        return Export::tr("Notes");
    case summary::SheetKind::Insights:
        return Export::tr("Insights");
    case summary::SheetKind::Ideas:
        return Export::tr("Ideas");
    case summary::SheetKind::Votes:
        return Export::tr("Votes");
    case summary::SheetKind::Actions:
        return Export::tr("Actions");
    }
    return {};
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

Content contentOf(const sqlite::Database& db, const Wanted& wanted, ReportFormat format)
{
    Content content{.report = reportOf(db, wanted)};
    if (wanted.output == Output::Calendar)
        content.calendar = calendarOf(db, wanted);
    if (format == ReportFormat::Spreadsheet)
        content.sheets = sheetsOf(db, wanted);
    if (format == ReportFormat::Csv)
        content.sheets = {sheetsOf(db, wanted).at(static_cast<std::size_t>(wanted.sheet))};
    return content;
}

QString write(const Content& content, ReportFormat format, const QString& path, Progress* progress)
{
    if (format == ReportFormat::Pdf)
        return pageCount(writePdf(content.report, path, progress));
    if (format == ReportFormat::Spreadsheet)
        return rowCount(writeXlsx(content.sheets, path, progress));
    const auto text = textOf(content, format);
    writeFile(path, text);
    if (format == ReportFormat::Csv)
        return rowCount(static_cast<int>(content.sheets.at(0).rows.size()));
    return Export::tr("%1 kB").arg((text.size() + 999) / 1000);
}

} // namespace charrette::app
