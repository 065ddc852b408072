// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowModel.h"
#include "core/overview/Pulse.h"

#include <QString>

#include <array>

namespace charrette::app {

/// A group as a row of the table.
struct PulseRow {
    GroupPulse pulse;
    std::array<bool, pulseColumns> missing{}; ///< none, while others have some
    QString last = {};

    bool operator==(const PulseRow&) const = default;
};

inline auto rowKey(const PulseRow& row)
{
    return row.pulse.group.id.value();
}

/// Groups against what they have: its name, the eight counts, and when it wrote last.
class PulseModel final : public RowModel<PulseRow> {
    Q_OBJECT

public:
    static constexpr int nameColumn = 0;
    static constexpr int firstCount = 1;
    static constexpr int lastColumn = firstCount + static_cast<int>(pulseColumns);

    using RowModel::RowModel;

    void show(const Pulse& pulse, Instant now);

    static bool isCount(int column) { return column >= firstCount && column < lastColumn; }
    static PulseColumn countOf(int column) { return static_cast<PulseColumn>(column - firstCount); }
    /// The most that a group has of it.
    int most(int column) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace charrette::app
