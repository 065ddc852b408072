// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/InsightsPage.h"

#include "app/document/Choices.h"
#include "app/research/EvidenceBoard.h"
#include "app/research/EvidenceModel.h"
#include "app/research/EvidencePicker.h"
#include "app/research/InsightInspector.h"
#include "app/research/NoteWall.h"
#include "app/research/PersonaInspector.h"
#include "app/research/PersonasView.h"
#include "app/research/StatementList.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/PageHeader.h"
#include "app/widgets/SegmentedControl.h"
#include "app/widgets/WrapLabel.h"
#include "core/people/Group.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

InsightsPage::InsightsPage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
    , m_statements{new StatementList{session}}
    , m_wallModel{new EvidenceModel{this}}
    , m_wall{new NoteWall}
    , m_board{new EvidenceBoard{session}}
    , m_personas{new PersonasView{session}}
    , m_picker{new EvidencePicker{session}}
    , m_inspector{new InsightInspector{session}}
{
    m_wall->setNotes(m_wallModel);
    m_left = new QStackedWidget;
    m_left->addWidget(buildMain());
    m_left->addWidget(m_picker);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_left, 1);
    row->addWidget(buildSide());
    row->addWidget(m_inspector);
    row->addWidget(m_personas->inspector());
    connectParts();
    updateBody();
}

QWidget* InsightsPage::buildMain()
{
    m_noInsights = new EmptyState{u"insights", tr("No insights yet"),
        tr("An insight says who needs what, and why. It rests on what was heard and seen.")};
    auto* first = m_noInsights->addButton(tr("New insight"));
    first->setEnabled(!session().isReadOnly());
    connect(first, &QPushButton::clicked, this, &InsightsPage::add);
    auto* look = m_noInsights->addButton(tr("Look at the evidence"));
    connect(look, &QPushButton::clicked, this, [this] { setMode(Evidence); });
    m_noNotes = new EmptyState{u"note", tr("No notes here yet"),
        tr("What people say, think, do and feel is written down in Interviews.")};
    auto* toInterviews = m_noNotes->addButton(tr("Go to Interviews"));
    connect(toInterviews, &QPushButton::clicked, this,
        [this] { emit pageRequested(PageKind::Interviews); });

    m_body = new QStackedWidget;
    for (auto* part : std::initializer_list<QWidget*>{
             m_noInsights, m_statements, m_noNotes, m_wall, m_board, m_personas})
        m_body->addWidget(part);
    auto* main = new QWidget;
    auto* column = new QVBoxLayout{main};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildFilters());
    column->addWidget(m_body, 1);
    return main;
}

QWidget* InsightsPage::buildHead()
{
    auto* head = new PageHeader{tr("Insights")};
    m_count = head->addPill();
    m_switch = new SegmentedControl{{tr("Statements"), tr("Evidence"), tr("Wall"), tr("Personas")}};
    m_switch->setAccessibleName(tr("Show"));
    m_switch->setObjectName(u"views"_s); // the tour shows each of them
    m_add = primaryButton({});
    head->addButton(m_switch);
    head->addButton(m_add);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(px(20), px(14), px(20), px(12));
    column->addWidget(head);
    return box;
}

QWidget* InsightsPage::buildSide()
{
    m_nothing = new Inspector;
    m_advice = new WrapLabel{{}, Type::Muted};
    m_nothing->fields().addWidget(m_advice);
    return m_nothing;
}

void InsightsPage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &InsightsPage::add);
    connect(m_switch, &SegmentedControl::currentChanged, this,
        [this](int index) { setMode(static_cast<Mode>(index)); });
    const auto again = [this] { session().attempt([this] { reload(); }); };
    connect(m_group, &Chooser::chosen, this, again);
    connect(m_challenge, &Chooser::chosen, this, again);
    connect(
        m_statements, &StatementList::chosen, this, [this] { choose(m_statements->current()); });
    connect(m_statements, &StatementList::opened, m_inspector, &InsightInspector::begin);
    connect(m_statements, &StatementList::removeRequested, this, &InsightsPage::removeCurrent);
    connect(m_inspector, &InsightInspector::removeRequested, this, &InsightsPage::removeCurrent);
    connect(m_inspector, &InsightInspector::openRequested, this, &Page::openRequested);
    connect(m_inspector, &InsightInspector::stageRequested, this, &Page::stageRequested);
    connect(
        m_inspector, &InsightInspector::pickRequested, this, [this] { setPicking(!m_isPicking); });
    connect(m_picker, &EvidencePicker::finished, this, [this] { setPicking(false); });
    connect(m_wall, &NoteWall::opened, this,
        [this](const QModelIndex& index) { emit openRequested(m_wallModel->item(index).note.id); });
    connect(m_wall->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &InsightsPage::updateAdd);
    connectWall();
    connectPersonas();
    for (const auto& keys : {QKeySequence{Qt::Key_N}, QKeySequence{Qt::CTRL | Qt::Key_I}}) {
        auto* shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &InsightsPage::add);
    }
}

