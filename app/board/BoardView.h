// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardNote.h"
#include "app/board/Camera.h"
#include "app/board/NoteArtist.h"
#include "app/board/NotePlane.h"

#include <QBasicTimer>
#include <QPixmap>
#include <QWidget>

#include <optional>
#include <unordered_set>
#include <vector>

class QMimeData;

namespace charrette::app {

class BoardGround;
class ZoomBar;

/// Notes on an endless board: seen from any distance, chosen, dragged and walked over by mouse,
/// touchpad and keys. It changes nothing itself: what is done becomes one signal a gesture, and the
/// notes come back from the document.
class BoardView final : public QWidget {
    Q_OBJECT

public:
    using Ids = std::unordered_set<std::int64_t>;

    explicit BoardView(QWidget* parent = nullptr);
    ~BoardView() override;

    /// Selection and what is seen stay as they are.
    void setNotes(std::vector<BoardNote> notes);
    /// Drawn below the notes; belongs to the caller and outlives the view's use of it.
    void setGround(BoardGround* ground);
    /// Where nothing may be changed, notes cannot be dragged.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// Whether dragged and nudged notes keep to the board's grid.
    void setSnapping(bool isSnapping) { m_isSnapping = isSnapping; }
    void setHint(const QString& hint); ///< what an empty board says

    const NotePlane& plane() const { return m_plane; }
    const Camera& camera() const { return m_camera; }
    QRectF viewRect(int index) const { return m_camera.toView(m_plane.rect(index)); }

    const Ids& selected() const { return m_selected; }
    bool isSelected(std::int64_t id) const { return m_selected.contains(id); }
    std::optional<std::int64_t> current() const { return m_current; }
    /// Tells nobody, as it comes from outside.
    void setSelection(Ids ids, std::optional<std::int64_t> current);
    void clearSelection();
    std::vector<int> selectedIndices() const; ///< from bottom to top; the current one at least

    QRectF everything() const; ///< notes and ground
    void fitAll(); ///< and again when the view gets another size, until something else is looked at
    void fitSelection();
    void zoomTo(qreal scale);
    void zoomBy(qreal factor); ///< about the current note where it is seen, else the middle
    void reveal(std::int64_t id);
    void focusNotes(); ///< puts the keyboard on a note if it is on none
    /// Everything or the selection, as a picture at the notes' own size or as large as is sensible.
    QImage picture(const QRectF& part, qreal scale);
    void cancelGesture();

signals:
    void selectionChanged();
    void moved(const std::vector<charrette::app::NoteMove>& moves); ///< dropped elsewhere
    void nudged(charrette::app::Direction way, bool isFine); ///< the selection, by keys
    void dragMoved(QPoint global); ///< while notes are dragged
    void draggedOut(QPoint global); ///< dropped outside of the view
    void dragEnded(); ///< in whatever way
    void editRequested(std::int64_t id, const QString& typed);
    void menuRequested(QPoint global);
    void groundMenuRequested(QPointF point, QPoint global);
    void removeRequested();
    void duplicateRequested();
    void copyRequested();
    void pasteRequested();
    /// Something from outside was dropped, on a note or beside all.
    void received(const QMimeData& data, std::optional<std::int64_t> note);
    void viewChanged(); ///< other part or size: what lies over notes has to move
    void resized();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Gesture { None, Press, Drag, Band, Pan, Ground };

    // painting
    void paintAll(QPainter& painter, const QRect& exposed, bool withDragged);
    void paintDragged(QPainter& painter);
    void paintBand(QPainter& painter);
    void paintHint(QPainter& painter);
    void paintGrid(QPainter& painter, const QRect& exposed);
    QRect draggedRect() const; ///< in the view
    void refresh(); ///< everything is to be painted anew
    void soon(); ///< text that did not fit into the frame

    // gestures
    void press(int index, Qt::KeyboardModifiers held);
    void beginDrag();
    void dragTo(QPointF inView, Qt::KeyboardModifiers held);
    void drop(QPoint inView, QPoint global);
    void stretchBand(QPointF inView);
    void scrollWhileDragging();
    void showCursor(QPointF inView);
    bool pinch(QEvent& event);

    // keys
    bool isForBoard(const QKeyEvent& event) const;
    bool walkKey(const QKeyEvent& event);
    bool zoomKey(const QKeyEvent& event);
    bool noteKey(const QKeyEvent& event);
    void walk(Direction way, bool extends);
    void goTo(int index, bool extends);

    void choose(Ids ids, std::optional<std::int64_t> current);
    void tellCurrent();
    void seeChanged(bool isFitted = false);

    NotePlane m_plane;
    Camera m_camera;
    NoteArtist m_artist;
    BoardGround* m_ground = nullptr;
    ZoomBar* m_zoomBar;
    QString m_hint;
    bool m_isReadOnly = false;
    bool m_isSnapping = true;
    bool m_isFitted = true;

    Ids m_selected;
    std::optional<std::int64_t> m_current;
    std::optional<std::int64_t> m_anchor;

    Gesture m_gesture = Gesture::None;
    QPointF m_pressed; ///< in the view
    QPointF m_pressedOnBoard;
    QPointF m_last; ///< where the pointer was last, in the view
    std::optional<std::int64_t> m_selectOnRelease;
    Ids m_beforeBand;
    QRectF m_band; ///< on the board
    bool m_isSpaceHeld = false;

    std::vector<int> m_dragged;
    std::unordered_set<int> m_isDragged;
    QRectF m_draggedBounds; ///< where they lay, on the board
    QPointF m_dragBy; ///< on the board
    QPixmap m_still; ///< all that is not being dragged
    QBasicTimer m_autoScroll;
    QBasicTimer m_moreText;
};

} // namespace charrette::app
