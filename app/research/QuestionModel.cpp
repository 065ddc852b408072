// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/QuestionModel.h"

#include "app/research/HowMightWe.h"
#include "app/research/LineDelegate.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "core/document/Record.h"

namespace charrette::app {

QuestionModel::QuestionModel(DocumentSession& session, QObject* parent)
    : RowModel{parent}
    , m_session{session}
{}

QVariant QuestionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return questionShown(shown(row.question.text));
    case LineDelegate::AsideRole:
        return row.ideas > 0 ? ideaCount(row.ideas) : tr("no ideas yet");
    case Qt::AccessibleTextRole:
        return shown(row.question.text);
    default:
        return {};
    }
}

bool QuestionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const auto text = questionTyped(value.toString()).toStdString();
    return m_session.perform(tr("Edit question"), [&, id = item(index).question.id](Edit& edit) {
        change(edit, id, [&](Question& question) { question.text = text; });
    });
}

Qt::ItemFlags QuestionModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel::flags(index);
    if (index.isValid() && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

} // namespace charrette::app
