// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/SeatCard.h"

#include "app/people/PeopleNames.h"
#include "app/people/PeopleOrder.h"
#include "app/text/Names.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct SeatCardText {
    Q_DECLARE_TR_FUNCTIONS(SeatCard)
};

/// A number for each function there is, in the order of the alphabet.
std::map<std::string, int> series(const Seating& seating)
{
    std::map<std::string, int> numbers;
    for (const auto& group : seating.groups) {
        for (const auto& member : group.members)
            numbers.emplace(member.person.function, 0);
    }
    for (const auto& attendee : seating.unplaced)
        numbers.emplace(attendee.person.function, 0);
    int next = 0;
    for (auto& [function, number] : numbers)
        number = function.empty() ? 0 : next++;
    return numbers;
}

bool hasPerson(const std::vector<SeatCard>& cards, int card)
{
    return !cards[static_cast<std::size_t>(card)].people.empty();
}

int lastRow(const std::vector<SeatCard>& cards, int card)
{
    return static_cast<int>(cards[static_cast<std::size_t>(card)].people.size()) - 1;
}

bool isThere(const std::vector<SeatCard>& cards, int card)
{
    return card >= 0 && card < static_cast<int>(cards.size());
}

} // namespace

std::vector<SeatCard> seatCards(const Seating& seating, const QStringList& words)
{
    const auto numbers = series(seating);
    const auto onCard = [&](const Attendee& attendee) {
        const auto& person = attendee.person;
        const auto all = u"%1 %2 %3 %4"_s.arg(shown(person.name), functionAndCountry(person),
            shown(person.organisation), shown(person.job));
        return SeatPerson{person.id, shown(person.name), functionAndCountry(person),
            numbers.at(person.function), !hasWords(all, words)};
    };
    std::vector<SeatCard> cards;
    for (const auto& seated : seating.groups) {
        const auto& group = seated.group;
        SeatCard card{.group = group.id,
            .number = group.number,
            .title = cardTitle(group),
            .heading = u"%1 %2"_s.arg(QString::number(group.number), shown(group.name)).trimmed(),
            .sub = seated.facilitator ? shown(seated.facilitator->name)
                                      : SeatCardText::tr("No facilitator"),
            .aside = shown(group.room),
            .people = {}};
        std::ranges::transform(seated.members, std::back_inserter(card.people), onCard);
        cards.push_back(std::move(card));
    }
    if (!seating.unplaced.empty()) {
        SeatCard rest{.group = {},
            .number = 0,
            .title = SeatCardText::tr("Not in a group yet"),
            .heading = {},
            .sub = SeatCardText::tr("Drag them, or type a number"),
            .aside = {},
            .people = {}};
        std::ranges::transform(seating.unplaced, std::back_inserter(rest.people), onCard);
        cards.push_back(std::move(rest));
    }
    return cards;
}

SeatPlace upOrDown(const std::vector<SeatCard>& cards, SeatPlace from, int by, int columns)
{
    if (!isThere(cards, from.card))
        return cards.empty() ? SeatPlace{} : SeatPlace{0, hasPerson(cards, 0) ? 0 : -1};
    const int row = from.row + by;
    if (row >= -1 && row <= lastRow(cards, from.card))
        return {from.card, row};
    const bool isRest = !cards[static_cast<std::size_t>(from.card)].group;
    const int next = from.card + by * columns;
    if (isRest || !isThere(cards, next) || !cards[static_cast<std::size_t>(next)].group)
        return from;
    return {next, by > 0 ? -1 : lastRow(cards, next)};
}

SeatPlace beside(const std::vector<SeatCard>& cards, SeatPlace from, int by)
{
    if (!isThere(cards, from.card))
        return cards.empty() ? SeatPlace{} : SeatPlace{0, hasPerson(cards, 0) ? 0 : -1};
    const int next = from.card + by;
    if (!isThere(cards, next))
        return from;
    return {next, std::min(from.row, lastRow(cards, next))};
}

} // namespace charrette::app
