// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Pill.h"
#include "app/widgets/RowDelegate.h"
#include "core/prototypes/Prototype.h"

namespace charrette::app {

/// Draws a prototype in the list: title, who made it and how, and what was decided.
class PrototypeDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    int heightFor(const QModelIndex& index, int width) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

/// Draws a line of the feedback grid, with who gave it.
class FeedbackDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    int heightFor(const QModelIndex& index, int width) const override;
    QRect textRect(const QRect& row, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

PillKind decisionPill(Decision decision);

} // namespace charrette::app
