// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/PersonaInspector.h"

#include "app/document/Choices.h"
#include "app/research/EvidenceList.h"
#include "app/research/PersonaModel.h"
#include "app/research/TouchList.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Inspector.h"
#include "core/document/Record.h"

#include <QHBoxLayout>

namespace charrette::app {

PersonaInspector::PersonaInspector(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_inspector{new Inspector}
    , m_evidence{new EvidenceList{session}}
    , m_touches{new TouchList{session}}
    , m_group{new Chooser}
{
    auto* box = new QHBoxLayout{this};
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_inspector);
    auto& fields = m_inspector->fields();
    m_goals = addText(tr("What they want, one a line"), tr("Write goals"), &Persona::goals);
    m_pains = addText(
        tr("What stands in their way, one a line"), tr("Write frustrations"), &Persona::pains);
    fields.addWidget(m_evidence);
    fields.addWidget(m_touches);
    fields.addField(tr("Made by"), m_group);
    auto* gone = ghostButton(tr("Remove persona"));
    auto* stage = ghostButton(tr("Show on stage"), u"stage");
    fields.addButtons({stage, gone});
    gone->setEnabled(!session.isReadOnly());
    if (session.isReadOnly())
        makeReadOnly(m_inspector);
    connect(m_evidence, &EvidenceList::openRequested, this, &PersonaInspector::openRequested);
    connect(m_evidence, &EvidenceList::pickRequested, this, &PersonaInspector::pickRequested);
    connect(m_touches, &TouchList::openRequested, this, &PersonaInspector::openRequested);
    connect(stage, &QPushButton::clicked, this, [this] {
        if (m_persona && settle())
            emit stageRequested(m_persona->id);
    });
    connect(gone, &QPushButton::clicked, this, &PersonaInspector::removeRequested);
    connect(m_group, &Chooser::chosen, this, [this] {
        const bool isDone = edit(tr("Change group of persona"),
            [this](Persona& persona) { persona.group = chosen<Group>(*m_group); });
        if (!isDone && m_persona)
            m_group->setCurrent(keyOf(m_persona->group));
    });
}

GrowingText* PersonaInspector::addText(
    const QString& name, const QString& step, std::string Persona::*field)
{
    auto* text = new GrowingText;
    text->setLines(2, 10);
    m_inspector->fields().addField(name, text);
    connect(text, &GrowingText::committed, this, [this, step, field](const QString& typed) {
        edit(step, [&](Persona& persona) { persona.*field = typed.toStdString(); });
    });
    return text;
}

bool PersonaInspector::edit(const QString& label, const std::function<void(Persona&)>& work)
{
    if (!m_persona)
        return false;
    const auto id = m_persona->id;
    return m_session.perform(label, [&](Edit& permit) { change(permit, id, work); });
}

void PersonaInspector::show(
    const Persona& persona, const PersonaSupport& support, const std::vector<HeardNote>& heard)
{
    const bool isOther = !m_persona || m_persona->id != persona.id;
    m_persona = persona;
    const auto put = [isOther](GrowingText* field, const std::string& text) {
        isOther ? field->load(shown(text)) : field->setText(shown(text));
    };
    put(m_goals, persona.goals);
    put(m_pains, persona.pains);
    m_evidence->show(persona.id, standingLine(support), heard);
    m_touches->show(persona);
    m_group->setChoices(withNone(tr("None"), groupChoices(m_session.db(), persona.workshop)));
    m_group->setCurrent(keyOf(persona.group));
}

bool PersonaInspector::settle()
{
    return commitTyped(m_inspector);
}

void PersonaInspector::setPicking(bool isPicking)
{
    m_evidence->setPicking(isPicking);
}

} // namespace charrette::app
