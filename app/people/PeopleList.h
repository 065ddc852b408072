// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/PeopleModel.h"

#include <QWidget>

#include <vector>

class QMenu;

namespace charrette::app {

class CaptureLine;
class Card;
class EmptyState;
class PeopleDelegate;
class PeopleOrder;
class TableView;

/// The people as a table: sorted by a click on a column, typed over in place, added by a line at
/// its foot.
class PeopleList final : public QWidget {
    Q_OBJECT

public:
    explicit PeopleList(DocumentSession& session, QWidget* parent = nullptr);

    void setPeople(std::vector<PersonRow> rows, std::optional<RoundId> round,
        const std::vector<Group>& groups);
    void setFilter(const QString& text);
    const PeopleModel& rows() const { return *m_model; }

    std::vector<PersonId> selected() const; ///< in the order on show
    void select(const std::vector<PersonId>& people);
    bool selectFirst();
    void clearSelection();
    void focusCapture();
    void focusTable();
    void removeSelected();

signals:
    void selectionChanged();
    void messageRequested(const QString& text);
    void menuRequested(QMenu& menu);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    QWidget* buildCard();
    void measure();
    void makeRoom();
    void fit();
    void showEmpty();
    void showMenu(const QPoint& position);
    void addLines(const QStringList& lines);
    void edit(const QModelIndex& index);
    void goOn(const QModelIndex& index);

    DocumentSession& m_session;
    PeopleModel* m_model;
    PeopleOrder* m_order;
    TableView* m_table = nullptr;
    PeopleDelegate* m_delegate = nullptr;
    CaptureLine* m_capture = nullptr;
    Card* m_card = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace charrette::app
