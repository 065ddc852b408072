// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/CaseEdits.h"

#include "app/document/DocumentSession.h"

#include <QCoreApplication>

#include <algorithm>

namespace charrette::app {

namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseEdits)
};

} // namespace

QString kindName(PointKind kind)
{
    switch (kind) {
    case PointKind::Reason:
        return CaseWords::tr("Reason for change");
    case PointKind::Conviction:
        return CaseWords::tr("Conviction");
    case PointKind::InternalGap:
        return CaseWords::tr("Internal gap");
    case PointKind::ExternalGap:
        return CaseWords::tr("External gap");
    case PointKind::Benefit:
        return CaseWords::tr("Expected benefit");
    }
    return {};
}

QString kindTitle(PointKind kind)
{
    switch (kind) {
    case PointKind::Reason:
        return CaseWords::tr("Reasons for change");
    case PointKind::Conviction:
        return CaseWords::tr("Convictions");
    case PointKind::InternalGap:
        return CaseWords::tr("Internal gaps");
    case PointKind::ExternalGap:
        return CaseWords::tr("External gaps");
    case PointKind::Benefit:
        return CaseWords::tr("Expected benefits");
    }
    return {};
}

bool appendPoints(DocumentSession& session, const QStringList& lines, PointKind kind)
{
    const auto count = static_cast<int>(lines.size());
    return session.perform(
        CaseWords::tr("Add %n point(s) to the case for change", nullptr, count), [&](Edit& permit) {
            for (const auto& line : lines) {
                add(permit,
                    CasePoint{
                        .workshop = session.workshop(), .kind = kind, .text = line.toStdString()});
            }
        });
}

bool movePoints(DocumentSession& session, const std::vector<CasePointId>& ids, PointKind kind,
    std::optional<CasePointId> before)
{
    if (ids.empty() || (before && std::ranges::find(ids, *before) != ids.end()))
        return false;
    const auto count = static_cast<int>(ids.size());
    return session.perform(CaseWords::tr("Move %n point(s)", nullptr, count),
        [&](Edit& permit) { moveInto(permit, ids, kind, before); });
}

bool removePoints(DocumentSession& session, const std::vector<CasePointId>& ids)
{
    const auto count = static_cast<int>(ids.size());
    return session.perform(CaseWords::tr("Remove %n point(s)", nullptr, count), [&](Edit& permit) {
        for (const auto id : ids)
            remove(permit, id);
    });
}

} // namespace charrette::app
