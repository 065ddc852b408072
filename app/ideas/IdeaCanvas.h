// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardNote.h"
#include "app/ideas/IdeaList.h"
#include "app/ideas/NoteSurface.h"
#include "core/ideas/IdeaRows.h"

#include <QObject>

#include <unordered_map>
#include <vector>

class QMimeData;

namespace charrette::app {

class BoardView;
class DocumentSession;
class IdeaActions;
class IdeaSelection;
class NoteEditing;
class PictureIntake;

/// Ideas on a board: keeps the board's selection and the page's the same, opens the editors on its
/// notes, and does what its keys ask for. Where the notes lie is up to its owner.
class IdeaCanvas final : public QObject,
                         public NoteSurface {
    Q_OBJECT

public:
    /// What a digit typed on a note begins.
    enum class Digits { Dots, Rating };

    IdeaCanvas(BoardView& view, DocumentSession& session, IdeaSelection& selection,
        IdeaActions& actions, Digits digits, QObject* parent);

    /// One note a row, lying where it is said there; `places` tells the same in words.
    void setRows(const std::vector<IdeaRow>& rows, const std::vector<QPointF>& corners,
        const QStringList& places);
    const std::vector<IdeaRow>& rows() const { return m_rows; }
    NoteEditing& editing() { return *m_editing; }

    void reveal(IdeaId id);
    void editText(IdeaId id);
    void typeDots(IdeaId id);

    QWidget* surface() override;
    const IdeaRow* rowOf(IdeaId id) const override;
    QRect noteRectOf(IdeaId id) const override;
    void bringIntoView(IdeaId id) override;
    std::optional<IdeaId> after(IdeaId id) const override;

signals:
    void pasteRequested(const std::vector<std::string>& lines);

private:
    void connectView(IdeaActions& actions);
    void takeSelection();
    void showSelection();
    void edit(IdeaId id, const QString& typed);
    void remove();
    void copy();
    void paste();
    void takeText(const std::string& text);
    void take(const QMimeData& data, std::optional<IdeaId> note);
    void addRows(const IdeaRows& rows);

    BoardView& m_view;
    DocumentSession& m_session;
    IdeaSelection& m_selection;
    IdeaActions& m_actions;
    Digits m_digits;
    NoteEditing* m_editing;
    PictureIntake* m_intake;
    std::vector<IdeaRow> m_rows;
    std::unordered_map<IdeaId, std::size_t> m_indices;
    bool m_isTaking = false;
};

} // namespace charrette::app
