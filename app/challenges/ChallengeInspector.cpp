// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/challenges/ChallengeInspector.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/text/Names.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/ItemLinks.h"
#include "app/widgets/LineField.h"
#include "app/widgets/WrapLabel.h"
#include "core/document/Record.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/plan/Action.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Persona.h"

#include <QStackedLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const Insight& insight)
{
    return insight.title.empty() ? ChallengeInspector::tr("%1 needs to %2")
                                       .arg(shownInLine(insight.user), shownInLine(insight.need))
                                 : shownInLine(insight.title);
}

/// Stakeholder interviews, by whom one would know them.
std::vector<Choice> predictors(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Choice> choices;
    for (const auto& interview : interviewsOf(db, workshop)) {
        if (interview.kind == InterviewKind::Stakeholder)
            choices.push_back({interview.id.value(), shownInLine(interview.role)});
    }
    return choices;
}

} // namespace

ChallengeInspector::ChallengeInspector(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_stack{new QStackedLayout{this}}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_stack->addWidget(buildNothing());
    m_stack->addWidget(buildChallenge());
    m_stack->addWidget(buildGoTo());
}

QWidget* ChallengeInspector::buildNothing()
{
    auto* panel = new Inspector;
    panel->fields().addWidget(new WrapLabel{
        tr("Choose a challenge to describe it and to see what stands behind it."), Type::Muted});
    panel->fields().addStretch();
    return panel;
}

QWidget* ChallengeInspector::buildChallenge()
{
    auto* panel = new Inspector;
    auto& fields = panel->fields();
    m_title = new GrowingText;
    m_title->setEnter(GrowingText::Enter::Commit);
    m_description = new GrowingText;
    m_description->setLines(3, 14);
    m_owner = new LineField;
    m_groups = new WrapLabel{{}, Type::Muted};
    m_personas = new ItemLinks;
    m_insights = new ItemLinks;
    m_ideas = new ItemLinks;
    m_actions = new ItemLinks;
    fields.addField(tr("Challenge"), m_title);
    fields.addField(tr("Description"), m_description);
    fields.addField(tr("Owned by"), m_owner);
    fields.addField(tr("Worked on by"), m_groups);
    fields.addField(tr("Personas it touches"), m_personas);
    fields.addField(tr("Insights"), m_insights);
    fields.addField(tr("Ideas"), m_ideas);
    fields.addField(tr("Actions"), m_actions);
    fields.addStretch();
    if (m_session.isReadOnly())
        makeReadOnly(panel);
    connect(m_title, &GrowingText::committed, this, [this](const QString& text) {
        if (!text.isEmpty())
            editChallenge(
                tr("Rename challenge"), [&](Challenge& row) { row.title = text.toStdString(); });
    });
    connect(m_description, &GrowingText::committed, this, [this](const QString& text) {
        editChallenge(tr("Describe challenge"),
            [&](Challenge& row) { row.description = text.toStdString(); });
    });
    connect(m_owner, &LineField::committed, this, [this](const QString& text) {
        editChallenge(tr("Set owner"), [&](Challenge& row) { row.owner = text.toStdString(); });
    });
    for (auto* links : {m_personas, m_insights, m_ideas, m_actions})
        connect(links, &ItemLinks::openRequested, this, &ChallengeInspector::openRequested);
    return panel;
}

QWidget* ChallengeInspector::buildGoTo()
{
    auto* panel = new Inspector;
    auto& fields = panel->fields();
    m_text = new GrowingText;
    m_text->setEnter(GrowingText::Enter::Commit);
    m_trap = new GrowingText;
    m_trap->setLines(2, 8);
    m_nudge = new GrowingText;
    m_nudge->setLines(2, 8);
    m_predicted = new Chooser;
    fields.addField(tr("Go-to idea"), m_text);
    fields.addField(tr("Why it is a trap"), m_trap);
    fields.addField(tr("What to ask then"), m_nudge);
    fields.addField(tr("Predicted by"), m_predicted);
    fields.addStretch();
    if (m_session.isReadOnly())
        makeReadOnly(panel);
    connect(m_text, &GrowingText::committed, this, [this](const QString& text) {
        if (!text.isEmpty())
            editGoTo(
                tr("Rewrite go-to idea"), [&](GoToIdea& row) { row.text = text.toStdString(); });
    });
    connect(m_trap, &GrowingText::committed, this, [this](const QString& text) {
        editGoTo(tr("Describe trap"), [&](GoToIdea& row) { row.trap = text.toStdString(); });
    });
    connect(m_nudge, &GrowingText::committed, this, [this](const QString& text) {
        editGoTo(tr("Write question"), [&](GoToIdea& row) { row.nudge = text.toStdString(); });
    });
    connect(m_predicted, &Chooser::chosen, this, [this] {
        editGoTo(tr("Set interview"),
            [&](GoToIdea& row) { row.interview = chosen<Interview>(*m_predicted); });
    });
    return panel;
}

