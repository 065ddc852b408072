// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace charrette::app {

class GrowingText;

/// Draws rows whose height follows their text, and edits one text of a row in place: Enter or
/// leaving it commits, Escape gives up. While the document refuses, the editor stays open with what
/// was typed; while someone types, the row grows with it.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The height of a row drawn in `width`.
    virtual int heightFor(const QModelIndex& index, int width) const = 0;
    /// Where the text that can be edited stands; nowhere for rows without one.
    virtual QRect textRect(const QRect& row, const QModelIndex& index) const;

    /// The same while it is edited.
    int rowHeight(const QModelIndex& index, int width) const;
    bool isEditing(const QModelIndex& index) const;

    /// Commits the open editor, if there is one. False when the document refused: it stays open.
    bool settle();

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool filterKey(GrowingText* editor, int key, Qt::KeyboardModifiers held);
    void finish(GrowingText* editor);
    void close(GrowingText* editor);

    mutable QPointer<GrowingText> m_editor;
    mutable QPersistentModelIndex m_edited;
    mutable bool m_wasAccepted = false;
};

} // namespace charrette::app
