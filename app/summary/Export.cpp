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
#include "core/summary/Docx.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/summary/Pptx.h"
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

/// Puts it in place only when what was counted in the file again is what was meant to be there.
template <typename Count, typename Counted>
void writeOffice(const std::string& bytes, const Count& meant, Counted counted, const QString& path,
    Progress* progress)
{
    writeFile(path, QByteArray::fromStdString(bytes), [&](const QByteArray& written) {
        if (counted(written.toStdString()) != meant)
            throw Error{Problem::Unreadable, "parts are missing from the file"};
        if (progress)
            progress->reach(1); // The last moment to give it up.
    });
}

QString writeXlsx(
    const std::vector<summary::Sheet>& sheets, const QString& path, Progress* progress)
{
    std::vector<int> rows;
    for (const auto& sheet : sheets)
        rows.push_back(static_cast<int>(sheet.rows.size()));
    writeOffice(summary::xlsx(sheets, Instant::now()), rows, summary::rowsInXlsx, path, progress);
    return rowCount(std::accumulate(rows.begin(), rows.end(), 0));
}

QString writePptx(const summary::Deck& deck, const QString& path, Progress* progress)
{
    const auto slides = static_cast<int>(deck.slides.size()) + 1;
    writeOffice(summary::pptx(deck, Instant::now()), slides, summary::slidesInPptx, path, progress);
    return Export::tr("%n slide(s)", nullptr, slides);
}

QString sizeText(std::size_t bytes)
{
    return Export::tr("%1 kB").arg((bytes + 999) / 1000);
}

QString writeDocx(const summary::Report& report, const QString& path, Progress* progress)
{
    const auto bytes = summary::docx(report, Instant::now());
    writeOffice(bytes, summary::countsOf(report), summary::countsInDocx, path, progress);
    return sizeText(bytes.size());
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

std::string textOf(const Content& content, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Web:
        return summary::html(content.report);
    case ReportFormat::Markdown:
        return summary::markdown(content.report);
    case ReportFormat::Csv:
        return summary::csv(content.sheets.at(0));
    case ReportFormat::Calendar:
        return content.calendar;
    case ReportFormat::Pdf:
    case ReportFormat::Word:
    case ReportFormat::Slides:
    case ReportFormat::Spreadsheet:
        break;
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
        return {ReportFormat::Pdf, ReportFormat::Word, ReportFormat::Slides,
            ReportFormat::Spreadsheet, ReportFormat::Web, ReportFormat::Markdown,
            ReportFormat::Csv};
    return {ReportFormat::Pdf, ReportFormat::Word, ReportFormat::Web, ReportFormat::Markdown};
}

QString formatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return Export::tr("PDF");
    case ReportFormat::Word:
        return Export::tr("Word");
    case ReportFormat::Slides:
        return Export::tr("PowerPoint");
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
    if (format == ReportFormat::Slides)
        content.deck = summary::buildDeck(db, wanted.workshop, wanted.group);
    if (format == ReportFormat::Spreadsheet)
        content.sheets = sheetsOf(db, wanted);
    if (format == ReportFormat::Csv)
        content.sheets = {sheetsOf(db, wanted).at(static_cast<std::size_t>(wanted.sheet))};
    return content;
}

QString write(const Content& content, ReportFormat format, const QString& path, Progress* progress)
{
    switch (format) {
    case ReportFormat::Pdf:
        return pageCount(writePdf(content.report, path, progress));
    case ReportFormat::Word:
        return writeDocx(content.report, path, progress);
    case ReportFormat::Slides:
        return writePptx(content.deck, path, progress);
    case ReportFormat::Spreadsheet:
        return writeXlsx(content.sheets, path, progress);
    case ReportFormat::Web:
    case ReportFormat::Markdown:
    case ReportFormat::Csv:
    case ReportFormat::Calendar:
        break;
    }
    const auto text = textOf(content, format);
    writeFile(path, QByteArray::fromStdString(text));
    if (format == ReportFormat::Csv)
        return rowCount(static_cast<int>(content.sheets.at(0).rows.size()));
    return sizeText(text.size());
}

} // namespace charrette::app
