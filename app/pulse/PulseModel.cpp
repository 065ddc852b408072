// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pulse/PulseModel.h"

#include "app/pulse/PulseWords.h"
#include "app/text/Format.h"
#include "app/text/Names.h"

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// "3 Support", or "Group 3" for one without a name.
QString rowName(const Group& group)
{
    return group.name.empty() ? groupName(group)
                              : u"%1 %2"_s.arg(QString::number(group.number), shown(group.name));
}

} // namespace

void PulseModel::show(const Pulse& pulse, Instant now)
{
    std::vector<PulseRow> rows;
    for (const auto& group : pulse.groups) {
        PulseRow row{.pulse = group, .last = agoText(group.last, now)};
        for (std::size_t i = 0; i < pulseColumns; ++i)
            row.missing[i] = isMissing(pulse, group, static_cast<PulseColumn>(i));
        rows.push_back(std::move(row));
    }
    sync(std::move(rows));
}

int PulseModel::most(int column) const
{
    int most = 0;
    for (const auto& row : items())
        most = std::max(most, row.pulse.count(countOf(column)));
    return most;
}

int PulseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : lastColumn + 1;
}

QVariant PulseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    if (role == Qt::DisplayRole) {
        if (index.column() == nameColumn)
            return rowName(row.pulse.group);
        if (index.column() == lastColumn)
            return row.last;
        const int count = row.pulse.count(countOf(index.column()));
        return count > 0 ? number(count) : u"–"_s;
    }
    if (role == Qt::AccessibleTextRole) {
        const auto name = groupTitle(row.pulse.group);
        if (index.column() == nameColumn)
            return name;
        if (index.column() == lastColumn)
            return tr("%1, last note: %2").arg(name, row.last);
        return tr("%1, %2: %3", "group, column, how many")
            .arg(name, columnName(countOf(index.column())),
                QString::number(row.pulse.count(countOf(index.column()))));
    }
    if (role == Qt::ToolTipRole && index.column() == nameColumn)
        return groupTitle(row.pulse.group);
    return {};
}

QVariant PulseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            section == nameColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (isCount(section))
        return columnName(countOf(section));
    return section == lastColumn ? tr("Last note") : tr("Group");
}

} // namespace charrette::app
