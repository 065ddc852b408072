// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Language.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

/// The words of personas and of the count of fingers.
namespace charrette::summary::heading {

inline constexpr auto personas = Phrase::alike("Personas", "Personas", "Personas");
inline constexpr auto persona = Phrase::alike("Persona", "Persona", "Persona");
inline constexpr Phrase personasNote{"Made-up people who stand for many, and a day in their life.",
    "Des personnes inventées qui en représentent beaucoup, et une de leurs journées.",
    "Erfundene Menschen, die für viele stehen, und ein Tag in ihrem Leben."};
inline constexpr Phrase goals{"What they want", "Leurs objectifs", "Was sie wollen"};
inline constexpr Phrase inTheWay{
    "What stands in their way", "Ce qui leur fait obstacle", "Was ihnen im Weg steht"};
inline constexpr Phrase touchedBy{"Challenges that touch them", "Les défis qui les touchent",
    "Herausforderungen, die sie treffen"};
inline constexpr Phrase proto{"Proto: no interview stands behind it yet",
    "Proto\u00A0: pas encore d’entretien à l’appui", "Proto: noch steht kein Interview dahinter"};
inline constexpr Phrase happens{"What happens", "Ce qui se passe", "Was geschieht"};
inline constexpr Phrase mood{"Mood", "Humeur", "Stimmung"};
inline constexpr Phrase lowestPoint{"lowest point", "point le plus bas", "Tiefpunkt"};

/// "A day in the life of Imani"
inline std::string dayOf(std::string_view person)
{
    static constexpr Phrase title{
        "A day in the life of %1", "Une journée de %1", "Ein Tag im Leben von %1"};
    return filled(title, {person});
}

/// From 1, very bad, to 5.
inline std::string_view moodWord(int value)
{
    static constexpr std::array<Phrase, 5> moods{
        Phrase{"Very bad", "Très mauvaise", "Sehr schlecht"}, Phrase{"Bad", "Mauvaise", "Schlecht"},
        Phrase{"So-so", "Moyenne", "Mittel"}, Phrase{"Good", "Bonne", "Gut"},
        Phrase{"Very good", "Très bonne", "Sehr gut"}};
    return moods[static_cast<std::size_t>(std::clamp(value, 1, 5) - 1)];
}

/// "4 notes from 2 interviews"
inline std::string restsOn(int notes, int interviews)
{
    static constexpr Phrase single{"%1 note from %2", "%1 note de %2", "%1 Notiz aus %2"};
    static constexpr Phrase several{"%1 notes from %2", "%1 notes de %2", "%1 Notizen aus %2"};
    static constexpr Phrase one{"%1 interview", "%1 entretien", "%1 Interview"};
    static constexpr Phrase many{"%1 interviews", "%1 entretiens", "%1 Interviews"};
    return filled(notes == 1 ? single : several,
        {std::to_string(notes),
            filled(interviews == 1 ? one : many, {std::to_string(interviews)})});
}

/// "Fist to five: 78 showed, nobody fewer than three fingers"
inline std::string consentOf(int shown)
{
    static constexpr Phrase all{"Fist to five: %1 showed, nobody fewer than three fingers",
        "Vote à main levée, de zéro à cinq doigts\u00A0: %1 voix, aucune à moins de trois doigts",
        "Fünf-Finger-Abfrage (%1 beteiligt): niemand unter drei Fingern"};
    return filled(all, {std::to_string(shown)});
}

/// "Fist to five: 13 of 78 showed two fingers or fewer, so talk again"
inline std::string talkAgain(int doubtful, int shown)
{
    static constexpr Phrase again{
        "Fist to five: %1 of %2 showed two fingers or fewer, so talk again",
        "Vote à main levée, de zéro à cinq doigts\u00A0: %1 sur %2 avec deux doigts ou moins, donc "
        "à rediscuter",
        "Fünf-Finger-Abfrage: höchstens zwei Finger bei %1 von %2, also noch einmal reden"};
    return filled(again, {std::to_string(doubtful), std::to_string(shown)});
}

} // namespace charrette::summary::heading
