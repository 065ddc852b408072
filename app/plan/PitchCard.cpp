// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PitchCard.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "core/document/Record.h"
#include "core/people/Person.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsPerMinute = 140;

std::vector<Choice> attendeeChoices(const sqlite::Database& db, WorkshopId workshop)
{
    std::vector<Choice> choices;
    for (const auto& attendee : attendeesOf(db, workshop))
        choices.push_back({attendee.person.id.value(), shown(attendee.person.name)});
    return choices;
}

} // namespace

int wordCount(const QString& text)
{
    static const QRegularExpression word{
        u"\\S*\\w\\S*"_s, QRegularExpression::UseUnicodePropertiesOption};
    int count = 0;
    for (auto found = word.globalMatch(text); found.hasNext(); found.next())
        ++count;
    return count;
}

int speakingSeconds(int words)
{
    return (words * 60 + wordsPerMinute - 1) / wordsPerMinute;
}

PitchCard::PitchCard(DocumentSession& session, const Pitch& pitch, QWidget* parent)
    : Card{parent}
    , m_session{session}
    , m_pitch{pitch.id}
    , m_title{new LineField}
    , m_group{new Chooser}
    , m_person{new Chooser}
    , m_idea{new Chooser}
    , m_text{new GrowingText}
    , m_length{label(Type::Small)}
{
    m_title->setAccessibleName(tr("Title of the pitch"));
    m_text->setAccessibleName(tr("Words of the pitch"));
    m_text->setPlaceholderText(tr("Today… We heard… Imagine… We start with… I need…"));
    m_text->setLines(3, 20);
    m_person->setSearchable();
    m_idea->setSearchable();
    auto* discard = iconButton(u"trash", tr("Remove this pitch"));
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title, 1);
    head->addWidget(m_length);
    head->addWidget(discard);
    auto* fields = new FieldColumn;
    fields->addPair(tr("Group"), m_group, tr("Said by"), m_person);
    fields->addField(tr("For the idea"), m_idea);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(fields);

    connect(m_title, &LineField::committed, this, [this](const QString& text) {
        if (!text.isEmpty())
            edit(tr("Rename pitch"), [&](Pitch& row) { row.title = text.toStdString(); });
    });
    connect(m_text, &GrowingText::committed, this, [this](const QString& text) {
        edit(tr("Rewrite pitch"), [&](Pitch& row) { row.text = text.toStdString(); });
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
    m_text->setText(shown(pitch.text));
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

void PitchCard::measure()
{
    const int words = wordCount(m_text->text());
    const int seconds = speakingSeconds(words);
    m_length->setText(
        words == 0 ? QString{} : tr("%n word(s), about %1 s", nullptr, words).arg(seconds));
}

} // namespace charrette::app
