// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/EditionNames.h"

#include "app/text/Dates.h"
#include "core/review/Ledger.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace charrette::app {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(charrette::app::EditionNames)
};

} // namespace

QStringList editionNames(const Ledger& ledger)
{
    QStringList names;
    for (const auto& edition : ledger.editions) {
        const auto isSameYear = [&](const Edition& other) {
            return other.starts.year() == edition.starts.year();
        };
        if (std::ranges::count_if(ledger.editions, isSameYear) == 1)
            names += QString::number(edition.starts.year());
        else
            //: Pattern of month and year such as Mar 2026, and the code of your language
            names += QLocale{Names::tr("en")}.toString(toQt(edition.starts), Names::tr("MMM yyyy"));
    }
    return names;
}

bool isYearly(const Ledger& ledger)
{
    if (!ledger.followsAnother())
        return false;
    const auto& then = ledger.editions[ledger.editions.size() - 2];
    return then.starts.year() + 1 == ledger.editions.back().starts.year();
}

} // namespace charrette::app
