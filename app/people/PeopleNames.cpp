// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/PeopleNames.h"

#include "app/text/Names.h"

#include <QCoreApplication>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct PeopleNames {
    Q_DECLARE_TR_FUNCTIONS(PeopleNames)
};

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Participant:
        return PeopleNames::tr("Participant");
    case Role::Facilitator:
        return PeopleNames::tr("Facilitator");
    case Role::Sponsor:
        return PeopleNames::tr("Sponsor");
    case Role::Guest:
        return PeopleNames::tr("Guest");
    case Role::Illustrator:
        return PeopleNames::tr("Illustrator");
    }
    return {};
}

QString roleCount(Role role, int count)
{
    switch (role) {
    case Role::Participant:
        return PeopleNames::tr("%n participant(s)", nullptr, count);
    case Role::Facilitator:
        return PeopleNames::tr("%n facilitator(s)", nullptr, count);
    case Role::Sponsor:
        return PeopleNames::tr("%n sponsor(s)", nullptr, count);
    case Role::Guest:
        return PeopleNames::tr("%n guest(s)", nullptr, count);
    case Role::Illustrator:
        return PeopleNames::tr("%n illustrator(s)", nullptr, count);
    }
    return {};
}

QString cardTitle(const Group& group)
{
    if (group.name.empty())
        return groupName(group);
    return u"%1 %2"_s.arg(QString::number(group.number), shown(group.name));
}

QString roundName(const Round& round, int index)
{
    return round.title.empty() ? PeopleNames::tr("Round %1").arg(index + 1) : shown(round.title);
}

QString functionAndCountry(const Person& person)
{
    return u"%1 %2"_s.arg(shown(person.function), shown(person.country)).trimmed();
}

} // namespace charrette::app
