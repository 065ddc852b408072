// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/AreaGround.h"
#include "app/board/Arranging.h"
#include "app/board/BoardNote.h"
#include "app/board/Direction.h"
#include "app/board/FreePlaces.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace charrette::app {

class BoardStore;
class BoardView;
class Card;

/// What lies on a free board: the ids of notes, wherever they come from.
struct FreeNotes {
    std::vector<std::int64_t> shown; ///< in their order
    std::vector<std::int64_t> all; ///< the hidden ones keep their places too
    std::vector<NoteMove> places; ///< of those that were put somewhere, in the document's lengths
    std::vector<Area> areas;
};

/// A board on which notes lie freely, in and beside named areas. Those that were never moved wait
/// in rows below. Which notes there are, and what else can be done to them, is up to its owner.
class FreeBoard final : public QWidget {
    Q_OBJECT

public:
    /// Shows the notes there: one corner in the view's lengths and one place in words for each that
    /// is shown.
    using Show = std::function<void(const std::vector<QPointF>& corners, const QStringList& words)>;

    FreeBoard(BoardStore& store, Show show, QWidget* parent = nullptr);

    BoardView& view() { return *m_view; }
    void setNotes(FreeNotes notes);
    /// Keeps the name of an area that is being typed.
    void commitName() { closeName(true); }
    /// Another button beside those at the foot.
    void addButton(QPushButton* button);

    std::vector<std::int64_t> chosen() const;
    /// All notes in an area, in the order of their ids; of an area that is gone, none.
    std::vector<std::int64_t> inside(AreaId id) const;
    const Area* areaAround(std::int64_t note) const;
    const Area* find(AreaId id) const;
    const std::vector<Area>& areas() const { return m_areas; }
    /// As many as the areas.
    void setRemarks(std::vector<AreaGround::Remark> remarks);
    /// Places in rows for new notes, from the middle of what is seen.
    std::vector<QPointF> spotsForNew(std::size_t count) const;
    /// The same for a point of the view.
    std::vector<QPointF> spotsForNew(std::size_t count, QPointF inView) const;
    /// With the first thing that is put somewhere, everything that waits gets its place, or the
    /// rows would close up behind each note that is taken out of them.
    std::vector<NoteMove> withWaiting(std::vector<NoteMove> places) const;

    /// Around the selection; else where it is said, or in the middle of what is seen.
    void addArea(std::optional<QPointF> centre);
    void fillNotes(QMenu& menu);
    void fillGround(QMenu& menu, QPointF point);

signals:
    /// An entry for one area is being made: what its owner has to add.
    void areaMenuAsked(QMenu& menu, const charrette::Area& area);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void buildBar();
    void connectView();
    void connectAreas();
    void showNotes();
    QString placeName(QPointF centre) const;

    // Notes; all lengths are the document's.
    void put(const std::vector<NoteMove>& places);
    void nudge(Direction way, bool isFine);
    void arrange(Arranging arranging);
    void putInto(AreaId id);

    // Areas
    std::vector<std::int64_t> inside(const Area& area) const;
    void carry(AreaId id, QPointF by);
    void endCarrying();
    void moveArea(const Area& onView, QPointF by);
    void resizeArea(const Area& onView);
    void fitArea(AreaId id);
    void rename(AreaId id);
    void closeName(bool keeps);

    void fillArranging(QMenu& menu);
    void fillAreas(QMenu& menu);
    void fillArea(QMenu& menu, const Area& area);
    Area toView(Area area) const;
    Area toDocument(Area area) const;

    BoardStore& m_store;
    Show m_show;
    BoardView* m_view;
    AreaGround* m_ground;
    Card* m_bar = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    double m_factor = 1; ///< from the document's lengths to the view's: notes grow with the font

    std::vector<std::int64_t> m_shown;
    std::vector<std::int64_t> m_all;
    std::vector<Area> m_areas;
    std::unordered_map<std::int64_t, QPointF> m_places; ///< of all notes, also those that wait
    std::vector<std::int64_t> m_waiting;
    std::optional<AreaId> m_carriedBy;
    std::vector<std::int64_t> m_carried;
    QPointF m_carriedFar;
    QPointer<QLineEdit> m_name;
    std::optional<AreaId> m_named;
};

} // namespace charrette::app
