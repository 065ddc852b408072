// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/review/LedgerModel.h"
#include "app/widgets/RowModel.h"
#include "core/people/Group.h"
#include "core/review/Ledger.h"

#include <optional>
#include <vector>

namespace charrette::app {

/// The status walk as a table: a row for each challenge, a column for each group, and at last what
/// the room settled on.
class WalkModel final : public RowModel<LedgerRow> {
    Q_OBJECT

public:
    static constexpr int title = 0;
    static constexpr int firstGroup = 1;

    using RowModel::RowModel;

    void show(const Ledger& ledger, std::vector<Group> groups);

    int roomColumn() const { return firstGroup + static_cast<int>(m_groups.size()); }
    /// The group of the column; null for that of titles and that of the room.
    const Group* groupAt(int column) const;
    const GroupVerdict* verdictAt(const QModelIndex& index) const;
    /// What the cell says: a group, or the room.
    std::optional<Verdict> said(const QModelIndex& index) const;
    /// Whether the room has yet to settle between groups that differ.
    bool isDisputed(const QModelIndex& index) const { return item(index).isDisputed(); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Group> m_groups;
};

} // namespace charrette::app
