// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/InterviewsPage.h"

#include "app/research/InterviewInspector.h"
#include "app/research/InterviewList.h"
#include "app/research/InterviewPane.h"
#include "app/research/Terms.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/EmptyState.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/research/Note.h"
#include "core/research/Support.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <unordered_map>

namespace charrette::app {

using namespace Qt::StringLiterals;

InterviewsPage::InterviewsPage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
    , m_list{new InterviewList}
    , m_pane{new InterviewPane{session}}
    , m_inspector{new InterviewInspector{session}}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(buildMiddle(), 1);
    row->addWidget(m_inspector);
    m_list->setNewEnabled(!session.isReadOnly());

    connect(
        m_list, &InterviewList::newRequested, this, [this] { addInterview(m_list->kindOfNext()); });
    connect(m_list, &InterviewList::removeRequested, this, &InterviewsPage::removeInterview);
    connect(m_list, &InterviewList::chosen, this, [this] { choose(m_list->current()); });
    connect(m_list, &InterviewList::opened, m_pane, &InterviewPane::beginCapture);
    connect(m_pane, &InterviewPane::messageRequested, this, &Page::messageRequested);
    connect(m_pane, &InterviewPane::stageRequested, this, &Page::stageRequested);
    connect(m_pane, &InterviewPane::selectionChanged, this, [this] {
        m_inspector->setSelectedNotes(static_cast<int>(m_pane->selectedNotes().size()));
    });
    connect(m_inspector, &InterviewInspector::openRequested, this, &Page::openRequested);
    connect(m_inspector, &InterviewInspector::insightRequested, this, &InterviewsPage::addInsight);
    connect(m_inspector, &InterviewInspector::namingFinished, m_pane, &InterviewPane::beginCapture);
    auto* shortcut = new QShortcut{Qt::Key_N, this};
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { addInterview(m_list->kindOfNext()); });
    showCurrent();
}

QWidget* InterviewsPage::buildMiddle()
{
    m_empty = new EmptyState{u"interviews", {}, {}};
    auto* empathy = m_empty->addButton(tr("New empathy interview"));
    auto* stakeholder = m_empty->addButton(tr("New stakeholder interview"));
    connect(empathy, &QPushButton::clicked, this, [this] { addInterview(InterviewKind::Empathy); });
    connect(stakeholder, &QPushButton::clicked, this,
        [this] { addInterview(InterviewKind::Stakeholder); });
    for (auto* button : {empathy, stakeholder})
        button->setEnabled(!session().isReadOnly());
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_empty);
    m_middle->addWidget(m_pane);
    return m_middle;
}

void InterviewsPage::reload()
{
    const auto& db = session().db();
    const auto workshop = session().workshop();
    std::unordered_map<InterviewId, int> notes;
    for (const auto& [interview, count] : noteCounts(db, workshop))
        notes.emplace(interview, count);
    std::unordered_map<GroupId, QString> groups;
    for (const auto& group : groupsIn(db, workshop))
        groups.emplace(group.id, groupName(group));

    std::vector<InterviewRow> rows;
    for (const auto& interview : interviewsOf(db, workshop)) {
        const int count = notes[interview.id];
        auto sub = count > 0 ? noteCount(count) : tr("no notes yet");
        if (interview.group && groups.contains(*interview.group))
            sub = u"%1 · %2"_s.arg(groups[*interview.group], sub);
        if (interview.withdrawn)
            sub = tr("%1 · consent withdrawn").arg(sub);
        rows.push_back({interview, interviewTitle(interview), sub});
    }
    const bool isGone = m_current && std::ranges::none_of(rows, [this](const InterviewRow& row) {
        return row.interview.id == *m_current;
    });
    m_list->setRows(std::move(rows));
    if (isGone)
        m_current = m_list->current(); // the neighbour that the list chose
    showCurrent();
}

bool InterviewsPage::concerns(const Changes& changes) const
{
    return changes.touchesAny({table::interview, table::note, table::prompt, table::insight,
        table::evidence, table::workGroup, table::round, table::challenge, table::verdict,
        table::workshop, table::persona, table::personaEvidence});
}

