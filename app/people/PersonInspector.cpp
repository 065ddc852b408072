// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/PersonInspector.h"

#include "app/document/ChainLine.h"
#include "app/document/Choices.h"
#include "app/people/PeopleEdits.h"
#include "app/people/PeopleNames.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "app/widgets/WrapLabel.h"
#include "core/overview/Work.h"
#include "core/workshop/Workshop.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 300;
constexpr int fieldGap = 14;

QVBoxLayout* columnIn(QWidget* box, int gap)
{
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

} // namespace

PersonInspector::PersonInspector(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_panel{new Inspector{panelWidth}}
    , m_role{new Chooser}
    , m_seatBox{new QWidget}
    , m_seatColumn{columnIn(m_seatBox, fieldGap)}
    , m_workshops{new WrapLabel}
    , m_promiseBox{new QWidget}
    , m_promiseColumn{columnIn(m_promiseBox, 4)}
{
    columnIn(this, 0)->addWidget(m_panel);
    std::vector<Choice> roles;
    for (const auto role : everyOne<Role>())
        roles.push_back({static_cast<std::int64_t>(role), roleName(role)});
    m_role->setChoices(std::move(roles));

    auto& fields = m_panel->fields();
    fields.addField(tr("Name"), line(&Person::name));
    fields.addPair(tr("Role"), m_role, tr("Seniority"), line(&Person::seniority));
    fields.addPair(tr("Function"), line(&Person::function), tr("Country"), line(&Person::country));
    fields.addField(tr("Job"), line(&Person::job));
    fields.addField(tr("Organisation"), line(&Person::organisation));
    fields.addField(tr("E-mail"), line(&Person::email));
    fields.addWidget(m_seatBox);
    fields.addField(tr("Workshops"), m_workshops);
    fields.addField(tr("Actions and pitches"), m_promiseBox);
    auto* erase = secondaryButton(tr("Erase for good…"));
    fields.addButtons({erase});
    erase->setEnabled(!session.isReadOnly());
    connect(erase, &QPushButton::clicked, this, [this] {
        if (m_person)
            emit eraseRequested(*m_person);
    });
    if (session.isReadOnly()) {
        for (const auto& typed : m_lines)
            typed.field->setReadOnly(true);
        m_role->setEnabled(false);
        m_seatBox->setEnabled(false);
    }
    connect(m_role, &Chooser::chosen, this, [this] {
        if (m_person)
            setRole(m_session, {*m_person}, static_cast<Role>(m_role->current().value_or(0)));
    });
}

void PersonInspector::showPerson(Attendee attendee)
{
    const auto id = attendee.person.id;
    const bool isOther = m_person != id;
    if (isOther && m_person)
        commitTyped(this);
    m_person = id;
    fill(attendee, isOther);
    m_session.attempt([&] {
        showGroups(id);
        showWorkshops(id);
        showPromises(id);
    });
}

void PersonInspector::editName()
{
    m_lines.front().field->setFocus(Qt::OtherFocusReason);
    m_lines.front().field->selectAll();
}

LineField* PersonInspector::line(std::string Person::*field)
{
    auto* made = new LineField;
    m_lines.push_back({made, field});
    connect(made, &LineField::committed, this, [this, field](const QString& text) {
        if (field == &Person::name && text.isEmpty())
            emit refused(tr("A person needs a name."));
        else if (m_person)
            setField(m_session, *m_person, field, text);
    });
    return made;
}

void PersonInspector::fill(const Attendee& attendee, bool isOther)
{
    for (const auto& [field, value] : m_lines) {
        const auto text = shown(attendee.person.*value);
        if (isOther)
            field->load(text);
        else
            field->setText(text);
    }
    m_role->setCurrent(static_cast<std::int64_t>(attendee.role));
}

/// One field a round, with the groups of that round.
void PersonInspector::showGroups(PersonId person)
{
    const auto& db = m_session.db();
    const auto rounds = roundsOf(db, m_session.workshop());
    const bool isSame = std::ranges::equal(rounds, m_seats, {}, &Round::id, &Seat::round);
    if (!isSame) {
        for (const auto& seat : m_seats)
            delete seat.box;
        m_seats.clear();
    }
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const auto round = rounds[i].id;
        if (!isSame) {
            auto* chooser = new Chooser;
            const auto label = rounds.size() == 1
                ? tr("Group")
                : tr("Group in %1").arg(roundName(rounds[i], static_cast<int>(i)));
            auto* box = labelled(label, chooser);
            m_seatColumn->addWidget(box);
            m_seats.push_back({round, box, chooser});
            connect(chooser, &Chooser::chosen, this, [this, chooser, round] {
                if (m_person)
                    movePeople(m_session, {*m_person}, round, chosen<Group>(*chooser));
            });
        }
        std::vector<Choice> choices{{std::nullopt, tr("None")}};
        for (const auto& group : groupsOf(db, round))
            choices.push_back({group.id.value(), cardTitle(group)});
        auto* chooser = m_seats[i].chooser;
        chooser->setChoices(std::move(choices));
        const auto memberships = membershipsIn(db, round);
        const auto here = std::ranges::find(memberships, person, &Membership::person);
        chooser->setCurrent(
            here == memberships.end() ? std::nullopt : std::optional{here->group.value()});
    }
    m_seatBox->setVisible(!rounds.empty());
}

void PersonInspector::showWorkshops(PersonId person)
{
    QStringList lines;
    for (const auto id : attendedBy(m_session.db(), person)) {
        if (const auto workshop = charrette::find(m_session.db(), id))
            lines += u"%1 · %2"_s.arg(shown(workshop->title),
                longDate(
                    {workshop->starts.year(), workshop->starts.month(), workshop->starts.day()}));
    }
    m_workshops->setText(lines.join(u'\n'));
}

void PersonInspector::showPromises(PersonId person)
{
    auto promises = promisesOf(m_session.db(), person);
    FieldColumn::setFieldVisible(m_promiseBox, !promises.empty());
    if (promises == m_promises)
        return;
    m_promises = std::move(promises);
    qDeleteAll(m_promiseBox->findChildren<ChainLine*>(Qt::FindDirectChildrenOnly));
    for (const auto& promise : m_promises) {
        const bool isAction = promise.item.kind == ItemKind::Action;
        auto* row = new ChainLine{{.kind = isAction ? tr("Action") : tr("Pitch"),
            .text = shown(promise.text),
            .source = shown(promise.source)}};
        m_promiseColumn->addWidget(row);
        connect(row, &ChainLine::clicked, this,
            [this, item = promise.item] { emit openRequested(item); });
    }
}

} // namespace charrette::app