void InsightsPage::reload()
{
    m_heard = heardIn(session().db(), session().workshop());
    readFilters();
    readInsights();
    readWall();
    readPersonas();
    showCurrent();
}

bool InsightsPage::concerns(const Changes& changes) const
{
    return changes.touchesAny({table::insight, table::evidence, table::question, table::note,
        table::interview, table::notePlace, table::area, table::idea, table::workGroup,
        table::round, table::challenge, table::verdict, table::persona, table::personaEvidence,
        table::moment, table::personaChallenge});
}

void InsightsPage::showCurrent()
{
    const auto insight = m_current && session().currentWorkshop()
        ? charrette::find(session().db(), *m_current)
        : std::nullopt;
    if (!insight) {
        m_current = m_statements->current(); // the neighbour of one that is gone
        if (m_current)
            return showCurrent();
    }
    m_statements->choose(m_current);
    if (insight) {
        const auto support = std::ranges::find(m_supports, insight->id, &Support::insight);
        m_inspector->show(*insight,
            support == m_supports.end() ? Support{.insight = insight->id} : *support, m_heard);
    }
    showPicked(insight);
    updateBody();
}

void InsightsPage::updateBody()
{
    QWidget* shown = m_statements;
    if (m_mode == Evidence)
        shown = m_wallModel->rowCount() == 0 ? static_cast<QWidget*>(m_noNotes) : m_wall;
    else if (m_mode == Wall)
        shown = m_heard.empty() ? static_cast<QWidget*>(m_noNotes) : m_board;
    else if (m_mode == Personas)
        shown = m_personas;
    else if (m_insights == 0)
        shown = m_noInsights;
    m_body->setCurrentWidget(shown);
    m_kind->setVisible(shown == m_board);
    m_interview->setVisible(shown == m_board);
    m_filters->setVisible(shown == m_board || !m_group->isHidden() || !m_challenge->isHidden());
    m_advice->setText(m_mode == Wall
            ? tr("Drag notes together that belong together. Ctrl+G puts an area around them and "
                 "asks for its name; Ctrl+I makes it an insight that rests on its notes.")
            : m_mode == Evidence
            ? tr("Select notes that belong together, then make an insight from them.")
            : tr("Choose an insight to see what it rests on, and what to ask because of it."));
    const bool isOfPersonas = m_mode == Personas;
    m_personas->inspector()->setVisible(isOfPersonas && m_personas->current());
    m_inspector->setVisible(!isOfPersonas && m_current);
    m_nothing->setVisible(
        !isOfPersonas && !m_current && shown != m_noInsights && shown != m_noNotes);
    updateAdd();
}

void InsightsPage::updateAdd()
{
    const auto selected = m_mode == Wall ? static_cast<qsizetype>(m_board->selected().size())
                                         : m_wall->selectionModel()->selectedRows().size();
    const bool isFromNotes = m_mode == Evidence || m_mode == Wall;
    m_add->setText(isFromNotes   ? tr("Insight from selection")
            : m_mode == Personas ? tr("New persona")
                                 : tr("New insight"));
    // On a note of the wall letters are for the note.
    setHint(m_add, m_mode == Wall ? QKeySequence{Qt::CTRL | Qt::Key_I} : QKeySequence{Qt::Key_N});
    m_add->setEnabled(!session().isReadOnly() && (!isFromNotes || selected > 0));
}

void InsightsPage::setMode(Mode mode)
{
    m_board->commitTyped();
    settle();
    m_mode = mode;
    m_switch->setCurrent(mode);
    setPicking(false);
    updateBody();
}

void InsightsPage::setPicking(bool isPicking)
{
    const bool wasPicking = m_isPicking;
    m_isPicking = isPicking
        && (m_mode == Personas ? m_personas->current().has_value() : m_current.has_value());
    m_inspector->setPicking(m_isPicking);
    m_personas->inspector()->setPicking(m_isPicking);
    m_left->setCurrentIndex(m_isPicking ? 1 : 0);
    if (m_isPicking && !wasPicking) {
        showCurrent();
        m_picker->begin();
    } else if (wasPicking && !m_isPicking && m_mode == Statements) {
        m_statements->beginList();
    }
}

