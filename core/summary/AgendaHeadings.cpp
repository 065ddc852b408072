// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/AgendaHeadings.h"

#include "core/summary/Headings.h"

#include <array>

namespace charrette::summary::heading {

namespace {

constexpr std::array<std::string_view, 7> weekdays{
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

std::string_view word(Family family)
{
    switch (family) {
    case Family::Talk:
        return "Talk";
    case Family::Work:
        return "Group work";
    case Family::Share:
        return "Sharing";
    case Family::Make:
        return "Making";
    case Family::Pause:
        return "Breaks";
    case Family::Staff:
        return "Staff";
    }
    return {};
}

std::string glued(std::string_view first, std::string_view between, std::string_view second)
{
    std::string text{first};
    text += between;
    text += second;
    return text;
}

std::string_view word(Per per)
{
    switch (per) {
    case Per::Event:
        return "event";
    case Per::Group:
        return "group";
    case Per::Pair:
        return "pair";
    case Per::Person:
        return "person";
    case Per::Facilitator:
        return "facilitator";
    }
    return {};
}

} // namespace

std::string_view word(Mode mode)
{
    switch (mode) {
    case Mode::Plenary:
        return "All together";
    case Mode::Stream:
        return "In streams";
    case Mode::Group:
        return "In groups";
    case Mode::Pairs:
        return "In pairs";
    case Mode::Solo:
        return "Alone";
    case Mode::Staff:
        return "Staff";
    }
    return {};
}

std::string clock(MinuteOfDay minute)
{
    const auto text = clockText((minute % 1440 + 1440) % 1440);
    return text.starts_with('0') ? text.substr(1) : text;
}

std::string timeRange(MinuteOfDay from, MinuteOfDay to)
{
    return from == to ? clock(from) : clock(from) + "–" + clock(to);
}

std::string lengthText(int minutes)
{
    if (minutes < 60)
        return std::to_string(minutes) + " min";
    const auto hours = std::to_string(minutes / 60) + " h";
    return minutes % 60 == 0 ? hours : hours + " " + clockText(minutes % 60).substr(3);
}

std::string weekdayDate(Date date)
{
    const int days = date.daysSince(*Date::from(1970, 1, 5)); // A Monday.
    const auto weekday = weekdays[static_cast<std::size_t>((days % 7 + 7) % 7)];
    return glued(weekday, " ", dateText(date));
}

std::string dayTitle(int number, int count, Date date)
{
    return count < 2 ? weekdayDate(date)
                     : "Day " + std::to_string(number) + " · " + weekdayDate(date);
}

std::string totalsText(const Totals& totals)
{
    std::string text;
    for (const auto family : everyOne<Family>()) {
        const int minutes = totals[static_cast<std::size_t>(family)];
        if (minutes > 0)
            text += (text.empty() ? "" : " · ") + glued(word(family), " ", lengthText(minutes));
    }
    return text;
}

std::string streamTitle(const Stream& stream)
{
    return stream.room.empty() ? stream.name : glued(stream.name, " · ", stream.room);
}

std::string parallel(MinuteOfDay from, MinuteOfDay to)
{
    return glued(inParallel, ", ", timeRange(from, to));
}

std::string ledByName(std::string_view name)
{
    return glued(ledBy, " ", name);
}

std::string freeTime(int minutes)
{
    return "Nothing planned for " + lengthText(minutes);
}

std::string overlaps(int minutes)
{
    return "Begins " + lengthText(minutes) + " before what comes before it has ended";
}

std::string atLeast(int minutes)
{
    return minutes == 0 ? "Can be left out" : "At least " + lengthText(minutes);
}

std::string onScreen(std::string_view text)
{
    return glued("On the screen", ": ", text);
}

std::string outcome(std::string_view text)
{
    return glued("Outcome", ": ", text);
}

std::string atOnce(std::int64_t count)
{
    return std::to_string(count) + " at a time";
}

std::string each(const Material& material)
{
    return std::to_string(material.count.value_or(0)) + " per " + std::string{word(material.per)};
}

} // namespace charrette::summary::heading
