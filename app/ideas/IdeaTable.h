// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ideas/IdeaList.h"

#include <QWidget>

#include <vector>

namespace charrette::app {

class DocumentSession;
class IdeaActions;
class IdeaSelection;
class IdeaTableDelegate;
class IdeaTableModel;
class TableView;

/// Ideas as a table: to sort, to correct, and to type tallies down a column. A new order is made
/// when a head is clicked and then stays, so that no row jumps away from under what is typed.
class IdeaTable final : public QWidget {
    Q_OBJECT

public:
    IdeaTable(DocumentSession& session, IdeaSelection& selection, IdeaActions& actions,
        QWidget* parent = nullptr);

    /// What is shown, in the order of the workshop.
    void setRows(const std::vector<IdeaRow>& rows, const IdeaList& list);
    void reveal(IdeaId id);
    void focusTable();
    void editText(IdeaId id);
    void editDots(IdeaId id);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildView();
    void layOutColumns();
    void sortBy(int column);
    std::vector<IdeaRow> inOrder(const std::vector<IdeaRow>& rows) const;
    void takeSelection();
    void showSelection();
    void goOn(int rows);
    bool handle(const QKeyEvent& key);
    void edit(IdeaId id, int column);
    void showMenu(QPoint point);

    IdeaSelection& m_selection;
    IdeaActions& m_actions;
    IdeaTableModel* m_model;
    IdeaTableDelegate* m_delegate;
    TableView* m_view;
    int m_sortColumn = -1; ///< none: the order of the workshop
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<IdeaRow> m_rows;
    bool m_isSelecting = false;
};

} // namespace charrette::app
