// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/ActionModel.h"

#include <QWidget>

#include <functional>
#include <vector>

class QSortFilterProxyModel;

namespace charrette::app {

class DocumentSession;
class TableView;

/// All actions in a table: sorted by a click on a heading, edited in place.
class ActionTable final : public QWidget {
    Q_OBJECT

public:
    ActionTable(
        DocumentSession& session, const std::function<QDate()>& today, QWidget* parent = nullptr);

    void reload();
    std::vector<ActionId> selected() const;
    void select(ActionId action);
    void clearSelection();

signals:
    void selectionChanged();
    void removeRequested();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    ActionModel* m_model;
    QSortFilterProxyModel* m_sorted;
    TableView* m_view;
};

} // namespace charrette::app
