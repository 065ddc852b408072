// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/Block.h"
#include "core/agenda/Materials.h"
#include "core/agenda/Totals.h"
#include "core/summary/Language.h"
#include "core/workshop/Workshop.h"

#include <string>
#include <string_view>
#include <vector>

/// The words of what is handed out about an agenda, beside those in Headings.h.
namespace charrette::summary::heading {

inline constexpr Phrase runSheet{"Run sheet", "Déroulé", "Ablaufplan"};
inline constexpr Phrase handout{"Agenda", "Programme", "Programm"};
inline constexpr Phrase packingList{"Packing list", "Liste du matériel", "Packliste"};
inline constexpr Phrase counted{"Counted", "En nombre", "Gezählt"};
inline constexpr Phrase notCounted{"As needed", "Selon les besoins", "Nach Bedarf"};
inline constexpr Phrase howMany{"How many", "Combien", "Wie viele"};
inline constexpr Phrase usedIn{"Needed for", "Utilisé pour", "Gebraucht für"};
inline constexpr std::string_view toTick = "☐";
inline constexpr Phrase forTheCrew{
    "For the crew only: with private notes and what participants do not see",
    "Réservé à l’équipe\u00A0: avec les notes privées et ce que les participants ne voient pas",
    "Nur für das Team: mit privaten Notizen und dem, was Teilnehmende nicht sehen"};
inline constexpr Phrase time{"Time", "Heure", "Zeit"};
inline constexpr Phrase what{"What", "Quoi", "Was"};
inline constexpr Phrase ledBy{"Led by", "Animé par", "Leitung"};
inline constexpr Phrase bring{"Materials", "Matériel", "Material"};
inline constexpr Phrase staffOnly{"Staff only", "Réservé à l’équipe", "Nur fürs Team"};
inline constexpr Phrase fixedTime{"Fixed time", "Heure fixe", "Feste Zeit"};
inline constexpr Phrase inParallel{"In parallel", "En parallèle", "Parallel"};
inline constexpr Phrase groupsAndRooms{
    "Groups and rooms", "Groupes et salles", "Gruppen und Räume"};
inline constexpr Phrase room{"Room", "Salle", "Raum"};
inline constexpr Phrase facilitator{"Facilitator", "Animation", "Moderation"};

std::string_view word(Mode mode); ///< "In pairs"

/// "9:00"; what runs past midnight starts anew.
std::string clock(MinuteOfDay minute);
std::string timeRange(MinuteOfDay from, MinuteOfDay to); ///< 9:00–17:30
std::string lengthText(int minutes); ///< 45 min, 1 h 30, 2 h
std::string weekdayDate(Date date); ///< Wednesday 18 November 2026
/// "Day 2 · Thursday 19 November 2026"; without the number where there is but one.
std::string dayTitle(int number, int count, Date date);
/// "Talk 1 h 20 · Group work 4 h · Breaks 1 h 40".
std::string totalsText(const Totals& totals);
std::string streamTitle(const Stream& stream); ///< "Orders · Library"
/// "In parallel, 10:00–12:30".
std::string parallel(MinuteOfDay from, MinuteOfDay to);
std::string ledByName(std::string_view name);
std::string freeTime(int minutes);
std::string overlaps(int minutes);
std::string atLeast(int minutes);
std::string onScreen(std::string_view text);
std::string outcome(std::string_view text);
std::string atOnce(std::int64_t count); ///< 24 at a time
std::string each(const charrette::Material& material); ///< 4 per group

} // namespace charrette::summary::heading
