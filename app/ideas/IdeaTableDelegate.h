// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ideas/IdeaList.h"

#include <QStyledItemDelegate>

namespace charrette::app {

class IdeaTableModel;

/// Paints the cells of the ideas table, and edits them: lines for text and numbers, choosers for
/// the rest. What could not be stored stays in its editor.
class IdeaTableDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit IdeaTableDelegate(QObject* parent = nullptr);

    /// What the choosers offer.
    void setList(const IdeaList* list) { m_list = list; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    /// A cell was done with; the keyboard goes on by so many rows.
    void wentOn(int rows);

private:
    QWidget* createChooser(QWidget* parent, const QModelIndex& index) const;
    bool finish(QWidget* editor);

    const IdeaList* m_list = nullptr;
    mutable bool m_isStored = true;
};

} // namespace charrette::app
