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
        return "Participant";
    case Role::Facilitator:
        return "Facilitator";
    case Role::Sponsor:
        return "Sponsor";
    case Role::Guest:
        return "Guest";
    case Role::Illustrator:
        return "Illustrator";
    }
    return {};
}

std::string_view word(NoteKind value)
{
    switch (value) {
    case NoteKind::Says:
        return "Says";
    case NoteKind::Thinks:
        return "Thinks";
    case NoteKind::Does:
        return "Does";
    case NoteKind::Feels:
        return "Feels";
    case NoteKind::Pain:
        return "Pain";
    case NoteKind::Gain:
        return "Gain";
    }
    return {};
}

std::string_view word(Horizon value)
{
    switch (value) {
    case Horizon::Undecided:
        return undecided;
    case Horizon::QuickWin:
        return "Quick win";
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
