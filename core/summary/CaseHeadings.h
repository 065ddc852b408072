// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/CaseForChange.h"
#include "core/plan/RoadmapYears.h"
#include "core/summary/Language.h"

#include <string>
#include <string_view>

/// The words of the case for change, and of a roadmap over years.
namespace charrette::summary::heading {

inline constexpr Phrase caseForChange{
    "Case for change", "Pourquoi changer", "Warum der Wandel nötig ist"};
inline constexpr Phrase caseNote{
    "Why things have to change, what we believe, what is missing, and what it brings.",
    "Pourquoi il faut changer, ce que nous croyons, ce qui manque et ce que cela apporte.",
    "Warum sich etwas ändern muss, woran wir glauben, was fehlt und was es bringt."};
inline constexpr Phrase point{"Point", "Argument", "Aussage"};
inline constexpr Phrase gap{"What is missing", "Ce qui manque", "Was fehlt"};
inline constexpr Phrase closedBy{"What closes it", "Ce qui le comble", "Was die Lücke schließt"};
inline constexpr Phrase noAction{"No action yet", "Pas encore d’action", "Noch keine Maßnahme"};
inline constexpr Phrase benefit{"Benefit", "Bénéfice", "Nutzen"};
inline constexpr Phrase expectedBy{"Expected", "Attendu", "Erwartet"};
inline constexpr Phrase notSaidWhen{"Not said yet", "Pas encore dit", "Noch offen"};
inline constexpr Phrase yearsChart{
    "The programme over the years", "Le programme au fil des ans", "Das Programm über die Jahre"};

inline std::string_view word(PointKind kind)
{
    static constexpr Phrase reasons{
        "Reasons for change", "Raisons de changer", "Gründe für den Wandel"};
    static constexpr auto convictions =
        Phrase::alike("Convictions", "Convictions", "Überzeugungen");
    static constexpr Phrase internal{"Internal gaps", "Manques internes", "Interne Lücken"};
    static constexpr Phrase external{"External gaps", "Manques externes", "Externe Lücken"};
    static constexpr Phrase benefits{
        "Expected benefits", "Bénéfices attendus", "Erwarteter Nutzen"};
    switch (kind) {
    case PointKind::Reason:
        return reasons;
    case PointKind::Conviction:
        return convictions;
    case PointKind::InternalGap:
        return internal;
    case PointKind::ExternalGap:
        return external;
    case PointKind::Benefit:
        return benefits;
    }
    return {};
}

/// What a column of years is about.
inline std::string_view pace(ActionHorizon column)
{
    static constexpr Phrase small{"Start small", "Commencer petit", "Klein anfangen"};
    static constexpr Phrase steady{"Move steadily", "Avancer pas à pas", "Stetig vorangehen"};
    static constexpr Phrase fast{"Scale fast", "Déployer vite", "Schnell ausweiten"};
    switch (column) {
    case ActionHorizon::Now:
        return small;
    case ActionHorizon::Next:
        return steady;
    case ActionHorizon::Later:
        return fast;
    }
    return {};
}

/// "2027", "2028–2029", "2030 on"
inline std::string yearsText(const YearSpan& years)
{
    static constexpr Phrase on{"%1 on", "à partir de %1", "ab %1"};
    const auto first = std::to_string(years.first);
    if (!years.last)
        return filled(on, {first});
    return *years.last == years.first ? first : first + "–" + std::to_string(*years.last);
}

} // namespace charrette::summary::heading
