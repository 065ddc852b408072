// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/PersonaPane.h"

#include "app/document/DocumentSession.h"
#include "app/research/DayCard.h"
#include "app/research/PersonaModel.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Commit.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Pill.h"
#include "app/widgets/SentenceField.h"
#include "core/document/Record.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace charrette::app {

PersonaPane::PersonaPane(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_name{new SentenceField{{}, Type::Title}}
    , m_role{new SentenceField{{}, Type::Body}}
    , m_standing{new Pill}
    , m_day{new DayCard{session}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(20));
    column->setSpacing(px(14));
    column->addWidget(buildHead());
    column->addWidget(m_day);
    column->addStretch(1);
    if (session.isReadOnly())
        makeReadOnly(this);
}

QWidget* PersonaPane::buildHead()
{
    m_name->setAccessibleName(tr("Name"));
    m_role->setAccessibleName(tr("Who they are"));
    m_role->setPrompt(tr("Who they are, in one line"));
    connect(m_name, &SentenceField::committed, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty())
            edit(tr("Rename persona"), [&](Persona& row) { row.name = text.toStdString(); });
    });
    connect(m_role, &SentenceField::committed, this, [this](const QString& text) {
        edit(tr("Say who the persona is"), [&](Persona& row) { row.role = text.toStdString(); });
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_name);
    words->addWidget(m_role);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    row->addLayout(words, 1);
    row->addWidget(m_standing, 0, Qt::AlignTop);
    return head;
}

void PersonaPane::edit(const QString& label, const std::function<void(Persona&)>& work)
{
    if (const auto id = m_persona)
        m_session.perform(label, [&](Edit& permit) { change(permit, *id, work); });
}

void PersonaPane::show(const Persona& persona, const PersonaSupport& support)
{
    const bool isOther = m_persona != persona.id;
    m_persona = persona.id;
    const auto put = [isOther](SentenceField* field, const std::string& text) {
        isOther ? field->load(shown(text)) : field->setText(shown(text));
    };
    put(m_name, persona.name);
    put(m_role, persona.role);
    m_standing->setText(standingName(support));
    m_standing->setKind(standingPill(support));
    m_standing->setToolTip(support.isProto()
            ? tip(tr("An assumption: no interview stands behind this persona yet."))
            : QString{});
    m_standing->updateGeometry();
    m_day->show(persona.id);
}

void PersonaPane::beginNaming()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace charrette::app
