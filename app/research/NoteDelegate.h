// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowDelegate.h"

namespace charrette::app {

/// Draws the rows of a NoteModel: cards with the kind of the note, its text and its time.
class NoteDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    int heightFor(const QModelIndex& index, int width) const override;
    QRect textRect(const QRect& row, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace charrette::app
