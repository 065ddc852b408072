// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Export.h"

#include "app/summary/CardPages.h"
#include "app/summary/ContactPages.h"
#include "app/summary/Drawings.h"
#include "app/summary/Pdf.h"
#include "app/summary/Photos.h"
#include "app/summary/Progress.h"
#include "app/summary/ReportPages.h"
#include "app/summary/WriteFile.h"
#include "app/text/Format.h"
#include "app/text/Utf8.h"
#include "core/base/Error.h"
#include "core/summary/Docx.h"
#include "core/summary/DrawnCharts.h"
#include "core/summary/Html.h"
#include "core/summary/Markdown.h"
#include "core/summary/Odt.h"
#include "core/summary/Pptx.h"
#include "core/summary/Xlsx.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <numeric>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

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

QString writePptx(summary::Deck deck, const QString& path, Progress* progress)
{
    summary::drawCharts(deck, pngOf);
    preparePhotos(deck);
    const auto slides = static_cast<int>(deck.slides.size()) + 1;
    writeOffice(summary::pptx(deck, Instant::now()), slides, summary::slidesInPptx, path, progress);
    return Export::tr("%n slide(s)", nullptr, slides);
}

QString sizeText(std::size_t bytes)
{
    return Export::tr("%1 kB").arg((bytes + 999) / 1000);
}

QString writeText(
    summary::Report report, ReportFormat format, const QString& path, Progress* progress)
{
    summary::drawCharts(report, pngOf);
    preparePhotos(report);
    const bool isWord = format == ReportFormat::Word;
    const auto bytes =
        isWord ? summary::docx(report, Instant::now()) : summary::odt(report, Instant::now());
    writeOffice(bytes, summary::countsOf(report),
        isWord ? summary::countsInDocx : summary::countsInOdt, path, progress);
    return sizeText(bytes.size());
}

std::string webPage(summary::Report report)
{
    preparePhotos(report);
    return summary::html(report);
}

std::string textOf(const Content& content, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Web:
        return webPage(content.report);
    case ReportFormat::Markdown:
        return summary::markdown(content.report);
    case ReportFormat::Csv:
        return summary::csv(content.sheets.at(0));
    case ReportFormat::Calendar:
        return content.calendar;
    case ReportFormat::Pdf:
    case ReportFormat::Word:
    case ReportFormat::OpenDocument:
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
    switch (output) {
    case Output::Calendar:
        return {ReportFormat::Calendar};
    case Output::WallCards:
    case Output::ContactSheet:
        return {ReportFormat::Pdf};
    case Output::Summary:
        return {ReportFormat::Pdf, ReportFormat::Word, ReportFormat::OpenDocument,
            ReportFormat::Slides, ReportFormat::Spreadsheet, ReportFormat::Web,
            ReportFormat::Markdown, ReportFormat::Csv};
    case Output::ThenAndNow:
    case Output::Roadmap:
        return {ReportFormat::Pdf, ReportFormat::Word, ReportFormat::OpenDocument,
            ReportFormat::Slides, ReportFormat::Web, ReportFormat::Markdown};
    case Output::Ledger:
        return {ReportFormat::Spreadsheet, ReportFormat::Csv};
    case Output::GroupPack:
        return {ReportFormat::Pdf, ReportFormat::Word, ReportFormat::OpenDocument,
            ReportFormat::Slides, ReportFormat::Spreadsheet, ReportFormat::Web,
            ReportFormat::Markdown};
    case Output::Session:
    case Output::LeaderPack:
    case Output::SponsorPage:
    case Output::PersonaSheet:
    case Output::RunSheet:
    case Output::Handout:
    case Output::PackingList:
        break;
    }
    return {ReportFormat::Pdf, ReportFormat::Word, ReportFormat::OpenDocument, ReportFormat::Web,
        ReportFormat::Markdown};
}

QString outputName(Output output)
{
    switch (output) {
    case Output::Session:
        return Export::tr("Session");
    case Output::Summary:
        return Export::tr("Event report");
    case Output::GroupPack:
        return Export::tr("Group packs");
    case Output::LeaderPack:
        return Export::tr("Leader packs");
    case Output::SponsorPage:
        return Export::tr("Sponsor page");
    case Output::PersonaSheet:
        return Export::tr("Persona sheet");
    case Output::ThenAndNow:
        return Export::tr("Then and now");
    case Output::Ledger:
        return Export::tr("Ledger");
    case Output::Roadmap:
        return Export::tr("Roadmap");
    case Output::WallCards:
        return Export::tr("Wall cards");
    case Output::ContactSheet:
        return Export::tr("Contact sheet");
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

Scope scopeOf(Output output)
{
    switch (output) {
    case Output::Summary:
    case Output::SponsorPage:
    case Output::PersonaSheet:
    case Output::ThenAndNow:
    case Output::Ledger:
    case Output::Roadmap:
    case Output::ContactSheet:
        return Scope::None;
    case Output::WallCards:
        return Scope::Cards;
    case Output::GroupPack:
        return Scope::Groups;
    case Output::LeaderPack:
        return Scope::People;
    case Output::Session:
    case Output::RunSheet:
    case Output::Handout:
    case Output::PackingList:
    case Output::Calendar:
        return Scope::Days;
    }
    return Scope::None;
}

bool hasParts(Output output)
{
    return output == Output::Summary || output == Output::GroupPack;
}

QString formatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return Export::tr("PDF");
    case ReportFormat::Word:
        return Export::tr("Word");
    case ReportFormat::OpenDocument:
        return Export::tr("OpenDocument");
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

bool hasPictures(Output output)
{
    switch (output) {
    case Output::Session:
    case Output::Summary:
    case Output::GroupPack:
    case Output::LeaderPack:
    case Output::SponsorPage:
    case Output::ContactSheet:
        return true;
    case Output::PersonaSheet:
    case Output::ThenAndNow:
    case Output::Ledger:
    case Output::Roadmap:
    case Output::WallCards:
    case Output::RunSheet:
    case Output::Handout:
    case Output::PackingList:
    case Output::Calendar:
        break;
    }
    return false;
}

bool isGrid(Output output)
{
    return output == Output::WallCards || output == Output::ContactSheet;
}

QString cardsName(summary::CardKind kind)
{
    switch (kind) {
    case summary::CardKind::Ideas:
        return Export::tr("Ideas");
    case summary::CardKind::Insights:
        return Export::tr("Insights");
    case summary::CardKind::Challenges:
        return Export::tr("Challenges");
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
    case summary::SheetKind::Case:
        return Export::tr("Case for change");
    case summary::SheetKind::Charts:
        return Export::tr("Charts");
    }
    return {};
}

std::unique_ptr<const PaperPages> pagesOf(const Content& content, Progress* progress, double share)
{
    const auto title = toQt(content.report.cover.title);
    if (!content.cards.empty())
        return std::make_unique<CardPages>(
            title, content.cards, content.hasLargeCards, content.paper, progress, share);
    if (!content.photos.empty())
        return std::make_unique<ContactPages>(
            title, content.photos, content.paper, progress, share);
    return std::make_unique<ReportPages>(content.report, progress, share);
}

QString write(const Content& content, ReportFormat format, const QString& path, Progress* progress)
{
    switch (format) {
    case ReportFormat::Pdf:
        return pageCount(writePdf(*pagesOf(content, progress, laidOutShare), path, progress));
    case ReportFormat::Word:
    case ReportFormat::OpenDocument:
        return writeText(content.report, format, path, progress);
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
