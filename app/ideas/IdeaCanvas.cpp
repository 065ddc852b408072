// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaCanvas.h"

#include "app/board/BoardCopy.h"
#include "app/board/BoardView.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaSelection.h"
#include "app/ideas/NoteEditing.h"
#include "app/media/PictureIntake.h"
#include "app/text/Names.h"
#include "core/base/Csv.h"
#include "core/base/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr qint64 longestList = 16'000'000;

} // namespace

IdeaCanvas::IdeaCanvas(BoardView& view, DocumentSession& session, IdeaSelection& selection,
    IdeaActions& actions, Digits digits, QObject* parent)
    : QObject{parent}
    , m_view{view}
    , m_session{session}
    , m_selection{selection}
    , m_actions{actions}
    , m_digits{digits}
    , m_editing{new NoteEditing{session, actions, this}}
    , m_intake{new PictureIntake{session, this}}
{
    view.setReadOnly(!actions.canChange());
    connectView(actions);
    showSelection();
}

void IdeaCanvas::connectView(IdeaActions& actions)
{
    connect(&m_view, &BoardView::selectionChanged, this, &IdeaCanvas::takeSelection);
    connect(&m_selection, &IdeaSelection::changed, this, &IdeaCanvas::showSelection);
    connect(&m_view, &BoardView::viewChanged, m_editing, &NoteEditing::place);
    connect(&m_view, &BoardView::editRequested, this,
        [this](std::int64_t id, const QString& typed) { edit(IdeaId{id}, typed); });
    connect(&m_view, &BoardView::removeRequested, this, &IdeaCanvas::remove);
    connect(&m_view, &BoardView::duplicateRequested, &actions, &IdeaActions::duplicate);
    connect(&m_view, &BoardView::copyRequested, this, &IdeaCanvas::copy);
    connect(&m_view, &BoardView::pasteRequested, this, &IdeaCanvas::paste);
    connect(&m_view, &BoardView::received, this,
        [this](const QMimeData& data, std::optional<std::int64_t> note) {
            take(data, note ? std::optional{IdeaId{*note}} : std::nullopt);
        });
    connect(m_intake, &PictureIntake::messageRequested, &actions, &IdeaActions::messageRequested);
    connect(&actions, &IdeaActions::editRequested, this, &IdeaCanvas::editText);
    connect(&actions, &IdeaActions::dotsRequested, this, &IdeaCanvas::typeDots);
    connect(m_editing, &NoteEditing::messageRequested, &actions, &IdeaActions::messageRequested);
    connect(m_editing, &NoteEditing::finished, this, [this](IdeaId id) {
        m_view.setFocus(Qt::OtherFocusReason);
        if (rowOf(id) && !m_selection.contains(id))
            m_selection.selectOnly(id);
        bringIntoView(id);
    });
}

void IdeaCanvas::setRows(const std::vector<IdeaRow>& rows, const std::vector<QPointF>& corners,
    const QStringList& places)
{
    m_rows = rows;
    m_indices.clear();
    m_indices.reserve(rows.size());
    std::vector<BoardNote> notes;
    notes.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[i];
        m_indices.emplace(row.idea.id, i);
        notes.push_back({row.idea.id.value(), corners[i], row.text, row.group, row.dots, row.colour,
            places[static_cast<qsizetype>(i)], row.goTo.has_value()});
    }
    m_view.setNotes(std::move(notes));
    m_editing->place();
}

void IdeaCanvas::takeSelection()
{
    std::vector<IdeaId> ids;
    ids.reserve(m_view.selected().size());
    for (const auto id : m_view.selected())
        ids.emplace_back(id);
    const auto current = m_view.current();
    m_isTaking = true;
    m_selection.select(ids, current ? std::optional{IdeaId{*current}} : std::nullopt);
    m_isTaking = false;
}

void IdeaCanvas::showSelection()
{
    if (m_isTaking)
        return;
    BoardView::Ids ids;
    for (const auto id : m_selection.ids())
        ids.insert(id.value());
    const auto& current = m_selection.current();
    m_view.setSelection(std::move(ids), current ? std::optional{current->value()} : std::nullopt);
}

void IdeaCanvas::reveal(IdeaId id)
{
    m_view.reveal(id.value());
}

void IdeaCanvas::editText(IdeaId id)
{
    if (m_view.isVisible())
        m_editing->editText(*this, id);
}

void IdeaCanvas::typeDots(IdeaId id)
{
    if (m_view.isVisible())
        m_editing->typeDots(*this, id, {});
}

