// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/WalkModel.h"

#include "app/text/Names.h"

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

void WalkModel::show(const Ledger& ledger, std::vector<Group> groups)
{
    if (groups != m_groups) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
    }
    sync(ledger.rows);
}

const Group* WalkModel::groupAt(int column) const
{
    const auto place = column - firstGroup;
    if (place < 0 || place >= static_cast<int>(m_groups.size()))
        return nullptr;
    return &m_groups[static_cast<std::size_t>(place)];
}

const GroupVerdict* WalkModel::verdictAt(const QModelIndex& index) const
{
    const auto* group = groupAt(index.column());
    if (!group)
        return nullptr;
    const auto& said = item(index).groups;
    const auto found = std::ranges::find(said, group->id, &GroupVerdict::group);
    return found == said.end() ? nullptr : &*found;
}

std::optional<Verdict> WalkModel::said(const QModelIndex& index) const
{
    if (index.column() == roomColumn())
        return item(index).verdict();
    const auto* verdict = verdictAt(index);
    return verdict ? std::optional{verdict->verdict} : std::nullopt;
}

int WalkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : roomColumn() + 1;
}

QVariant WalkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const auto& row = item(index);
    if (index.column() == title)
        return shown(row.challenge.title);
    const auto verdict = said(index);
    const auto name = verdict ? verdictName(*verdict) : QString{};
    if (role == Qt::DisplayRole)
        return name;
    if (index.column() == roomColumn())
        return row.isDisputed() ? tr("Groups differ; the room has not settled") : name;
    const auto* one = verdictAt(index);
    return one && !one->evidence.empty()
        ? tr("%1: %2", "verdict, evidence").arg(name, shown(one->evidence))
        : name;
}

QVariant WalkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto* group = groupAt(section);
    if (role == Qt::ToolTipRole && group)
        return groupTitle(*group);
    if (role != Qt::DisplayRole)
        return {};
    if (section == title)
        return tr("Challenge");
    return group ? groupName(*group) : tr("The room");
}

} // namespace charrette::app
