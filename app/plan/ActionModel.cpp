// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/ActionModel.h"

#include "app/document/DocumentSession.h"
#include "app/plan/ActionEdits.h"
#include "app/plan/CardColumn.h"
#include "app/plan/CardMime.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/Labels.h"
#include "core/base/TypedDate.h"
#include "core/challenges/Challenge.h"
#include "core/people/Person.h"
#include "core/plan/Roadmap.h"

#include <unordered_map>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

const auto actionsMime = u"application/x-charrette-actions"_s;

struct Order {
    QStringList after;
    bool isTooEarly = false;
};

std::unordered_map<ActionId, Order> ordersOf(
    const std::vector<Action>& actions, const std::vector<Dependency>& links)
{
    std::unordered_map<ActionId, const Action*> known;
    for (const auto& action : actions)
        known.emplace(action.id, &action);
    std::unordered_map<ActionId, Order> orders;
    for (const auto& link : links) {
        const auto& action = *known.at(link.action);
        const auto earlier = known.find(link.earlier);
        if (earlier == known.end())
            continue;
        const auto& before = *earlier->second;
        auto& order = orders[action.id];
        order.after.append(shownInLine(before.text));
        if (before.status != Status::Done && before.status != Status::Dropped && action.due
            && before.due && *action.due < *before.due)
            order.isTooEarly = true;
    }
    return orders;
}

} // namespace

Urgency urgency(const Action& action, QDate today)
{
    if (!action.due)
        return Urgency::None;
    const bool isOpen = action.status == Status::NotStarted || action.status == Status::UnderWay;
    const auto days = today.daysTo(toQt(*action.due));
    if (!isOpen || days > 7)
        return Urgency::Later;
    return days < 0 ? Urgency::Overdue : Urgency::Soon;
}

QString orderText(const ActionRow& row)
{
    return row.isTooEarly ? ActionModel::tr("after: %1, which is due later").arg(row.after)
                          : ActionModel::tr("after: %1").arg(row.after);
}

ActionModel::ActionModel(DocumentSession& session, std::function<QDate()> today,
    std::optional<ActionHorizon> horizon, QObject* parent)
    : RowModel{parent}
    , m_session{session}
    , m_today{std::move(today)}
    , m_horizon{horizon}
{}

void ActionModel::reload()
{
    const auto& db = m_session.db();
    std::unordered_map<PersonId, QString> names;
    for (const auto& person : people(db))
        names.emplace(person.id, app::shown(person.name));
    auto actions = actionsOf(db, m_session.workshop());
    auto orders = ordersOf(actions, dependenciesIn(db, m_session.workshop()));
    std::vector<ActionRow> rows;
    for (auto& action : actions) {
        if (m_horizon && action.horizon != *m_horizon)
            continue;
        const auto& order = orders[action.id];
        ActionRow row{std::move(action), {}, {}, order.after.join(u"; "_s), order.isTooEarly};
        if (row.action.owner)
            row.owner = names[*row.action.owner];
        if (const auto id = row.action.challenge) {
            if (const auto challenge = charrette::find(db, *id))
                row.challenge = app::shown(challenge->title);
        }
        rows.push_back(std::move(row));
    }
    sync(std::move(rows));
}

int ActionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ActionModel::shown(const ActionRow& row, int column) const
{
    switch (column) {
    case Text:
        return app::shown(row.action.text);
    case Owner:
        return row.owner;
    case Due: {
        if (!row.action.due)
            return {};
        const auto due = toQt(*row.action.due);
        return due.year() == today().year() ? shortDate(due) : mediumDate(due);
    }
    case State:
        return statusName(row.action.status);
    case Challenge:
        return row.challenge;
    default:
        return {};
    }
}

QVariant ActionModel::sortKey(const ActionRow& row, int column) const
{
    // What has no date, or nobody, comes last.
    if (column == Due)
        return row.action.due ? toQt(*row.action.due) : QDate{9999, 1, 1};
    if (column == Owner && row.owner.isEmpty())
        return u"\uFFFF"_s;
    if (column == State)
        return static_cast<int>(row.action.status);
    return shown(row, column);
}

QVariant ActionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Owner && row.owner.isEmpty() ? tr("no owner yet")
                                                              : shown(row, index.column());
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return tip(shown(row, index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4")
                   .arg(shown(row, Text), row.owner.isEmpty() ? tr("no owner yet") : row.owner,
                       row.action.due ? tr("due %1").arg(shown(row, Due)) : tr("no date"),
                       shown(row, State))
            + (row.after.isEmpty() ? QString{} : u", "_s + orderText(row));
    case CardColumn::keyRole:
        return QVariant::fromValue<qint64>(row.action.id.value());
    case sortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant ActionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return tr("Action");
    case Owner:
        return tr("Owner");
    case Due:
        return tr("Due");
    case State:
        return tr("Status");
    case Challenge:
        return tr("Answers");
    default:
        return {};
    }
}

Qt::ItemFlags ActionModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel::flags(index);
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDragEnabled;
    if (index.column() != Challenge && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ActionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const auto id = item(index).action.id;
    const auto typed = value.toString().trimmed();
    switch (index.column()) {
    case Text:
        return !typed.isEmpty() && setText(m_session, id, typed);
    case Owner:
        return setOwner(m_session, id, typed);
    case Due:
        return setDue(m_session, id, typed, today());
    case State:
        return setStatus(m_session, id, static_cast<Status>(value.toInt()));
    default:
        return false;
    }
}

QStringList ActionModel::mimeTypes() const
{
    return {actionsMime};
}

QMimeData* ActionModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<ActionId> ids;
    for (const auto& index : indexes) {
        if (index.column() == 0)
            ids.push_back(item(index).action.id);
    }
    return carrying(ids, actionsMime);
}

bool ActionModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row,
    int /*column*/, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !m_horizon || !data->hasFormat(actionsMime))
        return false;
    const int at = parent.isValid() ? parent.row() : row;
    std::optional<ActionId> before;
    if (at >= 0 && at < rowCount())
        before = item(at).action.id;
    moveActions(m_session, carriedIn<Action>(*data, actionsMime), *m_horizon, before);
    return false; // The rows have moved already: the view must not take them away.
}

} // namespace charrette::app
