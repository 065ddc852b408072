// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/InterviewInspector.h"

#include "app/document/Choices.h"
#include "app/media/PictureArea.h"
#include "app/research/Guide.h"
#include "app/research/Terms.h"
#include "app/text/Dates.h"
#include "app/text/EventTime.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/ItemLinks.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "app/widgets/SegmentedControl.h"
#include "app/widgets/WrapLabel.h"
#include "core/document/Record.h"
#include "core/research/Insight.h"
#include "core/research/Persona.h"
#include "core/research/Support.h"
#include "core/workshop/Workshop.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

constexpr int panelWidth = 290;

} // namespace

InterviewInspector::InterviewInspector(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_inspector{new Inspector{panelWidth}}
    , m_guide{new Guide{session}}
    , m_pictures{new PictureArea{session, PictureArea::Look::Quiet}}
{
    auto* box = new QHBoxLayout{this};
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_inspector);

    auto& fields = m_inspector->fields();
    fields.addWidget(m_guide);
    m_insights = new ItemLinks;
    m_insightsBox = labelled(tr("Insights from this interview"), m_insights);
    fields.addWidget(m_insightsBox);
    m_personas = new ItemLinks;
    m_personasBox = labelled(tr("Personas that rest on it"), m_personas);
    fields.addWidget(m_personasBox);
    for (auto* links : {m_insights, m_personas})
        connect(links, &ItemLinks::openRequested, this, &InterviewInspector::openRequested);
    fields.addWidget(sectionLabel(tr("Interview")));
    buildPerson();
    buildSetting();
    buildConsent();
    fields.addField(tr("Pictures"), m_pictures);

    m_newInsight = secondaryButton(tr("New insight from selected notes"));
    m_inspector->addFooter(m_newInsight);
    connect(m_newInsight, &QPushButton::clicked, this, &InterviewInspector::insightRequested);
    setSelectedNotes(0);
    setEnabled(true);
}

LineField* InterviewInspector::line(std::string Interview::*member, const QString& undoLabel)
{
    auto* field = new LineField;
    field->setReadOnly(m_session.isReadOnly());
    connect(field, &LineField::committed, this, [this, member, undoLabel](const QString& text) {
        edit(undoLabel, [&](Interview& interview) { interview.*member = text.toStdString(); });
    });
    connect(field, &QLineEdit::returnPressed, this, &InterviewInspector::namingFinished);
    m_lines.emplace_back(field, member);
    return field;
}

void InterviewInspector::buildPerson()
{
    auto& fields = m_inspector->fields();
    m_kind = new SegmentedControl{{tr("Empathy"), tr("Stakeholder")}};
    m_kind->setAccessibleName(tr("Kind of interview"));
    m_kind->setEnabled(!m_session.isReadOnly());
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int index) {
        const auto kind = index == 0 ? InterviewKind::Empathy : InterviewKind::Stakeholder;
        edit(tr("Change kind of interview"),
            [kind](Interview& interview) { interview.kind = kind; });
    });
    fields.addWidget(m_kind);
    m_role = line(&Interview::role, tr("Change role"));
    fields.addField(tr("Role"), m_role);
    fields.addField(tr("Organisation"), line(&Interview::organisation, tr("Change organisation")));
    auto* name = line(&Interview::name, tr("Change name"));
    name->setPlaceholderText(tr("Shown only with consent"));
    name->setToolTip(name->placeholderText());
    fields.addField(tr("Name"), name);
}

