// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonLine.h"

#include "core/base/Text.h"
#include "core/document/Edit.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace charrette {

namespace {

constexpr std::array inOrder{
    &Person::name, &Person::function, &Person::country, &Person::organisation, &Person::job};

bool isAddress(std::string_view field)
{
    const auto at = field.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < field.size()
        && field.find(' ') == std::string_view::npos;
}

std::string_view unwrapped(std::string_view field)
{
    const bool isWrapped = field.starts_with('<') && field.ends_with('>');
    return isWrapped ? field.substr(1, field.size() - 2) : field;
}

/// Takes the address out of "Ann Berg <ann@berg.example>".
std::string withoutAddress(std::string_view field, Person& person)
{
    const auto blank = field.rfind(' ');
    const auto last = unwrapped(blank == std::string_view::npos ? field : field.substr(blank + 1));
    if (!isAddress(last))
        return std::string{field};
    person.email = last;
    return blank == std::string_view::npos ? std::string{} : cleanLine(field.substr(0, blank));
}

/// Fills what is blank; false when there was nothing to fill.
bool complete(Person& person, const Person& typed)
{
    const auto before = person;
    for (const auto field : {&Person::email, &Person::organisation, &Person::job, &Person::function,
             &Person::country, &Person::seniority}) {
        if ((person.*field).empty())
            person.*field = typed.*field;
    }
    return person != before;
}

} // namespace

std::optional<Person> personLine(std::string_view text)
{
    // A row of a spreadsheet has tabs, and then its commas belong to the fields.
    const auto* const partings = text.find('\t') != std::string_view::npos ? "\t" : ",;";
    Person person{.name = {}};
    std::size_t field = 0;
    while (true) {
        const auto end = std::min(text.find_first_of(partings), text.size());
        const auto raw = cleanLine(text.substr(0, end));
        const auto value = withoutAddress(raw, person);
        const bool wasOnlyAddress = value.empty() && !raw.empty();
        if (!wasOnlyAddress && field < inOrder.size())
            person.*inOrder[field++] = value;
        if (end == text.size())
            break;
        text.remove_prefix(end + 1);
    }
    if (person.name.empty())
        return {};
    return person;
}

namespace {

/// Of the same name, but to be written to elsewhere.
bool isOther(const Person& one, const Person& other)
{
    return !one.email.empty() && !other.email.empty() && folded(one.email) != folded(other.email);
}

/// Who of those with that name is meant: whoever has that address, else the first that may be.
Person* meant(std::vector<Person>& namesakes, const Person& typed)
{
    for (auto& one : namesakes) {
        if (!typed.email.empty() && folded(one.email) == folded(typed.email))
            return &one;
    }
    const auto may = [&](const Person& one) { return !isOther(one, typed); };
    const auto first = std::ranges::find_if(namesakes, may);
    return first == namesakes.end() ? nullptr : &*first;
}

} // namespace

Arrivals admit(Edit& edit, WorkshopId workshop, const std::vector<Person>& typed, Role role)
{
    // Those who are here come first, so that of two namesakes they are meant.
    std::unordered_map<std::string, std::vector<Person>> byName;
    std::unordered_set<PersonId> here;
    for (const auto& attendee : attendeesOf(edit.db(), workshop)) {
        byName[folded(attendee.person.name)].push_back(attendee.person);
        here.insert(attendee.person.id);
    }
    for (auto& person : people(edit.db())) {
        if (!here.contains(person.id))
            byName[folded(person.name)].push_back(std::move(person));
    }

    Arrivals arrivals;
    for (const auto& person : typed) {
        auto& namesakes = byName[folded(cleanLine(person.name))];
        auto* known = meant(namesakes, person);
        if (known && here.contains(known->id)) {
            arrivals.alreadyHere.push_back(known->id);
            continue;
        }
        if (known) {
            if (complete(*known, person))
                save(edit, *known);
            arrivals.known.push_back(known->id);
        } else {
            known = &namesakes.emplace_back(person);
            arrivals.added.push_back(add(edit, person));
        }
        attend(edit, known->id, workshop, role);
        here.insert(known->id);
    }
    return arrivals;
}

} // namespace charrette
