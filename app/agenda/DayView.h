// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agenda/AgendaModel.h"
#include "core/workshop/Workshop.h"

#include <QWidget>

#include <optional>
#include <vector>

class QMenu;

namespace charrette::app {

class AgendaDelegate;
class CaptureLine;
class Card;
class EmptyState;
class TableView;
class TotalsLine;

/// The blocks of one day as a timed list: typed over in place, added by a line at its foot, moved
/// by mouse and keys.
class DayView final : public QWidget {
    Q_OBJECT

public:
    explicit DayView(DocumentSession& session, QWidget* parent = nullptr);

    void setDay(const Day& day, std::vector<AgendaRow> rows);
    const AgendaModel& rows() const { return *m_model; }

    std::vector<BlockId> selected() const; ///< from top to bottom
    void select(const std::vector<BlockId>& blocks);
    bool selectFirst();
    void clearSelection();
    void focusCapture();

    void moveSelected(int by);
    void duplicateSelected();
    void removeSelected();

signals:
    void selectionChanged();
    void messageRequested(const QString& text);
    /// To be filled up by whoever knows more that can be done with the chosen blocks.
    void menuRequested(QMenu& menu);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    QWidget* buildCard();
    void addKeys();
    void measure();
    void fit();
    void showPlace();
    void showMenu(const QPoint& position);
    void fillMenu(QMenu& menu);

    void addLines(const QStringList& lines);
    void edit(const QModelIndex& index);
    bool typeOver(QKeyEvent* event);
    void goOn(const QModelIndex& index);
    void dropBefore(int row);
    void choose(int row);

    DocumentSession& m_session;
    AgendaModel* m_model;
    std::optional<Day> m_day;
    Card* m_card = nullptr;
    EmptyState* m_empty = nullptr;
    TableView* m_table = nullptr;
    AgendaDelegate* m_delegate = nullptr;
    CaptureLine* m_capture = nullptr;
    TotalsLine* m_totals = nullptr;
};

} // namespace charrette::app
