// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowModel.h"
#include "core/research/Insight.h"
#include "core/research/Support.h"

#include <QString>

namespace charrette::app {

/// An insight as a card shows it.
struct InsightRow {
    Insight insight;
    Support support;
    int ideas = 0;
    QString context; ///< "Group 3 · Orders stall between sales and delivery"

    bool operator==(const InsightRow&) const = default;
};

inline auto rowKey(const InsightRow& row)
{
    return row.insight.id.value();
}

class InsightModel final : public RowModel<InsightRow> {
    Q_OBJECT

public:
    InsightModel(bool isReadOnly, QObject* parent = nullptr);

    void setRows(std::vector<InsightRow> rows) { sync(std::move(rows)); }

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    bool m_isReadOnly;
};

} // namespace charrette::app
