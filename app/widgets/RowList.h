// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QListView>

class QMenu;

namespace charrette::app {

class RowDelegate;

/// A list as high as its rows, to stand on a page that scrolls. Enter, F2 or a double click edits a
/// row or opens it, Alt+Up and Alt+Down or dragging move rows, Delete removes them, Escape lets go.
/// What moves and what is edited can be removed; a menu under the pointer offers the same.
class RowList final : public QListView {
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

    /// Both belong to someone already.
    void setRows(QAbstractItemModel* model, RowDelegate* delegate);

    /// Lets rows be dragged and moved by keys.
    void setMovable(bool movable);

    QList<int> chosenRows() const; ///< from top to bottom
    void choose(const QModelIndex& index);
    /// Scrolls the page around the list until the row can be seen.
    void bringIntoView(const QModelIndex& index);
    /// Commits the open editor, if there is one. False when the document refused: it stays open.
    bool settle();

    int rowHeight(int row) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    /// A row that cannot be edited in place was asked for.
    void opened(const QModelIndex& index);
    void removeRequested();
    /// The menu of the chosen rows is about to be shown; more can be added to it.
    void menuRequested(QMenu& menu);
    /// Put these rows before the row that is now at `before`, or last.
    void moveRequested(const QList<int>& rows, int before);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void forget(int first, int last);
    void forgetAll();
    void open(const QModelIndex& index);
    bool moveByKey(int by);
    int rowAt(const QPoint& position) const;
    void setDropRow(int row);

    RowDelegate* m_delegate = nullptr;
    bool m_isMovable = false;
    QList<int> m_dragged;
    int m_dropRow = -1;
    mutable QList<int> m_heights; ///< of the rows at m_measuredWidth, where known
    mutable int m_measuredWidth = -1;
};

/// Of rows that are to be moved before `before`: the first row from there on that stays, or -1.
int firstToStay(const QList<int>& rows, int before, int count);
/// The last row above `before` that stays, or -1.
int lastToStay(const QList<int>& rows, int before);

} // namespace charrette::app
