// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowDelegate.h"

namespace charrette::app {

/// Draws the rows of an OfferModel: the words, who said them, and a mark on what the room sees.
class OfferDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    int heightFor(const QModelIndex& index, int width) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace charrette::app
