// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/research/Heard.h"
#include "app/widgets/RowModel.h"

namespace charrette::app {

/// A note that an insight or a persona may rest on.
struct Pick {
    HeardNote heard;
    bool isPicked = false;

    bool operator==(const Pick&) const = default;
};

inline auto rowKey(const Pick& pick)
{
    return pick.heard.note.id.value();
}

class PickModel final : public RowModel<Pick> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setRows(std::vector<Pick> rows) { sync(std::move(rows)); }

    QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace charrette::app
