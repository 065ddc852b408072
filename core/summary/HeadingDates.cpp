// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Headings.h"

#include <array>
#include <cstdlib>

namespace charrette::summary::heading {

namespace {

constexpr std::array<Phrase, 12> months{Phrase{"January", "janvier", "Januar"},
    Phrase{"February", "février", "Februar"}, Phrase{"March", "mars", "März"},
    Phrase::alike("April", "avril", "April"), Phrase{"May", "mai", "Mai"},
    Phrase{"June", "juin", "Juni"}, Phrase{"July", "juillet", "Juli"},
    Phrase::alike("August", "août", "August"), Phrase::alike("September", "septembre", "September"),
    Phrase{"October", "octobre", "Oktober"}, Phrase::alike("November", "novembre", "November"),
    Phrase{"December", "décembre", "Dezember"}};

constexpr std::array<Phrase, 12> shortMonths{Phrase{"Jan", "janv.", "Jan."},
    Phrase{"Feb", "févr.", "Febr."}, Phrase{"Mar", "mars", "März"}, Phrase{"Apr", "avr.", "Apr."},
    Phrase{"May", "mai", "Mai"}, Phrase{"Jun", "juin", "Juni"}, Phrase{"Jul", "juil.", "Juli"},
    Phrase{"Aug", "août", "Aug."}, Phrase{"Sept", "sept.", "Sept."}, Phrase{"Oct", "oct.", "Okt."},
    Phrase{"Nov", "nov.", "Nov."}, Phrase{"Dec", "déc.", "Dez."}};

const Phrase& monthOf(Date date)
{
    return months[static_cast<std::size_t>(date.month() - 1)];
}

/// "18", "18.", and the first as an ordinal in French.
std::string dayOf(Date date)
{
    const auto day = std::to_string(date.day());
    switch (spoken()) {
    case Language::English:
        break;
    case Language::French:
        return date.day() == 1 ? "1er" : day;
    case Language::German:
        return day + ".";
    }
    return day;
}

std::string spaced(std::string_view first, std::string_view second)
{
    return std::string{first} + " " + std::string{second};
}

std::string dayAndMonth(Date date)
{
    return spaced(dayOf(date), monthOf(date));
}

} // namespace

std::string dateText(Date date)
{
    return spaced(dayAndMonth(date), std::to_string(date.year()));
}

std::string shortDate(Date date)
{
    const auto& month = shortMonths[static_cast<std::size_t>(date.month() - 1)];
    static constexpr auto unbroken =
        Phrase::alike("%1\u00A0%2\u00A0%3", "%1\u00A0%2\u00A0%3", "%1\u00A0%2\u00A0%3");
    return filled(unbroken, {dayOf(date), month, std::to_string(date.year())});
}

std::string dateRange(Date first, Date last)
{
    if (first == last)
        return dateText(first);
    if (first.year() != last.year())
        return dateText(first) + " – " + dateText(last);
    if (first.month() != last.month())
        return dayAndMonth(first) + " – " + dateText(last);
    return dayOf(first) + "–" + dateText(last);
}

std::string minuteCount(int n)
{
    static constexpr auto minutes = Phrase::alike("%1 min", "%1 min", "%1 Min.");
    return filled(minutes, {std::to_string(n)});
}

std::string longer(int minutes)
{
    static constexpr Phrase more{"%1 longer", "%1 de plus", "%1 länger"};
    static constexpr Phrase less{"%1 shorter", "%1 de moins", "%1 kürzer"};
    if (minutes == 0)
        return std::string{asPlanned};
    return filled(minutes > 0 ? more : less, {minuteCount(std::abs(minutes))});
}

std::string timeText(std::string_view clock)
{
    std::string text{clock};
    if (const auto colon = text.find(':'); colon < text.size() && spoken() == Language::French)
        text[colon] = 'h';
    return text;
}

std::string dayTitle(int number, Date date, std::string_view title)
{
    static constexpr Phrase numberedDay{"Day %1, %2", "Jour %1, %2", "Tag %1, %2"};
    const auto name = filled(numberedDay, {std::to_string(number), dateText(date)});
    return title.empty() ? name : labelled(name, title);
}

std::string endOfDay(std::string_view atTime, int late)
{
    static constexpr Phrase punctual{
        "It ended at %1, as planned.", "Fin à %1, comme prévu.", "Ende um %1 Uhr, wie geplant."};
    static constexpr Phrase overTime{"It ended at %1, %2 later than planned.",
        "Fin à %1, %2 plus tard que prévu.", "Ende um %1 Uhr, %2 später als geplant."};
    static constexpr Phrase early{"It ended at %1, %2 earlier than planned.",
        "Fin à %1, %2 plus tôt que prévu.", "Ende um %1 Uhr, %2 früher als geplant."};
    const auto& ended = late == 0 ? punctual : late > 0 ? overTime : early;
    return filled(ended, {timeText(atTime), minuteCount(std::abs(late))});
}

} // namespace charrette::summary::heading
