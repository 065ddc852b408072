// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/research/InterviewList.h"
#include "app/widgets/RowModel.h"

namespace charrette::app {

class InterviewModel final : public RowModel<InterviewRow> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setRows(std::vector<InterviewRow> rows) { sync(std::move(rows)); }

    QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace charrette::app
