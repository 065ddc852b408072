// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/CellDelegate.h"

namespace charrette::app {

class DocumentSession;

/// Cells of the table of actions: states as pills, owners completed from the people there are.
class ActionCells final : public CellDelegate {
    Q_OBJECT

public:
    ActionCells(DocumentSession& session, QAbstractItemView* view);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;

protected:
    void paintContent(
        QPainter& painter, const QRect& rect, const QModelIndex& index) const override;
    bool offer(QWidget* editor, QAbstractItemModel& model, const QModelIndex& index) const override;

private:
    DocumentSession& m_session;
};

} // namespace charrette::app
