// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace charrette::app {

class DocumentSession;
class IdeaActions;
class NoteLane;

/// The one editor that may be open on a note of the board: opens it, keeps it on its note while the
/// lane scrolls or changes, and closes it only when what was typed is in the document.
class NoteEditing final : public QObject {
    Q_OBJECT

public:
    NoteEditing(DocumentSession& session, IdeaActions& actions, QObject* parent);

    void editText(NoteLane& lane, IdeaId id);
    /// `typed` is what has been typed already; nothing begins with the dots there are.
    void typeDots(NoteLane& lane, IdeaId id, const std::optional<QString>& typed);
    void place();
    /// Takes what is being typed, as leaving the editor does.
    void commit();
    bool isOpen() const { return m_editor; }

signals:
    /// The keyboard is free again and belongs on this idea.
    void finished(charrette::IdeaId id);

private:
    void open(NoteLane& lane, IdeaId id, QWidget* editor);
    void takeText(const QString& text);
    void takeDots(int dots, bool goOn);
    void close(std::optional<IdeaId> goTo = {});

    DocumentSession& m_session;
    IdeaActions& m_actions;
    QPointer<NoteLane> m_lane;
    QPointer<QWidget> m_editor;
    std::optional<IdeaId> m_id;
};

} // namespace charrette::app
