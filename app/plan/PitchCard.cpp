// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PitchCard.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/plan/PaceBar.h"
#include "app/text/Names.h"
#include "app/text/Utf8.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "app/widgets/SegmentedControl.h"
#include "core/document/Record.h"
#include "core/people/Person.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

std::vector<Choice> attendeeChoices(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Choice> choices;
    for (const auto& attendee : attendeesOf(db, workshop))
        choices.push_back({attendee.person.id.value(), shown(attendee.person.name)});
    return choices;
}

} // namespace

PitchCard::PitchCard(DocumentSession& session, const Pitch& pitch, QWidget* parent)
    : Card{parent}
    , m_session{session}
    , m_pitch{pitch.id}
    , m_title{new LineField}
    , m_group{new Chooser}
    , m_person{new Chooser}
    , m_idea{new Chooser}
    , m_text{new GrowingText}
    , m_forms{new SegmentedControl{{tr("In one piece"), tr("Positioning"), tr("Story")}}}
    , m_partsBox{new QWidget}
    , m_partsColumn{new QVBoxLayout{m_partsBox}}
    , m_pace{new PaceBar}
{
    m_title->setAccessibleName(tr("Title of the pitch"));
    m_text->setAccessibleName(tr("Words of the pitch"));
    m_text->setPlaceholderText(tr("What is said, as it is said"));
    m_forms->setAccessibleName(tr("Form of the pitch"));
    m_forms->setEnabled(!session.isReadOnly());
    m_partsColumn->setContentsMargins(0, 0, 0, 0);
    m_partsColumn->setSpacing(6);
    m_text->setLines(3, 20);
    m_person->setSearchable();
    m_idea->setSearchable();
    auto* discard = iconButton(u"trash", tr("Remove this pitch"));
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title, 1);
    head->addWidget(m_forms);
    head->addWidget(discard);
    auto* fields = new FieldColumn;
    fields->addPair(tr("Group"), m_group, tr("Said by"), m_person);
    fields->addField(tr("For the idea"), m_idea);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_partsBox);
    column->addWidget(m_pace);
    column->addWidget(fields);

    connect(m_title, &LineField::committed, this, [this](const QString& text) {
        if (!text.isEmpty())
            edit(tr("Rename pitch"), [&](Pitch& row) { row.title = text.toStdString(); });
    });
    connect(m_text, &GrowingText::committed, this, &PitchCard::rewrite);
    connect(m_forms, &SegmentedControl::currentChanged, this, [this](int index) {
        commitTyped(this);
        m_chosen = static_cast<PitchForm>(index);
        showText();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PitchCard::measure);
    connect(m_group, &Chooser::chosen, this, [this] {
        edit(tr("Set group"), [&](Pitch& row) { row.group = chosen<Group>(*m_group); });
    });
    connect(m_person, &Chooser::chosen, this, [this] {
        edit(tr("Set speaker"), [&](Pitch& row) { row.person = chosen<Person>(*m_person); });
    });
    connect(m_idea, &Chooser::chosen, this,
        [this] { edit(tr("Set idea"), [&](Pitch& row) { row.idea = chosen<Idea>(*m_idea); }); });
    connect(discard, &QToolButton::clicked, this, [this] {
        m_session.perform(tr("Remove pitch"), [&](Edit& permit) { remove(permit, m_pitch); });
    });
    discard->setEnabled(!session.isReadOnly());
    if (session.isReadOnly())
        makeReadOnly(this);
    show(pitch);
}

template <typename Work>
void PitchCard::edit(const QString& label, Work&& work)
{
    m_session.perform(label, [&](Edit& permit) { change(permit, m_pitch, work); });
}

void PitchCard::show(const Pitch& pitch)
{
    const auto& db = m_session.db();
    m_title->setText(shown(pitch.title));
    m_saved = shown(pitch.text);
    showText();
    m_group->setChoices(withNone(tr("No group"), groupChoices(db, pitch.workshop)));
    m_group->setCurrent(keyOf(pitch.group));
    m_person->setChoices(withNone(tr("Anybody"), attendeeChoices(db, pitch.workshop)));
    m_person->setCurrent(keyOf(pitch.person));
    m_idea->setChoices(withNone(tr("No idea"), ideaChoices(db, pitch.workshop)));
    m_idea->setCurrent(keyOf(pitch.idea));
    measure();
}

void PitchCard::focus()
{
    m_title->setFocus();
}

/// A form chosen by hand stays for as long as the card does; after that the text says which it is.
void PitchCard::showText()
{
    const auto text = m_saved.toStdString();
    chooseForm(m_chosen.value_or(formOf(text)));
    // Words that keep to another form would be torn apart by this one.
    for (const auto form : {PitchForm::Positioning, PitchForm::Story})
        m_forms->setSegmentEnabled(static_cast<int>(form),
            !m_session.isReadOnly() && (text.empty() || form == m_form || formOf(text) == form));
    m_text->setText(m_saved);
    const auto parts = pitchParts(m_form, text);
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setText(QString::fromStdString(parts[i]));
    measure();
}

void PitchCard::chooseForm(PitchForm form)
{
    m_forms->setCurrent(static_cast<int>(form));
    m_text->setVisible(form == PitchForm::Free);
    m_partsBox->setVisible(form != PitchForm::Free);
    if (form == m_form)
        return;
    m_form = form;
    for (auto* part : m_parts)
        part->disconnect(this);
    m_parts.clear();
    while (auto* item = m_partsColumn->takeAt(0)) {
        // One of these may be telling just now that it was written.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto leadIn : leadIns(form))
        m_partsColumn->addWidget(buildPart(toQt(leadIn)));
}

QWidget* PitchCard::buildPart(const QString& leadIn)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto* name = mutedLabel(leadIn);
    name->setFixedWidth(px(88));
    name->setContentsMargins(0, px(7), 0, 0); // level with the first line of the text
    auto* text = new GrowingText;
    text->setLines(1, 6);
    text->setEnter(GrowingText::Enter::Commit);
    text->setAccessibleName(leadIn);
    text->setReadOnly(m_session.isReadOnly());
    layout->addWidget(name, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    connect(text, &GrowingText::committed, this, &PitchCard::rewriteByParts);
    connect(text, &QPlainTextEdit::textChanged, this, &PitchCard::measure);
    m_parts.push_back(text);
    return row;
}

QString PitchCard::words() const
{
    if (m_form == PitchForm::Free)
        return m_text->text();
    std::vector<std::string> parts;
    for (const auto* part : m_parts)
        parts.push_back(part->text().trimmed().toStdString());
    const auto* between = m_saved.contains(u"\n\n"_s) ? "\n\n"
        : m_saved.contains(u'\n')                     ? "\n"
                                                      : " ";
    return QString::fromStdString(pitchText(m_form, parts, between));
}

void PitchCard::rewriteByParts()
{
    m_chosen = m_form; // also where a part that was emptied leaves a text of no form
    rewrite(words());
}

void PitchCard::rewrite(const QString& text)
{
    if (text != m_saved)
        edit(tr("Rewrite pitch"), [&](Pitch& row) { row.text = text.toStdString(); });
}

void PitchCard::measure()
{
    m_pace->setWords(wordCount(words()));
}

} // namespace charrette::app
