// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/NewEdition.h"

#include "core/agenda/Timetable.h"
#include "core/document/Edit.h"
#include "core/formats/FormatFile.h"
#include "core/plan/CaseForChange.h"
#include "core/plan/Progress.h"
#include "core/plan/Roadmap.h"
#include "core/plan/RoadmapYears.h"

#include <algorithm>

namespace charrette {

namespace {

bool isOpen(const JudgedChallenge& judged)
{
    const auto& verdict = judged.judgement.verdict;
    return verdict != Verdict::Resolved && verdict != Verdict::NoLongerRelevant;
}

bool isFinished(const Action& action)
{
    return action.status == Status::Done || action.status == Status::Dropped;
}

std::vector<Day> daysWithBlocks(const sqlite::Database& db, WorkshopId workshop)
{
    auto days = daysOf(db, workshop);
    std::erase_if(days, [&](const Day& day) { return blocksOf(db, day.id).empty(); });
    return days;
}

/// "Leaders’ event 2026" becomes "Leaders’ event 2027"; a title without the year stays.
std::string withNextYear(std::string title, int year, int next)
{
    const auto old = std::to_string(year);
    if (const auto place = title.rfind(old); place != std::string::npos)
        title.replace(place, old.size(), std::to_string(next));
    return title;
}

/// The days keep their distance from each other and their names.
void nameDays(Edit& edit, WorkshopId edition, const Workshop& earlier)
{
    const auto before = daysWithBlocks(edit.db(), earlier.id);
    auto days = daysOf(edit.db(), edition);
    for (std::size_t i = 0; i < std::min(days.size(), before.size()); ++i) {
        days[i].title = before[i].title;
        days[i].date = days.front().date.plusDays(before[i].date.daysSince(before.front().date));
        save(edit, days[i]);
    }
}

WorkshopId withAgendaOf(Edit& edit, const Workshop& earlier, const NewWorkshop& wanted)
{
    auto format = formatFrom(edit.db(), earlier.id, earlier.title);
    format.id = earlier.format;
    const auto edition = makeWorkshop(edit, format, wanted);
    nameDays(edit, edition, earlier);
    return edition;
}

/// What comes after what, as far as both came along.
void carryOrder(Edit& edit, WorkshopId edition, WorkshopId earlier)
{
    const auto carried = carriedInto(edit.db(), edition);
    const auto nowOf = [&](ActionId before) {
        const auto found = std::ranges::find(carried, before, &Carried::earlier);
        return found == carried.end() ? std::nullopt : std::optional{found->action};
    };
    for (const auto& link : dependenciesIn(edit.db(), earlier)) {
        const auto action = nowOf(link.action);
        const auto before = nowOf(link.earlier);
        if (action && before && mayComeAfter(edit.db(), *action, *before))
            putAfter(edit, *action, *before);
    }
}

/// A programme goes on in the same years, unless the edition has chosen its own columns.
void carryYears(Edit& edit, WorkshopId edition, WorkshopId earlier)
{
    const auto& db = edit.db();
    if (roadmapScale(db, earlier) == RoadmapScale::Years
        && roadmapScale(db, edition) == RoadmapScale::Horizons)
        setRoadmapYears(edit, edition, roadmapYears(db, earlier));
}

} // namespace

Heritage heritageOf(const sqlite::Database& db, WorkshopId id)
{
    const auto workshop = find(db, id);
    if (!workshop)
        throw Error{Problem::Refused, "the workshop is gone"};
    Heritage heritage{.workshop = *workshop, .people = attendeesOf(db, id)};
    heritage.challenges = challengesOf(db, id);
    std::erase_if(heritage.challenges, [](const auto& judged) { return !isOpen(judged); });
    for (auto& left : challengesLeftTo(db, id)) {
        if (!left.here)
            heritage.challenges.push_back({std::move(left.challenge), std::move(left.left)});
    }
    heritage.actions = actionsOf(db, id);
    std::erase_if(heritage.actions, isFinished);
    const auto days = daysWithBlocks(db, id);
    heritage.days = static_cast<int>(days.size());
    heritage.blocks = countBlocks(db, id);
    heritage.casePoints = static_cast<int>(casePointsOf(db, id).size());
    return heritage;
}

Chosen allOf(const Heritage& heritage)
{
    Chosen chosen{.hasAgenda = heritage.days > 0, .hasCase = heritage.casePoints > 0};
    for (const auto& attendee : heritage.people)
        chosen.people.push_back(attendee.person.id);
    for (const auto& judged : heritage.challenges)
        chosen.challenges.push_back(judged.challenge.id);
    for (const auto& action : heritage.actions)
        chosen.actions.push_back(action.id);
    return chosen;
}

NewWorkshop nextOf(const sqlite::Database& db, const Workshop& earlier)
{
    const auto starts = earlier.starts.plusDays(52 * 7);
    NewWorkshop next{
        .title = withNextYear(earlier.title, earlier.starts.year(), starts.year()),
        .client = earlier.client,
        .place = earlier.place,
        .starts = starts,
        .timeZone = earlier.timeZone,
    };
    const auto days = daysWithBlocks(db, earlier.id);
    if (!days.empty())
        next.start = usualStart(formatFrom(db, earlier.id, earlier.title));
    return next;
}

std::optional<WorkshopId> editionAfter(const sqlite::Database& db, WorkshopId earlier)
{
    for (const auto& workshop : workshops(db)) {
        if (workshop.follows == earlier)
            return workshop.id;
    }
    return {};
}

WorkshopId makeEdition(
    Edit& edit, WorkshopId earlier, const NewWorkshop& wanted, const Chosen& chosen)
{
    const auto before = find(edit.db(), earlier);
    if (!before)
        throw Error{Problem::Refused, "the workshop is gone"};
    const auto* format = formatOf(chosen.format);
    const bool hasAgenda = chosen.hasAgenda && !daysWithBlocks(edit.db(), earlier).empty();
    const auto edition = hasAgenda ? withAgendaOf(edit, *before, wanted)
        : format                   ? makeWorkshop(edit, *format, wanted)
                                   : emptyWorkshop(edit, wanted);
    follow(edit, edition, earlier);
    bring(edit, edition, earlier, chosen);
    return edition;
}

void bring(Edit& edit, WorkshopId edition, WorkshopId earlier, const Chosen& chosen)
{
    const auto there = attendeesOf(edit.db(), edition);
    const auto isThere = [&](PersonId id) {
        return std::ranges::any_of(there, [&](const auto& one) { return one.person.id == id; });
    };
    for (const auto& attendee : attendeesOf(edit.db(), earlier)) {
        const auto id = attendee.person.id;
        if (std::ranges::count(chosen.people, id) > 0 && !isThere(id))
            attend(edit, id, edition, attendee.role);
    }
    for (const auto id : chosen.challenges)
        bringInto(edit, id, edition);
    for (const auto id : chosen.actions)
        carryInto(edit, id, edition);
    carryOrder(edit, edition, earlier);
    if (chosen.hasCase)
        carryCase(edit, earlier, edition);
    carryYears(edit, edition, earlier);
}

} // namespace charrette
