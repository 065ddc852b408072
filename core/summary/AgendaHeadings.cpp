// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/AgendaHeadings.h"

#include "core/summary/Headings.h"

#include <array>

namespace charrette::summary::heading {

namespace {

constexpr std::array<Phrase, 7> weekdays{Phrase{"Monday", "Lundi", "Montag"},
    Phrase{"Tuesday", "Mardi", "Dienstag"}, Phrase{"Wednesday", "Mercredi", "Mittwoch"},
    Phrase{"Thursday", "Jeudi", "Donnerstag"}, Phrase{"Friday", "Vendredi", "Freitag"},
    Phrase{"Saturday", "Samedi", "Samstag"}, Phrase{"Sunday", "Dimanche", "Sonntag"}};

std::string_view word(Family family)
{
    switch (family) {
    case Family::Talk:
        return Phrase{"Talk", "Présentations", "Vorträge"};
    case Family::Work:
        return Phrase{"Group work", "Travail en groupe", "Gruppenarbeit"};
    case Family::Share:
        return Phrase{"Sharing", "Mise en commun", "Austausch"};
    case Family::Make:
        return Phrase{"Making", "Réalisation", "Bauen"};
    case Family::Pause:
        return Phrase{"Breaks", "Pauses", "Pausen"};
    case Family::Staff:
        return Phrase{"Staff", "Équipe", "Team"};
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

Phrase perOne(Per per)
{
    switch (per) {
    case Per::Event:
        break;
    case Per::Group:
        return {"%1 per group", "%1 par groupe", "%1 pro Gruppe"};
    case Per::Pair:
        return {"%1 per pair", "%1 par binôme", "%1 pro Paar"};
    case Per::Person:
        return {"%1 per person", "%1 par personne", "%1 pro Person"};
    case Per::Facilitator:
        return {"%1 per facilitator", "%1 par animateur", "%1 pro Moderationsperson"};
    }
    return {"%1 per event", "%1 par événement", "%1 pro Veranstaltung"};
}

} // namespace

std::string_view word(Mode mode)
{
    switch (mode) {
    case Mode::Plenary:
        return Phrase{"All together", "Tous ensemble", "Alle zusammen"};
    case Mode::Stream:
        return Phrase{"In streams", "Par filière", "Nach Strängen"};
    case Mode::Group:
        return Phrase{"In groups", "En groupes", "In Gruppen"};
    case Mode::Pairs:
        return Phrase{"In pairs", "En binômes", "Zu zweit"};
    case Mode::Solo:
        return Phrase{"Alone", "Individuellement", "Einzeln"};
    case Mode::Staff:
        return Phrase{"Staff", "Équipe", "Team"};
    }
    return {};
}

std::string clock(MinuteOfDay minute)
{
    const auto text = clockText((minute % 1440 + 1440) % 1440);
    return timeText(text.starts_with('0') ? text.substr(1) : text);
}

std::string timeRange(MinuteOfDay from, MinuteOfDay to)
{
    return from == to ? clock(from) : clock(from) + "–" + clock(to);
}

std::string lengthText(int minutes)
{
    static constexpr auto hoursAlone = Phrase::alike("%1 h", "%1 h", "%1 Std.");
    static constexpr auto both = Phrase::alike("%1 h %2", "%1 h %2", "%1 Std. %2 Min.");
    if (minutes < 60)
        return minuteCount(minutes);
    const auto hours = std::to_string(minutes / 60);
    if (minutes % 60 == 0)
        return filled(hoursAlone, {hours});
    return filled(both, {hours, clockText(minutes % 60).substr(3)});
}

std::string weekdayDate(Date date)
{
    static constexpr auto dated = Phrase::alike("%1 %2", "%1 %2", "%1, %2");
    const int days = date.daysSince(*Date::from(1970, 1, 5)); // A Monday.
    return filled(dated, {weekdays[static_cast<std::size_t>((days % 7 + 7) % 7)], dateText(date)});
}

std::string dayTitle(int number, int count, Date date)
{
    static constexpr Phrase numbered{"Day %1 · %2", "Jour %1 · %2", "Tag %1 · %2"};
    if (count < 2)
        return weekdayDate(date);
    // Weekdays are ordinary words in French, and nouns in the other languages.
    const auto when = weekdayDate(date);
    return filled(
        numbered, {std::to_string(number), spoken() == Language::French ? lowered(when) : when});
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
    static constexpr Phrase led{"Led by %1", "Animé par %1", "Leitung: %1"};
    return filled(led, {name});
}

std::string freeTime(int minutes)
{
    static constexpr Phrase free{
        "Nothing planned for %1", "Rien de prévu pendant %1", "%1 ohne Programm"};
    return filled(free, {lengthText(minutes)});
}

std::string overlaps(int minutes)
{
    static constexpr Phrase early{"Begins %1 before what comes before it has ended",
        "Commence %1 avant la fin de ce qui précède", "Beginnt %1 vor dem Ende des vorigen Punkts"};
    return filled(early, {lengthText(minutes)});
}

std::string atLeast(int minutes)
{
    static constexpr Phrase none{"Can be left out", "Peut être supprimé", "Kann entfallen"};
    static constexpr Phrase least{"At least %1", "Au moins %1", "Mindestens %1"};
    return minutes == 0 ? std::string{none} : filled(least, {lengthText(minutes)});
}

std::string onScreen(std::string_view text)
{
    static constexpr Phrase label{"On the screen", "À l’écran", "Auf der Leinwand"};
    return labelled(label, text);
}

std::string outcome(std::string_view text)
{
    static constexpr Phrase label{"Outcome", "Résultat", "Ergebnis"};
    return labelled(label, text);
}

std::string atOnce(std::int64_t count)
{
    static constexpr Phrase together{"%1 at a time", "%1 à la fois", "%1 gleichzeitig"};
    return filled(together, {std::to_string(count)});
}

std::string each(const charrette::Material& material)
{
    return filled(perOne(material.per), {std::to_string(material.count.value_or(0))});
}

} // namespace charrette::summary::heading
