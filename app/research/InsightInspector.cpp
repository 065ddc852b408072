// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/InsightInspector.h"

#include "app/document/ChainView.h"
#include "app/document/Choices.h"
#include "app/media/PictureArea.h"
#include "app/research/EvidenceList.h"
#include "app/research/QuestionList.h"
#include "app/research/StatementForm.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/LineField.h"
#include "core/document/Record.h"

#include <QHBoxLayout>

namespace charrette::app {

InsightInspector::InsightInspector(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_inspector{new Inspector}
    , m_title{new LineField}
    , m_form{new StatementForm{session}}
    , m_evidence{new EvidenceList{session}}
    , m_challenge{new Chooser}
    , m_group{new Chooser}
    , m_questions{new QuestionList{session}}
    , m_pictures{new PictureArea{session, PictureArea::Look::Quiet}}
    , m_chain{new ChainView{session}}
{
    auto* box = new QHBoxLayout{this};
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_inspector);
    buildFields();
    connect(m_evidence, &EvidenceList::openRequested, this, &InsightInspector::openRequested);
    connect(m_evidence, &EvidenceList::pickRequested, this, &InsightInspector::pickRequested);
    connect(m_chain, &ChainView::openRequested, this, &InsightInspector::openRequested);
}

void InsightInspector::buildFields()
{
    auto& fields = m_inspector->fields();
    m_title->setPlaceholderText(tr("What the wall calls it"));
    m_title->setReadOnly(m_session.isReadOnly());
    for (auto* chooser : {m_challenge, m_group})
        chooser->setEnabled(!m_session.isReadOnly());
    m_chain->setParts(ChainParts::After);
    fields.addField(tr("Title"), m_title);
    fields.addField(tr("Insight"), m_form);
    fields.addWidget(m_evidence);
    fields.addField(tr("Challenge"), m_challenge);
    fields.addField(tr("Group"), m_group);
    fields.addWidget(m_questions);
    fields.addField(tr("Pictures"), m_pictures);
    fields.addWidget(m_chain);
    auto* gone = ghostButton(tr("Remove insight"));
    gone->setEnabled(!m_session.isReadOnly());
    auto* stage = ghostButton(tr("Show on stage"), u"stage");
    fields.addButtons({stage, gone});
    connect(stage, &QPushButton::clicked, this, [this] {
        if (m_insight && settle())
            emit stageRequested(m_insight->id);
    });
    connect(gone, &QPushButton::clicked, this, &InsightInspector::removeRequested);
    connect(m_title, &LineField::committed, this, [this](const QString& text) {
        edit(tr("Rename insight"), [&](Insight& insight) { insight.title = text.toStdString(); });
    });
    connect(m_challenge, &Chooser::chosen, this, [this] {
        edit(tr("Change challenge of insight"),
            [this](Insight& insight) { insight.challenge = chosen<Challenge>(*m_challenge); });
    });
    connect(m_group, &Chooser::chosen, this, [this] {
        edit(tr("Change group of insight"),
            [this](Insight& insight) { insight.group = chosen<Group>(*m_group); });
    });
}

void InsightInspector::edit(const QString& undoLabel, const std::function<void(Insight&)>& work)
{
    if (!m_insight)
        return;
    const bool isDone =
        m_session.perform(undoLabel, [&](Edit& edit) { change(edit, m_insight->id, work); });
    if (isDone)
        return;
    m_challenge->setCurrent(keyOf(m_insight->challenge));
    m_group->setCurrent(keyOf(m_insight->group));
}

void InsightInspector::show(
    const Insight& insight, const Support& support, const std::vector<HeardNote>& heard)
{
    const auto& db = m_session.db();
    const bool isOther = !m_insight || m_insight->id != insight.id;
    m_insight = insight;
    if (isOther)
        m_title->load(shown(insight.title));
    else
        m_title->setText(shown(insight.title));
    m_form->show(insight, support);
    m_evidence->show(insight.id, supportLine(support), heard);
    m_challenge->setChoices(withNone(tr("None"), challengeChoices(db, insight.workshop)));
    m_challenge->setCurrent(keyOf(insight.challenge));
    m_group->setChoices(withNone(tr("None"), groupChoices(db, insight.workshop)));
    m_group->setCurrent(keyOf(insight.group));
    m_questions->show(insight);
    m_pictures->show(Bearer::Insight, insight.id.value());
    m_chain->show(insight.id);
}

bool InsightInspector::settle()
{
    const bool isCommitted = commitTyped(m_inspector);
    return m_questions->settle() && isCommitted;
}

void InsightInspector::reveal(QuestionId question)
{
    m_questions->reveal(question);
}

void InsightInspector::begin()
{
    m_form->begin();
}

void InsightInspector::setPicking(bool isPicking)
{
    m_evidence->setPicking(isPicking);
}

} // namespace charrette::app
