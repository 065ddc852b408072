// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/Materials.h"

#include "core/agenda/Timetable.h"
#include "core/base/Text.h"
#include "core/people/Group.h"
#include "core/people/Person.h"
#include "core/workshop/Workshop.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace charrette {

namespace {

/// Who takes part in blocks: of the event, and of each stream.
class HeadCount {
public:
    HeadCount(const sqlite::Database& db, WorkshopId workshop)
    {
        std::unordered_set<PersonId> taking;
        for (const auto& attendee : attendeesOf(db, workshop)) {
            if (attendee.role == Role::Facilitator)
                ++m_all.facilitators;
            if (attendee.role != Role::Participant && attendee.role != Role::Guest)
                continue;
            ++m_all.people;
            taking.insert(attendee.person.id);
        }
        for (const auto& round : roundsOf(db, workshop)) {
            const auto groups = groupsOf(db, round.id);
            if (static_cast<int>(groups.size()) > m_all.groups)
                countStreams(groups, membershipsIn(db, round.id), taking);
        }
    }

    /// A stream that no group belongs to is everybody's: its groups are still to be made.
    Heads of(const std::optional<StreamId>& stream) const
    {
        const auto found = stream ? m_streams.find(*stream) : m_streams.end();
        return found == m_streams.end() ? m_all : found->second;
    }

private:
    void countStreams(const std::vector<Group>& groups, const std::vector<Membership>& members,
        const std::unordered_set<PersonId>& taking)
    {
        m_all.groups = static_cast<int>(groups.size());
        m_streams.clear();
        std::unordered_map<GroupId, StreamId> streams;
        std::map<std::int64_t, std::unordered_set<PersonId>> facilitators;
        for (const auto& group : groups) {
            if (!group.stream)
                continue;
            streams.emplace(group.id, *group.stream);
            ++m_streams[*group.stream].groups;
            if (group.facilitator)
                facilitators[group.stream->value()].insert(*group.facilitator);
        }
        for (const auto& [group, person] : members) {
            if (const auto stream = streams.find(group);
                stream != streams.end() && taking.contains(person))
                ++m_streams[stream->second].people;
        }
        for (const auto& [stream, leading] : facilitators)
            m_streams[StreamId{stream}].facilitators = static_cast<int>(leading.size());
    }

    Heads m_all;
    std::unordered_map<StreamId, Heads> m_streams;
};

/// So many of a thing in use from one minute to another.
struct Use {
    MinuteOfDay from;
    MinuteOfDay to;
    std::int64_t count;
};

std::int64_t mostAtOnce(const std::vector<Use>& uses)
{
    std::int64_t most = 0;
    for (const auto& moment : uses) {
        std::int64_t now = 0;
        for (const auto& use : uses) {
            // A block of no length still needs its things.
            if (use.from <= moment.from && moment.from < std::max(use.to, use.from + 1))
                now += use.count;
        }
        most = std::max(most, now);
    }
    return most;
}

/// The same for "A1 sheet", "A1 Sheets" and "a1 sheets".
std::string nameKey(std::string_view what)
{
    auto key = folded(what);
    if (key.size() > 3 && key.ends_with('s') && !key.ends_with("ss"))
        key.pop_back();
    return key;
}

/// The list as it grows block by block.
class Packing {
public:
    void beginDay() { m_today.clear(); }

    void add(const TimedBlock& timed, const Heads& heads)
    {
        for (const auto& material : materialsIn(timed.block.materials)) {
            const auto key = nameKey(material.what);
            auto& item = m_items[key];
            if (item.what.size() < material.what.size()) // the plural
                item.what = material.what;
            if (std::ranges::find(item.usedIn, timed.block.title) == item.usedIn.end())
                item.usedIn.push_back(timed.block.title);
            if (!material.count)
                continue;
            const auto count = counted(material, heads);
            if (!count) {
                leaveOpen(item, material);
                continue;
            }
            item.count = item.count.value_or(0) + *count;
            m_today[key].push_back({timed.start, timed.end(), *count});
        }
    }

    void endDay()
    {
        for (const auto& [key, uses] : m_today) {
            auto& item = m_items[key];
            item.atOnce = std::max(item.atOnce.value_or(0), mostAtOnce(uses));
        }
    }

    std::vector<PackingItem> list()
    {
        std::vector<PackingItem> list;
        for (auto& [key, item] : m_items)
            list.push_back(std::move(item));
        return list;
    }

private:
    static void leaveOpen(PackingItem& item, const Material& material)
    {
        const auto same = std::ranges::find(item.open, material.per, &Material::per);
        if (same == item.open.end())
            item.open.push_back(material);
        else
            *same->count += *material.count;
    }

    std::map<std::string, PackingItem> m_items; ///< in the order of the list
    std::unordered_map<std::string, std::vector<Use>> m_today;
};

} // namespace

std::vector<PackingItem> packingList(
    const sqlite::Database& db, WorkshopId workshop, std::optional<DayId> only)
{
    const HeadCount heads{db, workshop};
    Packing packing;
    for (const auto& day : daysOf(db, workshop)) {
        if (only && day.id != *only)
            continue;
        packing.beginDay();
        for (const auto& timed : timetable(day.start, blocksOf(db, day.id)))
            packing.add(timed, heads.of(timed.block.stream));
        packing.endDay();
    }
    return packing.list();
}

} // namespace charrette
