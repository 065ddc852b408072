// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowDelegate.h"

namespace charrette::app {

/// Draws the rows of a short list in an inspector: the text, numbered or between hairlines, and
/// what stands behind it in AsideRole.
class LineDelegate final : public RowDelegate {
    Q_OBJECT

public:
    enum class Look { Numbered, Ruled };
    static constexpr int AsideRole = Qt::UserRole + 1;

    explicit LineDelegate(Look look, QObject* parent = nullptr);

    int heightFor(const QModelIndex& index, int width) const override;
    QRect textRect(const QRect& row, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    int above() const;
    int asideHeight(const QModelIndex& index) const;

    Look m_look;
};

} // namespace charrette::app