void IdeaCanvas::edit(IdeaId id, const QString& typed)
{
    const bool isDigit = typed.size() == 1 && typed.front().isDigit();
    if (isDigit && m_digits == Digits::Rating)
        m_editing->typeRating(*this, id, typed);
    else if (isDigit)
        m_editing->typeDots(*this, id, typed);
    else
        m_editing->editText(*this, id, typed);
}

/// The keyboard goes on to the note nearest to where the first of them was.
void IdeaCanvas::remove()
{
    const auto chosen = m_view.selectedIndices();
    if (chosen.empty())
        return;
    const auto where = m_view.plane().rect(chosen.front()).center();
    m_actions.remove();
    const int next = m_view.plane().nearest(where);
    if (!m_selection.current() && next >= 0)
        m_selection.selectOnly(IdeaId{m_view.plane().note(next).id});
}

/// As lines of text and as a picture; whatever it is pasted into takes what it can.
void IdeaCanvas::copy()
{
    if (const int count = copyNotes(m_view); count > 0)
        emit m_actions.messageRequested(
            tr("%n idea(s) copied, as text and as a picture", nullptr, count));
}

void IdeaCanvas::paste()
{
    if (!m_actions.canChange())
        return;
    takeText(QApplication::clipboard()->text().toStdString());
}

/// Rows below a head become ideas with all that the columns say, lines become ideas as they are.
void IdeaCanvas::takeText(const std::string& text)
{
    m_session.attempt([&] {
        std::vector<std::vector<std::string>> rows;
        try {
            rows = rowsOfCsv(text);
        } catch (const Error&) {
            // Quotation marks in running text: these are lines.
        }
        const bool isTable = rows.size() > 1 && rows.front().size() > 1 && hasIdeaHead(rows);
        if (isTable)
            return addRows(ideasFrom(
                m_session.db(), Idea{.workshop = m_session.workshop(), .text = {}}, rows));
        const auto lines = cleanLines(text);
        if (lines.empty())
            emit m_actions.messageRequested(tr("There is no text to paste"));
        else
            emit pasteRequested(lines);
    });
}

void IdeaCanvas::addRows(const IdeaRows& rows)
{
    const auto count = static_cast<int>(rows.ideas.size());
    const auto ids = m_session.performFor(
        tr("Add %n idea(s)", nullptr, count), [&](Edit& edit) { return add(edit, rows); });
    if (!ids || ids->empty())
        return;
    m_selection.select(*ids, ids->back());
    QStringList leftOut;
    for (const auto* words : {&rows.unknownColumns, &rows.notFound}) {
        for (const auto& word : *words)
            leftOut += shownInLine(word);
    }
    const auto added = tr("%n idea(s) added", nullptr, count);
    emit m_actions.messageRequested(leftOut.isEmpty()
            ? added
            : tr("%1; not understood: %2").arg(added, leftOut.join(QStringLiteral(", "))));
}

/// Pictures belong to the note they are dropped on; lists and text become notes.
void IdeaCanvas::take(const QMimeData& data, std::optional<IdeaId> note)
{
    if (hasPictures(data)) {
        if (note)
            m_intake->take(Bearer::Idea, note->value(), picturesIn(data));
        else
            emit m_actions.messageRequested(tr("Drop a picture on the note it belongs to"));
        return;
    }
    for (const auto& url : data.urls()) {
        QFile file{url.toLocalFile()};
        const bool isList = file.size() <= longestList && file.open(QIODevice::ReadOnly);
        if (isList)
            takeText(file.readAll().toStdString());
        else
            emit m_actions.messageRequested(tr("That file cannot be read as a list"));
    }
    if (!data.hasUrls())
        takeText(data.text().toStdString());
}

QWidget* IdeaCanvas::surface()
{
    return &m_view;
}

const IdeaRow* IdeaCanvas::rowOf(IdeaId id) const
{
    const auto found = m_indices.find(id);
    return found == m_indices.end() ? nullptr : &m_rows[found->second];
}

QRect IdeaCanvas::noteRectOf(IdeaId id) const
{
    return m_view.viewRect(m_view.plane().indexOf(id.value())).toAlignedRect();
}

void IdeaCanvas::bringIntoView(IdeaId id)
{
    m_view.reveal(id.value());
}

std::optional<IdeaId> IdeaCanvas::after(IdeaId id) const
{
    const auto found = m_indices.find(id);
    if (found == m_indices.end() || found->second + 1 >= m_rows.size())
        return {};
    return m_rows[found->second + 1].idea.id;
}

} // namespace charrette::app
