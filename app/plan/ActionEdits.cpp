// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/ActionEdits.h"

#include "app/document/DocumentSession.h"
#include "app/plan/ActionModel.h"
#include "app/text/Names.h"
#include "core/base/TypedDate.h"
#include "core/document/Record.h"
#include "core/people/Person.h"

#include <QCoreApplication>

#include <algorithm>

namespace charrette::app {

namespace {

struct Label {
    Q_DECLARE_TR_FUNCTIONS(ActionEdits)
};

template <typename Work>
bool edit(DocumentSession& session, const QString& label, ActionId id, Work&& work)
{
    return session.perform(label, [&](Edit& permit) { change(permit, id, work); });
}

PersonId personFor(Edit& permit, const std::string& name)
{
    const auto known = personNamed(permit.db(), name);
    return known ? known->id : add(permit, Person{.name = name});
}

} // namespace

QString columnName(const DocumentSession& session, ActionHorizon horizon)
{
    switch (roadmapScale(session.db(), session.workshop())) {
    case RoadmapScale::Horizons:
        break;
    case RoadmapScale::Days:
        return Label::tr("%1 days").arg(daysOf(horizon));
    case RoadmapScale::Years:
        return yearsText(roadmapYears(session.db(), session.workshop()).of(horizon));
    }
    return horizonName(horizon);
}

QString yearsText(const YearSpan& years)
{
    const auto first = QString::number(years.first);
    if (!years.last)
        //: a year, and those after it
        return Label::tr("%1 on").arg(first);
    return *years.last == years.first ? first
                                      //: two years
                                      : Label::tr("%1–%2").arg(first, QString::number(*years.last));
}

bool setText(DocumentSession& session, ActionId id, const QString& text)
{
    return edit(session, Label::tr("Rewrite action"), id,
        [&](Action& action) { action.text = text.toStdString(); });
}

bool setOwner(DocumentSession& session, ActionId id, const QString& name)
{
    return session.perform(Label::tr("Set owner"), [&](Edit& permit) {
        std::optional<PersonId> owner;
        if (!name.trimmed().isEmpty())
            owner = personFor(permit, name.toStdString());
        change(permit, id, [&](Action& action) { action.owner = owner; });
    });
}

bool setDue(DocumentSession& session, ActionId id, const QString& typed, QDate today)
{
    std::optional<Date> due;
    if (!typed.isEmpty()) {
        due = typedDate(typed.toStdString(), fromQt(today).value());
        if (!due)
            return false;
    }
    return edit(session, Label::tr("Set due date"), id, [&](Action& action) { action.due = due; });
}

bool setStatus(DocumentSession& session, ActionId id, Status status)
{
    return edit(session, Label::tr("Set status: %1").arg(statusName(status)), id,
        [&](Action& action) { action.status = status; });
}

bool appendActions(DocumentSession& session, const QStringList& lines, ActionHorizon horizon)
{
    const auto count = static_cast<int>(lines.size());
    return session.perform(Label::tr("Add %n action(s)", nullptr, count), [&](Edit& permit) {
        for (const auto& line : lines) {
            add(permit,
                Action{.workshop = session.workshop(),
                    .text = line.toStdString(),
                    .horizon = horizon});
        }
    });
}

bool moveActions(DocumentSession& session, const std::vector<ActionId>& ids, ActionHorizon horizon,
    std::optional<ActionId> before)
{
    if (ids.empty() || (before && std::ranges::find(ids, *before) != ids.end()))
        return false;
    const auto count = static_cast<int>(ids.size());
    return session.perform(Label::tr("Move %n action(s)", nullptr, count), [&](Edit& permit) {
        for (const auto id : ids) {
            place(permit, id, horizon);
            moveBefore(permit, id, before);
        }
    });
}

bool setHorizon(DocumentSession& session, ActionId id, ActionHorizon horizon)
{
    return session.perform(
        Label::tr("Move action"), [&](Edit& permit) { place(permit, id, horizon); });
}

bool setScale(DocumentSession& session, RoadmapScale scale)
{
    return session.perform(Label::tr("Choose the columns of the roadmap"),
        [&](Edit& permit) { setRoadmapScale(permit, session.workshop(), scale); });
}

bool setYears(DocumentSession& session, const RoadmapYears& years)
{
    return session.perform(Label::tr("Set the years of the roadmap"),
        [&](Edit& permit) { setRoadmapYears(permit, session.workshop(), years); });
}

bool removeActions(DocumentSession& session, const std::vector<ActionId>& ids)
{
    const auto count = static_cast<int>(ids.size());
    return session.perform(Label::tr("Remove %n action(s)", nullptr, count), [&](Edit& permit) {
        for (const auto id : ids)
            remove(permit, id);
    });
}

} // namespace charrette::app
