// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/Ledger.h"
#include "core/summary/Deck.h"
#include "core/summary/Report.h"
#include "core/summary/Sheets.h"

namespace charrette::summary {

struct Material;

/// The ledger without the names of people who did not agree to be named, at whichever edition.
Ledger clearedLedger(const Material& material);
/// Its rows, what needs attention first.
std::vector<const LedgerRow*> byUrgency(const Ledger& ledger);

/// What earlier editions left against what this one finds: verdicts, insights, questions, promises
/// and why a challenge persists. Without sections at a first edition. Consent holds as in a report.
/// Throws Error{Problem::Refused} when there is no such workshop.
Report thenAndNow(const sqlite::Database& db, WorkshopId workshop);
/// The same to be shown to a room.
Deck thenAndNowDeck(const sqlite::Database& db, WorkshopId workshop);

/// A row for each challenge that is left to this edition or raised at it, a column for each
/// edition.
Sheet ledgerSheet(const sqlite::Database& db, WorkshopId workshop);
/// The same on paper.
Report ledgerReport(const sqlite::Database& db, WorkshopId workshop);

/// What is to be done now, next and later, drawn and as tables.
Report roadmap(const sqlite::Database& db, WorkshopId workshop);
Deck roadmapDeck(const sqlite::Database& db, WorkshopId workshop);

} // namespace charrette::summary
