// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/MemoryPanel.h"

#include "app/document/DocumentSession.h"
#include "app/review/AttemptList.h"
#include "app/review/EditionNames.h"
#include "app/review/LineageView.h"
#include "app/review/QuestionPair.h"
#include "app/text/Names.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/FieldColumn.h"
#include "core/challenges/Lineage.h"
#include "core/research/Insight.h"

#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

MemoryPanel::MemoryPanel(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_questions{new QuestionPair}
    , m_attempts{new AttemptList}
    , m_lineage{new LineageView}
    , m_became{new CaptureLine{tr("What it became. Press Enter…")}}
    , m_heir{new Chooser}
{
    m_became->setAccessibleName(tr("What it became"));
    m_became->setToolTip(tr("Enter it once where it changed shape; several times, or pasted line "
                            "by line, where it was split."));
    m_heir->setAccessibleName(tr("Joined into"));
    auto* fields = new FieldColumn;
    fields->addWidget(m_questions);
    fields->addField(tr("Tried before"), m_attempts);
    fields->addField(tr("Where it comes from, and what it became"), m_lineage);
    fields->addWidget(m_became);
    fields->addWidget(m_heir);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fields);
    connectFields();
}

void MemoryPanel::connectFields()
{
    connect(m_questions, &QuestionPair::entered, this, &MemoryPanel::ask);
    connect(m_attempts, &AttemptList::entered, this, &MemoryPanel::remember);
    connect(m_attempts, &AttemptList::edited, this, [this](const Attempt& attempt) {
        m_session.perform(tr("Write attempt"), [&](Edit& edit) { save(edit, attempt); });
    });
    connect(m_attempts, &AttemptList::removed, this, [this](AttemptId id) {
        m_session.perform(tr("Remove attempt"), [&](Edit& edit) { charrette::remove(edit, id); });
    });
    connect(m_became, &CaptureLine::entered, this,
        [this](const QString& text) { goOnAs(QStringList{text}); });
    connect(
        m_became, &CaptureLine::pasted, this, [this](const QStringList& lines) { goOnAs(lines); });
    connect(m_heir, &Chooser::chosen, this, [this] {
        if (const auto other = m_heir->current())
            goOnAs(ChallengeId{*other});
    });
}

void MemoryPanel::show(const Ledger& ledger, const LedgerRow& row)
{
    m_challenge = row.challenge.id;
    const bool isReadOnly = m_session.isReadOnly();
    m_questions->setReadOnly(isReadOnly);
    m_questions->show(editionNames(ledger), row.questions);
    m_attempts->setReadOnly(isReadOnly);
    m_attempts->show(row.attempts);
    m_lineage->show(row);
    m_became->setVisible(!isReadOnly);
    m_heir->setVisible(!isReadOnly);
    offerHeirs(row);
}

/// Any other challenge of this event that is not among its children yet.
void MemoryPanel::offerHeirs(const LedgerRow& row)
{
    std::vector<Choice> choices{{{}, tr("…or joined into one that is here")}};
    for (const auto& judged : challengesOf(m_session.db(), m_session.workshop())) {
        const auto id = judged.challenge.id;
        const bool isKin = id == row.challenge.id
            || std::ranges::count(row.children, id, &Kin::challenge) > 0
            || std::ranges::count(row.parents, id, &Kin::challenge) > 0;
        if (!isKin)
            choices.push_back({id.value(), shown(judged.challenge.title)});
    }
    m_heir->setChoices(std::move(choices));
    m_heir->setCurrent({});
}

void MemoryPanel::askQuestion()
{
    m_questions->beginEntry();
}

void MemoryPanel::rememberAttempt()
{
    m_attempts->beginEntry();
}

void MemoryPanel::ask(const QString& text)
{
    const auto workshop = m_session.workshop();
    if (m_challenge && m_session.perform(tr("Ask question"), [&](Edit& edit) {
            bringInto(edit, *m_challenge, workshop);
            add(edit,
                Question{
                    .workshop = workshop, .challenge = *m_challenge, .text = text.toStdString()});
        }))
        m_questions->accept();
}

void MemoryPanel::remember(const QString& text)
{
    if (m_challenge && m_session.perform(tr("Remember attempt"), [&](Edit& edit) {
            add(edit, Attempt{.challenge = *m_challenge, .text = text.toStdString()});
        }))
        m_attempts->accept();
}

void MemoryPanel::goOnAs(const QStringList& titles)
{
    std::vector<std::string> parts;
    for (const auto& title : titles)
        parts.push_back(title.toStdString());
    if (m_challenge && m_session.perform(tr("Let challenge change shape"), [&](Edit& edit) {
            split(edit, *m_challenge, m_session.workshop(), parts);
        }))
        m_became->accept();
}

void MemoryPanel::goOnAs(ChallengeId other)
{
    if (m_challenge)
        m_session.perform(tr("Join challenges"),
            [&](Edit& edit) { carryOnAs(edit, *m_challenge, other, m_session.workshop()); });
}

} // namespace charrette::app
