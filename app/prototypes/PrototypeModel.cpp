// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prototypes/PrototypeModel.h"

#include "app/document/DocumentSession.h"
#include "app/text/Names.h"
#include "core/document/Record.h"

#include <algorithm>

namespace charrette::app {

PrototypeModel::PrototypeModel(DocumentSession& session, QObject* parent)
    : RowModel{parent}
    , m_session{session}
{}

void PrototypeModel::reload()
{
    const auto groups = groupsIn(m_session.db(), m_session.workshop());
    std::vector<PrototypeRow> rows;
    for (const auto& prototype : prototypesOf(m_session.db(), m_session.workshop())) {
        auto remark = formName(prototype.form);
        const auto group = std::ranges::find(groups, prototype.group, &Group::id);
        if (group != groups.end())
            remark = tr("%1 · %2", "group, form").arg(groupName(*group), remark);
        rows.push_back({prototype.id, shownInLine(prototype.title), remark, prototype.decision});
    }
    sync(std::move(rows));
}

QVariant PrototypeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::AccessibleTextRole)
        return row.decision
            ? tr("%1, %2, %3").arg(row.title, row.remark, decisionName(*row.decision))
            : tr("%1, %2").arg(row.title, row.remark);
    return {};
}

Qt::ItemFlags PrototypeModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel::flags(index);
    if (index.isValid() && !m_session.isReadOnly())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

FeedbackModel::FeedbackModel(DocumentSession& session, QObject* parent)
    : RowModel{parent}
    , m_session{session}
{}

void FeedbackModel::setRows(std::vector<Feedback> rows, std::vector<Group> groups)
{
    m_groups = std::move(groups);
    sync(std::move(rows));
}

QString FeedbackModel::giver(const QModelIndex& index) const
{
    const auto group = std::ranges::find(m_groups, item(index).group, &Group::id);
    return group == m_groups.end() ? QString{} : groupName(*group);
}

QVariant FeedbackModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return shown(item(index).text);
    if (role == Qt::ToolTipRole)
        return giver(index);
    return {};
}

bool FeedbackModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto text = value.toString().trimmed();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || text.isEmpty())
        return false;
    return m_session.perform(tr("Rewrite feedback"), [&, id = item(index).id](Edit& edit) {
        change(edit, id, [&](Feedback& feedback) { feedback.text = text.toStdString(); });
    });
}

Qt::ItemFlags FeedbackModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel::flags(index);
    if (index.isValid() && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

} // namespace charrette::app
