// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agenda/BlockEdits.h"
#include "app/agenda/BoardLayout.h"

#include <QAbstractScrollArea>
#include <QItemSelectionModel>

#include <optional>
#include <vector>

namespace charrette::app {

class LineField;

/// The agenda in columns: streams side by side between what everybody is in, or days beside each
/// other. It shows the rows of the list's model and shares its selection; only what is in sight is
/// painted. Heads and times stay where they are while the columns are scrolled aside.
class AgendaBoard final : public QAbstractScrollArea {
    Q_OBJECT

public:
    AgendaBoard(AgendaModel& model, QItemSelectionModel& selection, QWidget* parent = nullptr);

    void showStreams(const Day& day, std::vector<Stream> streams);
    void showDays(std::vector<Day> days, const QStringList& names);
    void setMovable(bool movable) { m_isMovable = movable; }

    int contentHeight() const; ///< with the heads of the columns
    void bringIntoView(int row);
    void edit(int row);
    /// Commits the open editor, if there is one. False when that was refused: it stays open.
    bool settle();

    /// The row above or below in the columns of these rows, -1 where there is none.
    int rowBeside(const std::vector<int>& rows, int by) const;
    /// The stream beside that of a row; everybody comes first. Nothing where there is none.
    std::optional<BlockPlace> placeAside(int row, int by) const;

signals:
    void menuRequested(const QPoint& global);
    /// The chosen blocks were dragged there.
    void dropped(const charrette::app::BlockPlace& place);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    static constexpr int headHeight = 30;

    struct Target {
        BlockPlace place;
        QRect mark; ///< where it is shown, in the viewport
    };

    const BoardLayout& layout() const;
    void layOutAnew();
    void updateBars();
    QRect inViewport(const BoardCell& cell, const QRect& rect) const;
    int rowAt(const QPoint& position) const; ///< -1 beside all blocks
    std::optional<Target> targetAt(const QPoint& position) const;

    void paintBlocks(QPainter& painter, const QRect& area) const;
    void paintTimes(QPainter& painter, const QRect& area) const;
    void paintHeads(QPainter& painter) const;

    void choose(int row, Qt::KeyboardModifiers held);
    void walk(int rows, int columns, Qt::KeyboardModifiers held);
    void closeEditor();
    void stopDragging();
    void tellCurrent();
    bool showToolTip(const QPoint& position, const QPoint& global);

    AgendaModel& m_model;
    QItemSelectionModel& m_selection;
    std::vector<Stream> m_streams;
    std::vector<Day> m_days; ///< one while streams are the columns
    QStringList m_names;
    bool m_showsDays = false;
    bool m_isMovable = true;

    mutable BoardLayout m_layout;
    mutable bool m_isStale = true;

    LineField* m_editor;
    std::optional<BlockId> m_edited;

    std::optional<QPoint> m_pressed;
    std::optional<Target> m_target;
    int m_chooseOnRelease = -1;
};

} // namespace charrette::app
