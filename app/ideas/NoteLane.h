// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ideas/IdeaList.h"
#include "app/ideas/NoteGrid.h"
#include "app/ideas/NoteSurface.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace charrette::app {

class IdeaSelection;

/// The notes of one lane: paints those in sight, and turns the mouse into selecting, dragging and
/// asking for more. Keys are left to the board around it, which knows the other lanes.
class NoteLane final : public QAbstractScrollArea,
                       public NoteSurface {
    Q_OBJECT

public:
    NoteLane(Horizon horizon, IdeaSelection& selection, QWidget* parent = nullptr);

    Horizon horizon() const { return m_horizon; }
    void setNotes(std::vector<IdeaRow> notes);
    /// What an empty lane says.
    void setHint(const QString& hint);

    const std::vector<IdeaRow>& notes() const { return m_notes; }
    const NoteGrid& grid() const { return m_grid; }
    IdeaId idAt(int index) const { return m_notes[static_cast<std::size_t>(index)].idea.id; }
    int indexOf(IdeaId id) const; ///< -1 where it is in another lane
    std::vector<IdeaId> between(int first, int last) const;

    QRect noteRect(int index) const; ///< in the viewport
    QPoint toContent(QPoint inViewport) const;
    void reveal(int index);

    QWidget* surface() override { return viewport(); }
    const IdeaRow* rowOf(IdeaId id) const override;
    QRect noteRectOf(IdeaId id) const override { return noteRect(indexOf(id)); }
    void bringIntoView(IdeaId id) override { reveal(indexOf(id)); }
    std::optional<IdeaId> after(IdeaId id) const override;

    void markGap(std::optional<QRect> mark);
    void setDragging(bool isDragging);
    void cancelDrag();

signals:
    void opened(charrette::IdeaId id);
    void menuRequested(QPoint global);
    void dragMoved(QPoint global);
    void dropped(QPoint global);
    void scrolled();
    void entered(); ///< the keyboard came here

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Gesture { None, Press, Drag, Band };

    void layOut();
    void press(int index, Qt::KeyboardModifiers held);
    void stretchBand(QPoint inViewport);
    void endGesture();
    void paintNotes(QPainter& painter);
    void paintHint(QPainter& painter);
    void tellCurrent();
    bool showToolTip(QPoint inViewport, QPoint global);

    Horizon m_horizon;
    IdeaSelection& m_selection;
    std::vector<IdeaRow> m_notes;
    std::unordered_map<IdeaId, int> m_indices;
    NoteGrid m_grid;
    QString m_hint;

    Gesture m_gesture = Gesture::None;
    QPoint m_pressed; ///< in the content
    std::optional<IdeaId> m_selectOnRelease;
    std::unordered_set<IdeaId> m_beforeBand;
    QRect m_band;
    std::optional<QRect> m_gapMark;
    bool m_isDragging = false;
    QBasicTimer m_autoScroll;
};

} // namespace charrette::app
