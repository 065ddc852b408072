// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

class QWidget;

namespace charrette::app {

class DocumentSession;
class IdeaActions;
class NoteSurface;

/// The one editor that may be open on a note: opens it, keeps it on its note while the notes scroll
/// or change, and closes it only when what was typed is in the document.
class NoteEditing final : public QObject {
    Q_OBJECT

public:
    NoteEditing(DocumentSession& session, IdeaActions& actions, QObject* parent);

    /// `typed` replaces the text, as in a cell of a table; nothing begins with the text there is.
    void editText(NoteSurface& surface, IdeaId id, const QString& typed = {});
    /// `typed` is what has been typed already; nothing begins with the dots there are.
    void typeDots(NoteSurface& surface, IdeaId id, const std::optional<QString>& typed);
    /// Impact and effort, as two numbers.
    void typeRating(NoteSurface& surface, IdeaId id, const QString& typed);
    void place();
    /// Takes what is being typed, as leaving the editor does.
    void commit();
    bool isOpen() const { return m_editor; }

signals:
    /// The keyboard is free again and belongs on this idea.
    void finished(charrette::IdeaId id);
    void messageRequested(const QString& text);

private:
    void open(NoteSurface& surface, IdeaId id, QWidget* editor);
    void takeText(const QString& text);
    void takeDots(int dots, bool goOn);
    void takeRating(const QString& typed, bool goOn);
    std::vector<IdeaId> edited() const;
    void close(std::optional<IdeaId> goTo = {});

    DocumentSession& m_session;
    IdeaActions& m_actions;
    NoteSurface* m_surface = nullptr; ///< lives as long as the editor, its child
    QPointer<QWidget> m_editor;
    std::optional<IdeaId> m_id;
    std::optional<IdeaId> m_next; ///< where to go on: what is typed may take the note away
};

} // namespace charrette::app
