// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/PromptModel.h"

#include "app/text/Names.h"
#include "core/document/Record.h"

namespace charrette::app {

PromptModel::PromptModel(DocumentSession& session, QObject* parent)
    : RowModel{parent}
    , m_session{session}
{}

QVariant PromptModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return shown(item(index).text);
}

bool PromptModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const auto text = value.toString().toStdString();
    return m_session.perform(tr("Edit question"), [&, id = item(index).id](Edit& edit) {
        change(edit, id, [&](Prompt& prompt) { prompt.text = text; });
    });
}

Qt::ItemFlags PromptModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel::flags(index);
    if (index.isValid() && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

} // namespace charrette::app