template <typename Work>
void ChallengeInspector::editChallenge(const QString& label, Work&& work)
{
    if (const auto id = m_challenge)
        m_session.perform(label, [&](Edit& edit) { change(edit, *id, work); });
}

template <typename Work>
void ChallengeInspector::editGoTo(const QString& label, Work&& work)
{
    if (const auto id = m_goTo)
        m_session.perform(label, [&](Edit& edit) { change(edit, *id, work); });
}

void ChallengeInspector::clear()
{
    commitTyped(this);
    m_challenge.reset();
    m_goTo.reset();
    m_stack->setCurrentIndex(0);
}

void ChallengeInspector::show(ChallengeId id)
{
    const bool isOther = m_challenge != id;
    if (isOther)
        commitTyped(this);
    const auto challenge = charrette::find(m_session.db(), id);
    if (!challenge) {
        clear();
        return;
    }
    m_challenge = id;
    m_goTo.reset();
    const auto put = [isOther](auto* field, const std::string& text) {
        isOther ? field->load(shown(text)) : field->setText(shown(text));
    };
    put(m_title, challenge->title);
    put(m_description, challenge->description);
    put(m_owner, challenge->owner);
    showBehind(id);
    m_stack->setCurrentIndex(1);
}

void ChallengeInspector::showBehind(ChallengeId id)
{
    const auto& db = m_session.db();
    const auto workshop = m_session.workshop();
    QStringList groups;
    for (const auto& group : groupsIn(db, workshop)) {
        if (group.challenge == id)
            groups.append(groupName(group));
    }
    m_groups->setText(groups.isEmpty() ? tr("no group yet") : groups.join(u", "_s));
    const auto links = [&](const auto& rows, auto&& text) {
        std::vector<ItemLink> found;
        for (const auto& row : rows) {
            if (row.challenge == id)
                found.push_back({row.id, text(row)});
        }
        return found;
    };
    const auto set = [](ItemLinks* list, std::vector<ItemLink> found) {
        FieldColumn::setFieldVisible(list, !found.empty());
        list->setLinks(std::move(found));
    };
    const auto words = [](const auto& row) { return shownInLine(row.text); };
    std::vector<ItemLink> touched;
    for (const auto& persona : personasTouchedBy(db, workshop, id))
        touched.push_back({persona.id, shownInLine(persona.name)});
    set(m_personas, std::move(touched));
    set(m_insights, links(insightsOf(db, workshop), sentence));
    set(m_ideas, links(ideasOf(db, workshop), words));
    set(m_actions, links(actionsOf(db, workshop), words));
}

void ChallengeInspector::show(GoToIdeaId id)
{
    const bool isOther = m_goTo != id;
    if (isOther)
        commitTyped(this);
    const auto idea = charrette::find(m_session.db(), id);
    if (!idea) {
        clear();
        return;
    }
    m_goTo = id;
    m_challenge.reset();
    const auto put = [isOther](auto* field, const std::string& text) {
        isOther ? field->load(shown(text)) : field->setText(shown(text));
    };
    put(m_text, idea->text);
    put(m_trap, idea->trap);
    put(m_nudge, idea->nudge);
    m_predicted->setChoices(
        withNone(tr("Nobody in particular"), predictors(m_session.db(), m_session.workshop())));
    m_predicted->setCurrent(keyOf(idea->interview));
    m_stack->setCurrentIndex(2);
}

} // namespace charrette::app
