// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/NoteModel.h"

#include "app/research/Terms.h"
#include "app/text/Names.h"
#include "core/document/Record.h"
#include "core/research/Dictation.h"

namespace charrette::app {

NoteModel::NoteModel(DocumentSession& session, QObject* parent)
    : RowModel{parent}
    , m_session{session}
{}

QVariant NoteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    switch (role) {
    case Qt::DisplayRole:
        return shownNote(row.note);
    case Qt::EditRole:
        return shown(row.note.text);
    case Qt::ToolTipRole:
        return row.insights > 0 ? tr("In %n insight(s)", nullptr, row.insights) : QVariant{};
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3").arg(kindName(row.note.kind), shownNote(row.note), row.time);
    default:
        return {};
    }
}

bool NoteModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const auto& note = item(index).note;
    auto text = value.toString().toStdString();
    if (note.kind == NoteKind::Says)
        text = unquoted(text);
    return m_session.perform(tr("Edit note"), [id = note.id, &text](Edit& edit) {
        change(edit, id, [&](Note& written) { written.text = text; });
    });
}

Qt::ItemFlags NoteModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel::flags(index);
    if (index.isValid() && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

} // namespace charrette::app
