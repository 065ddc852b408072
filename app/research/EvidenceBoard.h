// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardStore.h"
#include "app/research/Heard.h"
#include "core/overview/Item.h"

#include <QWidget>

#include <vector>

class QMenu;

namespace charrette::app {

class DocumentSession;
class FreeBoard;

/// The evidence wall: the notes of the interviews as paper, clustered by dragging. A cluster is a
/// named area, and becomes an insight.
class EvidenceBoard final : public QWidget,
                            private BoardStore {
    Q_OBJECT

public:
    explicit EvidenceBoard(DocumentSession& session, QWidget* parent = nullptr);

    /// `shown` is what the filters leave of `all`.
    void setNotes(const std::vector<HeardNote>& shown, const std::vector<HeardNote>& all);
    std::vector<HeardNote> selected() const;
    /// The area around all notes that are selected, if there is one.
    std::optional<AreaId> selectedArea() const;
    /// Makes an insight of an area, or gives it the notes that came to it since.
    void makeInsight(AreaId id);
    void clearSelection();
    void focusBoard();
    void commitTyped();

signals:
    void selectionChanged();
    void insightMade(charrette::InsightId id);
    void openRequested(const charrette::Item& item);
    void messageRequested(const QString& text);

private:
    bool canChange() const override;
    bool put(const std::vector<NoteMove>& places, int count) override;
    bool addArea(Area area, const std::vector<NoteMove>& places) override;
    bool setArea(
        const QString& label, const Area& area, const std::vector<NoteMove>& carried) override;
    bool removeArea(AreaId id) override;

    void putNotes(const std::vector<QPointF>& corners, const QStringList& words);
    void readRemarks();
    void fillArea(QMenu& menu, const Area& area);
    void showMenu(QPoint global);
    void showGroundMenu(QPointF point, QPoint global);

    DocumentSession& m_session;
    FreeBoard* m_board;
    std::vector<HeardNote> m_shown;
};

} // namespace charrette::app
