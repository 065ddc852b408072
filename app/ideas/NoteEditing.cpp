// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/NoteEditing.h"

#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaCommands.h"
#include "app/ideas/IdeaList.h"
#include "app/ideas/NoteEditors.h"
#include "app/ideas/NoteSurface.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/NotePainter.h"

#include <algorithm>
#include <utility>

namespace charrette::app {

NoteEditing::NoteEditing(DocumentSession& session, IdeaActions& actions, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_actions{actions}
{}

void NoteEditing::editText(NoteSurface& surface, IdeaId id, const QString& typed)
{
    const auto* row = surface.rowOf(id);
    if (!row || !m_actions.canChange())
        return;
    auto* editor =
        new NoteEditor{row->text, noteColor(tokens(), key(row->colour)), surface.surface()};
    if (!typed.isEmpty())
        editor->insertPlainText(typed);
    connect(editor, &NoteEditor::committed, this, &NoteEditing::takeText);
    connect(editor, &NoteEditor::cancelled, this, [this] { close(); });
    open(surface, id, editor);
}

void NoteEditing::typeDots(NoteSurface& surface, IdeaId id, const std::optional<QString>& typed)
{
    const auto* row = surface.rowOf(id);
    if (!row || !m_actions.canChange())
        return;
    auto* field = new DotsField{
        row->dots > 0 && !typed ? QString::number(row->dots) : QString{}, surface.surface()};
    if (typed)
        field->insert(*typed);
    connect(field, &DotsField::committed, this, &NoteEditing::takeDots);
    connect(field, &DotsField::cancelled, this, [this] { close(); });
    open(surface, id, field);
}

void NoteEditing::typeRating(NoteSurface& surface, IdeaId id, const QString& typed)
{
    if (!surface.rowOf(id) || !m_actions.canChange())
        return;
    auto* field = new RatingField{typed, surface.surface()};
    connect(field, &RatingField::committed, this, &NoteEditing::takeRating);
    connect(field, &RatingField::cancelled, this, [this] { close(); });
    open(surface, id, field);
}

void NoteEditing::open(NoteSurface& surface, IdeaId id, QWidget* editor)
{
    commit();
    if (m_editor) { // what it holds could not be stored, so it stays
        delete editor;
        return;
    }
    m_surface = &surface;
    m_next.reset();
    m_id = id;
    m_editor = editor;
    surface.bringIntoView(id);
    place();
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
}

void NoteEditing::place()
{
    if (!m_editor)
        return;
    if (!m_surface->rowOf(*m_id))
        return close();
    const auto note = m_surface->noteRectOf(*m_id);
    if (qobject_cast<NoteEditor*>(m_editor)) {
        // Seen from afar a note is too small to write on.
        const auto size = note.size().expandedTo(noteSize().toSize());
        m_editor->setGeometry(QRect{note.topLeft(), size});
        return;
    }
    const QSize size{qobject_cast<RatingField*>(m_editor) ? px(92) : px(56), px(26)};
    m_editor->setGeometry(
        QRect{note.bottomRight() - QPoint{size.width() + 3, size.height() + 3}, size});
}

void NoteEditing::commit()
{
    if (auto* text = qobject_cast<NoteEditor*>(m_editor))
        takeText(text->toPlainText().trimmed());
    else if (auto* dots = qobject_cast<DotsField*>(m_editor))
        takeDots(dots->text().toInt(), false);
    else if (auto* rating = qobject_cast<RatingField*>(m_editor))
        takeRating(rating->text(), false);
}

void NoteEditing::takeText(const QString& text)
{
    const auto* row = m_surface->rowOf(*m_id);
    if (!row || text.isEmpty() || text == row->text
        || ideaCommands::setText(m_session, *m_id, text))
        close();
}

/// The selection, where the note is one of it.
std::vector<IdeaId> NoteEditing::edited() const
{
    auto selected = m_actions.selected();
    const bool isOneOfThem = std::ranges::find(selected, *m_id) != selected.end();
    return isOneOfThem ? std::move(selected) : std::vector{*m_id};
}

void NoteEditing::takeDots(int dots, bool goOn)
{
    // The next one as things stand now: counting may change the order.
    m_next = goOn ? m_surface->after(*m_id).value_or(*m_id) : std::optional<IdeaId>{};
    if (const auto why = ideaCommands::whyNoDots(m_session, edited()); !why.isEmpty())
        emit messageRequested(why);
    else if (ideaCommands::setDots(m_session, edited(), dots))
        close(m_next);
}

void NoteEditing::takeRating(const QString& typed, bool goOn)
{
    const auto scores = scoresTyped(typed);
    if (!scores && goOn && !typed.trimmed().isEmpty()) {
        emit messageRequested(tr("Two numbers from 1 to 5: impact, then effort. As in 4 2."));
        return;
    }
    if (!scores)
        return close();
    m_next = goOn ? m_surface->after(*m_id).value_or(*m_id) : std::optional<IdeaId>{};
    std::vector<Rating> ratings;
    for (const auto id : edited())
        ratings.push_back({id, scores->impact, scores->effort});
    if (ideaCommands::rate(m_session, ratings))
        close(m_next);
}

void NoteEditing::close(std::optional<IdeaId> goTo)
{
    const auto next = goTo ? goTo : std::exchange(m_next, {});
    auto* editor = m_editor.data();
    if (!editor)
        return;
    m_editor.clear();
    const bool hadFocus = editor->hasFocus();
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
    if (hadFocus || next)
        emit finished(next.value_or(*m_id));
}

} // namespace charrette::app
