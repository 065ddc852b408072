// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/Language.h"

/// The words of packs that reports do not have.
namespace charrette::summary::heading {

inline constexpr Phrase yourPitch{"Your pitch", "Votre pitch", "Ihr Pitch"};
inline constexpr Phrase groupPitch{
    "Your group’s pitch", "Le pitch de votre groupe", "Der Pitch Ihrer Gruppe"};
inline constexpr Phrase yourActions{
    "What you will do", "Ce que vous allez faire", "Was Sie tun werden"};
inline constexpr Phrase yourGroup{"Your group", "Votre groupe", "Ihre Gruppe"};
inline constexpr Phrase yourInsights{"What your group understood", "Ce que votre groupe a compris",
    "Was Ihre Gruppe verstanden hat"};
inline constexpr Phrase yourIdeas{
    "Your group’s ideas", "Les idées de votre groupe", "Die Ideen Ihrer Gruppe"};
inline constexpr Phrase yourPrototypes{"What your group built and learned",
    "Ce que votre groupe a construit et appris", "Was Ihre Gruppe gebaut und gelernt hat"};
inline constexpr Phrase whereTo{"Where we are going", "Où nous allons", "Wohin wir wollen"};
inline constexpr Phrase understood{
    "What we understood", "Ce que nous avons compris", "Was wir verstanden haben"};
inline constexpr Phrase sessionSoFar{
    "The session so far", "L’atelier jusqu’ici", "Der Workshop bisher"};
inline constexpr Phrase onePage{
    "The event on a page", "L’événement en une page", "Die Veranstaltung auf einer Seite"};
inline constexpr auto prototypeTitle = Phrase::alike("Prototype", "Prototype", "Prototyp");
inline constexpr Phrase restOfIdeas{"Ideas so far", "Les idées jusqu’ici", "Die bisherigen Ideen"};

} // namespace charrette::summary::heading
