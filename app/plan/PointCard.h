// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace charrette::app {

/// Draws a point of the case for change as a card: its words, and what answers it.
class PointCard final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PointCard(QWidget* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QWidget* m_view;
};

} // namespace charrette::app
