// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ideas/Idea.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/research/Note.h"
#include "core/summary/Language.h"

#include <string>
#include <string_view>

/// The words of spreadsheets that reports do not have.
namespace charrette::summary::heading {

inline constexpr Phrase peopleSheet{"People", "Personnes", "Personen"};
inline constexpr auto notesSheet = Phrase::alike("Notes", "Notes", "Notizen");

inline constexpr Phrase chartsSheet{"Charts", "Graphiques", "Diagramme"};
inline constexpr Phrase chart{"Chart", "Graphique", "Diagramm"};
inline constexpr Phrase chartRow{"Of what", "De quoi", "Wovon"};
inline constexpr Phrase chartColumn{"Which figure", "Quel chiffre", "Welche Zahl"};
inline constexpr Phrase plannedMinutes{"Planned (min)", "Prévu (min)", "Geplant (Min.)"};
inline constexpr Phrase tookMinutes{"Took (min)", "Durée (min)", "Dauer (Min.)"};
inline constexpr Phrase moodFigure{"Mood (1–5)", "Humeur (1–5)", "Stimmung (1–5)"};
inline constexpr Phrase chartValue{"Figure", "Valeur", "Wert"};

inline constexpr auto name = Phrase::alike("Name", "Nom", "Name");
inline constexpr Phrase takesPartAs{"Takes part as", "Rôle", "Rolle"};
inline constexpr Phrase job{"Job", "Poste", "Tätigkeit"};
inline constexpr Phrase function{"Function", "Fonction", "Bereich"};
inline constexpr auto organisation = Phrase::alike("Organisation", "Organisation", "Organisation");
inline constexpr Phrase country{"Country", "Pays", "Land"};
inline constexpr Phrase seniority{"Seniority", "Niveau hiérarchique", "Hierarchieebene"};
inline constexpr auto note = Phrase::alike("Note", "Note", "Notiz");
inline constexpr Phrase noteKind{"Kind", "Type", "Art"};
inline constexpr Phrase from{"From", "De", "Von"};
inline constexpr Phrase insight{"Insight", "Enseignement", "Erkenntnis"};
inline constexpr Phrase user{"Who", "Qui", "Wer"};
inline constexpr Phrase need{"Needs to", "A besoin de", "Muss"};
inline constexpr Phrase because{"Because", "Parce que", "Weil"};
inline constexpr Phrase evidenceCount{"Notes behind it", "Notes à l’appui", "Notizen als Beleg"};
inline constexpr Phrase detail{"Detail", "Précision", "Einzelheiten"};
inline constexpr auto question = Phrase::alike("Question", "Question", "Frage");
inline constexpr auto horizon = Phrase::alike("Horizon", "Horizon", "Horizont");
inline constexpr auto impact = Phrase::alike("Impact (1–5)", "Impact (1–5)", "Wirkung (1–5)");
inline constexpr auto effort = Phrase::alike("Effort (1–5)", "Effort (1–5)", "Aufwand (1–5)");
inline constexpr auto vote = Phrase::alike("Vote", "Vote", "Abstimmung");
inline constexpr Phrase day{"Day", "Jour", "Tag"};
inline constexpr Phrase nextStep{"First step", "Premier pas", "Erster Schritt"};
inline constexpr Phrase measure{
    "How we will know", "Comment nous le saurons", "Woran wir es merken"};
inline constexpr Phrase fromIdea{"From the idea", "Issue de l’idée", "Aus der Idee"};
inline constexpr Phrase afterColumn{"Comes after", "Vient après", "Kommt nach"};
inline constexpr Phrase remark{"Remark", "Remarque", "Bemerkung"};

inline constexpr Phrase inDays{"In %1 days", "Sous %1 jours", "In %1 Tagen"};
inline constexpr Phrase byThen{"by %1", "d’ici au %1", "bis %1"};
inline constexpr Phrase comesAfter{"after: %1", "après\u00A0: %1", "nach: %1"};

std::string voteLabel(int number); ///< Vote 1

std::string_view word(Role value);
std::string_view word(NoteKind value);
std::string_view word(Horizon value);
std::string_view word(ActionHorizon value);

} // namespace charrette::summary::heading
