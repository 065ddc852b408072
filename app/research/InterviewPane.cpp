// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/InterviewPane.h"

#include "app/research/EmpathyMap.h"
#include "app/research/NoteCapture.h"
#include "app/research/NoteDelegate.h"
#include "app/research/NoteModel.h"
#include "app/research/Terms.h"
#include "app/text/EventTime.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/RowList.h"
#include "core/document/Record.h"
#include "core/people/Group.h"
#include "core/research/Dictation.h"
#include "core/research/Insight.h"
#include "core/workshop/Workshop.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_map>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneMargin = 20;
/// From so many notes on, the map below them is out of sight.
constexpr int manyNotes = 8;

std::string zoneOf(const sqlite::Database& db, WorkshopId workshop)
{
    const auto found = find(db, workshop);
    return found ? found->timeZone : std::string{};
}

/// "Asked by group 3 · 18 Nov 10:48", as far as it is known.
QString askedLine(const sqlite::Database& db, const Interview& interview, const std::string& zone)
{
    QStringList parts;
    const auto group = interview.group ? find(db, *interview.group) : std::nullopt;
    if (!interview.askedBy.empty())
        parts += InterviewPane::tr("Asked by %1").arg(shown(interview.askedBy));
    if (group)
        parts += interview.askedBy.empty()
            ? InterviewPane::tr("Asked by group %1").arg(group->number)
            : groupName(*group);
    if (interview.held) {
        const auto when = atEvent(*interview.held, zone);
        parts += u"%1 %2"_s.arg(shortDate(when.date()), clock(when.time()));
    }
    return parts.join(u" · "_s);
}

} // namespace

InterviewPane::InterviewPane(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new NoteModel{session, this}}
    , m_capture{new NoteCapture}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto* line = new QVBoxLayout;
    line->setContentsMargins(px(paneMargin), 0, px(paneMargin), px(12));
    line->addWidget(m_capture);
    column->addLayout(line);
    column->addWidget(buildNotes(), 1);
    m_capture->setEnabled(!session.isReadOnly());
    connect(m_capture, &NoteCapture::entered, this, &InterviewPane::take);
}

QWidget* InterviewPane::buildHead()
{
    auto* head = new QWidget;
    m_head = new QGridLayout{head};
    m_head->setContentsMargins(px(paneMargin), px(paneMargin), px(paneMargin), px(16));
    m_head->setHorizontalSpacing(px(10));
    m_head->setVerticalSpacing(px(4));
    m_title = new ElidedLabel{{}, Type::Title};
    m_consent = new Pill;
    m_asked = new ElidedLabel{{}, Type::Muted};
    placeHead();
    return head;
}

