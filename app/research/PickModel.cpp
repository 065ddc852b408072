// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/PickModel.h"

#include "app/research/Terms.h"

namespace charrette::app {

QVariant PickModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [heard, isPicked] = item(index);
    switch (role) {
    case Qt::DisplayRole:
        return shownNote(heard.note);
    case Qt::CheckStateRole:
        return isPicked ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3")
            .arg(kindName(heard.note.kind), shownNote(heard.note), sourceLine(heard));
    default:
        return {};
    }
}

} // namespace charrette::app