void InterviewInspector::buildSetting()
{
    auto& fields = m_inspector->fields();
    m_group = new Chooser;
    m_challenge = new Chooser;
    for (auto* chooser : {m_group, m_challenge})
        chooser->setEnabled(!m_session.isReadOnly());
    fields.addPair(
        tr("Asked by"), line(&Interview::askedBy, tr("Change who asked")), tr("Group"), m_group);
    fields.addField(tr("Challenge"), m_challenge);
    connect(m_group, &Chooser::chosen, this, [this] {
        edit(tr("Change group of interview"),
            [this](Interview& interview) { interview.group = chosen<Group>(*m_group); });
    });
    connect(m_challenge, &Chooser::chosen, this, [this] {
        edit(tr("Change challenge of interview"), [this](Interview& interview) {
            interview.challenge = chosen<Challenge>(*m_challenge);
        });
    });
    m_date = new LineField;
    m_time = new LineField;
    for (auto* field : {m_date, m_time}) {
        field->setReadOnly(m_session.isReadOnly());
        connect(field, &LineField::committed, this, &InterviewInspector::setHeld);
    }
    fields.addPair(tr("Date"), m_date, tr("Time"), m_time);
    m_heldHint = new WrapLabel{{}, Type::Small};
    m_heldHint->hide();
    fields.addWidget(m_heldHint);
}

void InterviewInspector::buildConsent()
{
    auto& fields = m_inspector->fields();
    m_consent = new Chooser;
    m_consent->setEnabled(!m_session.isReadOnly());
    std::vector<Choice> choices;
    for (const auto consent : everyOne<Consent>())
        choices.push_back({static_cast<std::int64_t>(consent), consentChoice(consent)});
    m_consent->setChoices(std::move(choices));
    fields.addField(tr("Consent"), m_consent);
    connect(m_consent, &Chooser::chosen, this, [this] {
        const auto consent = static_cast<Consent>(m_consent->current().value_or(0));
        edit(
            tr("Change consent"), [consent](Interview& interview) { interview.consent = consent; });
    });
    m_withdraw = linkButton(tr("Withdraw consent"));
    m_withdraw->setEnabled(!m_session.isReadOnly());
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        edit(tr("Withdraw consent"),
            [](Interview& interview) { interview.withdrawn = Instant::now(); });
    });
    fields.addButtons({m_withdraw});

    m_withdrawn = new LineField;
    m_withdrawn->setReadOnly(m_session.isReadOnly());
    connect(m_withdrawn, &LineField::committed, this, &InterviewInspector::setWithdrawn);
    auto* again = linkButton(tr("Consent is given again"));
    again->setEnabled(!m_session.isReadOnly());
    connect(again, &QPushButton::clicked, this, [this] {
        edit(tr("Give consent again"), [](Interview& interview) { interview.withdrawn.reset(); });
    });
    m_withdrawnBox = labelled(tr("Consent withdrawn on"), m_withdrawn);
    m_withdrawnBox->layout()->addWidget(again);
    fields.addWidget(m_withdrawnBox);
}

void InterviewInspector::edit(const QString& undoLabel, const Change& work)
{
    if (!m_interview)
        return;
    const bool isDone =
        m_session.perform(undoLabel, [&](Edit& edit) { change(edit, m_interview->id, work); });
    if (!isDone)
        show(*m_interview); // choices go back to what the document holds; typed text stays
}

void InterviewInspector::show(const Interview& interview)
{
    const bool isOther = !m_interview || m_interview->id != interview.id;
    m_interview = interview;
    const auto workshop = charrette::find(m_session.db(), interview.workshop);
    m_zone = workshop ? workshop->timeZone : std::string{};
    for (const auto& [field, member] : m_lines) {
        if (isOther)
            field->load(shown(interview.*member));
        else
            field->setText(shown(interview.*member));
    }
    m_kind->setCurrent(interview.kind == InterviewKind::Empathy ? 0 : 1);
    m_guide->show(interview.workshop, interview.kind);
    m_pictures->show(Bearer::Interview, interview.id.value());
    showWhatRestsOnIt();
    showChoices();
    showMoments(isOther);
}

void InterviewInspector::showChoices()
{
    const auto& db = m_session.db();
    m_group->setChoices(withNone(tr("None"), groupChoices(db, m_interview->workshop)));
    m_group->setCurrent(keyOf(m_interview->group));
    m_challenge->setChoices(withNone(tr("None"), challengeChoices(db, m_interview->workshop)));
    m_challenge->setCurrent(keyOf(m_interview->challenge));
    m_consent->setCurrent(static_cast<std::int64_t>(m_interview->consent));
}

