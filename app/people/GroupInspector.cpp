// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/GroupInspector.h"

#include "app/document/Choices.h"
#include "app/media/PictureArea.h"
#include "app/people/PeopleEdits.h"
#include "app/people/PeopleNames.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "app/widgets/WrapLabel.h"
#include "core/document/Record.h"
#include "core/overview/Work.h"
#include "core/workshop/Workshop.h"

#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupPanelWidth = 300;

/// Those who lead come first, then everybody else.
std::vector<Choice> facilitatorChoices(const sqlite::Database& db, WorkshopId workshop)
{
    auto attendees = attendeesOf(db, workshop);
    std::ranges::stable_partition(
        attendees, [](const Attendee& it) { return it.role == Role::Facilitator; });
    std::vector<Choice> choices{{std::nullopt, GroupInspector::tr("Nobody")}};
    for (const auto& attendee : attendees)
        choices.push_back({attendee.person.id.value(), shown(attendee.person.name)});
    return choices;
}

QString membersText(const SeatedGroup& seated)
{
    std::set<std::string> functions;
    std::set<std::string> countries;
    for (const auto& member : seated.members) {
        functions.insert(member.person.function);
        countries.insert(member.person.country);
    }
    functions.erase("");
    countries.erase("");
    QStringList parts{peopleCount(static_cast<int>(seated.members.size()))};
    if (!functions.empty())
        parts += GroupInspector::tr("%n function(s)", nullptr, static_cast<int>(functions.size()));
    if (!countries.empty())
        parts += GroupInspector::tr(
            "%n (country|countries)", nullptr, static_cast<int>(countries.size()));
    return parts.join(u", "_s);
}

QString workText(const GroupWork& work)
{
    QStringList parts;
    if (work.interviews > 0)
        parts += interviewCount(work.interviews);
    if (work.insights > 0)
        parts += insightCount(work.insights);
    if (work.ideas > 0)
        parts += ideaCount(work.ideas);
    if (work.prototypes > 0)
        parts += prototypeCount(work.prototypes);
    if (work.pitches > 0)
        parts += GroupInspector::tr("%n pitch(es)", nullptr, work.pitches);
    return parts.isEmpty() ? GroupInspector::tr("Nothing yet") : parts.join(u", "_s);
}

} // namespace

GroupInspector::GroupInspector(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_panel{new Inspector{groupPanelWidth}}
    , m_number{new LineField}
    , m_name{new LineField}
    , m_room{new LineField}
    , m_colour{new Chooser}
    , m_facilitator{new Chooser}
    , m_challenge{new Chooser}
    , m_stream{new Chooser}
    , m_members{new WrapLabel}
    , m_work{new WrapLabel}
    , m_pictures{new PictureArea{session, PictureArea::Look::Quiet}}
{
    build();
    connectFields();
    for (auto* field : {m_number, m_name, m_room})
        field->setReadOnly(session.isReadOnly());
    for (auto* chooser : {m_colour, m_facilitator, m_challenge, m_stream})
        chooser->setEnabled(!session.isReadOnly());
}

void GroupInspector::showGroup(SeatedGroup seated)
{
    const bool isOther = m_group != seated.group.id;
    if (isOther && m_group)
        commitTyped(this);
    m_group = seated.group.id;
    m_session.attempt([&] {
        fillChoices();
        fill(seated, isOther);
        m_pictures->show(Bearer::WorkGroup, seated.group.id.value());
        m_work->setText(workText(workOf(m_session.db(), seated.group.id)));
    });
}

void GroupInspector::build()
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    std::vector<Choice> colours;
    for (const auto colour : everyOne<Colour>())
        colours.push_back({static_cast<std::int64_t>(colour), colourName(colour)});
    m_colour->setChoices(std::move(colours));
    m_facilitator->setSearchable();
    m_name->setPlaceholderText(tr("such as: Hand-over"));
    auto& fields = m_panel->fields();
    fields.addField(tr("Name"), m_name);
    fields.addPair(tr("Number"), m_number, tr("Colour of its notes"), m_colour);
    fields.addField(tr("Facilitator"), m_facilitator);
    fields.addField(tr("Room"), m_room);
    fields.addField(tr("Challenge"), m_challenge);
    fields.addField(tr("Stream"), m_stream);
    fields.addField(tr("Members"), m_members);
    fields.addField(tr("What came out of it"), m_work);
    fields.addField(tr("Pictures"), m_pictures);
}

void GroupInspector::connectFields()
{
    connect(m_number, &LineField::committed, this, &GroupInspector::commitNumber);
    connect(m_name, &LineField::committed, this, [this](const QString& text) {
        edit(tr("Rename group"), [&](Group& group) { group.name = text.toStdString(); });
    });
    connect(m_room, &LineField::committed, this, [this](const QString& text) {
        edit(tr("Change room"), [&](Group& group) { group.room = text.toStdString(); });
    });
    connect(m_colour, &Chooser::chosen, this, [this] {
        const auto colour = static_cast<Colour>(m_colour->current().value_or(0));
        edit(tr("Change colour"), [&](Group& group) { group.colour = colour; });
    });
    connect(m_facilitator, &Chooser::chosen, this, [this] {
        edit(tr("Change facilitator"),
            [&](Group& group) { group.facilitator = chosen<Person>(*m_facilitator); });
    });
    connect(m_challenge, &Chooser::chosen, this, [this] {
        edit(tr("Change challenge"),
            [&](Group& group) { group.challenge = chosen<Challenge>(*m_challenge); });
    });
    connect(m_stream, &Chooser::chosen, this, [this] {
        edit(tr("Change stream"), [&](Group& group) { group.stream = chosen<Stream>(*m_stream); });
    });
}

void GroupInspector::fill(const SeatedGroup& seated, bool isOther)
{
    const auto& group = seated.group;
    const auto show = [isOther](LineField* field, const QString& text) {
        if (isOther)
            field->load(text);
        else
            field->setText(text);
    };
    show(m_number, QString::number(group.number));
    show(m_name, shown(group.name));
    show(m_room, shown(group.room));
    m_colour->setCurrent(static_cast<std::int64_t>(group.colour));
    m_facilitator->setCurrent(keyOf(group.facilitator));
    m_challenge->setCurrent(keyOf(group.challenge));
    m_stream->setCurrent(keyOf(group.stream));
    m_members->setText(membersText(seated));
}

void GroupInspector::fillChoices()
{
    const auto& db = m_session.db();
    const auto workshop = m_session.workshop();
    m_facilitator->setChoices(facilitatorChoices(db, workshop));
    m_challenge->setChoices(withNone(tr("None"), challengeChoices(db, workshop)));
    std::vector<Choice> streams{{std::nullopt, tr("None")}};
    for (const auto& stream : streamsOf(db, workshop))
        streams.push_back({stream.id.value(), shown(stream.name)});
    FieldColumn::setFieldVisible(m_stream, streams.size() > 1);
    m_stream->setChoices(std::move(streams));
}

template <typename Work>
bool GroupInspector::edit(const QString& label, Work&& work)
{
    return m_group && m_session.perform(label, [&](Edit& edit) { change(edit, *m_group, work); });
}

void GroupInspector::commitNumber(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1)
        emit refused(tr("The number of a group is 1 or more."));
    else
        edit(tr("Change number"), [number](Group& group) { group.number = number; });
}

} // namespace charrette::app
