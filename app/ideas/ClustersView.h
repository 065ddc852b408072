// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardStore.h"
#include "app/ideas/IdeaList.h"

#include <QWidget>

#include <vector>

namespace charrette::app {

class DocumentSession;
class FreeBoard;
class IdeaActions;
class IdeaCanvas;
class IdeaSelection;

/// Ideas on a free board with named areas.
class ClustersView final : public QWidget,
                           private BoardStore {
    Q_OBJECT

public:
    ClustersView(DocumentSession& session, IdeaSelection& selection, IdeaActions& actions,
        QWidget* parent = nullptr);

    /// `rows` are shown; `list` has all, as the hidden ones keep their places too.
    void setRows(const std::vector<IdeaRow>& rows, const IdeaList& list);

    void reveal(IdeaId id);
    void focusBoard();
    void commitTyped();

signals:
    void messageRequested(const QString& text);

private:
    bool canChange() const override;
    bool put(const std::vector<NoteMove>& places, int count) override;
    bool addArea(Area area, const std::vector<NoteMove>& places) override;
    bool setArea(
        const QString& label, const Area& area, const std::vector<NoteMove>& carried) override;
    bool removeArea(AreaId id) override;

    void paste(const std::vector<std::string>& lines);
    void showMenu(QPoint global);
    void showGroundMenu(QPointF point, QPoint global);

    DocumentSession& m_session;
    IdeaSelection& m_selection;
    IdeaActions& m_actions;
    FreeBoard* m_board;
    IdeaCanvas* m_canvas;
    std::vector<IdeaRow> m_rows;
};

} // namespace charrette::app
