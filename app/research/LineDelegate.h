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

    /// Shows a cross on the row under the pointer.
    void setRemovable(bool removable) { m_isRemovable = removable; }

    int heightFor(const QModelIndex& index, int width) const override;
    QRect textRect(const QRect& row, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

signals:
    /// The cross of a row was clicked.
    void removeRequested(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    int above() const;
    int asideHeight(const QModelIndex& index) const;
    QRect crossRect(const QRect& row) const;

    Look m_look;
    bool m_isRemovable = false;
};

} // namespace charrette::app
