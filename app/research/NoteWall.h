// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QRect>
#include <QString>

#include <vector>

namespace charrette::app {

class EvidenceModel;

/// All notes as sticky notes below the interviews they are from, to choose several of. Lays out by
/// arithmetic and draws only what is seen, so it does for thousands.
class NoteWall final : public QAbstractItemView {
    Q_OBJECT

public:
    explicit NoteWall(QWidget* parent = nullptr);

    void setNotes(EvidenceModel* model);

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;

signals:
    /// Enter or a double click: to where the note was heard.
    void opened(const QModelIndex& index);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers held) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Section {
        QRect rect;
        QString title;
        QString sub;
    };

    void layOut();
    void layOutSoon();
    void openSection(int row, int& y);
    /// Rows whose notes may touch the band from `top` to `bottom`, in the coordinates of the wall.
    std::pair<int, int> rowsIn(int top, int bottom) const;
    int rowBeyond(int row, int by) const;
    void paintNoteAt(QPainter& painter, int row) const;

    EvidenceModel* m_notes = nullptr;
    std::vector<QRect> m_rects; ///< by row, in the coordinates of the wall
    std::vector<Section> m_sections;
    int m_height = 0;
    bool m_isLaidOut = false;
};

} // namespace charrette::app
