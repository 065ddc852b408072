// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowModel.h"
#include "core/review/Ledger.h"

#include <QStringList>

namespace charrette {

inline std::int64_t rowKey(const LedgerRow& row)
{
    return row.challenge.id.value();
}

} // namespace charrette

namespace charrette::app {

/// The challenges of earlier workshops, then and now, as a table to read.
class LedgerModel final : public RowModel<LedgerRow> {
    Q_OBJECT

public:
    enum Column { Title, Then, Now, State, Since, Owner };
    static constexpr int columns = 6;

    using RowModel::RowModel;

    void show(Ledger ledger);
    const Ledger& ledger() const { return m_ledger; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Ledger m_ledger;
    QStringList m_editions;
};

} // namespace charrette::app