/// What holds one back stands where it can be seen.
bool InsightsPage::settle()
{
    if (m_mode == Personas)
        return m_personas->settle();
    const bool inspector = m_inspector->settle();
    return m_statements->settle() && inspector;
}

void InsightsPage::choose(std::optional<InsightId> insight)
{
    if (m_current != insight) {
        if (!settle()) {
            m_statements->choose(m_current);
            return;
        }
        setPicking(false);
    }
    m_current = insight;
    session().attempt([this] { showCurrent(); });
}

std::vector<HeardNote> InsightsPage::selectedNotes() const
{
    if (m_mode == Wall)
        return m_board->selected();
    std::vector<HeardNote> notes;
    auto rows = m_wall->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const auto& row : std::as_const(rows))
        notes.push_back(m_wallModel->item(row));
    return notes;
}

/// A new insight: from the area around the selected notes where there is one, else from the notes.
void InsightsPage::add()
{
    if (m_mode == Personas && session().currentWorkshop())
        return m_personas->add(chosen<Group>(*m_group), chosen<Challenge>(*m_challenge));
    const auto notes = m_mode == Statements ? std::vector<HeardNote>{} : selectedNotes();
    if (!session().currentWorkshop() || session().isReadOnly() || !settle()
        || (m_mode != Statements && notes.empty()))
        return;
    if (const auto area = m_mode == Wall ? m_board->selectedArea() : std::nullopt)
        m_board->makeInsight(*area);
    else
        addFrom(notes);
}

/// What all of the notes share is filled in.
void InsightsPage::addFrom(const std::vector<HeardNote>& notes)
{
    const auto shareFirst = [&](auto member) {
        return std::ranges::all_of(
            notes, [&](const HeardNote& note) { return note.*member == notes.front().*member; });
    };
    Insight insight{.workshop = session().workshop(),
        .challenge = chosen<Challenge>(*m_challenge),
        .group = chosen<Group>(*m_group)};
    if (!notes.empty() && shareFirst(&HeardNote::group))
        insight.group = notes.front().group;
    if (!notes.empty() && shareFirst(&HeardNote::challenge))
        insight.challenge = notes.front().challenge;
    const bool isDone = session().perform(tr("Add insight"), [&](Edit& edit) {
        insight.made = edit.now();
        charrette::add(edit, insight);
        for (const auto& heard : notes)
            addEvidence(edit, insight.id, heard.note.id);
    });
    if (!isDone)
        return;
    m_wall->selectionModel()->clear();
    setMode(Statements);
    choose(insight.id);
    m_inspector->begin();
}

void InsightsPage::removeCurrent()
{
    if (!m_current || session().isReadOnly())
        return;
    if (session().perform(
            tr("Remove insight"), [id = *m_current](Edit& edit) { remove(edit, id); }))
        emit messageRequested(tr("Insight removed; its notes and questions stay"));
}

void InsightsPage::reveal(const Item& item)
{
    bringUpToDate();
    if (item.kind == ItemKind::Persona)
        return revealPersona(item.as<Persona>());
    std::optional<InsightId> insight;
    std::optional<Question> question;
    if (item.kind == ItemKind::Insight)
        insight = item.as<Insight>();
    if (item.kind == ItemKind::Question) {
        question = charrette::find(session().db(), item.as<Question>());
        insight = question ? question->insight : std::nullopt;
    }
    if (!insight && !question)
        return;
    setMode(Statements);
    m_group->setCurrent({});
    m_challenge->setCurrent({});
    session().attempt([this] { reload(); });
    choose(insight);
    if (question && insight && m_current == insight)
        m_inspector->reveal(question->id);
    else if (question)
        m_statements->reveal(question->id);
}

void InsightsPage::showGroup(GroupId group)
{
    bringUpToDate();
    setMode(Statements);
    m_challenge->setCurrent({});
    m_group->setCurrent(group.value());
    session().attempt([this] { reload(); });
}

bool InsightsPage::selectFirst()
{
    bringUpToDate();
    const auto first = m_statements->first();
    if (first)
        choose(first);
    return first.has_value();
}

void InsightsPage::clearSelection()
{
    m_wall->selectionModel()->clear();
    m_board->clearSelection();
    choose(std::nullopt);
}

} // namespace charrette::app