void InterviewInspector::showWhatRestsOnIt()
{
    const auto& db = m_session.db();
    std::vector<ItemLink> links;
    for (const auto id : insightsFrom(db, m_interview->id)) {
        if (const auto insight = charrette::find(db, id))
            links.push_back({id, shown(sentenceOf(*insight).whole())});
    }
    m_insightsBox->setVisible(!links.empty());
    m_insights->setLinks(std::move(links));
    links.clear();
    for (const auto& persona : personasOn(db, m_interview->id))
        links.push_back({persona.id, shownInLine(persona.name)});
    m_personasBox->setVisible(!links.empty());
    m_personas->setLinks(std::move(links));
}

void InterviewInspector::showMoments(bool isOther)
{
    QString date;
    QString time;
    if (m_interview->held) {
        const auto held = atEvent(*m_interview->held, m_zone);
        date = longDate(held.date());
        time = clock(held.time());
    }
    QString withdrawn;
    if (m_interview->withdrawn)
        withdrawn = longDate(atEvent(*m_interview->withdrawn, m_zone).date());
    const auto put = [isOther](LineField* field, const QString& text) {
        if (isOther)
            field->load(text);
        else
            field->setText(text);
    };
    put(m_date, date);
    put(m_time, time);
    put(m_withdrawn, withdrawn);
    if (isOther)
        m_heldHint->hide();
    m_withdraw->setVisible(!m_interview->withdrawn);
    m_withdrawnBox->setVisible(m_interview->withdrawn.has_value());
}

/// Date and time make one moment: whichever is missing is taken from the workshop's first day.
void InterviewInspector::setHeld()
{
    const auto workshop = charrette::find(m_session.db(), m_interview->workshop);
    const auto first = workshop ? toQt(workshop->starts) : QDate::currentDate();
    const auto dateText = m_date->text().trimmed();
    const auto timeText = m_time->text().trimmed();
    const auto date = dateText.isEmpty() ? std::optional{first} : dateTyped(dateText, first);
    const auto time = timeText.isEmpty() ? std::optional{QTime{12, 0}} : timeTyped(timeText);
    m_heldHint->setText(
        !date ? tr("Write a date such as 18 Nov.") : tr("Write a time such as 10:48."));
    m_heldHint->setVisible(!date || !time);
    if (!date || !time)
        return;
    edit(tr("Change when it was held"), [&](Interview& interview) {
        if (dateText.isEmpty() && timeText.isEmpty())
            interview.held.reset();
        else
            interview.held = momentAt(*date, *time, m_zone);
    });
}

void InterviewInspector::setWithdrawn(const QString& text)
{
    const auto near = atEvent(Instant::now(), m_zone).date();
    const auto date = dateTyped(text, near);
    if (!text.isEmpty() && !date)
        return m_withdrawn->revert();
    edit(tr("Change when consent was withdrawn"), [&](Interview& interview) {
        if (date)
            interview.withdrawn = momentAt(*date, QTime{12, 0}, m_zone);
        else
            interview.withdrawn.reset();
    });
}

bool InterviewInspector::settle()
{
    m_date->commit();
    m_time->commit();
    m_date->revert(); // what is no date has been said so, and keeps nobody here
    m_time->revert();
    return commitTyped(m_inspector) && m_guide->settle();
}

void InterviewInspector::setSelectedNotes(int count)
{
    m_newInsight->setEnabled(count > 0 && !m_session.isReadOnly());
    m_newInsight->setText(count > 0 ? tr("New insight from %n note(s)", nullptr, count)
                                    : tr("New insight from selected notes"));
}

void InterviewInspector::beginNaming()
{
    m_role->setFocus(Qt::ShortcutFocusReason);
}

} // namespace charrette::app
