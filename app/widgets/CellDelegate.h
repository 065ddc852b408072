// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace charrette::app {

/// Cells of a table that are edited in place: Enter commits and goes on, Tab commits and goes to
/// the next cell, Escape gives up. What the model refuses stays in its editor. A refresh never
/// overwrites what is being typed.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QAbstractItemView* view);

    /// Commits the open editor, if there is one. False when that was refused: it stays open.
    bool settle();

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const final;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const final;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

signals:
    /// Enter committed a cell.
    void entered(const QModelIndex& index);

protected:
    /// Draws what the cell says into `rect`, which leaves out its margins. Text by default.
    virtual void paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    /// Gives the model what is in the editor; false when it is refused.
    virtual bool offer(QWidget* editor, QAbstractItemModel& model, const QModelIndex& index) const;

    /// To be remembered by an editor of one's own in createEditor().
    void open(QWidget* editor, const QModelIndex& index) const;
    /// Offers what is in the editor; closes it when that was taken.
    bool finish(QWidget* editor, EndEditHint hint);
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool press(QWidget* editor, int key);

    QAbstractItemView* m_view;
    mutable QPointer<QWidget> m_editor;
    mutable QPersistentModelIndex m_index;
    mutable bool m_isTaken = false;
};

/// One line of text, cut with "…" where it does not fit.
void drawElided(QPainter& painter, const QRect& rect, const QString& text,
    Qt::Alignment alignment = Qt::AlignLeft);

} // namespace charrette::app
