// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Language.h"

#include <string>

/// The words of charts that reports do not have.
namespace charrette::summary::heading {

inline constexpr Phrase chainChart{"From what we heard to what we will do",
    "De ce que nous avons entendu à ce que nous allons faire",
    "Von dem, was wir gehört haben, zu dem, was wir tun werden"};
inline constexpr auto notesStep = Phrase::alike("Notes", "Notes", "Notizen");
inline constexpr auto prototypesStep = Phrase::alike("Prototypes", "Prototypes", "Prototypen");
inline constexpr Phrase groupChart{"Ideas by group", "Idées par groupe", "Ideen nach Gruppe"};
inline constexpr Phrase noGroup{"No group", "Sans groupe", "Ohne Gruppe"};
inline constexpr Phrase matrixChart{"Impact and effort", "Impact et effort", "Wirkung und Aufwand"};
inline constexpr auto impactAxis = Phrase::alike("Impact", "Impact", "Wirkung");
inline constexpr auto effortAxis = Phrase::alike("Effort", "Effort", "Aufwand");
inline constexpr Phrase bigBets{"Big bets", "Grands paris", "Große Vorhaben"};
inline constexpr Phrase fillIns{"Fill-ins", "À l’occasion", "Nebenbei"};
inline constexpr Phrase thinkAgain{"Think again", "À repenser", "Noch einmal überlegen"};
inline constexpr Phrase boardChart{"Quick wins and longer term", "Gains rapides et plus long terme",
    "Quick Wins und Längerfristiges"};
inline constexpr Phrase spansChart{"Plan and actual", "Prévu et réel", "Plan und Verlauf"};
inline constexpr Phrase verdictsChart{
    "Verdicts over the years", "Les évaluations au fil des ans", "Bewertungen im Lauf der Jahre"};
inline constexpr Phrase raised{"Raised", "Soulevé", "Benannt"};
inline constexpr Phrase pictureMissing{"[picture missing]", "[image manquante]", "[Bild fehlt]"};
inline constexpr Phrase step{"Step", "Étape", "Schritt"};
inline constexpr Phrase howMuch{"Count", "Nombre", "Anzahl"};
inline constexpr Phrase lane{"Lane", "Colonne", "Spalte"};

/// "2 more pictures"
inline std::string morePictures(int n)
{
    static constexpr Phrase one{"%1 more picture", "%1 autre image", "%1 weiteres Bild"};
    static constexpr Phrase several{"%1 more pictures", "%1 autres images", "%1 weitere Bilder"};
    return filled(n == 1 ? one : several, {std::to_string(n)});
}

/// "and 12 more"
inline std::string andMore(int n)
{
    static constexpr Phrase more{"and %1 more", "et %1 de plus", "und %1 weitere"};
    return filled(more, {std::to_string(n)});
}

} // namespace charrette::summary::heading
