// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/Arranging.h"
#include "app/board/BoardNote.h"
#include "app/board/Direction.h"
#include "app/ideas/IdeaList.h"

#include <QPointer>
#include <QSizeF>
#include <QWidget>

#include <optional>
#include <unordered_map>
#include <vector>

class QLineEdit;
class QMenu;

namespace charrette::app {

/// On the free board, in the lengths of the document: how large a note is, and the grid it keeps
/// to.
inline constexpr QSizeF clusterNote{148, 96};
inline constexpr double clusterStep = 12;

class AreaGround;
class BoardView;
class Card;
class DocumentSession;
class IdeaActions;
class IdeaCanvas;
class IdeaSelection;

/// Ideas on a free board with named areas. Those that were never moved wait in rows below.
class ClustersView final : public QWidget {
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

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void buildBar();
    void connectView();
    void connectAreas();
    void addKeys();
    void layOut(const IdeaList& list);
    void showNotes();
    QString placeName(QPointF centre) const;

    // Notes; all lengths are the document's.
    std::vector<IdeaId> chosen() const;
    void put(const std::vector<Place>& places);
    std::vector<Place> withWaiting(std::vector<Place> places) const;
    void nudge(Direction way, bool isFine);
    void arrange(Arranging arranging);
    void paste(const std::vector<std::string>& lines);
    void putInto(AreaId id);

    // Areas
    const Area* find(AreaId id) const;
    std::vector<IdeaId> inside(const Area& area) const;
    void addArea(std::optional<QPointF> centre);
    void carry(AreaId id, QPointF by);
    void endCarrying();
    void moveArea(const Area& onView, QPointF by);
    void resizeArea(const Area& onView);
    void fitArea(AreaId id);
    void rename(AreaId id);
    void closeName(bool keeps);

    void showMenu(QPoint global);
    void showGroundMenu(QPointF point, QPoint global);
    void fillArranging(QMenu& menu);
    void fillAreas(QMenu& menu);
    void fillArea(QMenu& menu, const Area& area);
    Area toView(Area area) const;
    Area toDocument(Area area) const;

    DocumentSession& m_session;
    IdeaSelection& m_selection;
    IdeaActions& m_actions;
    BoardView* m_view;
    AreaGround* m_ground;
    IdeaCanvas* m_canvas;
    Card* m_bar = nullptr;
    double m_factor = 1; ///< from the document's lengths to the view's: notes grow with the font

    std::vector<IdeaRow> m_rows;
    std::vector<Area> m_areas;
    std::unordered_map<IdeaId, QPointF> m_places; ///< of all ideas, also those that wait
    std::vector<IdeaId> m_waiting;
    std::optional<AreaId> m_carriedBy;
    std::vector<IdeaId> m_carried;
    QPointF m_carriedFar;
    QPointer<QLineEdit> m_name;
    std::optional<AreaId> m_named;
};

} // namespace charrette::app
