// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/challenges/Challenge.h"
#include "core/summary/Language.h"

#include <string>

/// The words of what looks back, and of the roadmap, that reports do not have.
namespace charrette::summary::heading {

inline constexpr Phrase thenAndNow{"Then and now", "Hier et aujourd’hui", "Damals und heute"};
inline constexpr Phrase byChallenge{
    "Challenge by challenge", "Défi par défi", "Herausforderung für Herausforderung"};
inline constexpr Phrase leftWith{
    "What we left it with", "Où nous en étions restés", "Wo wir damals standen"};
inline constexpr Phrase foundNow{
    "What we find today", "Ce que nous constatons aujourd’hui", "Was wir heute vorfinden"};
inline constexpr Phrase shownBy{"What shows it", "Ce qui le montre", "Woran man es sieht"};
inline constexpr Phrase whyItPersists{
    "Why it persists", "Pourquoi il persiste", "Warum sie fortbesteht"};
inline constexpr Phrase noCause{
    "No cause named yet", "Aucune cause nommée pour l’instant", "Noch kein Grund genannt"};
inline constexpr Phrase triedBefore{"Tried before", "Déjà essayé", "Schon versucht"};
inline constexpr Phrase differsNow{
    "What would be different now", "Ce qui serait différent maintenant", "Was jetzt anders wäre"};
inline constexpr Phrase insightsThenAndNow{"Insights, then and now",
    "Les enseignements, hier et aujourd’hui", "Erkenntnisse, damals und heute"};
inline constexpr Phrase reframed{
    "Questions, then and now", "Les questions, hier et aujourd’hui", "Fragen, damals und heute"};
inline constexpr Phrase cameOf{"Came out of", "Issu de", "Hervorgegangen aus"};
inline constexpr Phrase becameOthers{
    "Goes on as", "Se poursuit sous la forme de", "Geht weiter als"};
inline constexpr Phrase roadmap{"Roadmap", "Feuille de route", "Fahrplan"};
inline constexpr Phrase ledger{"Ledger", "Registre", "Register"};
inline constexpr Phrase daysChart{"30, 60 and 90 days", "30, 60 et 90 jours", "30, 60 und 90 Tage"};
inline constexpr Phrase roadmapChart{
    "Now, next and later", "Maintenant, ensuite et plus tard", "Jetzt, als Nächstes und später"};
inline constexpr Phrase promisedCount{"Promised", "Promis", "Versprochen"};
inline constexpr Phrase doneCount{"Done", "Fait", "Erledigt"};
inline constexpr Phrase evidenceSince{"Evidence since", "Constats depuis", "Belege seither"};

/// "3 insights then, 5 now"
std::string insightsOverTime(int before, int today);
/// "Blocked by money"
std::string causeText(const Judgement& judgement);

} // namespace charrette::summary::heading
