// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/research/Heard.h"
#include "app/widgets/RowModel.h"

namespace charrette::app {

/// Notes with where they were heard, to be read but not changed here.
class EvidenceModel final : public RowModel<HeardNote> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setRows(std::vector<HeardNote> rows) { sync(std::move(rows)); }

    QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace charrette::app
