// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/FreePlaces.h"
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Named.h"
#include "app/ideas/IdeaSheets.h"
#include "app/research/EvidenceSheet.h"
#include "app/summary/WriteFile.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/text/Utf8.h"
#include "app/theme/Fonts.h"
#include "core/ideas/Area.h"
#include "core/ideas/Radar.h"
#include "core/summary/Redaction.h"
#include "core/summary/Sheets.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <cmath>

namespace charrette::app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Boards {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum class SheetView { Horizon, Matrix, Clusters, Evidence };

SheetView viewFor(const Arguments& arguments)
{
    const auto board = arguments.value(u"board"_s);
    const auto view = arguments.value(u"view"_s);
    if (board == u"evidence"_s) {
        if (!view.isEmpty())
            throw Usage{Boards::tr("--view goes with the board of ideas.")};
        return SheetView::Evidence;
    }
    if (!board.isEmpty() && board != u"ideas"_s)
        throw Usage{Boards::tr("There is no board %1; there are ideas and evidence.").arg(board)};
    if (view == u"horizon"_s)
        return SheetView::Horizon;
    if (view == u"matrix"_s)
        return SheetView::Matrix;
    if (view.isEmpty() || view == u"clusters"_s)
        return SheetView::Clusters;
    throw Usage{
        Boards::tr("There is no --view %1; there are horizon, matrix and clusters.").arg(view)};
}

BoardSheet sheetFor(const sqlite::Database& db, WorkshopId workshop, SheetView view)
{
    if (view == SheetView::Evidence)
        return evidenceSheet(db, workshop);
    auto list = readIdeas(db, workshop);
    markExpected(list, Radar{goToIdeasOf(db, workshop)});
    // A board that leaves the house names nobody who did not agree to be named.
    const auto redaction = summary::Redaction::ofNames(db, workshop);
    for (auto& row : list.rows)
        row.text = toQt(redaction.text(row.text.toStdString()));
    for (auto& area : list.areas)
        area.name = redaction.text(area.name);
    auto& matrix = list.matrix;
    for (auto* words : {&matrix.impact, &matrix.effort, &matrix.quickWins, &matrix.bigBets,
             &matrix.fillIns, &matrix.thinkAgain})
        *words = redaction.text(*words);
    switch (view) {
    case SheetView::Horizon:
        return horizonSheet(list);
    case SheetView::Matrix:
        return matrixSheet(list);
    case SheetView::Clusters:
    case SheetView::Evidence:
        break;
    }
    return clustersSheet(list);
}

/// The area of a free board a note lies in; nothing on the other views, which have none.
std::string areaOf(const std::vector<Area>& areas, const BoardNote& note)
{
    const auto centre = QRectF{note.at / boardFactor(), boardPaper}.center();
    const auto* area = areaAt(areas, centre.x(), centre.y());
    return area ? area->name : std::string{};
}

/// One row a note, with what its place says and where it lies.
QByteArray csvOf(
    const sqlite::Database& db, WorkshopId workshop, SheetView view, const BoardSheet& sheet)
{
    const bool isEvidence = view == SheetView::Evidence;
    std::vector<Area> areas;
    if (isEvidence || view == SheetView::Clusters)
        areas = areasOf(db, workshop, isEvidence ? Board::Evidence : Board::Ideas);
    const auto redaction = summary::Redaction::ofNames(db, workshop);
    for (auto& area : areas)
        area.name = redaction.text(area.name);
    summary::Sheet rows{.title = {}, .columns = {{"Note"}, {"Group"}, {"Area"}}, .rows = {}};
    if (!isEvidence)
        rows.columns.insert(rows.columns.end(), {{"Dots"}, {"Horizon"}, {"Impact"}, {"Effort"}});
    rows.columns.insert(rows.columns.end(), {{"X"}, {"Y"}});
    const auto number = [](const auto& value) -> summary::SheetValue {
        return value ? summary::SheetValue{static_cast<double>(*value)} : summary::SheetValue{};
    };
    for (const auto& note : sheet.notes) {
        auto& row = rows.rows.emplace_back();
        row = {note.text.toStdString(), note.label.toStdString(), areaOf(areas, note)};
        if (!isEvidence) {
            const auto idea = charrette::find(db, IdeaId{note.id}).value();
            row.push_back(number(note.votes > 0 ? std::optional{note.votes} : std::nullopt));
            row.push_back(horizonName(idea.horizon).toStdString());
            row.push_back(number(idea.impact));
            row.push_back(number(idea.effort));
        }
        row.push_back(std::round(note.at.x()));
        row.push_back(std::round(note.at.y()));
    }
    return QByteArray::fromStdString(summary::csv(rows));
}

QByteArray pngOf(const BoardSheet& sheet)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    pictureOf(sheet).save(&buffer, "PNG");
    return bytes;
}

} // namespace

int exportBoard(const QStringList& words, QTextStream& out)
{
    const Arguments arguments{
        words, {u"what"_s, u"board"_s, u"view"_s, u"workshop"_s, u"to"_s}, {u"keep"_s}};
    const auto path = arguments.files({u"FILE"_s}).front();
    const auto target = arguments.required(u"to"_s);
    const auto view = viewFor(arguments);
    const auto ending = target.section(u'.', -1).toLower();
    if (ending != u"png"_s && ending != u"pdf"_s && ending != u"csv"_s)
        throw Usage{Boards::tr("--to names a file that ends in .png, .pdf or .csv for a board.")};
    const auto document = open(path);
    const auto& db = document->db();
    const auto workshop = workshopFor(db, arguments.value(u"workshop"_s));
    const auto sheet = sheetFor(db, workshop, view);
    if (ending != u"csv"_s && !canDrawText())
        throw NotWritten{target, Problem::Unsupported, noFontsSentence()};
    const auto bytes = ending == u"png"_s ? pngOf(sheet)
        : ending == u"pdf"_s              ? pdfOf(sheet, Boards::tr("Board"))
                                          : csvOf(db, workshop, view, sheet);
    if (arguments.has(u"keep"_s) && QFileInfo::exists(target))
        throw NotWritten{target, Problem::Exists};
    try {
        writeFile(target, bytes);
    } catch (const Error& error) {
        throw NotWritten{target, error.problem()};
    }
    out << Boards::tr("Wrote %1 (%2).").arg(target, noteCount(static_cast<int>(sheet.notes.size())))
        << u'\n';
    return 0;
}

} // namespace charrette::app::cli
