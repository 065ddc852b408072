// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/InterviewModel.h"

namespace charrette::app {

QVariant InterviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleDescriptionRole:
        return row.sub;
    default:
        return {};
    }
}

} // namespace charrette::app
