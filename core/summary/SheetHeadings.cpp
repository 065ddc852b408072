// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/SheetHeadings.h"

#include "core/summary/Headings.h"

namespace charrette::summary::heading {

std::string voteLabel(int number)
{
    return std::string{vote} + ' ' + std::to_string(number);
}

std::string_view word(Role value)
{
    switch (value) {
    case Role::Participant:
        return Phrase::alike("Participant", "Participant", "Teilnahme");
    case Role::Facilitator:
        return Phrase{"Facilitator", "Animation", "Moderation"};
    case Role::Sponsor:
        return Phrase::alike("Sponsor", "Sponsor", "Sponsor");
    case Role::Guest:
        return Phrase{"Guest", "Invité", "Gast"};
    case Role::Illustrator:
        return Phrase{"Illustrator", "Illustration", "Illustration"};
    }
    return {};
}

std::string_view word(NoteKind value)
{
    switch (value) {
    case NoteKind::Says:
        return Phrase{"Says", "Dit", "Sagt"};
    case NoteKind::Thinks:
        return Phrase{"Thinks", "Pense", "Denkt"};
    case NoteKind::Does:
        return Phrase{"Does", "Fait", "Tut"};
    case NoteKind::Feels:
        return Phrase{"Feels", "Ressent", "Fühlt"};
    case NoteKind::Pain:
        return Phrase{"Pain", "Difficulté", "Schmerzpunkt"};
    case NoteKind::Gain:
        return Phrase{"Gain", "Bénéfice", "Nutzen"};
    }
    return {};
}

std::string_view word(Horizon value)
{
    switch (value) {
    case Horizon::Undecided:
        return undecided;
    case Horizon::QuickWin:
        return Phrase{"Quick win", "Gain rapide", "Quick Win"};
    case Horizon::LongTerm:
        return longTerm;
    }
    return {};
}

std::string_view word(ActionHorizon value)
{
    switch (value) {
    case ActionHorizon::Now:
        return now;
    case ActionHorizon::Next:
        return next;
    case ActionHorizon::Later:
        return later;
    }
    return {};
}

} // namespace charrette::summary::heading
