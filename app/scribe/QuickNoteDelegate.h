// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowDelegate.h"

namespace charrette::app {

/// A recent quick note: its kind, its text and whose it is.
class QuickNoteDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    int heightFor(const QModelIndex& index, int width) const override;
    QRect textRect(const QRect& row, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace charrette::app
