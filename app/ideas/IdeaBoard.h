// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ideas/IdeaList.h"
#include "app/ideas/NoteGrid.h"

#include <QBasicTimer>
#include <QWidget>

#include <array>
#include <vector>

namespace charrette::app {

class DocumentSession;
class IdeaActions;
class IdeaSelection;
class LaneFrame;
class NoteDrag;
class NoteEditing;
class NoteLane;

enum class IdeaOrder { AsPlaced, MostDots };

/// Ideas as notes in three lanes: quick wins, longer term, and the tray of those not yet decided.
class IdeaBoard final : public QWidget {
    Q_OBJECT

public:
    IdeaBoard(DocumentSession& session, IdeaSelection& selection, IdeaActions& actions,
        QWidget* parent = nullptr);

    /// What is shown, in the order of the workshop.
    void setRows(const std::vector<IdeaRow>& rows, IdeaOrder order);
    /// Whether some ideas are left out, so that an empty lane does not invite to fill it.
    void setFiltered(bool isFiltered);

    void reveal(IdeaId id);
    void focusBoard();
    void editText(IdeaId id);
    void typeDots(IdeaId id);
    void commitTyped();

signals:
    void messageRequested(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    struct Place {
        LaneFrame* frame = nullptr;
        int index = -1;
    };

    LaneFrame* addLane(Horizon horizon, const QString& title, const QString& meaning);
    void arrange();
    Place find(IdeaId id) const;
    Place current() const;
    Place first() const;

    bool step(const QKeyEvent& event);
    bool command(const QKeyEvent& event);
    void walk(Direction way, bool extends);
    void walkTo(Place place, bool extends);
    Place beside(Place from, Direction way) const;
    void page(int by, bool extends);
    void sort(Horizon horizon);
    void shiftLane(Direction way);
    void reorder(Direction way);
    void selectLane();
    void goOn(IdeaId id);

    void drag(QPoint global);
    void drop(QPoint global);
    void endDrag();
    LaneFrame* frameAt(QPoint global) const;
    void showMenu(QPoint global);

    IdeaSelection& m_selection;
    IdeaActions& m_actions;
    std::array<LaneFrame*, 3> m_frames{}; ///< in the order of the screen
    NoteEditing* m_editing;
    NoteDrag* m_drag;
    NoteLane* m_dragSource = nullptr;
    QPoint m_dragPoint;
    QBasicTimer m_autoScroll;
    IdeaOrder m_order = IdeaOrder::AsPlaced;
};

} // namespace charrette::app
