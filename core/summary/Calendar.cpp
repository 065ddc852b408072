// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Calendar.h"

#include "core/agenda/DayPlan.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/summary/AgendaHeadings.h"
#include "core/summary/DayPlan.h"
#include "core/summary/Redaction.h"

#include <algorithm>

namespace charrette::summary {

namespace {

constexpr std::size_t longestLine = 75; ///< bytes, without the line end

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

class CalendarWriter {
public:
    CalendarWriter(const Workshop& workshop, std::vector<Stream> streams, const EventClock& clock,
        Instant made)
        : m_workshop{workshop}
        , m_streams{std::move(streams)}
        , m_clock{clock}
        , m_made{made}
    {}

    void begin(std::string_view title)
    {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Charrette//Charrette//EN");
        line("CALSCALE", "GREGORIAN");
        text("X-WR-CALNAME", title);
    }

    void end() { line("END", "VCALENDAR"); }

    void event(const Day& day, const TimedBlock& timed)
    {
        const auto& block = timed.block;
        const auto start = momentOf(day.date, timed.start);
        line("BEGIN", "VEVENT");
        line("UID", "block-" + std::to_string(block.id.value()) + "@charrette");
        line("DTSTAMP", calendarTime(m_made));
        line("DTSTART", calendarTime(start));
        // An end must come after the start: without one, a block of no length takes no time.
        if (block.minutes > 0)
            line("DTEND", calendarTime({start.ms + block.minutes * msPerMinute}));
        const auto stream = std::ranges::find(
            m_streams, block.stream, [](const Stream& one) { return std::optional{one.id}; });
        const bool hasStream = stream != m_streams.end();
        text("SUMMARY", hasStream ? joined({stream->name, block.title}, ": ") : block.title);
        text("LOCATION", joined({hasStream ? stream->room : "", m_workshop.place}, ", "));
        text("DESCRIPTION",
            joined(
                {block.onStage, block.ledBy.empty() ? "" : heading::ledByName(block.ledBy)}, "\n"));
        line("END", "VEVENT");
    }

    std::string take() { return std::move(m_out); }

private:
    Instant momentOf(Date date, MinuteOfDay from) const
    {
        return m_clock(date.plusDays(from / 1440), from % 1440);
    }

    void line(std::string_view name, std::string_view value) { m_out += calendarLine(name, value); }

    void text(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            line(name, calendarText(value));
    }

    const Workshop& m_workshop;
    std::vector<Stream> m_streams;
    const EventClock& m_clock;
    Instant m_made;
    std::string m_out;
};

} // namespace

std::string calendarText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            continue;
        if (c == '\\' || c == ';' || c == ',')
            out += '\\';
        out += c;
    }
    return out;
}

std::string calendarLine(std::string_view name, std::string_view value)
{
    const auto whole = joined({std::string{name}, std::string{value}}, ":");
    std::string out;
    std::size_t from = 0;
    while (from < whole.size()) {
        // A line that goes on begins with a space, which counts.
        const auto room = from == 0 ? longestLine : longestLine - 1;
        auto end = std::min(whole.size(), from + room);
        while (end < whole.size() && end > from + 1 && continuesCharacter(whole[end]))
            --end;
        if (from > 0)
            out += ' ';
        out += whole.substr(from, end - from) + "\r\n";
        from = end;
    }
    return out;
}

std::string calendarTime(Instant moment)
{
    constexpr std::int64_t dayLength = 24 * 60 * msPerMinute;
    auto days = moment.ms / dayLength;
    if (moment.ms % dayLength < 0)
        --days;
    const auto seconds = (moment.ms - days * dayLength) / 1000;
    const auto date = Date::from(1970, 1, 1)->plusDays(static_cast<int>(days));
    std::string out;
    for (const char c : date.text()) {
        if (c != '-')
            out += c;
    }
    return out + "T" + twoDigits(seconds / 3600) + twoDigits(seconds / 60 % 60)
        + twoDigits(seconds % 60) + "Z";
}

std::string calendar(const sqlite::Database& db, WorkshopId id, std::optional<DayId> day,
    const EventClock& clock, Instant made)
{
    auto workshop = find(db, id);
    if (!workshop)
        throw Error{Problem::Refused, "no such workshop"};
    const auto redaction = Redaction::ofNames(db, id);
    auto streams = streamsOf(db, id);
    for (auto& stream : streams) {
        stream.name = redaction.text(stream.name);
        stream.room = redaction.text(stream.room);
    }
    workshop->place = redaction.text(workshop->place);
    CalendarWriter writer{*workshop, std::move(streams), clock, made};
    writer.begin(redaction.text(workshop->title));
    for (const auto& plan : dayPlans(db, id, day, Reader::Participant)) {
        for (const auto& block : plan.blocks)
            writer.event(plan.day, block);
    }
    writer.end();
    return writer.take();
}

} // namespace charrette::summary
