// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardNote.h"
#include "app/board/Direction.h"
#include "app/ideas/IdeaList.h"

#include <QWidget>

#include <vector>

class QMenu;

namespace charrette::app {

class BoardView;
class DocumentSession;
class IdeaActions;
class IdeaCanvas;
class IdeaSelection;
class LaneFrame;
class MatrixGround;
class NoteDrag;
class NoteEditing;
class NoteLane;

/// Ideas by impact and effort. Notes that lie on one another are spread so that all can be read;
/// ideas that were not rated yet wait in the tray beside.
class MatrixView final : public QWidget {
    Q_OBJECT

public:
    MatrixView(DocumentSession& session, IdeaSelection& selection, IdeaActions& actions,
        QWidget* parent = nullptr);

    void setRows(const std::vector<IdeaRow>& rows, const IdeaList& list);

    void reveal(IdeaId id);
    void focusBoard();
    void commitTyped();

signals:
    void messageRequested(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildTray();
    void connectView();
    void connectTray();
    void arrange();
    void layOut();

    void drop(const std::vector<NoteMove>& moves);
    void dropOut(QPoint global);
    void nudge(Direction way, bool isFine);
    void dragFromTray(QPoint global);
    void dropFromTray(QPoint global);
    void endTrayDrag();
    void walkTray(int by);
    void paste(const std::vector<std::string>& lines);
    void unrate();
    void writeWords();
    void showMenu(QPoint global);
    void showGroundMenu(QPoint global);

    DocumentSession& m_session;
    IdeaSelection& m_selection;
    IdeaActions& m_actions;
    BoardView* m_view;
    MatrixGround* m_ground;
    IdeaCanvas* m_canvas;
    NoteLane* m_tray = nullptr;
    LaneFrame* m_trayFrame = nullptr;
    NoteEditing* m_trayEditing;
    NoteDrag* m_drag;

    std::vector<IdeaRow> m_rated;
    Matrix m_matrix{.workshop = WorkshopId{0}};
};

} // namespace charrette::app
