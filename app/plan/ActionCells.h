// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace charrette::app {

class DocumentSession;

/// Cells of the table of actions: states as pills, owners completed from the people there are.
class ActionCells final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ActionCells(DocumentSession& session, QWidget* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    DocumentSession& m_session;
};

} // namespace charrette::app
