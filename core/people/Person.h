// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Words.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charrette {

class Edit;

namespace sqlite {
class Database;
}

/// Someone, over all years.
struct Person {
    PersonId id = PersonId::draw();
    std::string name;
    std::string email = {};
    std::string organisation = {};
    std::string job = {};
    std::string function = {};
    std::string country = {};
    std::string seniority = {};

    bool operator==(const Person&) const = default;
};

std::vector<Person> people(const sqlite::Database& db);
std::optional<Person> find(const sqlite::Database& db, PersonId id);
PersonId add(Edit& edit, const Person& person);
void save(Edit& edit, const Person& person);
void remove(Edit& edit, PersonId id);

/// The person of that name, whatever its case and accents; the first of several.
std::optional<Person> personNamed(const sqlite::Database& db, std::string_view name);

enum class Role { Participant, Facilitator, Sponsor, Guest, Illustrator };
template <>
inline constexpr std::array<std::string_view, 5> words<Role>{
    "participant", "facilitator", "sponsor", "guest", "illustrator"};

/// A person at one workshop.
struct Attendee {
    Person person;
    Role role = Role::Participant;

    bool operator==(const Attendee&) const = default;
};

/// By name.
std::vector<Attendee> attendeesOf(const sqlite::Database& db, WorkshopId workshop);
/// Adds the person to the workshop, or changes their role in it.
void attend(Edit& edit, PersonId person, WorkshopId workshop, Role role);
/// Takes the person out of the workshop and of its groups. Who attends no other workshop, owns
/// nothing and leads nothing is removed altogether.
void leave(Edit& edit, PersonId person, WorkshopId workshop);
/// The workshops the person attends, earliest first.
std::vector<WorkshopId> attendedBy(const sqlite::Database& db, PersonId person);

} // namespace charrette