/// In one line where there is room; else who asked comes below, beside the consent or under it.
void InterviewPane::placeHead()
{
    const int room = width() - 2 * px(paneMargin);
    const int gap = px(10);
    const int below = m_consent->sizeHint().width() + gap + m_asked->sizeHint().width();
    const int rows = m_title->sizeHint().width() + 2 * gap + below <= room ? 1
        : below + gap <= room                                              ? 2
                                                                           : 3;
    if (m_headRows == rows)
        return;
    m_headRows = rows;
    for (auto* part : std::initializer_list<QWidget*>{m_title, m_consent, m_asked})
        m_head->removeWidget(part);
    m_head->addWidget(m_title, 0, 0, 1, rows == 1 ? 1 : 3);
    m_head->addWidget(m_consent, rows == 1 ? 0 : 1, rows == 1 ? 1 : 0);
    m_head->addWidget(m_asked, rows - 1, rows == 3 ? 0 : 2, 1, rows == 3 ? 3 : 1);
    m_head->setColumnStretch(2, 1);
    m_asked->setAlignment((rows == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QWidget* InterviewPane::buildNotes()
{
    m_notes = new RowList;
    m_notes->setRows(m_model, new NoteDelegate{m_notes});
    m_notes->setMovable(!m_session.isReadOnly());
    m_notes->setAccessibleName(tr("Notes, newest first"));
    m_notes->installEventFilter(this);
    connect(m_notes, &RowList::removeRequested, this, &InterviewPane::removeSelected);
    connect(m_notes, &RowList::moveRequested, this, &InterviewPane::move);
    connect(m_notes, &RowList::menuRequested, this, [this](QMenu& menu) {
        const auto notes = selectedNotes();
        if (notes.size() != 1)
            return;
        menu.addSeparator();
        menu.addAction(
            tr("Show on stage"), this, [this, note = notes.front()] { emit stageRequested(note); });
    });
    connect(m_notes->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &InterviewPane::selectionChanged);

    m_map = new EmpathyMap;
    m_toMap = linkButton(tr("Empathy map"));
    connect(m_toMap, &QPushButton::clicked, this,
        [this] { m_scroll->verticalScrollBar()->setValue(m_map->y() - px(8)); });

    auto* body = new QWidget;
    auto* column = new QVBoxLayout{body};
    column->setContentsMargins(px(paneMargin), 0, px(paneMargin), px(paneMargin));
    column->setSpacing(0);
    column->addWidget(m_toMap, 0, Qt::AlignRight);
    column->addWidget(m_notes);
    column->addSpacing(px(10));
    column->addWidget(m_map);
    column->addStretch(1);

    m_scroll = new QScrollArea;
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    // The bar takes its room from the margin, so that the notes stay as wide as the capture line.
    auto* bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, body, [bar, column] {
        const int taken = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
        column->setContentsMargins(px(paneMargin), 0, px(paneMargin) - taken, px(paneMargin));
    });
    return m_scroll;
}

void InterviewPane::show(const Interview& interview)
{
    const auto& db = m_session.db();
    const bool isOther = !m_interview || m_interview->id != interview.id;
    if (isOther) {
        auto& line = m_capture->line();
        if (m_interview)
            m_drafts.insert(m_interview->id.value(), line.text());
        line.setText(m_drafts.take(interview.id.value()));
    }
    m_interview = interview;
    const auto zone = zoneOf(db, interview.workshop);
    m_title->setText(interviewTitle(interview));
    m_consent->setText(consentWords(interview));
    m_consent->setKind(consentPill(interview));
    m_consent->updateGeometry();
    m_asked->setText(askedLine(db, interview, zone));
    placeHead();

    const auto notes = notesOf(db, interview.id);
    std::unordered_map<NoteId, int> insights;
    for (const auto& evidence : evidenceIn(db, interview.workshop))
        ++insights[evidence.note];
    std::vector<NoteRow> rows;
    rows.reserve(notes.size());
    std::ranges::for_each(notes.rbegin(), notes.rend(), [&](const Note& note) {
        const auto found = insights.find(note.id);
        rows.push_back({note, clock(atEvent(note.made, zone).time()),
            found == insights.end() ? 0 : found->second});
    });
    m_model->setRows(std::move(rows));
    m_map->setNotes(notes);
    m_toMap->setVisible(static_cast<int>(notes.size()) >= manyNotes);
    if (isOther) {
        m_notes->selectionModel()->clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

bool InterviewPane::settle()
{
    return m_notes->settle();
}

std::vector<NoteId> InterviewPane::selectedNotes() const
{
    std::vector<NoteId> notes;
    const auto rows = m_notes->chosenRows();
    std::ranges::for_each(
        rows.rbegin(), rows.rend(), [&](int row) { notes.push_back(m_model->item(row).note.id); });
    return notes;
}

void InterviewPane::reveal(NoteId note)
{
    const auto index = m_model->indexOf(note.value());
    m_notes->choose(index);
    m_notes->bringIntoView(index);
}

void InterviewPane::clearSelection()
{
    m_notes->selectionModel()->clear();
}

void InterviewPane::beginCapture()
{
    m_capture->line().setFocus();
}

void InterviewPane::take(const QStringList& lines)
{
    if (!m_interview)
        return;
    std::vector<std::string> dictation;
    dictation.reserve(static_cast<std::size_t>(lines.size()));
    for (const auto& line : lines)
        dictation.push_back(line.toStdString());
    const auto kind = m_capture->kind();
    const auto added =
        m_session.performFor(tr("Add %n note(s)", nullptr, static_cast<int>(lines.size())),
            [&](Edit& edit) { return addDictated(edit, *m_interview, kind, dictation); });
    if (!added)
        return;
    m_capture->line().accept();
    m_scroll->verticalScrollBar()->setValue(0);
    if (added->size() > 1)
        emit messageRequested(tr("%n notes added", nullptr, static_cast<int>(added->size())));
}

void InterviewPane::setKind(NoteKind kind)
{
    const auto notes = selectedNotes();
    if (notes.empty() || m_session.isReadOnly())
        return;
    m_session.perform(
        tr("Change kind of %n note(s)", nullptr, static_cast<int>(notes.size())), [&](Edit& edit) {
            for (const auto id : notes)
                change(edit, id, [kind](Note& note) { note.kind = kind; });
        });
}

void InterviewPane::removeSelected()
{
    const auto notes = selectedNotes();
    if (notes.empty() || m_session.isReadOnly())
        return;
    const auto label = tr("Remove %n note(s)", nullptr, static_cast<int>(notes.size()));
    const bool isGone = m_session.perform(label, [&](Edit& edit) {
        for (const auto id : notes)
            remove(edit, id);
    });
    if (isGone)
        emit messageRequested(tr("%n note(s) removed", nullptr, static_cast<int>(notes.size())));
}

/// The list runs backwards: what stands above a place in it comes after it in the document.
void InterviewPane::move(const QList<int>& rows, int before)
{
    const int above = lastToStay(rows, before);
    const auto place = above < 0 ? std::nullopt : std::optional{m_model->item(above).note.id};
    const auto notes = selectedNotes();
    m_session.perform(
        tr("Move %n note(s)", nullptr, static_cast<int>(notes.size())), [&](Edit& edit) {
            for (const auto id : notes)
                moveBefore(edit, id, place);
        });
}

bool InterviewPane::eventFilter(QObject* object, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (object != m_notes || !isKey)
        return QWidget::eventFilter(object, event);
    const auto kind = kindOf(*static_cast<QKeyEvent*>(event));
    if (!kind)
        return QWidget::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        setKind(*kind);
    return true;
}

void InterviewPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeHead();
}

} // namespace charrette::app
