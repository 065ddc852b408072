// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/summary/Report.h"
#include "core/summary/Sheets.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace charrette::summary {

struct Material;

/// What people take home, each cut from one reading of the workshop: 250 of them cost little more
/// than one. Throws Error{Problem::Refused} when there is no such workshop, and when a group, a
/// person or a day is not of it.
class Packs {
public:
    Packs(const sqlite::Database& db, WorkshopId workshop);
    ~Packs();
    Packs(const Packs&) = delete;
    Packs& operator=(const Packs&) = delete;

    /// Everything one group did.
    Report ofGroup(GroupId group);
    /// For one person: what they will say and do, and the work of their group.
    Report ofLeader(PersonId person);
    /// For who gives the money and the time: the most important, `most` of each.
    Report forSponsor(int most) const;
    /// What came out of one day, or of all so far, short enough for the coffee break.
    Report ofSession(std::optional<DayId> day, const DayOf& dayOf) const;

    /// Who takes a pack home: who takes part or sponsors, or has something to say or to do.
    std::vector<Attendee> leaders() const;

private:
    const Material& materialOf(GroupId group);
    std::optional<GroupId> groupOf(PersonId person) const;

    std::unique_ptr<const Material> m_whole;
    std::unordered_map<PersonId, std::vector<GroupId>> m_groups;
    std::unordered_map<GroupId, std::unique_ptr<const Material>> m_ofGroups;
};

/// What fits on a sponsor's page: try this many of each, and fewer until it is one page.
inline constexpr int mostForSponsor = 5;

} // namespace charrette::summary
