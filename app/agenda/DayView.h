// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agenda/AgendaModel.h"
#include "core/workshop/Workshop.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QMenu;

namespace charrette::app {

class AgendaBoard;
class AgendaDelegate;
class CaptureLine;
class Card;
class EmptyState;
class TableView;
class TotalsLine;

/// How the blocks are arranged on the screen.
enum class Shape {
    List, ///< one below the other
    Streams, ///< parallel streams side by side
    Days ///< all days side by side
};

/// What the view shows.
struct AgendaShow {
    Shape shape = Shape::List;
    Day day; ///< to which blocks are added while none is chosen
    std::vector<Day> days; ///< all that are on the screen
    QStringList names; ///< of those days
    std::vector<Stream> streams;
    std::vector<AgendaRow> rows;
};

/// The blocks of a day as a timed list or in columns: typed over in place, added by a line at the
/// foot, moved by mouse and keys.
class DayView final : public QWidget {
    Q_OBJECT

public:
    explicit DayView(DocumentSession& session, QWidget* parent = nullptr);

    void showAgenda(AgendaShow agenda);
    const AgendaModel& rows() const { return *m_model; }

    std::vector<BlockId> selected() const; ///< from top to bottom
    void select(const std::vector<BlockId>& blocks);
    bool selectFirst();
    void clearSelection();
    void focusCapture();

    void moveSelected(int by);
    /// Puts one block into the stream beside its own.
    void moveAside(int by);
    void duplicateSelected();
    void removeSelected();
    void pinSelected();
    void insertMethod();
    void insertTrio(Stage stage);

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
    void buildBoard();
    bool settle();
    QWidget* buildCard();
    void addKeys();
    void measure();
    void fit();
    void showPlace();
    void showMenu(const QPoint& global);
    void fillMenu(QMenu& menu);
    void showTotals();
    std::optional<Block> lastChosen() const;
    void insert(const QString& label, std::vector<Block> blocks);

    void addLines(const QStringList& lines);
    void edit(const QModelIndex& index);
    bool typeOver(QKeyEvent* event);
    void goOn(const QModelIndex& index);
    void dropBefore(int row);
    void choose(int row);

    DocumentSession& m_session;
    AgendaModel* m_model;
    std::optional<AgendaShow> m_show; ///< without its rows, which the model has
    Card* m_card = nullptr;
    EmptyState* m_empty = nullptr;
    TableView* m_table = nullptr;
    AgendaBoard* m_board = nullptr;
    AgendaDelegate* m_delegate = nullptr;
    CaptureLine* m_capture = nullptr;
    TotalsLine* m_totals = nullptr;
};

} // namespace charrette::app
