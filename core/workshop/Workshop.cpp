// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Workshop.h"

#include "core/document/Record.h"
#include "core/media/Attachment.h"

namespace charrette {

template <>
struct TableOf<Workshop> {
    static constexpr auto name = "workshop";
    static constexpr std::tuple columns{required("title", &Workshop::title),
        line("format", &Workshop::format), line("client", &Workshop::client),
        line("place", &Workshop::place), text("objective", &Workshop::objective),
        line("time_zone", &Workshop::timeZone), plain("starts", &Workshop::starts),
        plain("follows", &Workshop::follows), plain("follows_starts", &Workshop::followsStarts)};
};

template <>
struct TableOf<Day> {
    static constexpr auto name = "day";
    static constexpr std::tuple columns{plain("workshop", &Day::workshop),
        plain("date", &Day::date), plain("start", &Day::start), line("title", &Day::title)};
};

template <>
struct TableOf<Stream> {
    static constexpr auto name = "stream";
    static constexpr std::tuple columns{plain("workshop", &Stream::workshop),
        required("name", &Stream::name), line("room", &Stream::room),
        plain("challenge", &Stream::challenge)};
    static constexpr auto scope = "workshop";
    static auto within(const Stream& row) { return row.workshop; }
};

std::vector<Workshop> workshops(const sqlite::Database& db)
{
    return record::list<Workshop>(db, "ORDER BY starts DESC, id");
}

std::optional<Workshop> find(const sqlite::Database& db, WorkshopId id)
{
    return record::find<Workshop>(db, id);
}

WorkshopId add(Edit& edit, const Workshop& workshop)
{
    return record::add(edit, workshop);
}

void save(Edit& edit, const Workshop& workshop)
{
    record::save(edit, workshop);
}

void remove(Edit& edit, WorkshopId id)
{
    record::remove<Workshop>(edit, id);
    // Without a verdict no workshop has the challenge, and nobody could find it any more.
    edit.run("DELETE FROM challenge WHERE id NOT IN (SELECT challenge FROM verdict)");
    removeOrphans(edit);
}

void follow(Edit& edit, WorkshopId id, std::optional<WorkshopId> earlier)
{
    const auto followed = earlier ? find(edit.db(), *earlier) : std::nullopt;
    change(edit, id, [&](Workshop& workshop) {
        workshop.follows = earlier;
        workshop.followsStarts.reset();
        if (followed)
            workshop.followsStarts = followed->starts;
    });
}

void reschedule(Edit& edit, WorkshopId id, Date starts)
{
    const auto workshop = find(edit.db(), id);
    if (!workshop)
        return;
    const int shift = starts.daysSince(workshop->starts);
    for (auto day : daysOf(edit.db(), id)) {
        day.date = day.date.plusDays(shift);
        save(edit, day);
    }
    change(edit, id, [&](Workshop& moved) { moved.starts = starts; });
}

std::vector<Day> daysOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Day>(db, "WHERE workshop = ?1 ORDER BY date, start, id", workshop);
}

std::optional<Day> find(const sqlite::Database& db, DayId id)
{
    return record::find<Day>(db, id);
}

DayId add(Edit& edit, const Day& day)
{
    return record::add(edit, day);
}

void save(Edit& edit, const Day& day)
{
    record::save(edit, day);
}

void remove(Edit& edit, DayId id)
{
    record::remove<Day>(edit, id);
    removeOrphans(edit);
}

std::vector<Stream> streamsOf(const sqlite::Database& db, WorkshopId workshop)
{
    return record::list<Stream>(db, "WHERE workshop = ?1 ORDER BY position, id", workshop);
}

std::optional<Stream> find(const sqlite::Database& db, StreamId id)
{
    return record::find<Stream>(db, id);
}

StreamId add(Edit& edit, const Stream& stream)
{
    return record::add(edit, stream);
}

void save(Edit& edit, const Stream& stream)
{
    record::save(edit, stream);
}

void remove(Edit& edit, StreamId id)
{
    record::remove<Stream>(edit, id);
}

} // namespace charrette
