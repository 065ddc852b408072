// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PointModel.h"

#include "app/document/DocumentSession.h"
#include "app/plan/ActionEdits.h"
#include "app/plan/CardColumn.h"
#include "app/plan/CardMime.h"
#include "app/plan/CaseEdits.h"
#include "app/text/Names.h"
#include "app/widgets/Labels.h"
#include "core/challenges/Challenge.h"

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

const auto pointsMime = u"application/x-charrette-case-points"_s;

} // namespace

QString answerText(const PointRow& row)
{
    if (isGap(row.point.kind))
        return row.actions == 0 ? PointModel::tr("no action yet")
                                : PointModel::tr("%n action(s)", nullptr, row.actions);
    if (row.point.kind == PointKind::Benefit)
        return row.point.horizon ? row.horizon : PointModel::tr("by when?");
    return {};
}

std::vector<PointRow> pointRows(const DocumentSession& session)
{
    const auto& db = session.db();
    const auto closings = closingsIn(db, session.workshop());
    std::vector<PointRow> rows;
    for (auto& point : casePointsOf(db, session.workshop())) {
        PointRow row{std::move(point)};
        if (const auto id = row.point.challenge) {
            if (const auto challenge = charrette::find(db, *id))
                row.challenge = shownInLine(challenge->title);
        }
        if (row.point.horizon)
            row.horizon = columnName(session, *row.point.horizon);
        row.actions = static_cast<int>(std::ranges::count(closings, row.point.id, &Closing::gap));
        row.isUnanswered = isUnanswered(row.point, closings);
        rows.push_back(std::move(row));
    }
    return rows;
}

PointModel::PointModel(DocumentSession& session, PointKind kind, QObject* parent)
    : RowModel{parent}
    , m_session{session}
    , m_kind{kind}
{}

void PointModel::show(const std::vector<PointRow>& rows)
{
    std::vector<PointRow> own;
    for (const auto& row : rows) {
        if (row.point.kind == m_kind)
            own.push_back(row);
    }
    sync(std::move(own));
}

QVariant PointModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown(row.point.text);
    case Qt::ToolTipRole:
        return tip(shown(row.point.text));
    case Qt::AccessibleTextRole: {
        QStringList parts{shown(row.point.text)};
        for (const auto& part : {row.challenge, answerText(row)}) {
            if (!part.isEmpty())
                parts += part;
        }
        return parts.join(u", "_s);
    }
    case CardColumn::keyRole:
        return QVariant::fromValue<qint64>(row.point.id.value());
    default:
        return {};
    }
}

Qt::ItemFlags PointModel::flags(const QModelIndex& index) const
{
    const auto flags = RowModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList PointModel::mimeTypes() const
{
    return {pointsMime};
}

QMimeData* PointModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<CasePointId> ids;
    for (const auto& index : indexes)
        ids.push_back(item(index).point.id);
    return carrying(ids, pointsMime);
}

bool PointModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/,
    const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(pointsMime))
        return false;
    const int at = parent.isValid() ? parent.row() : row;
    std::optional<CasePointId> before;
    if (at >= 0 && at < rowCount())
        before = item(at).point.id;
    movePoints(m_session, carriedIn<CasePoint>(*data, pointsMime), m_kind, before);
    return false; // The rows have moved already: the view must not take them away.
}

} // namespace charrette::app
