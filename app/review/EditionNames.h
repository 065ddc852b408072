// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace charrette {
struct Ledger;
}

namespace charrette::app {

/// Each edition by its year, or by month and year where a year had several.
QStringList editionNames(const Ledger& ledger);

/// Whether the workshop follows one of the year before, so that one may say "last year".
bool isYearly(const Ledger& ledger);

} // namespace charrette::app
