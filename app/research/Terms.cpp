// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/Terms.h"

#include "app/text/Names.h"

#include <QCoreApplication>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

} // namespace

QString kindName(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Says:
        //: Kind of note: what someone says, word for word
        return Terms::tr("Says");
    case NoteKind::Thinks:
        return Terms::tr("Thinks");
    case NoteKind::Does:
        return Terms::tr("Does");
    case NoteKind::Feels:
        return Terms::tr("Feels");
    case NoteKind::Pain:
        return Terms::tr("Pain");
    case NoteKind::Gain:
        return Terms::tr("Gain");
    }
    return {};
}

PillKind kindPill(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Says:
        return PillKind::Says;
    case NoteKind::Thinks:
        return PillKind::Thinks;
    case NoteKind::Does:
        return PillKind::Does;
    case NoteKind::Feels:
        return PillKind::Feels;
    case NoteKind::Pain:
        return PillKind::Warn;
    case NoteKind::Gain:
        return PillKind::Good;
    }
    return PillKind::Neutral;
}

QString shownNote(NoteKind kind, const QString& text)
{
    if (kind != NoteKind::Says || text.startsWith(u'"'))
        return text;
    return quoted(text);
}

QString shownNote(const Note& note)
{
    return shownNote(note.kind, shown(note.text));
}

QString interviewTitle(const Interview& interview)
{
    const auto who = shown(interview.role.empty() ? interview.name : interview.role);
    const auto organisation = shown(interview.organisation);
    if (who.isEmpty())
        return organisation.isEmpty() ? Terms::tr("New interview") : organisation;
    return organisation.isEmpty() ? who : u"%1, %2"_s.arg(who, organisation);
}

QString consentChoice(Consent consent)
{
    switch (consent) {
    case Consent::Named:
        return Terms::tr("Quote with name");
    case Consent::Role:
        return Terms::tr("Quote with role");
    case Consent::Unattributed:
        return Terms::tr("Quote without name");
    case Consent::None:
        return Terms::tr("Do not quote");
    }
    return {};
}

QString consentWords(const Interview& interview)
{
    if (interview.withdrawn)
        return Terms::tr("Consent withdrawn");
    switch (interview.consent) {
    case Consent::Named:
        return Terms::tr("Consent: quote with name");
    case Consent::Role:
        return Terms::tr("Consent: quote with role");
    case Consent::Unattributed:
        return Terms::tr("Consent: quote without name");
    case Consent::None:
        return Terms::tr("Consent: do not quote");
    }
    return {};
}

PillKind consentPill(const Interview& interview)
{
    if (interview.withdrawn)
        return PillKind::Bad;
    return interview.consent == Consent::None ? PillKind::Neutral : PillKind::Good;
}

} // namespace charrette::app