void InterviewsPage::showCurrent()
{
    const auto interview = m_current && session().currentWorkshop()
        ? charrette::find(session().db(), *m_current)
        : std::nullopt;
    if (!interview)
        m_current.reset();
    m_list->choose(m_current);
    m_middle->setCurrentIndex(interview ? 1 : 0);
    m_inspector->setVisible(interview.has_value());
    if (!interview)
        return updateEmpty();
    m_pane->show(*interview);
    m_inspector->show(*interview);
    m_inspector->setSelectedNotes(static_cast<int>(m_pane->selectedNotes().size()));
}

void InterviewsPage::updateEmpty()
{
    if (m_list->rows().empty()) {
        m_empty->setText(tr("No interviews yet"),
            tr("Talk to stakeholders before the event, and to the people concerned during it. "
               "Write "
               "down what they say and do, word for word."));
        return;
    }
    m_empty->setText(
        tr("Choose an interview"), tr("Its notes and its empathy map are shown here."));
}

bool InterviewsPage::settle()
{
    const bool pane = m_pane->settle();
    const bool inspector = m_inspector->settle();
    return pane && inspector;
}

void InterviewsPage::choose(std::optional<InterviewId> interview)
{
    if (m_current && m_current != interview && !settle()) {
        m_list->choose(m_current);
        return;
    }
    m_current = interview;
    session().attempt([this] { showCurrent(); });
}

void InterviewsPage::addInterview(InterviewKind kind)
{
    if (!session().currentWorkshop() || session().isReadOnly() || !settle())
        return;
    const auto label = kind == InterviewKind::Empathy ? tr("Add empathy interview")
                                                      : tr("Add stakeholder interview");
    const auto added = session().performFor(label, [&](Edit& edit) {
        Interview interview{.workshop = session().workshop(), .kind = kind};
        if (kind == InterviewKind::Empathy)
            interview.held = edit.now();
        return add(edit, interview);
    });
    if (!added)
        return;
    choose(*added);
    m_inspector->beginNaming();
}

void InterviewsPage::removeInterview()
{
    if (!m_current || session().isReadOnly())
        return;
    if (session().perform(
            tr("Remove interview"), [id = *m_current](Edit& edit) { remove(edit, id); }))
        emit messageRequested(tr("Interview removed with its notes"));
}

void InterviewsPage::addInsight()
{
    const auto notes = m_pane->selectedNotes();
    const auto interview = m_current ? charrette::find(session().db(), *m_current) : std::nullopt;
    if (notes.empty() || !interview)
        return;
    const auto added = session().performFor(tr("Add insight"), [&](Edit& edit) {
        const Insight insight{.workshop = interview->workshop,
            .user = interview->role,
            .challenge = interview->challenge,
            .group = interview->group,
            .made = edit.now()};
        const auto id = add(edit, insight);
        for (const auto note : notes)
            addEvidence(edit, id, note);
        return id;
    });
    if (added)
        emit openRequested(*added);
}

void InterviewsPage::reveal(const Item& item)
{
    bringUpToDate();
    if (item.kind == ItemKind::Interview) {
        choose(item.as<Interview>());
        return;
    }
    if (item.kind != ItemKind::Note)
        return;
    const auto note = charrette::find(session().db(), item.as<Note>());
    if (!note)
        return;
    choose(note->interview);
    if (m_current == note->interview)
        m_pane->reveal(note->id);
}

void InterviewsPage::showGroup(GroupId group)
{
    bringUpToDate();
    for (const auto& row : m_list->rows()) {
        if (row.interview.group == group)
            return choose(row.interview.id);
    }
}

bool InterviewsPage::selectFirst()
{
    bringUpToDate();
    const auto first = m_list->first();
    if (first)
        choose(first);
    return first.has_value();
}

void InterviewsPage::clearSelection()
{
    m_pane->clearSelection();
    choose(std::nullopt);
}

} // namespace charrette::app
