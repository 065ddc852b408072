// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prototypes/PrototypePane.h"

#include "app/document/DocumentSession.h"
#include "app/prototypes/FeedbackField.h"
#include "app/prototypes/PrototypeDelegate.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/Chip.h"
#include "app/widgets/Commit.h"
#include "app/widgets/Labels.h"
#include "app/widgets/SentenceField.h"
#include "core/document/Record.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <chrono>

namespace charrette::app {

namespace {

QString madeText(const Prototype& prototype)
{
    const auto version = PrototypePane::tr("version %1").arg(prototype.version);
    if (!prototype.builtMinutes)
        return version;
    return PrototypePane::tr("%1 · built in %2")
        .arg(version, duration(std::chrono::minutes{*prototype.builtMinutes}));
}

} // namespace

PrototypePane::PrototypePane(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_title{new SentenceField{{}, Type::Title}}
    , m_made{label(Type::Muted)}
{
    m_title->setAccessibleName(tr("Title"));
    connect(m_title, &SentenceField::committed, this, [this](const QString& text) {
        if (!text.isEmpty())
            edit(tr("Rename prototype"), [&](Prototype& row) { row.title = text.toStdString(); });
    });
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_made);
    column->addWidget(buildCard(tr("Test card"),
        {sentence(tr("We believe that"), &Prototype::believe),
            sentence(tr("To verify it we will"), &Prototype::verify),
            sentence(tr("We measure"), &Prototype::measure),
            sentence(tr("We are right if"), &Prototype::rightIf)}));
    column->addWidget(buildFeedback());
    column->addWidget(buildCard(tr("Learning card"),
        {sentence(tr("We observed"), &Prototype::observed),
            sentence(tr("We learned"), &Prototype::learned),
            sentence(tr("We will"), &Prototype::will)}));
    column->addWidget(buildDecision());
    column->addStretch();
}

PrototypePane::Sentence PrototypePane::sentence(
    const QString& beginning, std::string Prototype::*text)
{
    auto* field = new SentenceField{beginning};
    field->setAccessibleName(beginning);
    connect(field, &SentenceField::committed, this, [this, text](const QString& typed) {
        edit(tr("Write card"), [&](Prototype& row) { row.*text = typed.toStdString(); });
    });
    m_sentences.push_back({field, text});
    return m_sentences.back();
}

QWidget* PrototypePane::buildCard(const QString& title, std::initializer_list<Sentence> sentences)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout{card};
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    column->addWidget(fieldLabel(title));
    for (const auto& sentence : sentences)
        column->addWidget(sentence.field);
    return card;
}

QWidget* PrototypePane::buildFeedback()
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout{part};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    for (std::size_t i = 0; i < m_feedback.size(); ++i) {
        m_feedback[i] = new FeedbackField{m_session, static_cast<FeedbackKind>(i)};
        grid->addWidget(m_feedback[i], static_cast<int>(i) / 2, static_cast<int>(i) % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return part;
}

QWidget* PrototypePane::buildDecision()
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout{part};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(fieldLabel(tr("Decision")));
    for (const auto decision : everyOne<Decision>()) {
        auto* chip = new Chip{decisionName(decision), decisionPill(decision)};
        chip->setCheckable(true);
        chip->setAccessibleName(decisionName(decision));
        chip->setEnabled(!m_session.isReadOnly());
        connect(chip, &Chip::clicked, this, [this, decision] { decide(decision); });
        m_decisions[static_cast<std::size_t>(decision)] = chip;
        row->addWidget(chip);
    }
    row->addStretch();
    return part;
}

template <typename Work>
void PrototypePane::edit(const QString& label, Work&& work)
{
    if (const auto id = m_prototype)
        m_session.perform(label, [&](Edit& permit) { change(permit, *id, work); });
}

/// A second click takes the decision back.
void PrototypePane::decide(Decision decision)
{
    edit(tr("Decide: %1").arg(decisionName(decision)), [&](Prototype& row) {
        row.decision = row.decision == decision ? std::nullopt : std::optional{decision};
    });
    if (const auto prototype =
            m_prototype ? charrette::find(m_session.db(), *m_prototype) : std::nullopt)
        show(*prototype);
}

void PrototypePane::show(const Prototype& prototype)
{
    const bool isOther = m_prototype != prototype.id;
    if (isOther)
        commitTyped(this);
    m_prototype = prototype.id;
    const auto put = [isOther](SentenceField* field, const std::string& text) {
        isOther ? field->load(shown(text)) : field->setText(shown(text));
    };
    put(m_title, prototype.title);
    for (const auto& sentence : m_sentences)
        put(sentence.field, prototype.*sentence.text);
    m_made->setText(madeText(prototype));
    const auto feedback = feedbackOn(m_session.db(), prototype.id);
    for (auto* field : m_feedback)
        field->show(prototype.id, feedback);
    for (const auto decision : everyOne<Decision>()) {
        auto* chip = m_decisions[static_cast<std::size_t>(decision)];
        chip->setChecked(prototype.decision == decision);
        chip->setKind(prototype.decision == decision ? decisionPill(decision) : PillKind::Neutral);
    }
}

void PrototypePane::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace charrette::app
