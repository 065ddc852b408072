// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/InsightModel.h"

#include "app/research/EvidenceList.h"
#include "app/text/Names.h"

namespace charrette::app {

InsightModel::InsightModel(bool isReadOnly, QObject* parent)
    : RowModel{parent}
    , m_isReadOnly{isReadOnly}
{}

QVariant InsightModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = item(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown(sentenceOf(row.insight).whole());
    case Qt::AccessibleDescriptionRole:
        return tr("%1. %2").arg(supportLine(row.support), row.context);
    default:
        return {};
    }
}

Qt::ItemFlags InsightModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel::flags(index);
    if (index.isValid() && !m_isReadOnly)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

} // namespace charrette::app
