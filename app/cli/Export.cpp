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

Output outputFor(const QString& wanted)
{
    if (wanted.isEmpty())
        return Output::Summary;
    const auto name = wanted.toStdString();
    for (const auto output : everyOne<Output>()) {
        if (name == key(output))
            return output;
    }
    throw Usage{Exporting::tr("There is no --what %1; there are summary, run-sheet, handout, "
                              "packing-list and calendar.")
                    .arg(wanted)};
}

ReportFormat formatFor(Output output, const QString& target)
{
    const auto format = formatOfPath(target);
    const auto all = formatsOf(output);
    if (format && std::ranges::count(all, *format) > 0)
        return *format;
    if (output == Output::Calendar)
        throw Usage{Exporting::tr("--to names a file that ends in .ics for a calendar.")};
    QStringList endings;
    for (const auto one : all)
        endings.append(endingOf(one));
    const auto last = endings.takeLast();
    throw Usage{
        Exporting::tr("--to names a file that ends in %1 or %2.").arg(endings.join(u", "_s), last)};
}

std::optional<DayId> dayFor(const sqlite::Database& db, WorkshopId workshop, const QString& wanted)
{
    const auto days = daysOf(db, workshop);
    bool isNumber = false;
    const auto number = wanted.toUInt(&isNumber);
    if (!isNumber || number < 1 || number > days.size())
        throw Usage{Exporting::tr("There is no day %1; the workshop has %n day(s).", nullptr,
            static_cast<int>(days.size()))
                        .arg(wanted)};
    return days[number - 1].id;
}

summary::SheetKind sheetFor(const QString& wanted)
{
    for (const auto kind : everyOne<summary::SheetKind>()) {
        if (wanted.toStdString() == key(kind))
            return kind;
    }
    throw Usage{Exporting::tr("--sheet names one of the lists: people, notes, insights, ideas, "
                              "votes or actions.")};
}

/// Groups belong to summaries, days to everything else.
void refuseWhatDoesNotBelong(const Arguments& arguments, Output output, ReportFormat format)
{
    if (arguments.has(u"sheet"_s) && format != ReportFormat::Csv)
        throw Usage{Exporting::tr("--sheet goes with a file that ends in .csv.")};
    if (output == Output::Summary && arguments.has(u"day"_s))
        throw Usage{Exporting::tr("--day goes with what is made from the agenda, not with a "
                                  "summary.")};
    if (output != Output::Summary && arguments.has(u"group"_s))
        throw Usage{Exporting::tr("--group goes with a summary only.")};
}

} // namespace

int exportReport(const QStringList& words, QTextStream& out)
{
    const Arguments arguments{
        words, {u"what"_s, u"workshop"_s, u"group"_s, u"day"_s, u"sheet"_s, u"to"_s}, {}};
    const auto path = arguments.files({u"FILE"_s}).front();
    const auto target = arguments.required(u"to"_s);
    const auto output = outputFor(arguments.value(u"what"_s));
    const auto format = formatFor(output, target);
    refuseWhatDoesNotBelong(arguments, output, format);
    const auto sheet = format == ReportFormat::Csv ? sheetFor(arguments.value(u"sheet"_s))
                                                   : summary::SheetKind::Ideas;
    const auto document = open(path);
    const auto& db = document->db();
    Wanted wanted{.workshop = workshopFor(db, arguments.value(u"workshop"_s)),
        .output = output,
        .sheet = sheet};
    if (arguments.has(u"group"_s))
        wanted.group = groupFor(db, wanted.workshop, arguments.value(u"group"_s));
    if (arguments.has(u"day"_s))
        wanted.day = dayFor(db, wanted.workshop, arguments.value(u"day"_s));
    const auto written = write(contentOf(db, wanted, format), format, target);
    out << Exporting::tr("Wrote %1 (%2).").arg(target, written) << u'\n';
    return 0;
}

} // namespace charrette::app::cli
