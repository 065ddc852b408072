// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Export.h"

#include "app/cli/Arguments.h"
#include "app/cli/Commands.h"
#include "core/base/Text.h"
#include "core/people/Group.h"
#include "core/summary/Headings.h"
#include "core/workshop/Workshop.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace charrette::app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Exporting {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

WorkshopId workshopFor(const sqlite::Database& db, const QString& wanted)
{
    const auto all = workshops(db);
    if (all.empty())
        throw Usage{Exporting::tr("The document has no workshop.")};
    if (wanted.isEmpty() || wanted == u"latest"_s)
        return all.front().id;
    for (const auto& workshop : all) {
        if (QString::number(workshop.id.value()) == wanted)
            return workshop.id;
    }
    throw Usage{Exporting::tr("There is no workshop %1; “charrette info” lists them.").arg(wanted)};
}

/// By number, by name or by both: "3", "Support", "Group 3: Support".
bool isCalled(const Group& group, const std::string& wanted)
{
    return wanted == std::to_string(group.number) || wanted == folded(group.name)
        || wanted == folded(summary::heading::groupLabel(group.number))
        || wanted == folded(summary::heading::groupTitle(group));
}

std::optional<GroupId> groupFor(
    const sqlite::Database& db, WorkshopId workshop, const QString& wanted)
{
    const auto name = folded(wanted.toStdString());
    std::optional<GroupId> found;
    for (const auto& group : groupsIn(db, workshop)) {
        if (!isCalled(group, name))
            continue;
        if (found)
            throw Usage{Exporting::tr("Several groups are called “%1”.").arg(wanted)};
        found = group.id;
    }
    if (!found)
        throw Usage{Exporting::tr("There is no group “%1”.").arg(wanted)};
    return found;
}

} // namespace

int exportReport(const QStringList& words, QTextStream& out)
{
    const Arguments arguments{words, {u"workshop"_s, u"group"_s, u"to"_s}, {}};
    const auto path = arguments.files({u"FILE"_s}).front();
    const auto target = arguments.required(u"to"_s);
    const auto format = formatOfPath(target);
    if (!format)
        throw Usage{Exporting::tr("--to names a file that ends in .pdf, .md or .html.")};
    const auto document = open(path);
    const auto& db = document->db();
    const auto workshop = workshopFor(db, arguments.value(u"workshop"_s));
    const auto group = arguments.has(u"group"_s)
        ? groupFor(db, workshop, arguments.value(u"group"_s))
        : std::nullopt;
    const auto written = writeReport(summary::buildReport(db, workshop, group), *format, target);
    out << Exporting::tr("Wrote %1 (%2).").arg(target, written) << u'\n';
    return 0;
}

} // namespace charrette::app::cli
