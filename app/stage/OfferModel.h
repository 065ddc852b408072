// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowModel.h"
#include "core/stage/Offers.h"

namespace charrette::app {

/// Something that can be shown to the room, and whether it is there now.
struct OfferRow {
    stage::Offer offer;
    bool isShown = false;

    bool operator==(const OfferRow&) const = default;
};

/// The id of what is offered; 0 for the board of all ideas. What one list offers has ids of its
/// own.
std::int64_t rowKey(const OfferRow& row);

class OfferModel final : public RowModel<OfferRow> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setRows(std::vector<OfferRow> rows) { sync(std::move(rows)); }

    QVariant data(const QModelIndex& index, int role) const override;
};

QString offerText(const stage::Offer& offer);
QString offerDetail(const stage::Offer& offer); ///< who said it or who it is, or how many ideas

} // namespace charrette::app
