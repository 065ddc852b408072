// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prototypes/PrototypePane.h"

#include "app/document/DocumentSession.h"
#include "app/media/PictureArea.h"
#include "app/prototypes/FeedbackGrid.h"
#include "app/prototypes/IterationList.h"
#include "app/prototypes/PrototypeDelegate.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/Chip.h"
#include "app/widgets/Commit.h"
#include "app/widgets/Labels.h"
#include "app/widgets/SentenceField.h"
#include "core/document/Record.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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
    , m_pictures{new PictureArea{session, PictureArea::Look::Prominent}}
    , m_iterations{new IterationList{session}}
    , m_feedback{new FeedbackGrid{session}}
    , m_again{secondaryButton(tr("New version"))}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(14);
    column->addWidget(buildHead());
    column->addWidget(buildTop());
    column->addWidget(m_iterations);
    column->addWidget(m_feedback);
    column->addWidget(buildCard(tr("Learning card"),
        {sentence(tr("We observed"), &Prototype::observed),
            sentence(tr("We learned"), &Prototype::learned),
            sentence(tr("We will"), &Prototype::will)}));
    column->addWidget(buildDecision());
    column->addStretch();
    if (session.isReadOnly())
        makeReadOnly(this);
}

QWidget* PrototypePane::buildHead()
{
    m_title->setAccessibleName(tr("Title"));
    connect(m_title, &SentenceField::committed, this, [this](const QString& text) {
        if (!text.isEmpty())
            edit(tr("Rename prototype"), [&](Prototype& row) { row.title = text.toStdString(); });
    });
    m_again->setEnabled(!m_session.isReadOnly());
    m_again->setToolTip(tr("Begins the next version and asks what was changed"));
    connect(m_again, &QPushButton::clicked, this, &PrototypePane::beginVersion);
    auto* gallery = secondaryButton(tr("Gallery"), u"picture");
    gallery->setToolTip(tr("The pictures of all prototypes, for the share-out"));
    connect(gallery, &QPushButton::clicked, this, &PrototypePane::galleryRequested);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_made);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addLayout(words, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    row->addWidget(gallery, 0, Qt::AlignTop);
    return head;
}

QWidget* PrototypePane::buildTop()
{
    m_pictures->setFixedWidth(px(260));
    auto* top = new QWidget;
    auto* row = new QHBoxLayout{top};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_pictures);
    row->addWidget(buildCard(tr("Test card"),
                       {sentence(tr("We believe that"), &Prototype::believe),
                           sentence(tr("To verify it we will"), &Prototype::verify),
                           sentence(tr("We measure"), &Prototype::measure),
                           sentence(tr("We are right if"), &Prototype::rightIf)}),
        1);
    return top;
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
    column->addStretch();
    return card;
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
    m_pictures->show(Bearer::Prototype, prototype.id.value());
    m_iterations->show(prototype.id);
    m_feedback->show(prototype);
    for (const auto decision : everyOne<Decision>()) {
        auto* chip = m_decisions[static_cast<std::size_t>(decision)];
        chip->setChecked(prototype.decision == decision);
        chip->setKind(prototype.decision == decision ? decisionPill(decision) : PillKind::Neutral);
    }
}

void PrototypePane::beginVersion()
{
    if (!m_prototype)
        return;
    commitTyped(this);
    const auto begun = m_session.performFor(
        tr("New version"), [&](Edit& permit) { return iterate(permit, *m_prototype); });
    if (begun)
        m_iterations->write(*begun);
}

void PrototypePane::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace charrette::app
