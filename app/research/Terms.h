// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Pill.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"

#include <QString>

namespace charrette::app {

/// How the research pages name what the document holds.

QString kindName(NoteKind kind); ///< Says
PillKind kindPill(NoteKind kind);
/// A note as people read it: what was said stands in quotation marks.
QString shownNote(NoteKind kind, const QString& text);
QString shownNote(const Note& note);

/// "Procurement lead, retail"; the person's name where no role is known.
QString interviewTitle(const Interview& interview);

QString consentChoice(Consent consent); ///< Quote without name
QString consentWords(const Interview& interview); ///< Consent: quote without name
PillKind consentPill(const Interview& interview);

} // namespace charrette::app
