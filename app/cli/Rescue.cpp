// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Rescue.h"

#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "app/document/Surroundings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

namespace charrette::app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Rescuing {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void tell(const RescuedTable& table, QTextStream& out)
{
    const auto name = QString::fromStdString(table.name);
    const auto missing = static_cast<int>(table.missing.size());
    const auto altered = static_cast<int>(table.altered.size());
    if (table.unlinked > 0)
        out << Rescuing::tr("%1: %n row(s) lost a link to what is gone", nullptr, table.unlinked)
                   .arg(name)
            << u'\n';
    if (missing > 0)
        out << Rescuing::tr("%1: %n row(s) missing", nullptr, missing).arg(name) << u'\n';
    for (const auto& row : table.missing)
        out << u"    "_s << told(row) << u'\n';
    if (altered > 0)
        out << Rescuing::tr(
            "%1: %n row(s) not as the record of changes says; it has", nullptr, altered)
                   .arg(name)
            << u'\n';
    for (const auto& row : table.altered)
        out << u"    "_s << told(row) << u'\n';
}

/// What is wrong is told of the one of the two files that it is wrong with.
Rescue rescuedFrom(const QString& damaged, const QString& target)
{
    if (QFileInfo::exists(damaged) && QFileInfo::exists(target))
        throw NotWritten{target, Problem::Exists};
    try {
        return rescue(QFile::encodeName(damaged).toStdString(),
            QFile::encodeName(target).toStdString(), surroundings());
    } catch (const Error& error) {
        const auto problem = error.problem();
        const bool isOfTarget = problem == Problem::DiskFull || problem == Problem::Locked
            || problem == Problem::Unsupported
            || (problem == Problem::MissingFolder && QFileInfo::exists(damaged))
            || (problem == Problem::ReadOnly && QFileInfo{damaged}.isReadable());
        if (isOfTarget)
            throw NotWritten{target, problem};
        throw;
    }
}

} // namespace

int rescueFile(const QStringList& words, QTextStream& out)
{
    const auto files = Arguments{words, {}, {}}.files({u"DAMAGED"_s, u"OUT"_s});
    const auto rescued = rescuedFrom(files[0], files[1]);
    for (const auto& table : rescued.tables)
        tell(table, out);
    if (rescued.damagedPictures > 0)
        out << Rescuing::tr("Some pictures could not be read.") << u'\n';
    if (!rescued.isRecordWhole)
        out << Rescuing::tr("The record of changes is damaged too, so there may have been more "
                            "than is named here.")
            << u'\n';
    out << Rescuing::tr("%n row(s) and %1 are in %2.", nullptr, rescued.rows())
               .arg(Rescuing::tr("%n picture(s)", nullptr, rescued.pictures), files[1])
        << u'\n';
    return rescued.isComplete() ? 0 : 1;
}

} // namespace charrette::app::cli
