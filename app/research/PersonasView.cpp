// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/PersonasView.h"

#include "app/document/DocumentSession.h"
#include "app/research/PersonaDelegate.h"
#include "app/research/PersonaInspector.h"
#include "app/research/PersonaModel.h"
#include "app/research/PersonaPane.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Commit.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/RowList.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int personaListWidth = 270;

QScrollArea* scrollingPersonas(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // setWidget() turned it on
    return scroll;
}

/// The list, with a line towards the day.
class PersonaPanel final : public QWidget {
protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter{this};
        painter.fillRect(width() - 1, 0, 1, height(), tokens().line);
        painter.fillRect(0, 0, width(), 1, tokens().line);
    }
};

bool isTouched(const sqlite::Database& db, PersonaId persona, ChallengeId challenge)
{
    const auto all = challengesTouching(db, persona);
    return std::ranges::find(all, challenge) != all.end();
}

} // namespace

PersonasView::PersonasView(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new PersonaModel{this}}
    , m_list{new RowList}
    , m_pane{new PersonaPane{session}}
    , m_inspector{new PersonaInspector{session}}
    , m_empty{new EmptyState{u"people", {}, {}}}
    , m_stack{new QStackedWidget}
{
    auto* first = m_empty->addButton(tr("New persona"));
    first->setEnabled(!session.isReadOnly());
    connect(first, &QPushButton::clicked, this, &PersonasView::addRequested);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scrollingPersonas(m_pane));
    m_panel = buildList();
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_panel);
    row->addWidget(m_stack, 1);
    connect(m_inspector, &PersonaInspector::openRequested, this, &PersonasView::openRequested);
    connect(m_inspector, &PersonaInspector::pickRequested, this, &PersonasView::pickRequested);
    connect(m_inspector, &PersonaInspector::stageRequested, this, &PersonasView::stageRequested);
    connect(m_inspector, &PersonaInspector::removeRequested, this, &PersonasView::removeCurrent);
}

QWidget* PersonasView::buildList()
{
    m_list->setRows(m_model, new PersonaDelegate{m_list});
    m_model->setMovable(!m_session.isReadOnly());
    m_list->setMovable(!m_session.isReadOnly());
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("Personas"));
    auto* rows = new QWidget;
    auto* inner = new QVBoxLayout{rows};
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_list);
    inner->addStretch(1);
    auto* panel = new PersonaPanel;
    panel->setFixedWidth(px(personaListWidth));
    auto* column = new QVBoxLayout{panel};
    column->setContentsMargins(0, 1, 1, 0);
    column->addWidget(scrollingPersonas(rows));
    connect(m_list, &RowList::removeRequested, this, &PersonasView::removeCurrent);
    connect(m_list, &RowList::moveRequested, this, &PersonasView::move);
    connect(m_list, &RowList::opened, m_pane, &PersonaPane::beginNaming);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PersonasView::follow);
    return panel;
}

std::optional<Persona> PersonasView::current() const
{
    const int row = m_current ? m_model->rowOf(m_current->value()) : -1;
    return row < 0 ? std::nullopt : std::optional{m_model->item(row).persona};
}

void PersonasView::read(std::optional<GroupId> group, std::optional<ChallengeId> challenge,
    const std::vector<HeardNote>& heard)
{
    const auto& db = m_session.db();
    m_heard = heard;
    // What is being edited stays, even where it no longer fits; a new filter lets it go.
    const bool isSameFilter = m_group == group && m_challenge == challenge;
    m_group = group;
    m_challenge = challenge;
    const auto all = personasOf(db, m_session.workshop());
    const auto supports = personaSupportIn(db, m_session.workshop());
    std::vector<PersonaRow> rows;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& persona = all[i];
        const bool fits = (!group || persona.group == group)
            && (!challenge || isTouched(db, persona.id, *challenge));
        if (fits || (isSameFilter && persona.id == m_current))
            rows.push_back({persona, supports[i]});
    }
    m_count = static_cast<int>(all.size());
    {
        const QScopedValueRollback reading{m_isReading, true};
        m_model->setRows(std::move(rows));
    }
    showCurrent();
}

/// What the list has chosen; of what is gone, its neighbour.
void PersonasView::showCurrent()
{
    const auto before = m_current;
    const int last = m_model->rowCount() - 1;
    int row = m_current ? m_model->rowOf(m_current->value()) : -1;
    if (row < 0)
        row = std::clamp(m_row, std::min(0, last), last);
    m_row = std::max(row, 0);
    m_current = row < 0 ? std::nullopt : std::optional{m_model->item(row).persona.id};
    m_panel->setVisible(m_count > 0);
    m_stack->setCurrentIndex(m_current ? 1 : 0);
    if (m_count > 0)
        m_empty->setText(tr("None here"), tr("No persona is of this group and this challenge."));
    else
        m_empty->setText(tr("No personas yet"),
            tr("A persona is somebody made up who stands for many: what they want, what stands in "
               "their way, and a day in their life. It is proto until interviews stand behind "
               "it."));
    if (m_current) {
        const QScopedValueRollback reading{m_isReading, true};
        m_list->choose(m_model->index(row));
        const auto shown = m_model->item(row);
        m_pane->show(shown.persona, shown.support);
        m_inspector->show(shown.persona, shown.support, m_heard);
    }
    if (before != m_current)
        emit currentChanged();
}

/// The person has chosen another one.
void PersonasView::follow()
{
    const auto rows = m_list->chosenRows();
    if (!m_isReading && !rows.isEmpty())
        choose(m_model->item(rows.front()).persona.id);
}

void PersonasView::choose(PersonaId persona)
{
    if (persona == m_current || m_model->rowOf(persona.value()) < 0)
        return;
    if (settle())
        m_current = persona;
    m_session.attempt([this] { showCurrent(); });
    emit currentChanged();
}

bool PersonasView::settle()
{
    const bool pane = commitTyped(m_pane);
    const bool inspector = m_inspector->settle();
    return pane && inspector;
}

void PersonasView::add(std::optional<GroupId> group, std::optional<ChallengeId> challenge)
{
    if (m_session.isReadOnly() || !settle())
        return;
    const auto added = m_session.performFor(tr("Add persona"), [&](Edit& edit) {
        const auto id = charrette::add(edit,
            Persona{.workshop = m_session.workshop(),
                .group = group,
                .name = tr("Persona").toStdString()});
        if (challenge)
            setTouched(edit, id, *challenge, true);
        return id;
    });
    if (!added)
        return;
    m_current = *added;
    m_session.attempt([&] { read(group, challenge, std::vector{m_heard}); });
    emit currentChanged();
    m_pane->beginNaming();
}

void PersonasView::removeCurrent()
{
    if (!m_current || m_session.isReadOnly())
        return;
    if (m_session.perform(
            tr("Remove persona"), [id = *m_current](Edit& edit) { remove(edit, id); }))
        emit messageRequested(tr("Persona removed with its day; its notes stay"));
}

void PersonasView::move(const QList<int>& rows, int before)
{
    const int stays = firstToStay(rows, before, m_model->rowCount());
    const auto place = stays < 0 ? std::nullopt : std::optional{m_model->item(stays).persona.id};
    std::vector<PersonaId> ids;
    for (const int row : rows)
        ids.push_back(m_model->item(row).persona.id);
    m_session.perform(tr("Move persona"), [&](Edit& edit) {
        for (const auto id : ids)
            moveBefore(edit, id, place);
    });
}

} // namespace charrette::app
