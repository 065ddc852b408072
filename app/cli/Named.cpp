// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Named.h"

#include "app/cli/Arguments.h"
#include "core/base/Text.h"
#include "core/people/Group.h"
#include "core/summary/Headings.h"
#include "core/workshop/Workshop.h"

#include <QCoreApplication>

namespace charrette::app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Naming {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isCalled(const Group& group, const std::string& wanted)
{
    return wanted == std::to_string(group.number) || wanted == folded(group.name)
        || wanted == folded(summary::heading::groupLabel(group.number))
        || wanted == folded(summary::heading::groupTitle(group));
}

} // namespace

WorkshopId workshopFor(const sqlite::Database& db, const QString& wanted)
{
    const auto all = workshops(db);
    if (all.empty())
        throw Usage{Naming::tr("The document has no workshop.")};
    if (wanted.isEmpty() || wanted == u"latest"_s)
        return all.front().id;
    for (const auto& workshop : all) {
        if (QString::number(workshop.id.value()) == wanted)
            return workshop.id;
    }
    throw Usage{Naming::tr("There is no workshop %1; “charrette info” lists them.").arg(wanted)};
}

GroupId groupFor(const sqlite::Database& db, WorkshopId workshop, const QString& wanted)
{
    const auto name = folded(wanted.toStdString());
    std::optional<GroupId> found;
    for (const auto& group : groupsIn(db, workshop)) {
        if (!isCalled(group, name))
            continue;
        if (found)
            throw Usage{Naming::tr("Several groups are called “%1”.").arg(wanted)};
        found = group.id;
    }
    if (!found)
        throw Usage{Naming::tr("There is no group “%1”.").arg(wanted)};
    return *found;
}

} // namespace charrette::app::cli
