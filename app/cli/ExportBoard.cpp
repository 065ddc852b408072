// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/cli/Named.h"
#include "app/ideas/IdeaSheets.h"
#include "app/research/EvidenceSheet.h"
#include "app/summary/WriteFile.h"
#include "app/text/Format.h"
#include "core/ideas/Radar.h"
#include "core/summary/Sheets.h"

#include <QBuffer>
#include <QCoreApplication>
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

/// One row a note, with where it lies.
QByteArray csvOf(const BoardSheet& sheet)
{
    summary::Sheet rows{
        .title = {}, .columns = {{"Note"}, {"Label"}, {"Dots"}, {"X"}, {"Y"}}, .rows = {}};
    for (const auto& note : sheet.notes) {
        summary::SheetValue dots;
        if (note.votes > 0)
            dots = static_cast<double>(note.votes);
        rows.rows.push_back({note.text.toStdString(), note.label.toStdString(), dots,
            std::round(note.at.x()), std::round(note.at.y())});
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
        words, {u"what"_s, u"board"_s, u"view"_s, u"workshop"_s, u"to"_s}, {}};
    const auto path = arguments.files({u"FILE"_s}).front();
    const auto target = arguments.required(u"to"_s);
    const auto view = viewFor(arguments);
    const auto ending = target.section(u'.', -1).toLower();
    if (ending != u"png"_s && ending != u"pdf"_s && ending != u"csv"_s)
        throw Usage{Boards::tr("--to names a file that ends in .png, .pdf or .csv for a board.")};
    const auto document = open(path);
    const auto& db = document->db();
    const auto sheet = sheetFor(db, workshopFor(db, arguments.value(u"workshop"_s)), view);
    const auto bytes = ending == u"png"_s ? pngOf(sheet)
        : ending == u"pdf"_s              ? pdfOf(sheet, Boards::tr("Board"))
                                          : csvOf(sheet);
    writeFile(target, bytes);
    out << Boards::tr("Wrote %1 (%2).").arg(target, noteCount(static_cast<int>(sheet.notes.size())))
        << u'\n';
    return 0;
}

} // namespace charrette::app::cli
