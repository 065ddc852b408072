// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace charrette::app {

/// Draws an action as a card of the roadmap: what, who, by when.
class ActionCard final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ActionCard(QWidget* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QWidget* m_view;
};

} // namespace charrette::app
