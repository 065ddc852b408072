// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/EvidenceModel.h"

#include "app/research/LineDelegate.h"
#include "app/research/Terms.h"
#include "app/widgets/Labels.h"

namespace charrette::app {

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return tip(shownNote(row.note));
    case LineDelegate::AsideRole:
        return sourceLine(row);
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3").arg(kindName(row.note.kind), shownNote(row.note), sourceLine(row));
    default:
        return {};
    }
}

} // namespace charrette::app
