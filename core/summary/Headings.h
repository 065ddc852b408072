// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Date.h"
#include "core/challenges/Challenge.h"
#include "core/plan/Action.h"
#include "core/prototypes/Prototype.h"
#include "core/summary/Language.h"

#include <string>
#include <string_view>
#include <vector>

namespace charrette {

struct Group;
struct Insight;

namespace summary {
struct Quote;
}

/// Every word of a report that nobody typed into the document, in every language.
namespace summary::heading {

inline constexpr Phrase subtitle{"What we heard, what we will do",
    "Ce que nous avons entendu, ce que nous allons faire",
    "Was wir gehört haben, was wir tun werden"};
inline constexpr Phrase contents{"Contents", "Sommaire", "Inhalt"};
inline constexpr Phrase withheldName{
    "[name withheld]", "[nom non communiqué]", "[Name nicht genannt]"};

inline constexpr Phrase glance{"At a glance", "En bref", "Auf einen Blick"};
inline constexpr Phrase challenges{"Challenges", "Défis", "Herausforderungen"};
inline constexpr Phrase heard{"What we heard", "Ce que nous avons entendu", "Was wir gehört haben"};
inline constexpr Phrase insights{"Insights", "Enseignements", "Erkenntnisse"};
inline constexpr Phrase ideas{"Ideas", "Idées", "Ideen"};
inline constexpr Phrase prototypes{"Prototypes and what we learned", "Prototypes et apprentissages",
    "Prototypen und was wir gelernt haben"};
inline constexpr Phrase visions{"Vision and pitches", "Vision et pitchs", "Vision und Pitches"};
inline constexpr auto actions = Phrase::alike("Actions", "Actions", "Maßnahmen");
inline constexpr Phrase persisting{"What became of last time", "Depuis la dernière édition",
    "Was aus dem letzten Mal geworden ist"};
inline constexpr Phrase course{
    "How the days went", "Le déroulement des journées", "Wie die Tage verliefen"};

inline constexpr Phrase heardNote{"Each person is quoted as they agreed to be.",
    "Chaque personne est citée comme elle l’a accepté.",
    "Jede Person wird so zitiert, wie sie es erlaubt hat."};
inline constexpr Phrase insightsNote{"Why people do what they do, and who says so.",
    "Pourquoi les gens font ce qu’ils font, et qui le dit.",
    "Warum Menschen tun, was sie tun, und wer es sagt."};
inline constexpr Phrase otherNotes{
    "Across all challenges", "Tous défis confondus", "Über alle Herausforderungen hinweg"};
inline constexpr Phrase seen{"What we saw", "Ce que nous avons vu", "Was wir gesehen haben"};
inline constexpr Phrase inferred{
    "What we think is behind it", "Ce qu’il y a derrière, selon nous", "Was wir dahinter vermuten"};
inline constexpr Phrase pains{"What hurts", "Ce qui pose problème", "Wo es wehtut"};
inline constexpr Phrase gains{"What they hope for", "Ce qui est attendu", "Was sie sich erhoffen"};
inline constexpr Phrase noEvidence{
    "No note behind it yet", "Pas encore de note à l’appui", "Noch keine Notiz als Beleg"};
inline constexpr auto questions = Phrase::alike("Questions", "Questions", "Fragen");

inline constexpr Phrase bestIdeas{"Ideas with the most votes",
    "Les idées qui ont reçu le plus de voix", "Die Ideen mit den meisten Stimmen"};
inline constexpr Phrase firstSteps{
    "What happens first", "Par quoi nous commençons", "Was als Erstes geschieht"};
inline constexpr Phrase quickWins{"Quick wins", "Gains rapides", "Quick Wins"};
inline constexpr Phrase quickWinsNote{"Can start next week",
    "Peuvent démarrer la semaine prochaine", "Können nächste Woche beginnen"};
inline constexpr Phrase longTerm{"Longer term", "À plus long terme", "Längerfristig"};
inline constexpr Phrase longTermNote{
    "Worth working towards", "Méritent un effort dans la durée", "Den langen Atem wert"};
inline constexpr Phrase undecided{"Not yet decided", "Pas encore décidé", "Noch nicht entschieden"};
inline constexpr Phrase alsoProposed{
    "Also proposed", "Également proposé", "Außerdem vorgeschlagen"};
inline constexpr Phrase idea{"Idea", "Idée", "Idee"};
inline constexpr Phrase group{"Group", "Groupe", "Gruppe"};
inline constexpr Phrase votes{"Votes", "Voix", "Stimmen"};

inline constexpr Phrase believed{"We believed", "Nous pensions", "Wir glaubten"};
inline constexpr Phrase verified{"To find out, we would", "Pour le vérifier", "Um das zu prüfen"};
inline constexpr Phrase measured{"We would measure", "Nous voulions mesurer", "Wir wollten messen"};
inline constexpr Phrase rightIf{
    "We would be right if", "Nous aurions raison si", "Wir hätten recht, wenn"};
inline constexpr Phrase observed{"We observed", "Nous avons observé", "Wir haben beobachtet"};
inline constexpr Phrase learned{"We learned", "Nous avons appris", "Wir haben gelernt"};
inline constexpr Phrase will{"So we will", "Nous allons donc", "Also werden wir"};

inline constexpr auto vision = Phrase::alike("Vision", "Vision", "Vision");
inline constexpr auto mission = Phrase::alike("Mission", "Mission", "Mission");
inline constexpr Phrase drafts{"Drafts", "Ébauches", "Entwürfe"};
inline constexpr Phrase signs{"We will see that it came true when",
    "Nous saurons que c’est devenu réalité quand", "Woran wir sehen, dass es wahr geworden ist"};
inline constexpr auto pitches = Phrase::alike("Pitches", "Pitchs", "Pitches");

inline constexpr Phrase now{"Now", "Maintenant", "Jetzt"};
inline constexpr Phrase next{"Next", "Ensuite", "Als Nächstes"};
inline constexpr Phrase later{"Later", "Plus tard", "Später"};
inline constexpr auto action = Phrase::alike("Action", "Action", "Maßnahme");
inline constexpr Phrase owner{"Owner", "Responsable", "Verantwortlich"};
inline constexpr Phrase due{"By", "Échéance", "Bis"};
inline constexpr auto status = Phrase::alike("Status", "Statut", "Status");
inline constexpr Phrase noOwner{"Nobody yet", "Personne pour l’instant", "Noch niemand"};

inline constexpr Phrase block{"Block", "Séquence", "Programmpunkt"};
inline constexpr Phrase planned{"Planned", "Prévu", "Geplant"};
inline constexpr Phrase began{"Began", "Début", "Beginn"};
inline constexpr Phrase took{"Took", "Durée", "Dauer"};
inline constexpr Phrase againstPlan{
    "Against the plan", "Par rapport au plan", "Gegenüber dem Plan"};
inline constexpr Phrase notPlanned{
    "Added on the day", "Ajouté le jour même", "Am selben Tag ergänzt"};
inline constexpr Phrase notHeld{"Left out", "Supprimé", "Entfallen"};
inline constexpr Phrase asPlanned{"As planned", "Comme prévu", "Wie geplant"};

inline constexpr Phrase challenge{"Challenge", "Défi", "Herausforderung"};
inline constexpr Phrase verdict{"Today", "Aujourd’hui", "Heute"};
inline constexpr Phrase why{"Why", "Pourquoi", "Warum"};
inline constexpr Phrase notJudged{"Not judged yet", "Pas encore évalué", "Noch nicht bewertet"};
inline constexpr Phrase promises{
    "What we promised", "Ce que nous avions promis", "Was wir versprochen hatten"};
inline constexpr Phrase done{"Done", "Fait", "Erledigt"};
inline constexpr Phrase underWay{"Under way", "En cours", "In Arbeit"};
inline constexpr Phrase neverStarted{"Never started", "Jamais commencé", "Nie begonnen"};
inline constexpr Phrase dropped{"Dropped", "Abandonné", "Aufgegeben"};

std::string dateText(Date date); ///< 18 November 2026
std::string shortDate(Date date); ///< 18 Nov 2026, all on one line
std::string dateRange(Date first, Date last); ///< 18–19 November 2026

std::string people(int n);
std::string groups(int n);
std::string interviews(int n);
std::string insightCount(int n);
std::string ideaCount(int n);
std::string prototypeCount(int n);
std::string actionCount(int n);
std::string voteCount(int n);
std::string minutesToBuild(int n);
/// "3 interviews are left out: these people did not agree to be quoted."
std::string leftOut(int interviews);
/// "1 more note that may not be quoted".
std::string notShown(int notes, bool besideOthers);
std::string minuteCount(int n); ///< 30 min
std::string longer(int minutes); ///< "6 min longer", "3 min shorter", "As planned"
/// "17:36" as clocks are read aloud.
std::string timeText(std::string_view clock);
/// "Label: text".
std::string labelled(std::string_view label, std::string_view text);
/// "Day 2, 19 November 2026", and with its own name "Day 2, 19 November 2026: Make".
std::string dayTitle(int number, Date date, std::string_view title);
/// "It ended at 17:36, 6 min later than planned."
std::string endOfDay(std::string_view time, int late);
/// In quotation marks when it was said; quotation marks inside become single ones.
std::string quoted(const Quote& quote);

/// "Group 3", and with its own name "Group 3: Support".
std::string groupLabel(int number);
std::string groupTitle(const Group& one);
/// "Groups 1 and 8".
std::string groupList(const std::vector<int>& numbers);
std::string memberList(const std::vector<std::string>& names);
std::string facilitatedBy(std::string_view name);
std::string roomText(std::string_view room);
std::string ownedBy(std::string_view name);
std::string toldBy(std::string_view name);
std::string preparedFor(std::string_view client);

/// "Office managers need to know who owns their order because every hand-over starts anew."
std::string statement(const Insight& insight);
/// "Paper, version 2".
std::string formText(Form form, int version);
/// The word inside a sentence: "never started".
std::string lowered(std::string_view word);
/// "Since Leaders’ event 2025, 19 November 2025".
std::string since(std::string_view title, Date starts);
std::string firstStep(std::string_view step);
std::string evidence(std::string_view evidence);
std::string byYear(std::string_view title, int year);
/// "By 11 December 2026: name a host (Ann Berg)".
std::string promised(const Action& promise, std::string_view name);

std::string_view word(Verdict value);
std::string_view word(Cause cause);
std::string_view word(Form form);
std::string_view word(Decision decision);
std::string_view word(FeedbackKind kind);
std::string_view word(Status value);

} // namespace summary::heading
} // namespace charrette
