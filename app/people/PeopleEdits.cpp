// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/PeopleEdits.h"

#include "app/document/DocumentSession.h"
#include "app/text/Names.h"
#include "core/document/Record.h"
#include "core/people/Seating.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct PeopleEdits {
    Q_DECLARE_TR_FUNCTIONS(PeopleEdits)
};

constexpr std::size_t mostNamed = 3;

int size(const std::vector<PersonId>& people)
{
    return static_cast<int>(people.size());
}

} // namespace

std::optional<Arrivals> addPeople(DocumentSession& session, const std::vector<Person>& people)
{
    const auto label =
        PeopleEdits::tr("Add %n (person|people)", nullptr, static_cast<int>(people.size()));
    return session.performFor(label,
        [&](Edit& edit) { return admit(edit, session.workshop(), people, Role::Participant); });
}

QString told(const DocumentSession& session, const Arrivals& arrivals)
{
    QStringList sentences;
    if (const int added = size(arrivals.added); added > 0)
        sentences += PeopleEdits::tr("%n (person|people) added.", nullptr, added);
    if (const int known = size(arrivals.known); known > 0)
        sentences += PeopleEdits::tr("%n known from an earlier workshop.", nullptr, known);
    if (!arrivals.alreadyHere.empty()) {
        QStringList names;
        for (const auto id : arrivals.alreadyHere) {
            if (names.size() == mostNamed) {
                names += u"…"_s;
                break;
            }
            if (const auto person = find(session.db(), id))
                names += shown(person->name);
        }
        sentences += PeopleEdits::tr("Here already: %1.").arg(names.join(u", "_s));
    }
    return sentences.join(u' ');
}

bool setField(
    DocumentSession& session, PersonId person, std::string Person::*field, const QString& text)
{
    const auto label = field == &Person::name ? PeopleEdits::tr("Rename person")
                                              : PeopleEdits::tr("Change person");
    return session.perform(label, [&](Edit& edit) {
        change(edit, person, [&](Person& it) { it.*field = text.toStdString(); });
    });
}

bool setRole(DocumentSession& session, const std::vector<PersonId>& people, Role role)
{
    return session.perform(PeopleEdits::tr("Change role"), [&](Edit& edit) {
        for (const auto person : people)
            attend(edit, person, session.workshop(), role);
    });
}

bool removePeople(DocumentSession& session, const std::vector<PersonId>& people)
{
    const auto label = PeopleEdits::tr("Remove %n (person|people)", nullptr, size(people));
    return session.perform(label, [&](Edit& edit) {
        for (const auto person : people)
            leave(edit, person, session.workshop());
    });
}

bool movePeople(DocumentSession& session, const std::vector<PersonId>& people, RoundId round,
    std::optional<GroupId> group)
{
    const auto label = group
        ? PeopleEdits::tr("Move %n (person|people) to a group", nullptr, size(people))
        : PeopleEdits::tr("Take %n (person|people) out of a group", nullptr, size(people));
    return session.perform(label, [&](Edit& edit) { moveInto(edit, people, round, group); });
}

bool fillRound(DocumentSession& session, RoundId round, const std::vector<PersonId>& people)
{
    return session.perform(
        PeopleEdits::tr("Fill groups"), [&](Edit& edit) { fillGroups(edit, round, people); });
}

std::optional<RoundId> makeGroups(DocumentSession& session, std::optional<RoundId> round, int count)
{
    const auto label = PeopleEdits::tr("Add %n group(s)", nullptr, count);
    return session.performFor(label, [&](Edit& edit) {
        const auto there = round ? *round : add(edit, Round{.workshop = session.workshop()});
        addGroups(edit, there, count);
        return there;
    });
}

bool removeGroup(DocumentSession& session, GroupId group)
{
    return session.perform(
        PeopleEdits::tr("Remove group"), [&](Edit& edit) { remove(edit, group); });
}

bool retitleGroup(DocumentSession& session, GroupId group, const QString& text)
{
    static const QRegularExpression pattern{u"^\\s*(\\d{1,4})?[.:]?\\s*(.*)$"_s};
    const auto found = pattern.match(text);
    const int number = found.captured(1).toInt();
    return session.perform(PeopleEdits::tr("Rename group"), [&](Edit& edit) {
        change(edit, group, [&](Group& it) {
            it.name = found.captured(2).toStdString();
            if (number > 0)
                it.number = number;
        });
    });
}

std::optional<RoundId> makeRound(DocumentSession& session)
{
    return session.performFor(PeopleEdits::tr("Add round"),
        [&](Edit& edit) { return addRound(edit, session.workshop()); });
}

bool removeRound(DocumentSession& session, RoundId round)
{
    return session.perform(
        PeopleEdits::tr("Remove round"), [&](Edit& edit) { remove(edit, round); });
}

} // namespace charrette::app
