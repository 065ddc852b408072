// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/people/PersonLine.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace charrette::app {

class DocumentSession;

/// What a person does to people and groups, each as one step of undo.

/// Nothing when the document refused.
std::optional<Arrivals> addPeople(DocumentSession& session, const std::vector<Person>& people);
/// "3 people added, 1 known from an earlier workshop. Here already: Ann Berg."
QString told(const DocumentSession& session, const Arrivals& arrivals);

bool setField(
    DocumentSession& session, PersonId person, std::string Person::*field, const QString& text);
bool setRole(DocumentSession& session, const std::vector<PersonId>& people, Role role);
/// Takes them out of the workshop.
bool removePeople(DocumentSession& session, const std::vector<PersonId>& people);

/// Into the group, or out of any where there is none.
bool movePeople(DocumentSession& session, const std::vector<PersonId>& people, RoundId round,
    std::optional<GroupId> group);
bool fillRound(DocumentSession& session, RoundId round, const std::vector<PersonId>& people);

/// Makes groups; the first round too, where there is none. Gives back the round.
std::optional<RoundId> makeGroups(
    DocumentSession& session, std::optional<RoundId> round, int count);
bool removeGroup(DocumentSession& session, GroupId group);
/// Reads "3 Support": number and name.
bool retitleGroup(DocumentSession& session, GroupId group, const QString& text);

std::optional<RoundId> makeRound(DocumentSession& session);
bool removeRound(DocumentSession& session, RoundId round);

} // namespace charrette::app
