// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/NoteEditing.h"

#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaCommands.h"
#include "app/ideas/NoteEditors.h"
#include "app/ideas/NoteLane.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <algorithm>

namespace charrette::app {

NoteEditing::NoteEditing(DocumentSession& session, IdeaActions& actions, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_actions{actions}
{}

void NoteEditing::editText(NoteLane& lane, IdeaId id)
{
    const int index = lane.indexOf(id);
    if (index < 0 || !m_actions.canChange())
        return;
    const auto& row = lane.notes()[static_cast<std::size_t>(index)];
    auto* editor = new NoteEditor{row.text, noteColor(tokens(), key(row.colour)), lane.viewport()};
    connect(editor, &NoteEditor::committed, this, &NoteEditing::takeText);
    connect(editor, &NoteEditor::cancelled, this, [this] { close(); });
    open(lane, id, editor);
}

void NoteEditing::typeDots(NoteLane& lane, IdeaId id, const std::optional<QString>& typed)
{
    const int index = lane.indexOf(id);
    if (index < 0 || !m_actions.canChange())
        return;
    const int dots = lane.notes()[static_cast<std::size_t>(index)].dots;
    auto* field =
        new DotsField{dots > 0 && !typed ? QString::number(dots) : QString{}, lane.viewport()};
    if (typed)
        field->insert(*typed);
    connect(field, &DotsField::committed, this, &NoteEditing::takeDots);
    connect(field, &DotsField::cancelled, this, [this] { close(); });
    open(lane, id, field);
}

void NoteEditing::open(NoteLane& lane, IdeaId id, QWidget* editor)
{
    commit();
    if (m_editor) { // what it holds could not be stored, so it stays
        delete editor;
        return;
    }
    m_lane = &lane;
    m_id = id;
    m_editor = editor;
    lane.reveal(lane.indexOf(id));
    connect(&lane, &NoteLane::scrolled, editor, [this] { place(); });
    place();
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
}

void NoteEditing::place()
{
    if (!m_editor)
        return;
    const int index = m_lane ? m_lane->indexOf(*m_id) : -1;
    if (index < 0)
        return close();
    const auto note = m_lane->noteRect(index);
    if (qobject_cast<DotsField*>(m_editor)) {
        const QSize size{px(56), px(26)};
        m_editor->setGeometry(
            QRect{note.bottomRight() - QPoint{size.width() + 3, size.height() + 3}, size});
    } else {
        m_editor->setGeometry(note);
    }
}

void NoteEditing::commit()
{
    if (auto* text = qobject_cast<NoteEditor*>(m_editor))
        takeText(text->toPlainText().trimmed());
    else if (auto* dots = qobject_cast<DotsField*>(m_editor))
        takeDots(dots->text().toInt(), false);
}

void NoteEditing::takeText(const QString& text)
{
    const int index = m_lane ? m_lane->indexOf(*m_id) : -1;
    if (index < 0)
        return close();
    const bool isNew = text != m_lane->notes()[static_cast<std::size_t>(index)].text;
    if (text.isEmpty() || !isNew || ideaCommands::setText(m_session, *m_id, text))
        close();
}

void NoteEditing::takeDots(int dots, bool goOn)
{
    const auto selected = m_actions.selected();
    const bool isOneOfThem = std::ranges::find(selected, *m_id) != selected.end();
    // The next one as things stand now: counting may change the order.
    std::optional<IdeaId> next = goOn ? m_id : std::nullopt;
    const int index = m_lane ? m_lane->indexOf(*m_id) : -1;
    if (goOn && index >= 0 && index + 1 < m_lane->grid().count())
        next = m_lane->idAt(index + 1);
    if (ideaCommands::setDots(m_session, isOneOfThem ? selected : std::vector{*m_id}, dots))
        close(next);
}

void NoteEditing::close(std::optional<IdeaId> goTo)
{
    auto* editor = m_editor.data();
    if (!editor)
        return;
    m_editor.clear();
    const bool hadFocus = editor->hasFocus();
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
    if (hadFocus || goTo)
        emit finished(goTo.value_or(*m_id));
}

} // namespace charrette::app
