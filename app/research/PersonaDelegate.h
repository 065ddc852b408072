// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowDelegate.h"

namespace charrette::app {

/// Draws a persona in the list: name, who they are, and what stands behind them.
class PersonaDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    int heightFor(const QModelIndex& index, int width) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace charrette::app
